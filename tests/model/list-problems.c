/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* list-problems FILE-OR-FOLDER...: reads them as one collection and prints what is wrong in them,
 * as "severity: file:line:column: path: message". Exits with 1 if there is an error. */

#include <locale.h>

#include "model/collection/coa-collection.h"

static gboolean
print_problem (CoaProblem *problem)
{
  CoaSeverity severity = coa_problem_get_severity (problem);
  const char *file = coa_problem_get_file (problem);
  const char *path = coa_problem_get_path (problem);

  g_print ("%s: %s:%u:%u: %s: %s\n", severity == COA_SEVERITY_ERROR ? "error" : "warning",
           file != NULL ? file : "", coa_problem_get_line (problem),
           coa_problem_get_column (problem), path != NULL ? path : "",
           coa_problem_get_message (problem));
  return severity == COA_SEVERITY_ERROR;
}

int
main (int argc, char *argv[])
{
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (CoaCollection) collection = NULL;
  GListModel *problems;
  gboolean has_error = FALSE;

  setlocale (LC_ALL, "");
  for (int i = 1; i < argc; i++)
    g_ptr_array_add (files, g_file_new_for_commandline_arg (argv[i]));

  collection = coa_collection_new_from_files ((GFile *const *) files->pdata, files->len);
  problems = coa_collection_get_problems (collection);
  for (guint i = 0; i < g_list_model_get_n_items (problems); i++) {
    g_autoptr (CoaProblem) problem = g_list_model_get_item (problems, i);

    has_error |= print_problem (problem);
  }

  return has_error ? 1 : 0;
}
