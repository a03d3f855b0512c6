/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "comparable.h"
#include "config.h"
#include "ui/choose/coa-choice-row.h"
#include "ui/choose/coa-compare-dialog.h"
#include "ui/compare/coa-compare-page.h"
#include "ui/compare/heading/coa-compare-heading.h"
#include "ui/filter/coa-coalition-filter.h"
#include "ui/navigation/coa-pages.h"
#include "ui/sidebar/coa-sidebar-selection.h"
#include "ui/sidebar/coa-sidebar.h"

typedef struct {
  CoaCollection *collection;
  GtkWindow *window;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);

  g_settings_reset (settings, "window-width");
  g_settings_reset (settings, "window-height");
  g_settings_set_string (settings, "last-coalition", "alpha");
  fixture->collection = comparable_new ();
  fixture->window = ui_test_show_window (fixture->collection, settings);
  ui_test_wait (coa_pages_get_item (ui_test_find (fixture->window, COA_TYPE_PAGES)) != NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  ui_test_close (fixture->window);
  g_assert_finalize_object (g_steal_pointer (&fixture->collection));
}

static gpointer
get_page (Fixture *fixture)
{
  return coa_pages_get_page (ui_test_find (fixture->window, COA_TYPE_PAGES));
}

static void
activate (gpointer widget, const char *action)
{
  g_assert_true (gtk_widget_activate_action (widget, action, NULL));
}

static gboolean
has_text (gpointer from, const char *text)
{
  return ui_test_find_text (from, text) != NULL;
}

static gpointer
open_dialog (Fixture *fixture)
{
  gpointer dialog;

  activate (fixture->window, "win.choose-to-compare");
  dialog = ui_test_find (fixture->window, COA_TYPE_COMPARE_DIALOG);
  g_assert_nonnull (dialog);
  ui_test_wait (has_text (dialog, "Beta"));
  ui_test_settle (fixture->window);
  return dialog;
}

/* The check mark before the coalition of this name. */
static GtkCheckButton *
find_mark (gpointer from, const char *name)
{
  GtkWidget *row = gtk_widget_get_ancestor (ui_test_find_text (from, name), COA_TYPE_CHOICE_ROW);

  return ui_test_find (row, GTK_TYPE_CHECK_BUTTON);
}

/* Those with most in common come first, and say what that is. */
static void
test_order (Fixture *fixture, gconstpointer data)
{
  gpointer dialog = open_dialog (fixture);
  g_auto (GStrv) texts = ui_test_texts (ui_test_find (dialog, GTK_TYPE_LIST_VIEW));
  g_autofree char *text = g_strjoinv ("|", texts);

  g_assert_cmpstr (text, ==,
                   "Beta|2 participants in common · 2 topics in common|Delta|1 topic in common|"
                   "Gamma|1 topic in common|Omega");
}

static void
test_compare (Fixture *fixture, gconstpointer data)
{
  gpointer dialog = open_dialog (fixture);
  gpointer page;

  g_assert_true (has_text (dialog, "1 of up to 4 chosen"));
  gtk_check_button_set_active (find_mark (dialog, "Gamma"), TRUE);
  gtk_check_button_set_active (find_mark (dialog, "Beta"), TRUE);
  g_assert_true (has_text (dialog, "3 of up to 4 chosen"));
  activate (dialog, "dialog.compare");
  page = get_page (fixture);
  g_assert_true (COA_IS_COMPARE_PAGE (page));
  ui_test_settle (fixture->window);
  g_assert_cmpuint (ui_test_count (page, COA_TYPE_COMPARE_HEADING), ==, 3);
}

/* One alone is not compared, and five are not either. */
static void
test_limits (Fixture *fixture, gconstpointer data)
{
  gpointer dialog = open_dialog (fixture);
  GtkWidget *compare = ui_test_find_named (dialog, GTK_TYPE_BUTTON, "C_ompare");

  g_assert_false (gtk_widget_is_sensitive (compare));
  gtk_check_button_set_active (find_mark (dialog, "Beta"), TRUE);
  g_assert_true (gtk_widget_is_sensitive (compare));
  gtk_check_button_set_active (find_mark (dialog, "Gamma"), TRUE);
  g_assert_true (gtk_widget_is_sensitive (GTK_WIDGET (find_mark (dialog, "Omega"))));
  gtk_check_button_set_active (find_mark (dialog, "Delta"), TRUE);
  g_assert_false (gtk_widget_is_sensitive (GTK_WIDGET (find_mark (dialog, "Omega"))));
  g_assert_true (gtk_widget_is_sensitive (GTK_WIDGET (find_mark (dialog, "Delta"))));
  gtk_check_button_set_active (find_mark (dialog, "Delta"), FALSE);
  g_assert_true (gtk_widget_is_sensitive (GTK_WIDGET (find_mark (dialog, "Omega"))));
}

static void
test_search (Fixture *fixture, gconstpointer data)
{
  gpointer dialog = open_dialog (fixture);
  GtkEditable *entry = ui_test_find (dialog, GTK_TYPE_SEARCH_ENTRY);

  gtk_editable_set_text (entry, "غامّا");
  ui_test_wait (!has_text (dialog, "Beta"));
  g_assert_true (has_text (dialog, "Gamma"));
  gtk_editable_set_text (entry, "");
  ui_test_wait (has_text (dialog, "Beta"));
  gtk_editable_set_text (entry, "gam");
  ui_test_wait (!has_text (dialog, "Beta"));
  g_assert_true (has_text (dialog, "Gamma"));
  gtk_editable_set_text (entry, "<b>& none");
  ui_test_wait (has_text (dialog, "No Results Found"));
}

