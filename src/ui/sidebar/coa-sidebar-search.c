/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/sidebar/coa-sidebar-private.h"

/* Return in the search opens the chosen result, or else the first. */
static void
search_activated_cb (CoaSidebar *self)
{
  coa_result_list_open (self->results, 0);
}

/* Escape in the search leads back to where it began. */
static void
search_stopped_cb (CoaSidebar *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.leave-search", NULL);
}

/* Typing anywhere starts a search. */
static void
search_mode_changed_cb (CoaSidebar *self)
{
  if (gtk_search_bar_get_search_mode (self->search_bar)) {
    gtk_widget_activate_action (GTK_WIDGET (self), "win.begin-search", NULL);
    return;
  }
  gtk_editable_set_text (self->search_entry, "");
  gtk_widget_activate_action (GTK_WIDGET (self), "win.end-search", NULL);
}

static void
enter_results (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  gtk_widget_child_focus (GTK_WIDGET (COA_SIDEBAR (widget)->results), GTK_DIR_TAB_FORWARD);
}

/**
 * coa_sidebar_install_search:
 * @widget_class: the class of sidebars
 *
 * Gives sidebars what their search does, in their template and for its keys.
 */
void
coa_sidebar_install_search (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_mode_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_stopped_cb);
  gtk_widget_class_install_action (widget_class, "sidebar.enter-results", NULL, enter_results);
}

/**
 * coa_sidebar_start_search:
 * @self: the sidebar
 *
 * Opens the search, with what is in it selected.
 */
void
coa_sidebar_start_search (CoaSidebar *self)
{
  g_return_if_fail (COA_IS_SIDEBAR (self));

  gtk_search_bar_set_search_mode (self->search_bar, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

/**
 * coa_sidebar_end_search:
 * @self: the sidebar
 *
 * Closes the search: the lists are there again as they were.
 */
void
coa_sidebar_end_search (CoaSidebar *self)
{
  g_return_if_fail (COA_IS_SIDEBAR (self));

  gtk_search_bar_set_search_mode (self->search_bar, FALSE);
}

/**
 * coa_sidebar_set_search:
 * @self: the sidebar
 * @text: what to look for, UTF-8
 *
 * Looks for something as if the user had typed it.
 */
void
coa_sidebar_set_search (CoaSidebar *self, const char *text)
{
  g_return_if_fail (COA_IS_SIDEBAR (self));

  gtk_editable_set_text (self->search_entry, text);
  gtk_editable_set_position (self->search_entry, -1);
}

/**
 * coa_sidebar_open_result:
 * @self: the sidebar
 * @steps: how many results on from the chosen one, or back if negative
 *
 * Opens another result of the search.
 */
void
coa_sidebar_open_result (CoaSidebar *self, int steps)
{
  g_return_if_fail (COA_IS_SIDEBAR (self));

  coa_result_list_open (self->results, steps);
}

/**
 * coa_sidebar_set_key_capture_widget:
 * @self: the sidebar
 * @widget: the widget, such as a window, in which typing starts a search
 */
void
coa_sidebar_set_key_capture_widget (CoaSidebar *self, GtkWidget *widget)
{
  g_return_if_fail (COA_IS_SIDEBAR (self));

  gtk_search_bar_set_key_capture_widget (self->search_bar, widget);
}
