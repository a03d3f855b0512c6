/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import-fixture.h"
#include "ui/import/duplicate/coa-duplicate-view.h"
#include "ui/import/preview/coa-import-preview-page.h"
#include "ui/problems/coa-problem-view.h"
#include "ui/problems/coa-problems-page.h"
#include "ui/window/coa-window.h"

static const char unique[] = "Document,Signatory\nCharter,Amal\nCharter,Rita\n";

static const char popolo[] =
  "{\"persons\": [{\"id\": \"a\", \"name\": \"Amal Taha\"}, {\"id\": \"b\", \"name\": \"Rita\"}],"
  " \"organizations\": [{\"id\": \"o\", \"name\": \"Front\", \"founding_date\": \"1990\"}]}";

/* How many there are of this kind, as the preview says. */
static const char *
get_count (Fixture *fixture, const char *kind)
{
  GtkWidget *row =
    gtk_widget_get_ancestor (ui_test_find_text (get_page (fixture), kind), ADW_TYPE_ACTION_ROW);
  g_auto (GStrv) texts = NULL;

  g_assert_nonnull (row);
  texts = ui_test_texts (row);
  return g_intern_string (texts[g_strv_length (texts) - 1]);
}

static AdwToggleGroup *
get_choice (Fixture *fixture)
{
  return ui_test_find (ui_test_find (get_page (fixture), COA_TYPE_DUPLICATE_VIEW),
                       ADW_TYPE_TOGGLE_GROUP);
}

/* What is different stays so; what is the same becomes one. Back leads back, with all choices. */
static void
test_duplicates (Fixture *fixture, gconstpointer data)
{
  import_text (fixture, "signatures.csv", table, "mapping");
  next_step (fixture, "duplicates");
  g_assert_cmpuint (ui_test_count (get_page (fixture), COA_TYPE_DUPLICATE_VIEW), ==, 1);
  g_assert_cmpstr (adw_toggle_group_get_active_name (get_choice (fixture)), ==, "different");
  g_assert_false (gtk_widget_get_visible (find_next (fixture, "_Cancel")));
  next_step (fixture, "preview");
  g_assert_cmpstr (get_count (fixture, "People"), ==, "3");
  g_assert_cmpstr (get_count (fixture, "Signatures"), ==, "4");

  adw_navigation_view_pop (fixture->view);
  wait_for_step (fixture, "duplicates");
  adw_toggle_group_set_active_name (get_choice (fixture), "same");
  next_step (fixture, "preview");
  g_assert_cmpstr (get_count (fixture, "People"), ==, "2");
  g_assert_cmpstr (get_count (fixture, "Signatures"), ==, "3");

  adw_navigation_view_pop_to_tag (fixture->view, "mapping");
  wait_for_step (fixture, "mapping");
  next_step (fixture, "duplicates");
  g_assert_cmpstr (adw_toggle_group_get_active_name (get_choice (fixture)), ==, "same");
}

static gboolean
is_chosen (Fixture *fixture, const char *name)
{
  return g_strcmp0 (adw_toggle_group_get_active_name (get_choice (fixture)), name) == 0;
}

static void
test_all (Fixture *fixture, gconstpointer data)
{
  import_text (fixture, "signatures.csv", table, "mapping");
  next_step (fixture, "duplicates");
  ui_test_click (get_page (fixture), "All Are the _Same");
  ui_test_wait (is_chosen (fixture, "same"));
  ui_test_click (get_page (fixture), "All Are _Different");
  ui_test_wait (is_chosen (fixture, "different"));
  g_assert_true (gtk_widget_activate_action (
    ui_test_find (get_page (fixture), COA_TYPE_DUPLICATE_VIEW), "duplicate.toggle", NULL));
  g_assert_cmpstr (adw_toggle_group_get_active_name (get_choice (fixture)), ==, "same");
}

/* In a narrow window one stands under the other. */
static void
test_narrow (Fixture *fixture, gconstpointer data)
{
  gboolean narrow = FALSE;

  import_text (fixture, "signatures.csv", table, "mapping");
  next_step (fixture, "duplicates");
  g_object_get (ui_test_find (get_page (fixture), COA_TYPE_DUPLICATE_VIEW), "narrow", &narrow,
                NULL);
  g_assert_false (narrow);
  ui_test_resize (fixture->window, 360, 600);
  g_object_get (ui_test_find (get_page (fixture), COA_TYPE_DUPLICATE_VIEW), "narrow", &narrow,
                NULL);
  g_assert_true (narrow);
}

