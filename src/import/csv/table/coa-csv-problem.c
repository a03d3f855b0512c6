/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/csv/table/coa-csv-problem.h"

#include <glib/gi18n.h>

static void
clear (gpointer data)
{
  CoaCsvProblem *problem = data;

  g_free (problem->cell);
  g_free (problem->message);
}

/**
 * coa_csv_problems_new:
 *
 * Returns: (transfer full) (element-type CoaCsvProblem): a list of problems, empty
 */
GArray *
coa_csv_problems_new (void)
{
  GArray *problems = g_array_new (FALSE, FALSE, sizeof (CoaCsvProblem));

  g_array_set_clear_func (problems, clear);
  return problems;
}

/**
 * coa_csv_problems_add:
 * @problems: (element-type CoaCsvProblem): a list
 * @severity: how bad it is
 * @line: its line, or 0
 * @column: its column, or 0
 * @cell: (nullable): its cell, as “C12”
 * @format: what is wrong, as for printf(3)
 * @...: for @format
 *
 * Lists a problem. After %COA_CSV_MAX_PROBLEMS, one more says that there are others.
 */
void
coa_csv_problems_add (GArray *problems, CoaSeverity severity, guint line, guint column,
                      const char *cell, const char *format, ...)
{
  CoaCsvProblem problem = { .severity = severity, .line = line, .column = column };
  va_list args;

  if (problems->len > COA_CSV_MAX_PROBLEMS)
    return;

  if (problems->len == COA_CSV_MAX_PROBLEMS) {
    problem.message =
      g_strdup (_("There are more problems of the rows and cells, which are not listed"));
  } else {
    va_start (args, format);
    problem.message = g_strdup_vprintf (format, args);
    va_end (args);
    problem.cell = g_strdup (cell);
  }
  g_array_append_val (problems, problem);
}
