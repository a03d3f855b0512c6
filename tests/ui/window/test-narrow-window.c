/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "window-fixture.h"

#include "own-file.h"
#include "ui/opening/coa-file-banners.h"

/* Searching in a wide window does not hide the page when the window is made narrow. */
static void
test_search_then_narrow (Fixture *fixture, gconstpointer data)
{
  AdwNavigationSplitView *view = get_split_view (fixture);

  activate (fixture, "win.search");
  make_narrow (fixture);
  g_assert_true (adw_navigation_split_view_get_show_content (view));
}

/* In a narrow window the list and the page are one behind the other. */
static void
test_narrow (Fixture *fixture, gconstpointer data)
{
  GtkSearchBar *bar = ui_test_find (fixture->window, GTK_TYPE_SEARCH_BAR);
  AdwNavigationSplitView *view = get_split_view (fixture);

  g_assert_false (adw_navigation_split_view_get_collapsed (view));
  activate (fixture, "win.toggle-sidebar");
  g_assert_true (adw_navigation_split_view_get_show_content (view));

  make_narrow (fixture);
  activate (fixture, "win.toggle-sidebar");
  g_assert_false (adw_navigation_split_view_get_show_content (view));
  g_assert_true (gtk_widget_activate_action (ui_test_find (fixture->window, GTK_TYPE_LIST_VIEW),
                                             "list.activate-item", "u", 1u));
  g_assert_true (adw_navigation_split_view_get_show_content (view));
  activate (fixture, "win.search");
  g_assert_false (adw_navigation_split_view_get_show_content (view));
  activate (fixture, "win.toggle-sidebar");
  g_assert_true (adw_navigation_split_view_get_show_content (view));

  /* Typing starts a search too. */
  gtk_search_bar_set_search_mode (bar, FALSE);
  gtk_search_bar_set_search_mode (bar, TRUE);
  g_assert_false (adw_navigation_split_view_get_show_content (view));

  ui_test_resize (fixture->window, 1000, 600);
  ui_test_wait (!adw_navigation_split_view_get_collapsed (view));
}

/* The focus is on something to be seen, in the sidebar or else on the page. */
static gboolean
has_focus_in (Fixture *fixture, GType type)
{
  GtkWidget *focus = gtk_window_get_focus (fixture->window);

  return focus != NULL && gtk_widget_get_mapped (focus) &&
         gtk_widget_get_ancestor (focus, type) != NULL;
}

/* In a narrow window the focus goes to what comes into view, so that keys are answered. */
static void
test_narrow_focus (Fixture *fixture, gconstpointer data)
{
  const guint n = g_list_model_get_n_items (G_LIST_MODEL (get_selection (fixture)));

  g_assert_true (gtk_widget_grab_focus (ui_test_find (fixture->window, GTK_TYPE_LIST_VIEW)));
  make_narrow (fixture);
  ui_test_wait (has_focus_in (fixture, COA_TYPE_PAGES));
  for (guint i = 1; i < n; i++)
    activate (fixture, "win.next-in-list");
  for (guint i = 0; i < 2; i++) {
    activate (fixture, "win.toggle-sidebar");
    ui_test_wait (has_focus_in (fixture, COA_TYPE_SIDEBAR));
    activate (fixture, "win.toggle-sidebar");
    ui_test_wait (has_focus_in (fixture, COA_TYPE_PAGES));
  }
}

static void
test_smallest (Fixture *fixture, gconstpointer data)
{
  ui_test_resize (fixture->window, 360, 294);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (get_selection (fixture))); i++) {
    gtk_single_selection_set_selected (get_selection (fixture), i);
    ui_test_settle (fixture->window);
    g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (fixture->window)), ==, 360);
    g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (fixture->window)), ==, 294);
  }
}

/* Where the pages are behind the sidebar, it has the banners too. */
static void
test_narrow_banners (OwnFile *self, gconstpointer data)
{
  GtkWidget *sidebar;

  own_file_open (self, OWN_BAD);
  sidebar = ui_test_find (self->window, COA_TYPE_SIDEBAR);
  gtk_window_set_focus (self->window, NULL);
  ui_test_resize (self->window, 360, 640);
  own_file_activate (self, "win.show-sidebar");
  ui_test_wait (ui_test_count (sidebar, COA_TYPE_FILE_BANNERS) == 1);
  /* libadwaita 1.7 keeps the pages of a split view that was collapsed. */
  gtk_window_destroy (self->window);
  self->window = NULL;
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

  g_test_add ("/window/narrow", Fixture, NULL, set_up, test_narrow, tear_down_collapsed);
  g_test_add ("/window/narrow-focus", Fixture, NULL, set_up, test_narrow_focus,
              tear_down_collapsed);
  g_test_add ("/window/search-then-narrow", Fixture, NULL, set_up, test_search_then_narrow,
              tear_down_collapsed);
  g_test_add ("/window/smallest", Fixture, NULL, set_up, test_smallest, tear_down_collapsed);
  g_test_add ("/window/narrow-banners", OwnFile, NULL, own_file_set_up, test_narrow_banners,
              own_file_tear_down);

  return g_test_run ();
}
