/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <string.h>

#include "import/csv/table/coa-csv-table.h"

/* Reads a table as the program does, which finds out for itself how it is written. */
static inline CoaCsvTable *
csv_table_new (GBytes *bytes)
{
  g_autoptr (GError) error = NULL;
  CoaCsvTable *table = coa_csv_table_new (bytes, "test.csv", COA_CSV_ENCODING_ANY,
                                          COA_CSV_ANY_SEPARATOR, NULL, &error);

  g_assert_no_error (error);
  return table;
}

static inline CoaCsvTable *
csv_table_new_from_text (const char *text)
{
  return csv_table_new (g_bytes_new (text, strlen (text)));
}
