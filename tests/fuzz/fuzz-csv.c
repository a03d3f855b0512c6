/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Reads any bytes as a table, and makes collections of it. Whatever they are, cells are text, each
 * has a place, a mapping can be stored, and the program finds no error in what it made. */

#include "fuzz.h"
#include "import/csv/mapping/coa-csv-guess.h"
#include "import/csv/rows/coa-csv-import.h"
#include "read-again.h"

static void
check_table (CoaCsvTable *table)
{
  guint last_number = 0;

  for (guint row = 0; row < coa_csv_table_get_n_rows (table); row++) {
    guint number = coa_csv_table_get_row_number (table, row);

    g_assert_cmpuint (number, >, last_number);
    last_number = number;
    for (guint column = 0; column < coa_csv_table_get_n_columns (table); column++) {
      guint line;
      guint line_column;

      g_assert_true (g_utf8_validate (coa_csv_table_get_cell (table, row, column), -1, NULL));
      coa_csv_table_get_place (table, row, column, &line, &line_column);
      g_assert_cmpuint (line, >=, 1);
      g_assert_cmpuint (line_column, >=, 1);
    }
  }
}

static void
check_mapping (CoaCsvMapping *mapping, CoaCsvTable *table)
{
  g_autoptr (GVariant) stored = g_variant_ref_sink (coa_csv_mapping_to_variant (mapping));
  g_autoptr (CoaCsvMapping) again = coa_csv_mapping_new_from_variant (stored, table);

  g_assert_nonnull (again);
  for (guint meaning = 0; meaning < COA_CSV_N_MEANINGS; meaning++)
    g_assert_cmpint (coa_csv_mapping_get_column (again, meaning), ==,
                     coa_csv_mapping_get_column (mapping, meaning));
}

static void
check_import (CoaCsvTable *table, CoaCsvMapping *mapping)
{
  g_autoptr (CoaDraft) draft = coa_draft_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (CoaCollection) collection = NULL;

  coa_csv_import (draft, table, mapping, NULL, &error);
  g_assert_no_error (error);
  bytes = coa_draft_to_bytes (draft, "Test", "en");
  collection = read_again (bytes);
}

/* Each column is something, whatever is in it. */
static void
fill_mapping (CoaCsvMapping *mapping, CoaCsvTable *table)
{
  const guint n_columns = coa_csv_table_get_n_columns (table);

  for (guint meaning = 0; meaning < COA_CSV_N_MEANINGS; meaning++)
    coa_csv_mapping_set_column (mapping, meaning, (int) (meaning % n_columns));
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CoaCsvTable) table =
    coa_csv_table_new (g_bytes_new (data, size), "test.csv", COA_CSV_ENCODING_ANY,
                       COA_CSV_ANY_SEPARATOR, NULL, &error);
  g_autoptr (CoaCsvMapping) mapping = NULL;

  g_assert_no_error (error);
  check_table (table);
  mapping = coa_csv_guess_mapping (table);
  check_mapping (mapping, table);
  if (coa_csv_table_get_n_columns (table) == 0)
    return 0;

  if (coa_csv_mapping_is_complete (mapping))
    check_import (table, mapping);
  for (int kind = COA_CSV_SIGNATURES; kind <= COA_CSV_GOALS; kind++) {
    coa_csv_mapping_set_kind (mapping, (CoaCsvKind) kind);
    fill_mapping (mapping, table);
    check_import (table, mapping);
  }
  return 0;
}