/* What is compared already can be taken out again. */
static void
test_change (Fixture *fixture, gconstpointer data)
{
  const char *const ids[] = { "alpha", "beta", NULL };
  gpointer page, dialog;

  g_assert_true (
    gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.compare", "^as", ids));
  page = get_page (fixture);
  activate (page, "compare.choose");
  dialog = ui_test_find (fixture->window, COA_TYPE_COMPARE_DIALOG);
  ui_test_wait (has_text (dialog, "Alpha"));
  ui_test_settle (fixture->window);
  g_assert_true (gtk_check_button_get_active (find_mark (dialog, "Alpha")));
  gtk_check_button_set_active (find_mark (dialog, "Alpha"), FALSE);
  gtk_check_button_set_active (find_mark (dialog, "Delta"), TRUE);
  activate (dialog, "dialog.compare");
  g_assert_true (get_page (fixture) == page);
  g_assert_cmpuint (ui_test_count (page, COA_TYPE_COMPARE_HEADING), ==, 2);
  g_assert_true (has_text (page, "Delta"));
  g_assert_false (has_text (ui_test_find (page, COA_TYPE_COMPARE_HEADING), "Alpha"));
}

static gpointer
start_selection (Fixture *fixture)
{
  gpointer sidebar = ui_test_find (fixture->window, COA_TYPE_SIDEBAR);
  gpointer selection;

  coa_sidebar_start_selection (sidebar);
  selection = ui_test_find (sidebar, COA_TYPE_SIDEBAR_SELECTION);
  g_assert_nonnull (selection);
  ui_test_settle (fixture->window);
  g_assert_true (gtk_widget_get_mapped (selection));
  return selection;
}

/* The sidebar lets coalitions be selected and compares them. */
static void
test_selection (Fixture *fixture, gconstpointer data)
{
  gpointer selection = start_selection (fixture);

  g_assert_true (has_text (selection, "Select Coalitions"));
  g_assert_true (has_text (selection, "Compare"));
  gtk_check_button_set_active (find_mark (selection, "Beta"), TRUE);
  g_assert_true (has_text (selection, "1 Selected"));
  gtk_check_button_set_active (find_mark (selection, "Omega"), TRUE);
  g_assert_true (has_text (selection, "Compare 2"));
  ui_test_click (selection, "Compare 2");
  ui_test_wait (COA_IS_COMPARE_PAGE (get_page (fixture)));
  ui_test_settle (fixture->window);
  g_assert_false (gtk_widget_get_mapped (selection));
}

/* It is left with nothing chosen; a search ends it too, but what is chosen stays. */
static void
test_leave (Fixture *fixture, gconstpointer data)
{
  gpointer selection = start_selection (fixture);
  gpointer sidebar = ui_test_find (fixture->window, COA_TYPE_SIDEBAR);

  gtk_check_button_set_active (find_mark (selection, "Beta"), TRUE);
  coa_sidebar_start_search (sidebar);
  ui_test_settle (fixture->window);
  g_assert_false (gtk_widget_get_mapped (selection));

  start_selection (fixture);
  g_assert_true (has_text (selection, "1 Selected"));
  activate (selection, "selection.leave");
  ui_test_settle (fixture->window);
  g_assert_false (gtk_widget_get_mapped (selection));
  start_selection (fixture);
  g_assert_true (has_text (selection, "Select Coalitions"));
}

/* The keys go to the check marks, and to the header bar when the selection ends. */
static void
test_keys (Fixture *fixture, gconstpointer data)
{
  gpointer selection = start_selection (fixture);
  GtkRoot *root = GTK_ROOT (fixture->window);

  ui_test_wait (gtk_root_get_focus (root) != NULL &&
                gtk_widget_is_ancestor (gtk_root_get_focus (root), selection));
  activate (selection, "selection.leave");
  ui_test_wait (gtk_root_get_focus (root) != NULL);
  g_assert_nonnull (gtk_widget_get_ancestor (gtk_root_get_focus (root), ADW_TYPE_HEADER_BAR));
  g_assert_true (gtk_widget_get_mapped (gtk_root_get_focus (root)));
}

/* Only what the filter leaves can be selected. */
static void
test_filtered (Fixture *fixture, gconstpointer data)
{
  gpointer sidebar = ui_test_find (fixture->window, COA_TYPE_SIDEBAR);
  g_autoptr (CoaCoalitionFilter) filter = NULL;
  gpointer selection;

  g_object_get (sidebar, "filter", &filter, NULL);
  coa_coalition_filter_ask (filter, &(CoaFilter) { .kind = "List" });
  selection = start_selection (fixture);
  g_assert_true (has_text (selection, "Gamma"));
  g_assert_false (has_text (selection, "Beta"));
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

#define ADD(path, function) g_test_add ("/choose/" path, Fixture, NULL, set_up, function, tear_down)

  ADD ("order", test_order);
  ADD ("compare", test_compare);
  ADD ("limits", test_limits);
  ADD ("search", test_search);
  ADD ("change", test_change);
  ADD ("selection", test_selection);
  ADD ("leave", test_leave);
  ADD ("keys", test_keys);
  ADD ("filtered", test_filtered);

#undef ADD

  return g_test_run ();
}
