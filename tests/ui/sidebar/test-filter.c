/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui-test.h"
#include "ui/filter/coa-filter-chips.h"
#include "ui/filter/coa-filter-dialog.h"
#include "ui/sidebar/coa-sidebar.h"

typedef struct {
  CoaCollection *collection;
  GtkWidget *sidebar;
  GtkWindow *window;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->collection = ui_test_made (
    "'topics': [{'id': 't', 'label': 'Water & <b>'}, {'id': 'u', 'label': 'Unused'}],"
    "'areas': [{'id': 'land', 'name': 'Land'}, {'id': 'town', 'name': 'Town', 'parent_id': "
    "'land'}],"
    "'coalitions': [{'id': 'a', 'name': 'Alpha', 'classification': 'Alliance', 'area_id': 'town',"
    "                'founding_date': '2005', 'goals': [{'id': 'g', 'text': 'G', 'topics': "
    "['t']}]},"
    "               {'id': 'b', 'name': 'Beta', 'classification': 'List',"
    "                'founding_date': '1999', 'dissolution_date': '2001'}]");
  fixture->sidebar = g_object_new (COA_TYPE_SIDEBAR, "collection", fixture->collection, NULL);
  fixture->window = ui_test_show (fixture->sidebar);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  ui_test_close (fixture->window);
  g_clear_object (&fixture->collection);
}

static gpointer
open_dialog (Fixture *fixture)
{
  gpointer dialog;

  g_assert_true (gtk_widget_activate_action (fixture->sidebar, "sidebar.filter", NULL));
  dialog = ui_test_find (fixture->window, COA_TYPE_FILTER_DIALOG);
  g_assert_nonnull (dialog);
  ui_test_settle (dialog);
  return dialog;
}

static void
choose (gpointer dialog, const char *title, guint position)
{
  AdwComboRow *row = ui_test_find_named (dialog, ADW_TYPE_COMBO_ROW, title);

  g_assert_nonnull (row);
  adw_combo_row_set_selected (row, position);
}

/* What is chosen in the dialog filters the list, and a chip takes it back. */
static void
test_topic (Fixture *fixture, gconstpointer data)
{
  gpointer dialog = open_dialog (fixture);
  gpointer chips = ui_test_find (fixture->sidebar, COA_TYPE_FILTER_CHIPS);
  AdwComboRow *row = ui_test_find_named (dialog, ADW_TYPE_COMBO_ROW, "Topic");

  g_assert_cmpuint (g_list_model_get_n_items (adw_combo_row_get_model (row)), ==, 2);
  g_assert_false (gtk_widget_get_visible (chips));
  choose (dialog, "Topic", 1);
  ui_test_wait (ui_test_find_text (fixture->sidebar, "Beta") == NULL);
  g_assert_nonnull (ui_test_find_text (fixture->sidebar, "Alpha"));
  g_assert_nonnull (ui_test_find_text (chips, "Water & <b>"));

  g_assert_true (gtk_widget_activate_action (chips, "chips.remove", "u", COA_FILTER_TOPIC));
  ui_test_wait (ui_test_find_text (fixture->sidebar, "Beta") != NULL);
  g_assert_false (gtk_widget_get_visible (chips));
}

/* When nothing is left, what was asked can be taken back. */
static void
test_nothing_left (Fixture *fixture, gconstpointer data)
{
  gpointer dialog = open_dialog (fixture);

  choose (dialog, "Area", 1);
  choose (dialog, "Kind", 2);
  ui_test_wait (ui_test_find_text (fixture->sidebar, "No Coalitions Left") != NULL);
  ui_test_click (fixture->sidebar, "Clear Filters");
  ui_test_wait (ui_test_find_text (fixture->sidebar, "Alpha") != NULL);
  ui_test_wait (ui_test_find_text (fixture->sidebar, "Beta") != NULL);
}

/* The years are those of the collection until others are chosen; the dialog shows what is asked. */
static void
test_years (Fixture *fixture, gconstpointer data)
{
  gpointer dialog = open_dialog (fixture);
  gpointer first = ui_test_find_named (dialog, ADW_TYPE_SPIN_ROW, "From");
  gpointer last = ui_test_find_named (dialog, ADW_TYPE_SPIN_ROW, "To");

  g_assert_cmpint ((int) adw_spin_row_get_value (first), ==, 1999);
  adw_spin_row_set_value (first, 2010);
  adw_spin_row_set_value (last, 2012);
  g_assert_nonnull (ui_test_find_text (fixture->sidebar, "Beta"));
  adw_expander_row_set_enable_expansion (ui_test_find (dialog, ADW_TYPE_EXPANDER_ROW), TRUE);
  ui_test_wait (ui_test_find_text (fixture->sidebar, "Beta") == NULL);
  g_assert_nonnull (ui_test_find_text (fixture->sidebar, "2010–2012"));
  adw_dialog_force_close (dialog);
  ui_test_settle (fixture->window);

  dialog = open_dialog (fixture);
  first = ui_test_find_named (dialog, ADW_TYPE_SPIN_ROW, "From");
  g_assert_cmpint ((int) adw_spin_row_get_value (first), ==, 2010);
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

  g_test_add ("/filter/topic", Fixture, NULL, set_up, test_topic, tear_down);
  g_test_add ("/filter/nothing-left", Fixture, NULL, set_up, test_nothing_left, tear_down);
  g_test_add ("/filter/years", Fixture, NULL, set_up, test_years, tear_down);

  return g_test_run ();
}