static GtkEditable *
find_entry (Fixture *fixture, const char *title)
{
  return GTK_EDITABLE (
    gtk_widget_get_ancestor (ui_test_find_text (get_page (fixture), title), ADW_TYPE_ENTRY_ROW));
}

/* Where nothing is there twice, nothing is asked. A collection needs a title and a language. */
static void
test_preview (Fixture *fixture, gconstpointer data)
{
  GtkWidget *save;
  AdwComboRow *language;

  import_text (fixture, "My <table>.csv", unique, "mapping");
  next_step (fixture, "preview");
  save = find_next (fixture, "_Save…");
  g_assert_cmpstr (gtk_editable_get_text (find_entry (fixture, "Title")), ==, "My <table>");
  g_assert_cmpstr (get_count (fixture, "Documents"), ==, "1");
  g_assert_cmpstr (get_count (fixture, "Signatures"), ==, "2");
  g_assert_nonnull (ui_test_find_text (get_page (fixture), "Amal · Rita"));
  g_assert_true (gtk_widget_is_sensitive (save));

  gtk_editable_set_text (find_entry (fixture, "Title"), "");
  g_assert_false (gtk_widget_is_sensitive (save));
  gtk_editable_set_text (find_entry (fixture, "Title"), "Mine");
  g_assert_true (gtk_widget_is_sensitive (save));

  language = ui_test_find (get_page (fixture), ADW_TYPE_COMBO_ROW);
  adw_combo_row_set_selected (language,
                              g_list_model_get_n_items (adw_combo_row_get_model (language)) - 1);
  g_assert_false (gtk_widget_is_sensitive (save));
  gtk_editable_set_text (find_entry (fixture, "Language tag, such as “es” or “pt-BR”"), "pt-BR");
  g_assert_true (gtk_widget_is_sensitive (save));
}

static CoaCollection *
read_collection (GFile *file)
{
  return coa_collection_new_from_files (&file, 1);
}

/* What is saved is what was shown, and nothing was in the folder before. */
static void
test_save (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) place = place_new (fixture, "new.coalitions");
  g_autoptr (CoaCollection) collection = NULL;
  g_autoptr (GListModel) persons = NULL;
  g_autofree char *language = NULL;

  import_text (fixture, "signatures.csv", table, "mapping");
  next_step (fixture, "duplicates");
  ui_test_click (get_page (fixture), "All Are the _Same");
  ui_test_wait (is_chosen (fixture, "same"));
  next_step (fixture, "preview");
  g_assert_cmpuint (count_files (fixture), ==, 1);
  coa_import_preview_page_save_to (get_page (fixture), place);
  ui_test_wait (fixture->dialog == NULL);
  g_assert_true (g_file_equal (fixture->saved, place));
  g_assert_cmpuint (count_files (fixture), ==, 2);

  collection = read_collection (place);
  g_object_get (collection, "persons", &persons, "language", &language, NULL);
  g_assert_cmpuint (g_list_model_get_n_items (persons), ==, 2);
  g_assert_cmpstr (language, ==, "en");
}

/* What cannot be saved is told, and one can try elsewhere. */
static void
test_not_saved (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) nowhere = place_new (fixture, "no/such/folder.coalitions");

  import_text (fixture, "people.json", popolo, "preview");
  coa_import_preview_page_save_to (get_page (fixture), nowhere);
  g_assert_false (gtk_widget_is_sensitive (find_next (fixture, "_Save…")));
  ui_test_wait (gtk_widget_is_sensitive (find_next (fixture, "_Save…")));
  ui_test_settle (fixture->window);
  g_assert_cmpstr (get_step (fixture), ==, "preview");
  g_assert_null (fixture->saved);
  g_assert_cmpuint (count_files (fixture), ==, 1);
}

/* Popolo says itself what is what. */
static void
test_popolo (Fixture *fixture, gconstpointer data)
{
  import_text (fixture, "people.json", popolo, "preview");
  g_assert_cmpstr (get_count (fixture, "People"), ==, "2");
  g_assert_cmpstr (get_count (fixture, "Organizations"), ==, "1");
  g_assert_true (gtk_widget_get_visible (find_next (fixture, "_Cancel")));
}

