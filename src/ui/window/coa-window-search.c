/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/window/coa-window-private.h"

static void
begin_search (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  CoaWindow *self = COA_WINDOW (widget);

  if (self->before_search == NULL) {
    self->before_search = coa_place_new (self->pages);
    self->began_on_pages = adw_navigation_split_view_get_show_content (self->split_view);
    self->opened_result = FALSE;
  }
  coa_window_show_sidebar (self);
}

static void
end_search (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  g_clear_object (&COA_WINDOW (widget)->before_search);
}

/* Where one was before the search, whatever it led to. */
static gboolean
leave_search (CoaWindow *self)
{
  g_autoptr (CoaPlace) place = g_steal_pointer (&self->before_search);

  if (place == NULL)
    return FALSE;

  coa_sidebar_end_search (self->sidebar);
  if (self->began_on_pages)
    coa_window_show_pages (self);
  if (self->opened_result)
    coa_place_return (place, self->pages);
  return TRUE;
}

static void
leave_search_activated (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  leave_search (COA_WINDOW (widget));
}

/* The search takes this key itself while it has the focus, as does what lies on the pages. */
static gboolean
escape (GtkWidget *widget, GVariant *parameter, gpointer user_data)
{
  return leave_search (COA_WINDOW (widget));
}

static void
search (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  begin_search (widget, action_name, NULL);
  coa_sidebar_start_search (COA_WINDOW (widget)->sidebar);
}

static void
find (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  search (widget, action_name, NULL);
  coa_sidebar_set_search (COA_WINDOW (widget)->sidebar, g_variant_get_string (parameter, NULL));
}

static void
open_result (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  COA_WINDOW (widget)->opened_result = TRUE;
  gtk_widget_activate_action_variant (widget, "win.open", parameter);
}

static void
next_result (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  coa_sidebar_open_result (COA_WINDOW (widget)->sidebar, 1);
}

static void
previous_result (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  coa_sidebar_open_result (COA_WINDOW (widget)->sidebar, -1);
}

/* A page that hides the sidebar hides what takes keys there. */
static gboolean
type_to_search (CoaWindow *self, guint keyval, guint keycode, GdkModifierType state)
{
  const gunichar letter = gdk_keyval_to_unicode (keyval);
  char text[7] = "";

  if (!adw_navigation_split_view_get_collapsed (self->split_view) ||
      !adw_navigation_split_view_get_show_content (self->split_view) ||
      adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self)) != NULL ||
      (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_META_MASK)) != 0 ||
      !g_unichar_isgraph (letter))
    return GDK_EVENT_PROPAGATE;

  text[g_unichar_to_utf8 (letter, text)] = '\0';
  search (GTK_WIDGET (self), "win.search", NULL);
  coa_sidebar_set_search (self->sidebar, text);
  return GDK_EVENT_STOP;
}

/**
 * coa_window_take_keys:
 * @self: a window
 *
 * Lets typing anywhere in the window start a search.
 */
void
coa_window_take_keys (CoaWindow *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  coa_sidebar_set_key_capture_widget (self->sidebar, GTK_WIDGET (self));
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (type_to_search), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/**
 * coa_window_install_search_actions:
 * @widget_class: the class of windows
 *
 * Gives windows the actions that have to do with the search, and the keys for
 * them.
 */
void
coa_window_install_search_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.search", NULL, search);
  gtk_widget_class_install_action (widget_class, "win.find", "s", find);
  gtk_widget_class_install_action (widget_class, "win.begin-search", NULL, begin_search);
  gtk_widget_class_install_action (widget_class, "win.end-search", NULL, end_search);
  gtk_widget_class_install_action (widget_class, "win.leave-search", NULL, leave_search_activated);
  gtk_widget_class_install_action (widget_class, "win.open-result", "s", open_result);
  gtk_widget_class_install_action (widget_class, "win.next-result", NULL, next_result);
  gtk_widget_class_install_action (widget_class, "win.previous-result", NULL, previous_result);

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_f, GDK_CONTROL_MASK, "win.search",
                                       NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape, NULL);
}
