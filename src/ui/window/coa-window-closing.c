/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/window/coa-window-private.h"

#include "ui/opening/coa-opening-page.h"

/* So long the main loop does nothing else, and then for one piece more. */
#define SLICE_US 2000

/* Whether the program ends when this window is gone. */
static gboolean
is_last (CoaWindow *self)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));

  return application != NULL && gtk_application_get_windows (application)->next == NULL;
}

/* Lists all that has rows or pages, what is in others before these. */
static void
list_parts (GtkWidget *widget, GPtrArray *parts)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    list_parts (child, parts);

  if (GTK_IS_LIST_VIEW (widget) || GTK_IS_LIST_BOX (widget) || ADW_IS_NAVIGATION_VIEW (widget))
    g_ptr_array_add (parts, g_object_ref (widget));
}

/* A list view lets go of all its rows at once, some two hundred; what is in them, one by one, takes
 * most of the time. Headings stand between the rows. */
static gboolean
take_content (GtkListView *view)
{
  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (view)); row != NULL;
       row = gtk_widget_get_next_sibling (row)) {
    GtkWidget *shown = gtk_widget_get_first_child (row);

    if (ADW_IS_BIN (shown) && adw_bin_get_child (ADW_BIN (shown)) != NULL) {
      adw_bin_set_child (ADW_BIN (shown), NULL);
      return TRUE;
    }
  }

  gtk_list_view_set_model (view, NULL);
  return FALSE;
}

static gboolean
take_row (GtkListBox *box)
{
  GtkWidget *last = gtk_widget_get_last_child (GTK_WIDGET (box));

  if (!GTK_IS_LIST_BOX_ROW (last))
    return FALSE;

  gtk_list_box_remove (box, last);
  return TRUE;
}

/* Takes the page on top away, unless it is one that is kept. */
static void
take_top (AdwNavigationView *view, GListModel *stack)
{
  const guint n_below = g_list_model_get_n_items (stack) - 1;
  g_autoptr (GPtrArray) pages = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n_below; i++)
    g_ptr_array_add (pages, g_list_model_get_item (stack, i));
  adw_navigation_view_replace (view, (AdwNavigationPage **) pages->pdata, (int) n_below);
}

/* First those that lie upon each other, then those that are kept beside them. */
static gboolean
take_page (AdwNavigationView *view)
{
  g_autoptr (GListModel) stack = adw_navigation_view_get_navigation_stack (view);

  if (g_list_model_get_n_items (stack) > 0) {
    take_top (view, stack);
    return TRUE;
  }

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (view)); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    if (ADW_IS_NAVIGATION_PAGE (child)) {
      adw_navigation_view_remove (view, ADW_NAVIGATION_PAGE (child));
      return TRUE;
    }
  }
  return FALSE;
}

/* Takes a piece of something away, and says whether it may have more. */
static gboolean
take_piece (GtkWidget *part)
{
  if (GTK_IS_LIST_VIEW (part))
    return take_content (GTK_LIST_VIEW (part));
  if (GTK_IS_LIST_BOX (part))
    return take_row (GTK_LIST_BOX (part));

  return take_page (ADW_NAVIGATION_VIEW (part));
}

/* What is left when all pieces are gone is little. */
static gboolean
take_apart_cb (gpointer user_data)
{
  CoaWindow *self = user_data;
  const gint64 end = g_get_monotonic_time () + SLICE_US;

  if (self->parts == NULL) {
    self->parts = g_ptr_array_new_with_free_func (g_object_unref);
    list_parts (GTK_WIDGET (self->toasts), self->parts);
  }
  if (self->parts->len == 0) {
    gtk_window_destroy (GTK_WINDOW (self));
    return G_SOURCE_REMOVE;
  }

  while (self->parts->len > 0 && g_get_monotonic_time () < end) {
    if (!take_piece (g_ptr_array_index (self->parts, 0)))
      g_ptr_array_remove_index (self->parts, 0);
  }
  return G_SOURCE_CONTINUE;
}

/* From now on nobody finds the window, and what becomes of it is remembered nowhere. */
static void
hide (CoaWindow *self)
{
  static const char *const remembered[] = { "default-width", "default-height", "maximized" };

  for (gsize i = 0; i < G_N_ELEMENTS (remembered); i++)
    g_settings_unbind (self, remembered[i]);
  g_clear_object (&self->settings);
  g_object_freeze_notify (G_OBJECT (self->pages));
  self->wants_first = FALSE;

  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  gtk_window_set_focus (GTK_WINDOW (self), NULL);
  gtk_window_set_application (GTK_WINDOW (self), NULL);
}

/**
 * coa_window_stop:
 * @self: a window
 *
 * Ends what goes on for the window beside the main loop, as nobody will see it.
 */
void
coa_window_stop (CoaWindow *self)
{
  if (self->opening != NULL)
    coa_opening_page_stop (COA_OPENING_PAGE (self->opening));
  if (self->watch != NULL)
    coa_file_watch_stop (self->watch);
}

/**
 * coa_window_close:
 * @self: a window
 *
 * Puts a window out of sight at once, and then takes it apart little by little:
 * there may be a thousand rows in it, and other windows go on meanwhile. The last
 * window of the program goes as a whole, for the program to end.
 *
 * Returns: whether it is done here; the toolkit destroys the window if not
 */
gboolean
coa_window_close (CoaWindow *self)
{
  if (self->closing != 0)
    return TRUE;
  if (is_last (self))
    return FALSE;

  coa_window_stop (self);
  hide (self);
  self->closing = g_idle_add_full (G_PRIORITY_LOW, take_apart_cb, self, NULL);
  return TRUE;
}