/* What is wrong is told before anything is written, in the same list as elsewhere. */
static void
test_problems (Fixture *fixture, gconstpointer data)
{
  import_text (fixture, "signatures.csv",
               "Document,Document date,Signatory\nCharter,the day before,Amal\n", "mapping");
  next_step (fixture, "preview");
  g_assert_true (gtk_widget_activate_action (get_page (fixture), "preview.problems", NULL));
  ui_test_settle (fixture->window);
  g_assert_true (COA_IS_PROBLEMS_PAGE (get_page (fixture)));
  ui_test_wait (ui_test_count (get_page (fixture), COA_TYPE_PROBLEM_VIEW) > 0);
  adw_navigation_view_pop (fixture->view);
  wait_for_step (fixture, "preview");
}

static gboolean
shows (Fixture *fixture, const char *text)
{
  GtkWidget *label = ui_test_find_text (get_page (fixture), text);

  return label != NULL && gtk_widget_get_mapped (label);
}

/* Where nothing can be made of a file, it is said why. */
static void
test_failure (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) nothing = place_new (fixture, "nothing.csv");

  open_dialog (fixture, nothing);
  ui_test_wait (shows (fixture, "There is no such file or folder"));
  g_assert_nonnull (
    ui_test_find_named (get_page (fixture), GTK_TYPE_BUTTON, "Choose Another _File…"));
  close_dialog (fixture);

  import_text (fixture, "broken.json", "{\"persons\": [", "reading");
  ui_test_wait (shows (fixture, "Not Imported"));
}

/* A table without rows of its own has nothing to save. */
static void
test_empty (Fixture *fixture, gconstpointer data)
{
  import_text (fixture, "signatures.csv", "Document,Signatory\n", "mapping");
  next_step (fixture, "preview");
  g_assert_false (gtk_widget_is_sensitive (find_next (fixture, "_Save…")));
  g_assert_nonnull (
    ui_test_find_text (get_page (fixture), "There is nothing in this file that could be imported"));
}

/* Cancelled at any moment, also while a thread is busy, nothing is left. */
static void
test_cancel (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = write_file (fixture, "signatures.csv", table);

  open_dialog (fixture, file);
  close_dialog (fixture);

  open_dialog (fixture, file);
  wait_for_step (fixture, "mapping");
  ui_test_click (get_page (fixture), "_Next");
  close_dialog (fixture);

  g_assert_null (fixture->saved);
  g_assert_cmpuint (count_files (fixture), ==, 1);
  g_assert_true (
    gtk_widget_is_focus (ui_test_find_named (fixture->window, GTK_TYPE_BUTTON, "Behind")));
}

static gboolean
offers_import (Fixture *fixture, const char *name)
{
  g_autoptr (GFile) file = write_file (fixture, name, "no collection");
  GtkWindow *window = coa_window_new_for_location (NULL, file, fixture->settings);
  GtkWidget *button;
  gboolean is_offered;

  gtk_window_present (window);
  ui_test_wait (ui_test_find_text (window, "Not Opened") != NULL &&
                gtk_widget_get_mapped (ui_test_find_text (window, "Not Opened")));
  button = ui_test_find_named (window, GTK_TYPE_BUTTON, "_Import…");
  is_offered = button != NULL && gtk_widget_get_mapped (button);
  ui_test_close (window);
  return is_offered;
}

/* Who opens what is no collection, but can become one, is helped on. */
static void
test_offer (Fixture *fixture, gconstpointer data)
{
  g_assert_true (offers_import (fixture, "table.csv"));
  g_assert_true (offers_import (fixture, "popolo.json"));
  g_assert_false (offers_import (fixture, "broken.coalitions"));
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

#define ADD(path, function) g_test_add ("/import/" path, Fixture, NULL, set_up, function, tear_down)

  ADD ("duplicates", test_duplicates);
  ADD ("all", test_all);
  ADD ("narrow", test_narrow);
  ADD ("preview", test_preview);
  ADD ("save", test_save);
  ADD ("not-saved", test_not_saved);
  ADD ("popolo", test_popolo);
  ADD ("problems", test_problems);
  ADD ("failure", test_failure);
  ADD ("empty", test_empty);
  ADD ("cancel", test_cancel);
  ADD ("offer", test_offer);

#undef ADD

  return g_test_run ();
}
