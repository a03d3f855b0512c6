/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>
#include <string.h>

#include "csv-table-new.h"
#include "import/csv/mapping/coa-csv-guess.h"
#include "import/csv/rows/coa-csv-import.h"
#include "read-again.h"
#include "test-collection-new.h"

static CoaCsvTable *
load (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "import", "csv", name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  GBytes *bytes = g_file_load_bytes (file, NULL, NULL, &error);

  g_assert_no_error (error);
  return csv_table_new (bytes);
}

static CoaDraft *
import (CoaCsvTable *table)
{
  g_autoptr (CoaCsvMapping) mapping = coa_csv_guess_mapping (table);
  g_autoptr (GError) error = NULL;
  CoaDraft *draft = coa_draft_new ();

  g_assert_true (coa_csv_mapping_is_complete (mapping));
  coa_csv_import (draft, table, mapping, NULL, &error);
  g_assert_no_error (error);
  return draft;
}

/* One line for each problem, without the folder of the file. */
static char *
list_problems (GListModel *problems)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++) {
    g_autoptr (CoaProblem) problem = g_list_model_get_item (problems, i);
    const char *cell = coa_problem_get_path (problem);

    g_string_append_printf (
      list, "%u:%u: %s: %s: %s\n", coa_problem_get_line (problem), coa_problem_get_column (problem),
      coa_problem_get_severity (problem) == COA_SEVERITY_ERROR ? "error" : "warning",
      cell != NULL ? cell : "-", coa_problem_get_message (problem));
  }
  return g_string_free_and_steal (list);
}

static void
assert_file (const char *name, const char *text)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "import", "csv", name, NULL);
  g_autofree char *wanted = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &wanted, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, wanted);
}

static void
test_file (gconstpointer data)
{
  const char *name = data;
  g_autofree char *csv_name = g_strconcat (name, ".csv", NULL);
  g_autofree char *json_name = g_strconcat (name, ".json", NULL);
  g_autofree char *problems_name = g_strconcat (name, ".txt", NULL);
  g_autoptr (CoaCsvTable) table = load (csv_name);
  g_autoptr (CoaDraft) draft = import (table);
  g_autoptr (GBytes) bytes = coa_draft_to_bytes (draft, "Test", "en");
  g_autofree char *json = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_autofree char *problems = list_problems (coa_draft_get_problems (draft));
  g_autoptr (CoaCollection) collection = read_again (bytes);

  assert_file (json_name, json);
  assert_file (problems_name, problems);
  g_assert_cmpuint (g_list_model_get_n_items (coa_collection_get_coalitions (collection)), ==,
                    coa_draft_get_records (draft, "coalitions")->len);
}

/* Who is a person where the table does not say so. */
static void
test_kinds (void)
{
  g_autoptr (CoaCsvTable) table = csv_table_new_from_text (
    "Document,Name,Role,Organization\n"
    "Letter,Amal Example,,\nLetter,Rivers Party,,\nLetter,Sea Union,Chair,\n"
    "Letter,حزب النهر,,\nLetter,Göl Partisi,,\nLetter,Shores,,\n"
    "Letter,Bayan Example,,Shores\nLetter,Rivers Party,Chair,\n");
  g_autoptr (CoaDraft) draft = import (table);
  g_autofree char *problems = list_problems (coa_draft_get_problems (draft));

  g_assert_nonnull (coa_draft_find (draft, "persons", "Amal Example"));
  g_assert_nonnull (coa_draft_find (draft, "organizations", "Rivers Party"));
  g_assert_nonnull (coa_draft_find (draft, "persons", "Sea Union"));
  g_assert_nonnull (coa_draft_find (draft, "organizations", "حزب النهر"));
  g_assert_nonnull (coa_draft_find (draft, "organizations", "Göl Partisi"));
  g_assert_nonnull (coa_draft_find (draft, "organizations", "Shores"));
  g_assert_cmpuint (coa_draft_get_records (draft, "persons")->len, ==, 3);
  g_assert_cmpuint (coa_draft_get_records (draft, "organizations")->len, ==, 4);
  g_assert_true (g_str_has_prefix (problems, "0:0: warning: -: Of some signatories"));
}

/* A date in numbers is read if the column tells which of them is the day. */
static void
test_date_columns (void)
{
  static const struct {
    const char *dates[3];
    const char *read[3];
  } cases[] = {
    { { "04/05/2019", "21/04/2019", "1/2/2020" }, { "2019-05-04", "2019-04-21", "2020-02-01" } },
    { { "04/05/2019", "04/21/2019", "1/2/2020" }, { "2019-04-05", "2019-04-21", "2020-01-02" } },
    { { "04/05/2019", "04/06/2019", "5/5/2020" }, { NULL, NULL, "2020-05-05" } },
    { { "04/05/2019", "21/04/2019", "4/21/2019" }, { NULL, "2019-04-21", "2019-04-21" } },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *text =
      g_strdup_printf ("Document,Name,Kind,Date\nA,B,person,%s\nA,C,person,%s\nA,D,person,%s\n",
                       cases[i].dates[0], cases[i].dates[1], cases[i].dates[2]);
    g_autoptr (CoaCsvTable) table = csv_table_new_from_text (text);
    g_autoptr (CoaDraft) draft = import (table);
    JsonObject *document = coa_draft_find (draft, "documents", "A");
    JsonArray *signatures = json_object_get_array_member (document, "signatures");

    for (guint j = 0; j < 3; j++) {
      JsonObject *signature = json_array_get_object_element (signatures, j);
      const char *note = json_object_get_string_member_with_default (signature, "date_note", NULL);

      g_assert_cmpstr (json_object_get_string_member_with_default (signature, "date", NULL), ==,
                       cases[i].read[j]);
      g_assert_cmpstr (note, ==, cases[i].read[j] == NULL ? cases[i].dates[j] : NULL);
    }
  }
}

static void
test_stopped (void)
{
  g_autoptr (CoaCsvTable) table = csv_table_new_from_text ("Document,Name\nA,B\n");
  g_autoptr (CoaCsvMapping) mapping = coa_csv_guess_mapping (table);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (CoaDraft) draft = coa_draft_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_false (coa_csv_import (draft, table, mapping, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int argc, char *argv[])
{
  static const char *const files[] = { "signatures", "goals", "turkish", "arabic" };

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (files); i++) {
    g_autofree char *path = g_strconcat ("/csv-import/", files[i], NULL);

    g_test_add_data_func (path, files[i], test_file);
  }

  g_test_add_func ("/csv-import/kinds", test_kinds);
  g_test_add_func ("/csv-import/date-columns", test_date_columns);
  g_test_add_func ("/csv-import/stopped", test_stopped);

  return g_test_run ();
}
