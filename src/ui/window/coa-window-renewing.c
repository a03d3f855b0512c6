/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/window/coa-window-private.h"

#include <glib/gi18n.h>

#include "ui/page/coa-scrolled.h"

/* Dialogs ask for what may be gone. */
static void
close_dialogs (CoaWindow *self)
{
  AdwDialog *dialog;

  while ((dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self))) !=
         NULL)
    adw_dialog_force_close (dialog);
}

/* Popovers tell of what may be gone, too. */
static void
list_popovers (GtkWidget *widget, GPtrArray *popovers)
{
  if (GTK_IS_POPOVER (widget))
    g_ptr_array_add (popovers, g_object_ref (widget));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_get_mapped (child))
      list_popovers (child, popovers);
}

/* The innermost first. */
static void
close_popovers (CoaWindow *self)
{
  g_autoptr (GPtrArray) popovers = g_ptr_array_new_with_free_func (g_object_unref);

  list_popovers (GTK_WIDGET (self), popovers);
  for (guint i = popovers->len; i > 0; i--)
    gtk_popover_popdown (g_ptr_array_index (popovers, i - 1));
}

/* What to show where what was shown is gone, if it is known by now: many are sorted for a while. */
static CoaItem *
find_first (CoaWindow *self, CoaCollection *collection)
{
  g_autoptr (CoaItem) first = coa_sidebar_get_neighbour (self->sidebar, 0);

  return first == NULL ? NULL : coa_collection_lookup (collection, coa_item_get_id (first));
}

/* What was in view before, as it is told of now, and whether all of it is there. */
static gboolean
renew_contents (CoaWindow *self, CoaCollection *collection)
{
  const gboolean is_listed = coa_sidebar_renew (self->sidebar, collection);
  gboolean is_shown;

  g_object_set (self, "collection", collection, NULL);
  is_shown = coa_pages_renew (self->pages, collection, find_first (self, collection));
  self->wants_first = coa_pages_is_blank (self->pages);
  if (self->before_search != NULL)
    coa_place_renew (self->before_search, collection);
  return is_listed && is_shown;
}

/* Gives the keys back to who had them, as far as that is there. */
static void
restore_focus (CoaWindow *self, GtkWidget *focus)
{
  if (gtk_window_get_focus (GTK_WINDOW (self)) != NULL)
    return;

  if (focus == NULL || !gtk_widget_get_mapped (focus) || !gtk_widget_grab_focus (focus))
    gtk_widget_child_focus (GTK_WIDGET (coa_pages_get_page (self->pages)), GTK_DIR_TAB_FORWARD);
}

/**
 * coa_window_renew:
 * @self: a window
 * @collection: (transfer none): what was read from the same files as before
 *
 * Shows the collection as it is now, in the same places. What is gone is left
 * out, and the user is told so.
 */
void
coa_window_renew (CoaWindow *self, CoaCollection *collection)
{
  /* All that is shown holds on to the old items until it shows the new ones. */
  g_autoptr (CoaCollection) old = g_object_ref (self->collection);
  g_autoptr (GtkWidget) focus = NULL;

  close_popovers (self);
  g_set_object (&focus, gtk_window_get_focus (GTK_WINDOW (self)));
  close_dialogs (self);
  coa_scrolled_keep (GTK_WIDGET (self->toasts));
  if (!renew_contents (self, collection))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.tell", "s",
                                _ ("Some of what was shown is no longer in the collection"));
  restore_focus (self, focus);
}
