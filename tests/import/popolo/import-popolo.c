/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* import-popolo FILE: prints the collection that is made of a file of Popolo, and to the standard
 * error what is wrong in it, as "severity: line:column: path: message". Exits with 1 if it is no
 * Popolo. */

#include <locale.h>

#include "import/popolo/coa-popolo.h"

static void
print_problems (CoaDraft *draft)
{
  GListModel *problems = coa_draft_get_problems (draft);

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++) {
    g_autoptr (CoaProblem) problem = g_list_model_get_item (problems, i);
    const char *path = coa_problem_get_path (problem);

    g_printerr ("%s: %u:%u: %s: %s\n",
                coa_problem_get_severity (problem) == COA_SEVERITY_ERROR ? "error" : "warning",
                coa_problem_get_line (problem), coa_problem_get_column (problem),
                path != NULL ? path : "", coa_problem_get_message (problem));
  }
}

int
main (int argc, char *argv[])
{
  g_autoptr (CoaDraft) draft = coa_draft_new ();
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (argc > 1 ? argv[1] : "");
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GBytes) collection = NULL;

  setlocale (LC_ALL, "");
  bytes = g_file_load_bytes (file, NULL, NULL, &error);
  if (bytes == NULL || !coa_popolo_import (draft, bytes, "popolo.json", NULL, &error)) {
    g_printerr ("error: 0:0: : %s\n", error->message);
    return 1;
  }

  print_problems (draft);
  collection = coa_draft_to_bytes (draft, "Popolo", NULL);
  g_print ("%.*s", (int) g_bytes_get_size (collection),
           (const char *) g_bytes_get_data (collection, NULL));
  return 0;
}
