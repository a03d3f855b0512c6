/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "window-fixture.h"

static GtkWidget *
find_entry (Fixture *fixture)
{
  return ui_test_find (fixture->window, GTK_TYPE_SEARCH_ENTRY);
}

static gboolean
is_searching (Fixture *fixture)
{
  return gtk_search_bar_get_search_mode (ui_test_find (fixture->window, GTK_TYPE_SEARCH_BAR));
}

/* Looks for something and waits for the heading over what is found. */
static void
search (Fixture *fixture, const char *text, const char *heading)
{
  activate (fixture, "win.search");
  gtk_editable_set_text (GTK_EDITABLE (find_entry (fixture)), text);
  ui_test_wait (ui_test_find_text (fixture->window, heading) != NULL);
}

/* As the key does in the search. */
static void
escape (Fixture *fixture)
{
  g_signal_emit_by_name (find_entry (fixture), "stop-search");
  ui_test_settle (fixture->window);
}

static GtkAdjustment *
get_adjustment (Fixture *fixture)
{
  return coa_page_get_adjustment (
    COA_PAGE (adw_navigation_view_get_visible_page (get_view (fixture))));
}

/* Back to the page, as far down as it was, however many results were opened. */
static void
test_returns (Fixture *fixture, gconstpointer data)
{
  GtkAdjustment *adjustment;

  activate_for (fixture, "win.show", "long-coalition");
  activate_for (fixture, "win.open", "strange-coalition");
  ui_test_settle (fixture->window);
  adjustment = get_adjustment (fixture);
  gtk_adjustment_set_value (adjustment, 120);

  search (fixture, "bare", "Coalitions (1)");
  activate (fixture, "win.next-result");
  check (fixture, "bare-coalition");
  search (fixture, "other", "People and Organizations (1)");
  activate (fixture, "win.next-result");
  check (fixture, "other-person");
  escape (fixture);
  check (fixture, "strange-coalition");
  g_assert_false (is_searching (fixture));
  g_assert_true (get_adjustment (fixture) == adjustment);
  g_assert_cmpfloat_with_epsilon (gtk_adjustment_get_value (adjustment), 120, 0.1);
  g_assert_true (adw_navigation_view_pop (get_view (fixture)));
  check (fixture, "long-coalition");
}

/* What was found on the same page is no longer marked, and the page is where it was. */
static void
test_same_page (Fixture *fixture, gconstpointer data)
{
  activate_for (fixture, "win.show", "strange-coalition");
  ui_test_resize (fixture->window, 800, 400);
  search (fixture, "flood", "Events (1)");
  activate (fixture, "win.next-result");
  ui_test_wait (gtk_adjustment_get_value (get_adjustment (fixture)) > 0);
  escape (fixture);
  check (fixture, "strange-coalition");
  g_assert_cmpfloat_with_epsilon (gtk_adjustment_get_value (get_adjustment (fixture)), 0, 0.1);
}

/* Also from pages that came in place of all others. */
static void
test_replaced (Fixture *fixture, gconstpointer data)
{
  activate_for (fixture, "win.show", "bare-coalition");
  activate_for (fixture, "win.open", "strange-coalition");
  search (fixture, "donau", "Coalitions (1)");
  activate (fixture, "win.next-result");
  activate (fixture, "win.next-in-list");
  escape (fixture);
  check (fixture, "strange-coalition");
  g_assert_true (adw_navigation_view_pop (get_view (fixture)));
  check (fixture, "bare-coalition");
  g_assert_false (adw_navigation_view_pop (get_view (fixture)));
}

/* A search that led nowhere leaves all as it is, as does closing it otherwise. */
static void
test_stays (Fixture *fixture, gconstpointer data)
{
  activate_for (fixture, "win.show", "bare-coalition");
  search (fixture, "donau", "Coalitions (1)");
  activate_for (fixture, "win.show", "strange-coalition");
  escape (fixture);
  check (fixture, "strange-coalition");

  search (fixture, "bare", "Coalitions (1)");
  activate (fixture, "win.next-result");
  gtk_search_bar_set_search_mode (ui_test_find (fixture->window, GTK_TYPE_SEARCH_BAR), FALSE);
  check (fixture, "bare-coalition");
  escape (fixture);
  check (fixture, "bare-coalition");
}

/* In a narrow window a search that began on a page ends there. */
static void
test_narrow (Fixture *fixture, gconstpointer data)
{
  AdwNavigationSplitView *view = get_split_view (fixture);

  activate_for (fixture, "win.show", "bare-coalition");
  make_narrow (fixture);
  search (fixture, "donau", "Coalitions (1)");
  g_assert_false (adw_navigation_split_view_get_show_content (view));
  activate (fixture, "win.next-result");
  g_assert_true (adw_navigation_split_view_get_show_content (view));
  activate (fixture, "win.show-sidebar");
  escape (fixture);
  g_assert_true (adw_navigation_split_view_get_show_content (view));
  check (fixture, "bare-coalition");

  activate (fixture, "win.show-sidebar");
  activate (fixture, "win.search");
  escape (fixture);
  g_assert_false (adw_navigation_split_view_get_show_content (view));
}

int
main (int argc, char *argv[])
{
  static const char file[] = "strange-texts.json";

  ui_test_init (&argc, &argv);

#define ADD(path, function, end)                                                                   \
  g_test_add ("/leave-search/" path, Fixture, file, set_up, function, end)

  ADD ("returns", test_returns, tear_down);
  ADD ("same-page", test_same_page, tear_down);
  ADD ("replaced", test_replaced, tear_down);
  ADD ("stays", test_stays, tear_down);
  ADD ("narrow", test_narrow, tear_down_collapsed);

#undef ADD

  return g_test_run ();
}
