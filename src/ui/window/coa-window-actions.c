/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/window/coa-window-private.h"

#include <glib/gi18n.h>

#include "model/document/coa-document.h"
#include "ui/event/details/coa-event-dialog.h"
#include "ui/labels/coa-text-labels.h"
#include "ui/navigation/coa-home.h"

static void
show_sidebar (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  coa_window_show_sidebar (COA_WINDOW (widget));
}

static void
toggle_sidebar (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  CoaWindow *self = COA_WINDOW (widget);

  if (adw_navigation_split_view_get_collapsed (self->split_view))
    adw_navigation_split_view_set_show_content (
      self->split_view, !adw_navigation_split_view_get_show_content (self->split_view));
}

static void
choose_neighbour (CoaWindow *self, int steps)
{
  g_autoptr (CoaItem) neighbour = coa_sidebar_get_neighbour (self->sidebar, steps);

  if (neighbour != NULL)
    coa_pages_show (self->pages, neighbour);
}

static void
next_in_list (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  choose_neighbour (COA_WINDOW (widget), 1);
}

static void
previous_in_list (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  choose_neighbour (COA_WINDOW (widget), -1);
}

static void
tell (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  AdwToast *toast = adw_toast_new (g_variant_get_string (parameter, NULL));

  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_overlay_add_toast (COA_WINDOW (widget)->toasts, toast);
}

static void
tell_unknown (CoaWindow *self, const char *id)
{
  g_autofree char *isolated = coa_label_isolate (id);
  /* Translators: %s is the id that somebody asked for, such as "hamgami". */
  g_autofree char *text = g_strdup_printf (_ ("“%s” is not in this collection"), isolated);

  gtk_widget_activate_action (GTK_WIDGET (self), "win.tell", "s", text);
}

/* What nobody had a part in stands on no page. */
static void
tell_homeless (CoaWindow *self, CoaItem *item)
{
  CoaText *title = COA_IS_DOCUMENT (item) ? coa_document_get_title (COA_DOCUMENT (item)) : NULL;
  g_autofree char *isolated =
    coa_label_isolate (title == NULL ? coa_item_get_id (item) : coa_text_get_string (title));
  /* Translators: %s is the title of a document that belongs to no coalition, and that nobody
   * signed, or the id of something else. */
  g_autofree char *text = g_strdup_printf (_ ("No page tells of “%s”"), isolated);

  gtk_widget_activate_action (GTK_WIDGET (self), "win.tell", "s", text);
}

typedef gboolean (*Lead) (CoaPages *pages, CoaItem *item);

static void
lead_to (CoaWindow *self, const char *id, Lead lead)
{
  CoaItem *item = coa_collection_lookup (self->collection, id);
  CoaItem *home = coa_home_of (item);

  if (item == NULL) {
    tell_unknown (self, id);
    return;
  }
  if (!coa_pages_have_page (home)) {
    if (COA_IS_EVENT (item))
      adw_dialog_present (coa_event_dialog_new (COA_EVENT (item)), GTK_WIDGET (self));
    else
      tell_homeless (self, item);
    return;
  }

  /* A page must be in sight when it comes, or libadwaita puts the focus where no keys arrive. */
  coa_window_show_pages (self);
  lead (self->pages, home);
  if (home != item)
    coa_pages_reveal (self->pages, item);
}

static void
open_item (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  lead_to (COA_WINDOW (widget), g_variant_get_string (parameter, NULL), coa_pages_open);
}

static void
show_item (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  lead_to (COA_WINDOW (widget), g_variant_get_string (parameter, NULL), coa_pages_show);
}

/* The pages take the keys themselves while they have the focus. */
static gboolean
go_back (GtkWidget *widget, GVariant *direction, gpointer user_data)
{
  return gtk_widget_get_direction (widget) == (GtkTextDirection) g_variant_get_int32 (direction) &&
         coa_window_go_back (COA_WINDOW (widget));
}

/* Lets the page in view do something that not every page can, wherever the focus is. */
static gboolean
act_on_page (GtkWidget *widget, GVariant *action_name, gpointer user_data)
{
  AdwNavigationPage *page = coa_pages_get_page (COA_WINDOW (widget)->pages);

  return page != NULL && gtk_widget_activate_action (
                           GTK_WIDGET (page), g_variant_get_string (action_name, NULL), NULL);
}

/**
 * coa_window_install_actions:
 * @widget_class: the class of windows
 *
 * Gives windows their actions and the keys for them.
 */
void
coa_window_install_actions (GtkWidgetClass *widget_class)
{
  const GdkModifierType control = GDK_CONTROL_MASK;
  const GdkModifierType both = GDK_CONTROL_MASK | GDK_SHIFT_MASK;

  gtk_widget_class_install_action (widget_class, "win.show-sidebar", NULL, show_sidebar);
  gtk_widget_class_install_action (widget_class, "win.toggle-sidebar", NULL, toggle_sidebar);
  gtk_widget_class_install_action (widget_class, "win.next-in-list", NULL, next_in_list);
  gtk_widget_class_install_action (widget_class, "win.previous-in-list", NULL, previous_in_list);
  gtk_widget_class_install_action (widget_class, "win.open", "s", open_item);
  gtk_widget_class_install_action (widget_class, "win.show", "s", show_item);
  gtk_widget_class_install_action (widget_class, "win.tell", "s", tell);

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_w, control, "window.close", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F9, 0, "win.toggle-sidebar", NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_s, both, act_on_page, "s", "picture.save");
  gtk_widget_class_add_binding (widget_class, GDK_KEY_c, both, act_on_page, "s", "picture.copy");
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Left, GDK_ALT_MASK, go_back, "i",
                                GTK_TEXT_DIR_LTR);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Right, GDK_ALT_MASK, go_back, "i",
                                GTK_TEXT_DIR_RTL);

  coa_window_install_search_actions (widget_class);
  coa_window_install_file_actions (widget_class);
  coa_window_install_view_actions (widget_class);
}

/**
 * coa_window_show_sidebar:
 * @self: a window
 *
 * Brings the sidebar into sight, where it and the pages are one behind the other.
 */
void
coa_window_show_sidebar (CoaWindow *self)
{
  if (adw_navigation_split_view_get_collapsed (self->split_view))
    adw_navigation_split_view_set_show_content (self->split_view, FALSE);
}

/**
 * coa_window_show_pages:
 * @self: a window
 *
 * Brings the pages into sight, where they and the sidebar are one behind the other.
 */
void
coa_window_show_pages (CoaWindow *self)
{
  adw_navigation_split_view_set_show_content (self->split_view, TRUE);
}

/**
 * coa_window_go_back:
 * @self: a window
 *
 * Goes back to the page before, or from the first page to the sidebar where that
 * is behind it. What lies under a dialog stays as it is.
 *
 * Returns: whether there was somewhere to go
 */
gboolean
coa_window_go_back (CoaWindow *self)
{
  const gboolean collapsed = adw_navigation_split_view_get_collapsed (self->split_view);

  if (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self)) != NULL ||
      !adw_navigation_split_view_get_show_content (self->split_view))
    return FALSE;

  if (coa_pages_go_back (self->pages))
    return TRUE;

  if (collapsed)
    coa_window_show_sidebar (self);
  return collapsed;
}
