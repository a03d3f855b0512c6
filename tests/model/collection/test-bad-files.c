/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "bad-files.h"
#include "test-collection-new.h"

static void
test_file (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *path =
    g_test_build_filename (G_TEST_DIST, "data", "bad", bad_files[i].file, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (CoaCollection) collection = coa_collection_new_from_files (&file, 1);
  GListModel *problems = coa_collection_get_problems (collection);
  g_autoptr (GString) errors = g_string_new (NULL);

  for (guint j = 0; j < g_list_model_get_n_items (problems); j++) {
    g_autoptr (CoaProblem) problem = g_list_model_get_item (problems, j);
    const char *place = coa_problem_get_path (problem);

    if (coa_problem_get_severity (problem) == COA_SEVERITY_ERROR)
      g_string_append_printf (errors, "%s%u:%u %s: %s", errors->len > 0 ? "\n" : "",
                              coa_problem_get_line (problem), coa_problem_get_column (problem),
                              place != NULL ? place : "", coa_problem_get_message (problem));
  }

  g_assert_cmpstr (errors->str, ==, bad_files[i].problem);
}

/* Each file of the folder is told of in the table. */
static void
test_all (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "bad", NULL);
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) folder = g_dir_open (path, 0, &error);
  const char *name;

  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (bad_files); i++)
    g_hash_table_add (known, (gpointer) bad_files[i].file);

  while ((name = g_dir_read_name (folder)) != NULL) {
    if (!g_hash_table_contains (known, name))
      g_error ("bad-files.h does not tell of %s", name);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (bad_files); i++) {
    g_autofree char *path = g_strdup_printf ("/bad-files/%s", bad_files[i].file);

    g_test_add_data_func (path, GUINT_TO_POINTER (i), test_file);
  }
  g_test_add_func ("/bad-files/all", test_all);

  return g_test_run ();
}
