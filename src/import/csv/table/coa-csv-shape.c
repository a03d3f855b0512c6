/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gi18n.h>

#include "import/csv/table/coa-csv-cells.h"

/* A title above a table has a few lines, and the table has some columns. */
#define MAX_TITLE_ROWS 10
#define MIN_COLUMNS 3

static const CoaCsvRow *
get_row (const CoaCsvCells *self, guint row)
{
  return &g_array_index (self->rows, CoaCsvRow, row);
}

static guint
count_cells (const CoaCsvCells *self, guint row)
{
  const CoaCsvRow *this = get_row (self, row);

  return this[1].first_cell - this[0].first_cell;
}

/* How many rows with one cell each stand above the first one with some. */
static guint
count_title_rows (const CoaCsvCells *self)
{
  const guint n_rows = self->rows->len - 1;
  guint n = 0;

  while (n < n_rows && n < MAX_TITLE_ROWS && count_cells (self, n) == 1)
    n++;
  return n < n_rows && count_cells (self, n) >= MIN_COLUMNS ? n : 0;
}

static void
drop_title_rows (CoaCsvCells *self)
{
  guint n = count_title_rows (self);

  for (guint row = 0; row < n; row++)
    coa_csv_cells_report (
      self, COA_SEVERITY_WARNING, row, 0,
      _("This line above the table is taken for its title, and is not taken over"));
  g_array_remove_range (self->rows, 0, n);
}

/* Compares a row with the first one, which most often is the header. */
static void
check_length (CoaCsvCells *self, guint row)
{
  const guint n_first = get_row (self, 0)->n_written;
  const guint n_kept = count_cells (self, row);
  const gboolean is_long = n_kept > n_first;
  const guint n = is_long ? n_kept : get_row (self, row)->n_written;
  g_autofree char *message = NULL;

  if (!is_long && n >= count_cells (self, 0))
    return;

  /* Translators: the first number is of cells in this row, the second in the first row. */
  message = g_strdup_printf (ngettext ("This row has %u cell, and the first row has %u",
                                       "This row has %u cells, and the first row has %u", n),
                             n, n_first);
  coa_csv_cells_report (self, COA_SEVERITY_WARNING, row, is_long ? n_first : 0, message);
}

/**
 * coa_csv_cells_check_shape:
 * @self: the cells of a whole table
 *
 * Leaves out lines above the table, and lists rows that are longer or shorter than the first one.
 */
void
coa_csv_cells_check_shape (CoaCsvCells *self)
{
  drop_title_rows (self);
  for (guint row = 1; row + 1 < self->rows->len && self->problems->len <= COA_CSV_MAX_PROBLEMS;
       row++)
    check_length (self, row);
}
