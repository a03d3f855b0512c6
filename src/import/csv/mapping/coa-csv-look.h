/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "import/csv/cell/coa-csv-term.h"
#include "import/csv/table/coa-csv-table.h"

G_BEGIN_DECLS

/**
 * CoaCsvLook:
 * @n_cells: how many cells were looked at and are not empty
 * @n_dates: how many of them are dates
 * @n_links: how many are web addresses
 * @n_numbers: how many are numbers, as “3” or “2.1”
 * @n_terms: how many are one of the words for something, by [enum@CsvTerms]
 * @n_repeated: how many are the same as the cell above
 * @mean_length: how long they are, in bytes
 *
 * What the cells of a column look like.
 */
typedef struct {
  guint n_cells;
  guint n_dates;
  guint n_links;
  guint n_numbers;
  guint n_terms[COA_CSV_N_TERMS];
  guint n_repeated;
  gsize mean_length;
} CoaCsvLook;

void coa_csv_look_at (CoaCsvLook *self, CoaCsvTable *table, guint column, guint first_row);
gboolean coa_csv_look_is (const CoaCsvLook *self, guint n);

gboolean coa_csv_is_link (const char *cell);
gboolean coa_csv_is_number (const char *cell);

G_END_DECLS
