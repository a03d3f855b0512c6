/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import-fixture.h"
#include "ui/import/mapping/coa-import-field-row.h"

static GtkWidget *
find_row_in (GtkWidget *from, const char *title)
{
  GtkWidget *found = NULL;

  if (COA_IS_IMPORT_FIELD_ROW (from) &&
      g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (from)), title))
    return from;
  for (GtkWidget *child = gtk_widget_get_first_child (from); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_row_in (child, title);
  return found;
}

/* The row in which the column of this field is chosen. */
static AdwComboRow *
find_row (Fixture *fixture, const char *title)
{
  GtkWidget *row = find_row_in (get_page (fixture), title);

  return row == NULL ? NULL : ADW_COMBO_ROW (row);
}

/* What the columns are is guessed, and shown with what is in them. */
static void
test_mapping (Fixture *fixture, gconstpointer data)
{
  import_text (fixture, "signatures.csv", table, "mapping");
  g_assert_cmpuint (adw_combo_row_get_selected (find_row (fixture, "Signatory")), ==, 2);
  g_assert_nonnull (ui_test_find_text (get_page (fixture), "Rita <b>"));
  g_assert_true (gtk_widget_is_sensitive (find_next (fixture, "_Next")));
  g_assert_true (gtk_widget_get_visible (find_next (fixture, "_Cancel")));
}

/* Enter leads on, and does not cancel. */
static void
test_enter (Fixture *fixture, gconstpointer data)
{
  import_text (fixture, "signatures.csv", table, "mapping");
  ui_test_wait (gtk_window_get_focus (fixture->window) == find_next (fixture, "_Next"));
}

/* One cannot go on without what is needed, and it is said what that is. */
static void
test_incomplete (Fixture *fixture, gconstpointer data)
{
  GtkWidget *button;

  import_text (fixture, "signatures.csv", table, "mapping");
  button = find_next (fixture, "_Next");
  adw_combo_row_set_selected (find_row (fixture, "Signatory"), 0);
  g_assert_false (gtk_widget_is_sensitive (button));
  g_assert_nonnull (ui_test_find_text (get_page (fixture), "Choose a column: Signatory"));
  adw_combo_row_set_selected (find_row (fixture, "Signatory"), 3);
  g_assert_true (gtk_widget_is_sensitive (button));
}

/* Rows of another kind have other fields; a row that is no header is a row as others. */
static void
test_kind (Fixture *fixture, gconstpointer data)
{
  AdwComboRow *kind;
  AdwSwitchRow *header;

  import_text (fixture, "signatures.csv", table, "mapping");
  kind = ADW_COMBO_ROW (gtk_widget_get_ancestor (
    ui_test_find_text (get_page (fixture), "Each Row Is"), ADW_TYPE_COMBO_ROW));
  header = ui_test_find (get_page (fixture), ADW_TYPE_SWITCH_ROW);
  adw_combo_row_set_selected (kind, 1);
  g_assert_nonnull (find_row (fixture, "Text of the Goal"));
  g_assert_null (find_row (fixture, "On Behalf Of"));

  adw_combo_row_set_selected (kind, 0);
  g_assert_null (ui_test_find_text (get_page (fixture), "Column C"));
  adw_switch_row_set_active (header, FALSE);
  adw_combo_row_set_selected (find_row (fixture, "Signatory"), 3);
  ui_test_settle (fixture->window);
  g_assert_nonnull (ui_test_find_text (get_page (fixture), "Column C"));
}

/* What the user chose is there again for a table with the same header. */
static void
test_remembered (Fixture *fixture, gconstpointer data)
{
  import_text (fixture, "signatures.csv", table, "mapping");
  adw_combo_row_set_selected (find_row (fixture, "Role"), 3);
  next_step (fixture, "duplicates");
  close_dialog (fixture);

  import_text (fixture, "later.csv", table, "mapping");
  g_assert_cmpuint (adw_combo_row_get_selected (find_row (fixture, "Role")), ==, 3);
  close_dialog (fixture);

  import_text (fixture, "other.csv", "Document,Signatory\nCharter,Amal\n", "mapping");
  g_assert_cmpuint (adw_combo_row_get_selected (find_row (fixture, "Role")), ==, 0);
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

#define ADD(path, function)                                                                        \
  g_test_add ("/import-mapping/" path, Fixture, NULL, set_up, function, tear_down)

  ADD ("mapping", test_mapping);
  ADD ("enter", test_enter);
  ADD ("incomplete", test_incomplete);
  ADD ("kind", test_kind);
  ADD ("remembered", test_remembered);

#undef ADD

  return g_test_run ();
}
