/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/collection/coa-collection.h"

/* What the program reads of a file that it made itself, in which it finds no error. */
static inline CoaCollection *
read_again (GBytes *bytes)
{
  CoaCollection *collection =
    coa_collection_new_from_bytes (bytes, "made.json", NULL, 0, COA_SEVERITY_WARNING, NULL);
  GListModel *problems = coa_collection_get_problems (collection);

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++) {
    g_autoptr (CoaProblem) problem = g_list_model_get_item (problems, i);

    if (coa_problem_get_severity (problem) == COA_SEVERITY_ERROR)
      g_error ("%s: %s in:\n%.*s", coa_problem_get_path (problem),
               coa_problem_get_message (problem), (int) g_bytes_get_size (bytes),
               (const char *) g_bytes_get_data (bytes, NULL));
  }
  return collection;
}
