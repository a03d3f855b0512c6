/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gstdio.h>
#include <locale.h>
#include <sys/stat.h>

#include "import/coa-imported.h"
#include "import/csv/mapping/coa-csv-guess.h"
#include "import/duplicate/coa-duplicate-pair.h"

#define N_WRONG 1500

static const char table[] = "Document,Signatory\nCharter,Amal\nCharter,AMAL\nCharter,Rita\n";

static void
done_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_set_object ((GAsyncResult **) user_data, result);
}

static CoaForeignFile *
read_location (GFile *location, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  coa_foreign_file_read_async (location, COA_CSV_ENCODING_ANY, COA_CSV_ANY_SEPARATOR, NULL, NULL,
                               done_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  return coa_foreign_file_read_finish (result, error);
}

/* Reads a file that has this name and text. */
static CoaForeignFile *
read_text (const char *name, const char *text)
{
  g_autofree char *folder = g_dir_make_tmp ("foreign-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GFile) location = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  CoaForeignFile *file;

  g_assert_true (g_file_set_contents (path, text, -1, &error));
  file = read_location (location, &error);
  g_assert_no_error (error);
  g_unlink (path);
  g_rmdir (folder);
  return file;
}

static CoaImported *
make (CoaForeignFile *file, GListModel *choices, gboolean is_to_merge, GError **error)
{
  CoaCsvTable *csv = coa_foreign_file_get_table (file);
  g_autoptr (CoaCsvMapping) mapping = csv == NULL ? NULL : coa_csv_guess_mapping (csv);
  g_autoptr (GAsyncResult) result = NULL;

  coa_imported_make_async (file, mapping, choices, is_to_merge, NULL, done_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  return coa_imported_make_finish (result, error);
}

static guint
count (CoaImported *imported, const char *list)
{
  g_autoptr (GListModel) items = NULL;

  g_object_get (coa_imported_get_collection (imported), list, &items, NULL);
  return g_list_model_get_n_items (items);
}

/* The end of the name says what a file is, or else what is in it. */
static void
test_formats (void)
{
  static const struct {
    const char *name;
    const char *text;
    gboolean is_table;
  } cases[] = {
    { "a.csv", "{,[\n", TRUE }, { "a.TSV", "a\tb\n", TRUE },
    { "a.txt", "a;b\n", TRUE }, { "a", "\xEF\xBB\xBF \n{}", FALSE },
    { "a.txt", "[1]", FALSE },  { "a.json", "a", FALSE },
    { "A.JSON", "", FALSE },    { ".csv", "a,b\n", TRUE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (CoaForeignFile) file = read_text (cases[i].name, cases[i].text);

    g_assert_cmpint (coa_foreign_file_get_table (file) != NULL, ==, cases[i].is_table);
  }
}

static void
test_title (void)
{
  g_autoptr (CoaForeignFile) file = read_text ("My list. 2020.csv", table);
  g_autofree char *title = coa_foreign_file_dup_title (file);

  g_assert_cmpstr (title, ==, "My list. 2020");
}

/* What is missing, a folder, or a pipe that nobody writes into, is an error at once. */
static void
test_no_file (void)
{
  g_autofree char *folder = g_dir_make_tmp ("foreign-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "pipe.csv", NULL);
  GFile *places[] = { g_file_new_for_path ("/no/such.csv"), g_file_new_for_path (folder),
                      g_file_new_for_path (path) };

  g_assert_cmpint (mkfifo (path, 0600), ==, 0);
  for (gsize i = 0; i < G_N_ELEMENTS (places); i++) {
    g_autoptr (GError) error = NULL;

    g_assert_null (read_location (places[i], &error));
    g_assert_nonnull (error);
    g_clear_object (&places[i]);
  }
  g_unlink (path);
  g_rmdir (folder);
}

/* Nothing is merged before the user said what is the same. */
static void
test_merge (void)
{
  g_autoptr (CoaForeignFile) file = read_text ("a.csv", table);
  g_autoptr (CoaImported) first = make (file, NULL, FALSE, NULL);
  g_autoptr (CoaImported) apart = NULL;
  g_autoptr (CoaImported) merged = NULL;
  g_autoptr (CoaDuplicate) duplicate = NULL;

  g_assert_cmpuint (count (first, "persons"), ==, 3);
  g_assert_cmpuint (g_list_model_get_n_items (coa_imported_get_pairs (first)), ==, 1);
  apart = make (file, coa_imported_get_duplicates (first), TRUE, NULL);
  g_assert_cmpuint (count (apart, "persons"), ==, 3);

  duplicate = g_list_model_get_item (coa_imported_get_duplicates (first), 0);
  coa_duplicate_set_same (duplicate, TRUE);
  merged = make (file, coa_imported_get_duplicates (first), TRUE, NULL);
  g_assert_cmpuint (count (merged, "persons"), ==, 2);
}

/* What would be written is a collection with the title and the language that it is given. */
static void
test_bytes (void)
{
  g_autoptr (CoaForeignFile) file = read_text ("a.csv", table);
  g_autoptr (CoaImported) imported = make (file, NULL, FALSE, NULL);
  g_autoptr (GBytes) bytes = coa_imported_to_bytes (imported, "Mine & yours", "tr");
  g_autoptr (CoaCollection) collection =
    coa_collection_new_from_bytes (bytes, "mine.coalitions", NULL, 0, COA_SEVERITY_WARNING, NULL);
  g_autofree char *language = NULL;
  g_autoptr (CoaText) title = NULL;

  g_object_get (collection, "language", &language, "title", &title, NULL);
  g_assert_cmpstr (language, ==, "tr");
  g_assert_cmpstr (coa_text_get_string (title), ==, "Mine & yours");
}

/* What was wrong in the file comes before what is wrong in what became of it. */
static void
test_problems (void)
{
  g_autoptr (CoaForeignFile) file =
    read_text ("a.csv", "Document,Document date,Signatory\nCharter,the day before,Amal\n");
  g_autoptr (CoaImported) imported = make (file, NULL, FALSE, NULL);
  GListModel *problems = coa_collection_get_problems (coa_imported_get_collection (imported));
  g_autoptr (CoaProblem) first = g_list_model_get_item (problems, 0);

  g_assert_nonnull (first);
  g_assert_cmpstr (coa_problem_get_file (first), ==, coa_foreign_file_get_name (file));
  g_assert_cmpuint (coa_problem_get_line (first), ==, 2);
}

/* How many problems there are in a file with @n pieces between its start and end. Where they are
 * very many, the last one that is told says how many more there are. */
static guint
count_problems (const char *name, const char *start, const char *piece, const char *end, guint n)
{
  g_autoptr (GString) text = g_string_new (start);
  g_autoptr (CoaForeignFile) file = NULL;
  g_autoptr (CoaImported) imported = NULL;
  GListModel *problems;
  guint n_told;
  guint n_more = 1;

  for (guint i = 0; i < n; i++)
    g_string_append (text, piece);
  g_string_append (text, end);
  file = read_text (name, text->str);
  imported = make (file, NULL, FALSE, NULL);
  problems = coa_collection_get_problems (coa_imported_get_collection (imported));

  n_told = g_list_model_get_n_items (problems);
  for (guint i = 0; i < n_told; i++) {
    g_autoptr (CoaProblem) problem = g_list_model_get_item (problems, i);

    g_assert_cmpstr (coa_problem_get_message (problem), !=, "");
    if (i + 1 == n_told)
      sscanf (coa_problem_get_message (problem), "And %u more", &n_more);
  }
  return n_told > 0 ? n_told - 1 + n_more : 0;
}

/* Of rows that are left out, and of persons with neither a name nor an id. */
static void
test_many_problems (void)
{
  static const struct {
    const char *name;
    const char *start;
    const char *piece;
    const char *end;
  } cases[] = {
    { "a.csv", "Document,Signatory\n", "Charter,\n", "Charter,Amal\n" },
    { "a.json", "{\"persons\":[", "{},", "{\"id\":\"a\",\"name\":\"A\"}]}" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    const guint n_else =
      count_problems (cases[i].name, cases[i].start, cases[i].piece, cases[i].end, 0);

    g_assert_cmpuint (
      count_problems (cases[i].name, cases[i].start, cases[i].piece, cases[i].end, N_WRONG), ==,
      n_else + N_WRONG);
  }
}

static void
test_not_popolo (void)
{
  g_autoptr (CoaForeignFile) file = read_text ("a.json", "{\"persons\": [");
  g_autoptr (GError) error = NULL;

  g_assert_null (make (file, NULL, FALSE, &error));
  g_assert_nonnull (error);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/imported/formats", test_formats);
  g_test_add_func ("/imported/title", test_title);
  g_test_add_func ("/imported/no-file", test_no_file);
  g_test_add_func ("/imported/merge", test_merge);
  g_test_add_func ("/imported/bytes", test_bytes);
  g_test_add_func ("/imported/problems", test_problems);
  g_test_add_func ("/imported/many-problems", test_many_problems);
  g_test_add_func ("/imported/not-popolo", test_not_popolo);

  return g_test_run ();
}
