/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/csv/rows/coa-csv-import.h"

#include <glib/gi18n.h>

#include "import/csv/rows/coa-csv-rows.h"
#include "import/csv/table/coa-csv-cells.h"
#include "model/json/coa-json.h"

/* How many rows are read before somebody may stop it. */
#define N_ROWS_AT_ONCE 256

/* How many columns are named where not all are. */
#define MAX_NAMED 50

static void
report_table (CoaDraft *draft, CoaCsvTable *table)
{
  for (guint i = 0; i < coa_csv_table_get_n_problems (table); i++) {
    const CoaCsvProblem *problem = coa_csv_table_get_problem (table, i);

    coa_draft_report (draft, problem->severity, coa_csv_table_get_name (table), problem->line,
                      problem->column, problem->cell, problem->message);
  }
}

/* The name of a column, or else its letters. */
static char *
name_column (CoaCsvTable *table, guint column, gboolean has_header)
{
  const char *name = has_header ? coa_csv_table_get_cell (table, 0, column) : "";

  return *name != '\0' ? coa_json_show (name) : coa_csv_column_name (column);
}

/* Says once which columns are not taken over. */
static void
report_columns (CoaDraft *draft, CoaCsvTable *table, CoaCsvMapping *mapping)
{
  g_autoptr (GString) names = g_string_new (NULL);
  g_autofree char *message = NULL;
  guint n = 0;

  for (guint column = 0; column < coa_csv_table_get_n_columns (table); column++) {
    g_autofree char *name = NULL;

    if (coa_csv_mapping_has_column (mapping, column))
      continue;
    n++;
    if (n > MAX_NAMED)
      continue;
    name = name_column (table, column, coa_csv_mapping_get_has_header (mapping));
    /* Translators: stands between the names of columns. */
    g_string_append (names, n > 1 ? C_ ("columns", ", ") : "");
    g_string_append (names, name);
  }
  if (n == 0)
    return;

  if (n > MAX_NAMED)
    g_string_append (names, "…");
  message = g_strdup_printf (
    /* Translators: %2$s is names of columns in a spreadsheet. */
    ngettext ("%1$u column is not taken over: %2$s", "%1$u columns are not taken over: %2$s", n), n,
    names->str);
  coa_draft_report (draft, COA_SEVERITY_WARNING, coa_csv_table_get_name (table), 0, 0, NULL,
                    message);
}

/* Names what is missing in a row that is left out. */
static void
report_missing (CoaCsvRows *rows)
{
  CoaCsvKind kind = coa_csv_mapping_get_kind (rows->mapping);

  for (guint meaning = 0; meaning < COA_CSV_N_MEANINGS; meaning++) {
    g_autofree char *line = coa_csv_rows_dup_line (rows, meaning);
    g_autofree char *message = NULL;

    if (line != NULL || !coa_csv_meaning_is_required (meaning, kind))
      continue;

    message = g_strdup_printf (
      /* Translators: the number is of a row in a spreadsheet, %s is the name of a column. */
      _("Row %u is left out, as nothing stands in it for “%s”"),
        coa_csv_table_get_row_number (rows->table, rows->row), coa_csv_meaning_get_name (meaning));
    coa_csv_rows_report (rows, COA_SEVERITY_ERROR, meaning, message);
  }
}

/* What all rows must know of each other: a coalition may sign before its own rows come. */
static void
look_ahead (CoaCsvRows *rows)
{
  char *body = coa_csv_rows_dup_line (rows, COA_CSV_ON_BEHALF_OF);

  if (!coa_csv_rows_is_whole (rows)) {
    g_free (body);
    return;
  }
  coa_csv_rows_add_coalition (rows);
  if (body != NULL)
    g_hash_table_add (rows->bodies, body);
}

static void
read_row (CoaCsvRows *rows)
{
  if (!coa_csv_rows_is_whole (rows))
    report_missing (rows);
  else if (coa_csv_mapping_get_kind (rows->mapping) == COA_CSV_GOALS)
    coa_csv_rows_add_goal (rows);
  else
    coa_csv_rows_add_signature (rows);
}

static gboolean
for_each_row (CoaCsvRows *rows, void (*function) (CoaCsvRows *rows), GCancellable *cancellable)
{
  const guint first = coa_csv_mapping_get_has_header (rows->mapping) ? 1 : 0;

  for (rows->row = first; rows->row < coa_csv_table_get_n_rows (rows->table); rows->row++) {
    if (rows->row % N_ROWS_AT_ONCE == 0 && g_cancellable_is_cancelled (cancellable))
      return FALSE;
    function (rows);
  }
  return !g_cancellable_is_cancelled (cancellable);
}

static void
report_kinds (CoaCsvRows *rows)
{
  if (rows->has_guessed_kind)
    coa_draft_report (
      rows->draft, COA_SEVERITY_WARNING, coa_csv_table_get_name (rows->table), 0, 0, NULL,
      _("Of some signatories it is not said whether they are persons. Those with a word such as "
        "“Party” in their name, and without a role, are taken as organizations"));
}

/**
 * coa_csv_import:
 * @draft: where to add records
 * @table: a table
 * @mapping: what its columns are; it must be complete
 * @cancellable: (nullable): what may stop it
 * @error: return location for a %G_IO_ERROR_CANCELLED
 *
 * Adds to a draft what the rows of a table tell, in the table's words and order.
 * What cannot be taken over is in the draft's problems, each with its cell, and
 * so are the problems of the table. It may be called in any thread.
 *
 * Returns: %FALSE if it was stopped
 */
gboolean
coa_csv_import (CoaDraft *draft, CoaCsvTable *table, CoaCsvMapping *mapping,
                GCancellable *cancellable, GError **error)
{
  CoaCsvRows rows;
  gboolean is_done;

  g_return_val_if_fail (COA_IS_DRAFT (draft), FALSE);
  g_return_val_if_fail (COA_IS_CSV_TABLE (table), FALSE);
  g_return_val_if_fail (COA_IS_CSV_MAPPING (mapping), FALSE);
  g_return_val_if_fail (coa_csv_mapping_is_complete (mapping), FALSE);

  report_table (draft, table);
  report_columns (draft, table, mapping);
  coa_csv_rows_init (&rows, draft, table, mapping);
  is_done =
    for_each_row (&rows, look_ahead, cancellable) && for_each_row (&rows, read_row, cancellable);
  report_kinds (&rows);
  coa_csv_rows_clear (&rows);

  if (!is_done)
    g_cancellable_set_error_if_cancelled (cancellable, error);
  return is_done;
}
