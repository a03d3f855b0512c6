/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import-fixture.h"

static GtkWidget *
find_row_in (GtkWidget *from, const char *title)
{
  GtkWidget *found = NULL;

  if (ADW_IS_COMBO_ROW (from) &&
      g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (from)), title))
    return from;
  for (GtkWidget *child = gtk_widget_get_first_child (from); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_row_in (child, title);
  return found;
}

/* The row in which this is chosen. */
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

static void
choose (Fixture *fixture, const char *title, const char *choice)
{
  AdwComboRow *row = find_row (fixture, title);
  GListModel *choices = adw_combo_row_get_model (row);

  for (guint i = 0; i < g_list_model_get_n_items (choices); i++) {
    g_autoptr (GtkStringObject) item = g_list_model_get_item (choices, i);

    if (g_str_equal (gtk_string_object_get_string (item), choice)) {
      adw_combo_row_set_selected (row, i);
      return;
    }
  }
  g_error ("“%s” cannot be chosen of “%s”", choice, title);
}

static const char *
get_chosen (Fixture *fixture, const char *title)
{
  return gtk_string_object_get_string (adw_combo_row_get_selected_item (find_row (fixture, title)));
}

static const char *
get_format (Fixture *fixture)
{
  return adw_expander_row_get_subtitle (ui_test_find (get_page (fixture), ADW_TYPE_EXPANDER_ROW));
}

/* How the table is written is found, and what is only a guess is open to be put right. */
static void
test_format (Fixture *fixture, gconstpointer data)
{
  import_text (fixture, "sure.csv", "Document;Signatory\nCharter;\u015E\u00FCkr\u00FC\n",
               "mapping");
  g_assert_cmpstr (get_format (fixture), ==, "UTF-8 · Semicolon");
  g_assert_cmpstr (get_chosen (fixture, "Separator"), ==, "Automatic · Semicolon");
  g_assert_false (
    adw_expander_row_get_expanded (ui_test_find (get_page (fixture), ADW_TYPE_EXPANDER_ROW)));
  close_dialog (fixture);

  import_text (fixture, "guess.csv", "Document;Signatory\nCharter;J\xFErn \xE6\xE1\n", "mapping");
  g_assert_cmpstr (get_chosen (fixture, "Encoding"), ==, "Automatic · Windows-1252");
  g_assert_true (
    adw_expander_row_get_expanded (ui_test_find (get_page (fixture), ADW_TYPE_EXPANDER_ROW)));
  g_assert_nonnull (ui_test_find_text (get_page (fixture), "J\u00FErn \u00E6\u00E1"));
}

/* The preview follows the choice, and so do the columns that can be chosen. */
static void
test_other_format (Fixture *fixture, gconstpointer data)
{
  import_text (fixture, "signatures.csv",
               "Document;Remark, more;Signatory\nCharter;a, b;\xDE\xFCkr\xFC\n", "mapping");
  choose (fixture, "Encoding", "Western · Windows-1252");
  ui_test_wait (ui_test_find_text (get_page (fixture), "\u00DE\u00FCkr\u00FC") != NULL);
  choose (fixture, "Encoding", "Turkish · ISO-8859-9");
  ui_test_wait (ui_test_find_text (get_page (fixture), "\u015E\u00FCkr\u00FC") != NULL);
  g_assert_cmpstr (get_format (fixture), ==, "ISO-8859-9 · Semicolon");
  g_assert_cmpstr (get_chosen (fixture, "Encoding"), ==, "Turkish · ISO-8859-9");

  choose (fixture, "Separator", "Comma");
  ui_test_wait (g_strcmp0 (get_format (fixture), "ISO-8859-9 · Comma") == 0);
  g_assert_cmpuint (
    g_list_model_get_n_items (adw_combo_row_get_model (find_row (fixture, "Document"))), ==, 3);
  choose (fixture, "Separator", "Automatic · Semicolon");
  ui_test_wait (g_strcmp0 (get_format (fixture), "ISO-8859-9 · Semicolon") == 0);
  next_step (fixture, "preview");
  g_assert_nonnull (ui_test_find_text (get_page (fixture), "\u015E\u00FCkr\u00FC"));
}

/* How the table is written is as the user said of the last one with the same header, until it is
 * said to be found again. */
static void
test_remembered_format (Fixture *fixture, gconstpointer data)
{
  static const char first[] = "Document;Remark, more;Signatory\nCharter;a, b;\xDE\xFCkr\xFC\n";
  static const char later[] = "Document;Remark, more;Signatory\nLetter;c, d;\xDE\xFCkr\xFC\n";
  static const char sure[] = "Document;Remark, more;Signatory\nLetter;c, d;\u015Eirin\n";
  g_autofree char *found = NULL;

  import_text (fixture, "first.csv", first, "mapping");
  found = g_strdup (get_format (fixture));
  choose (fixture, "Encoding", "Turkish · ISO-8859-9");
  ui_test_wait (g_strcmp0 (get_format (fixture), "ISO-8859-9 · Semicolon") == 0);
  next_step (fixture, "preview");
  close_dialog (fixture);

  import_text (fixture, "sure.csv", sure, "mapping");
  g_assert_cmpstr (get_format (fixture), ==, "UTF-8 · Semicolon");
  close_dialog (fixture);

  import_text (fixture, "later.csv", later, "mapping");
  g_assert_cmpstr (get_format (fixture), ==, "ISO-8859-9 · Semicolon");
  g_assert_cmpstr (get_chosen (fixture, "Encoding"), ==, "Turkish · ISO-8859-9");
  g_assert_nonnull (ui_test_find_text (get_page (fixture), "\u015E\u00FCkr\u00FC"));
  adw_combo_row_set_selected (find_row (fixture, "Encoding"), 0);
  ui_test_wait (g_strcmp0 (get_format (fixture), found) == 0);
  ui_test_settle (fixture->window);
  next_step (fixture, "preview");
  close_dialog (fixture);

  import_text (fixture, "later.csv", later, "mapping");
  g_assert_cmpstr (get_format (fixture), ==, found);
}

/* What the user has said of the columns is still there if they are the same ones. */
static void
test_said (Fixture *fixture, gconstpointer data)
{
  import_text (fixture, "signatures.csv", table, "mapping");
  adw_combo_row_set_selected (find_row (fixture, "Role"), 3);
  choose (fixture, "Encoding", "Western · Windows-1252");
  ui_test_wait (g_strcmp0 (get_format (fixture), "Windows-1252 · Comma") == 0);
  ui_test_settle (fixture->window);
  g_assert_cmpuint (adw_combo_row_get_selected (find_row (fixture, "Role")), ==, 3);
  choose (fixture, "Separator", "Tab");
  ui_test_wait (g_strcmp0 (get_format (fixture), "Windows-1252 · Tab") == 0);
  ui_test_settle (fixture->window);
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
  ADD ("format", test_format);
  ADD ("other-format", test_other_format);
  ADD ("remembered-format", test_remembered_format);
  ADD ("said", test_said);

#undef ADD

  return g_test_run ();
}
