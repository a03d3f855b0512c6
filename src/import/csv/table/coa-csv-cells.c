/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/csv/table/coa-csv-cells.h"

#include <string.h>

/**
 * coa_csv_cells_init:
 * @self: cells to fill
 * @text: the text they are in
 *
 * Makes cells of a table without any row.
 */
void
coa_csv_cells_init (CoaCsvCells *self, char *text)
{
  *self = (CoaCsvCells) { .text = text };
  self->rows = g_array_new (FALSE, TRUE, sizeof (CoaCsvRow));
  g_array_set_size (self->rows, 1);
  self->turns = g_array_new (FALSE, FALSE, sizeof (CoaCsvTurn));
  self->problems = coa_csv_problems_new ();
}

/**
 * coa_csv_cells_clear:
 * @self: cells
 *
 * Frees what they hold.
 */
void
coa_csv_cells_clear (CoaCsvCells *self)
{
  g_clear_pointer (&self->starts, g_free);
  g_clear_pointer (&self->rows, g_array_unref);
  g_clear_pointer (&self->turns, g_array_unref);
  g_clear_pointer (&self->problems, g_array_unref);
}

/* The last turn at or before a byte, or %NULL. */
static const CoaCsvTurn *
find_turn (const CoaCsvCells *self, guint32 at)
{
  guint low = 0;
  guint high = self->turns->len;

  while (low < high) {
    guint middle = low + (high - low) / 2;

    if (g_array_index (self->turns, CoaCsvTurn, middle).at <= at)
      low = middle + 1;
    else
      high = middle;
  }
  return low > 0 ? &g_array_index (self->turns, CoaCsvTurn, low - 1) : NULL;
}

/**
 * coa_csv_cells_get_place:
 * @self: cells
 * @row: the number of a row, from 0
 * @column: the number of a column, from 0
 * @line: (out): the line of the file that the cell begins in, from 1
 * @line_column: (out): where in that line, in characters from 1
 *
 * Tells where a cell is in the file. Of a cell that is not there, it is where the row begins.
 */
void
coa_csv_cells_get_place (const CoaCsvCells *self, guint row, guint column, guint *line,
                         guint *line_column)
{
  const CoaCsvRow *this = &g_array_index (self->rows, CoaCsvRow, row);
  gboolean is_there = column < this[1].first_cell - this[0].first_cell;
  guint32 at = is_there ? self->starts[this[0].first_cell + column] : this->at;
  const CoaCsvTurn *turn = find_turn (self, at);
  guint32 from = this->at;

  if (at > from && self->text[at - 1] == '"')
    at--;
  *line = this->line;
  *line_column = 1;
  if (turn != NULL && turn->at > from) {
    from = turn->at;
    *line = turn->line;
    *line_column = turn->column;
  }

  /* Each byte that was a quotation mark, a separator or a line end is still there, if only as a
   * NUL. */
  for (guint32 i = from; i < at; i++)
    *line_column += ((guchar) self->text[i] & 0xC0) != 0x80;
}

/**
 * coa_csv_cells_report:
 * @self: cells
 * @severity: how bad it is
 * @row: the number of a row, from 0
 * @column: the number of a column, from 0
 * @message: what is wrong, in the user's language
 *
 * Lists a problem of a cell.
 */
void
coa_csv_cells_report (CoaCsvCells *self, CoaSeverity severity, guint row, guint column,
                      const char *message)
{
  guint number = g_array_index (self->rows, CoaCsvRow, row).number;
  g_autofree char *name = coa_csv_cell_name (number, column);
  guint line;
  guint line_column;

  coa_csv_cells_get_place (self, row, column, &line, &line_column);
  coa_csv_problems_add (self->problems, severity, line, line_column, name, "%s", message);
}

/**
 * coa_csv_column_name:
 * @column: the number of a column, from 0
 *
 * Returns: (transfer full): what a spreadsheet calls that column, as “C”
 */
char *
coa_csv_column_name (guint column)
{
  char letters[8];
  char *at = letters + sizeof letters - 1;

  *at = '\0';
  for (guint n = column + 1; n > 0; n = (n - 1) / 26)
    *--at = (char) ('A' + (n - 1) % 26);
  return g_strdup (at);
}

/**
 * coa_csv_cell_name:
 * @row_number: the number of a row as a spreadsheet shows it, from 1
 * @column: the number of a column, from 0
 *
 * Returns: (transfer full): what a spreadsheet calls that cell, as “C12”
 */
char *
coa_csv_cell_name (guint row_number, guint column)
{
  g_autofree char *letters = coa_csv_column_name (column);

  return g_strdup_printf ("%s%u", letters, row_number);
}
