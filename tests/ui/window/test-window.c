/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "window-fixture.h"

static void
test_opens_first (Fixture *fixture, gconstpointer data)
{
  gpointer page = ui_test_find (fixture->window, COA_TYPE_COALITION_PAGE);

  g_assert_nonnull (get_id (fixture->window));
  g_assert_cmpstr (get_id (page), ==, get_id (fixture->window));
  g_assert_cmpuint (gtk_single_selection_get_selected (get_selection (fixture)), ==, 0);
}

static void
test_opens_last (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (fixture->window);
  g_settings_set_string (fixture->settings, "last-coalition", "kurdistan-independence-alliance");
  open_window (fixture);
  g_assert_cmpstr (get_id (fixture->window), ==, "kurdistan-independence-alliance");

  gtk_window_destroy (fixture->window);
  g_settings_set_string (fixture->settings, "last-coalition", "topic-that-is-gone");
  open_window (fixture);
  g_assert_cmpuint (gtk_single_selection_get_selected (get_selection (fixture)), ==, 0);
}

static void
count (guint *counter)
{
  (*counter)++;
}

static void
test_selection_changes_page (Fixture *fixture, gconstpointer data)
{
  gpointer page = ui_test_find (fixture->window, COA_TYPE_COALITION_PAGE);
  g_autofree char *last = NULL;
  guint notified = 0;

  g_signal_connect_swapped (fixture->window, "notify::item", G_CALLBACK (count), &notified);
  gtk_single_selection_set_selected (get_selection (fixture), 2);
  g_assert_cmpuint (notified, ==, 1);
  g_assert_true (get_item (page) ==
                 gtk_single_selection_get_selected_item (get_selection (fixture)));
  last = g_settings_get_string (fixture->settings, "last-coalition");
  g_assert_cmpstr (last, ==, get_id (fixture->window));
}

static void
test_next_and_previous (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CoaCollection) collection = NULL;
  guint n;

  g_object_get (fixture->window, "collection", &collection, NULL);
  n = g_list_model_get_n_items (coa_collection_get_coalitions (collection));
  g_assert_cmpuint (n, >, 1);
  activate (fixture, "win.previous-in-list");
  g_assert_cmpuint (gtk_single_selection_get_selected (get_selection (fixture)), ==, 0);
  for (guint i = 1; i < n; i++) {
    activate (fixture, "win.next-in-list");
    g_assert_cmpuint (gtk_single_selection_get_selected (get_selection (fixture)), ==, i);
  }
  activate (fixture, "win.next-in-list");
  g_assert_cmpuint (gtk_single_selection_get_selected (get_selection (fixture)), ==, n - 1);
  activate (fixture, "win.previous-in-list");
  g_assert_cmpuint (gtk_single_selection_get_selected (get_selection (fixture)), ==, n - 2);
}

/* Whatever leads to a coalition opens it by its id, and the sidebar follows. */
static void
test_open (Fixture *fixture, gconstpointer data)
{
  AdwNavigationSplitView *view = get_split_view (fixture);
  GtkWidget *window = GTK_WIDGET (fixture->window);
  const char *first = get_id (window);
  GListModel *list = G_LIST_MODEL (get_selection (fixture));
  g_autoptr (CoaItem) last = g_list_model_get_item (list, g_list_model_get_n_items (list) - 1);

  adw_navigation_split_view_set_show_content (view, FALSE);
  g_assert_true (gtk_widget_activate_action (window, "win.open", "s", "no-such-id"));
  g_assert_cmpstr (get_id (window), ==, first);
  g_assert_false (adw_navigation_split_view_get_show_content (view));

  g_assert_true (gtk_widget_activate_action (window, "win.open", "s", coa_item_get_id (last)));
  g_assert_true (get_item (window) == last);
  g_assert_true (gtk_single_selection_get_selected_item (get_selection (fixture)) == last);
  g_assert_true (adw_navigation_split_view_get_show_content (view));
}

static void
test_search (Fixture *fixture, gconstpointer data)
{
  GtkSearchBar *bar = ui_test_find (fixture->window, GTK_TYPE_SEARCH_BAR);

  activate (fixture, "win.search");
  g_assert_true (gtk_search_bar_get_search_mode (bar));
  ui_test_wait (GTK_IS_TEXT (gtk_window_get_focus (fixture->window)));
  activate (fixture, "win.search");
  g_assert_true (gtk_search_bar_get_search_mode (bar));
  g_assert_true (adw_navigation_split_view_get_show_content (get_split_view (fixture)));
}

static void
test_size_is_kept (Fixture *fixture, gconstpointer data)
{
  int width;
  int height;

  ui_test_resize (fixture->window, 700, 500);
  g_assert_cmpint (g_settings_get_int (fixture->settings, "window-width"), ==, 700);
  g_assert_cmpint (g_settings_get_int (fixture->settings, "window-height"), ==, 500);

  gtk_window_maximize (fixture->window);
  ui_test_wait (g_settings_get_boolean (fixture->settings, "window-maximized"));
  gtk_window_destroy (fixture->window);
  open_window (fixture);
  ui_test_wait (gtk_window_is_maximized (fixture->window));
  gtk_window_get_default_size (fixture->window, &width, &height);
  g_assert_cmpint (width, ==, 700);
  g_assert_cmpint (height, ==, 500);
}

static void
test_tell (Fixture *fixture, gconstpointer data)
{
  g_assert_true (
    gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.tell", "s", "Told <b> & more"));
  ui_test_wait (ui_test_find_text (fixture->window, "Told <b> & more") != NULL);
}

/* What is open when the window closes goes with it. */
static void
test_closes_with_all (Fixture *fixture, gconstpointer data)
{
  GtkMenuButton *button = ui_test_find_named (
    ui_test_find (fixture->window, COA_TYPE_COALITION_PAGE), GTK_TYPE_MENU_BUTTON, "Sources");

  activate (fixture, "win.search");
  gtk_menu_button_popup (button);
  ui_test_wait (gtk_widget_get_mapped (GTK_WIDGET (gtk_menu_button_get_popover (button))));
  adw_dialog_present (coa_shortcuts_dialog_new (), GTK_WIDGET (fixture->window));
  ui_test_wait (ui_test_count (fixture->window, COA_TYPE_SHORTCUTS_DIALOG) == 1);
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

#define ADD(path, function) g_test_add ("/window/" path, Fixture, NULL, set_up, function, tear_down)

  ADD ("opens-first", test_opens_first);
  ADD ("opens-last", test_opens_last);
  ADD ("selection-changes-page", test_selection_changes_page);
  ADD ("next-and-previous", test_next_and_previous);
  ADD ("open", test_open);
  ADD ("search", test_search);
  ADD ("size-is-kept", test_size_is_kept);
  ADD ("tell", test_tell);
  ADD ("closes-with-all", test_closes_with_all);

#undef ADD

  return g_test_run ();
}
