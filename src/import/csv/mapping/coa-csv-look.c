/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/csv/mapping/coa-csv-look.h"

#include <string.h>

#include "import/csv/cell/coa-csv-date.h"

/* What the first rows tell is true of all. */
#define MAX_ROWS 100

/* In bytes: a longer cell is a text. */
#define MAX_NUMBER_LENGTH 12

/**
 * coa_csv_is_link:
 * @cell: a cell
 *
 * Returns: whether it begins as a web address
 */
gboolean
coa_csv_is_link (const char *cell)
{
  cell += strspn (cell, " \t");
  return g_ascii_strncasecmp (cell, "http://", 7) == 0 ||
         g_ascii_strncasecmp (cell, "https://", 8) == 0;
}

/**
 * coa_csv_is_number:
 * @cell: a cell
 *
 * Returns: whether it is a number, or some with a sign between them, as “2.1”
 */
gboolean
coa_csv_is_number (const char *cell)
{
  gboolean has_digit = FALSE;

  if (strlen (cell) > MAX_NUMBER_LENGTH)
    return FALSE;

  for (const char *at = cell; *at != '\0'; at = g_utf8_next_char (at)) {
    gunichar c = g_utf8_get_char (at);

    if (g_unichar_isdigit (c))
      has_digit = TRUE;
    else if (strchr (" .-()/", *at) == NULL)
      return FALSE;
  }
  return has_digit;
}

/**
 * coa_csv_look_at:
 * @self: (out): what is seen
 * @table: a table
 * @column: the number of a column
 * @first_row: the number of the first row that is no header
 *
 * Looks at the first cells of a column.
 */
void
coa_csv_look_at (CoaCsvLook *self, CoaCsvTable *table, guint column, guint first_row)
{
  const guint end = MIN (coa_csv_table_get_n_rows (table), first_row + MAX_ROWS);
  const char *last = "";
  gsize length = 0;

  *self = (CoaCsvLook) { 0 };
  for (guint row = first_row; row < end; row++) {
    const char *cell = coa_csv_table_get_cell (table, row, column);

    if (*cell == '\0')
      continue;
    self->n_cells++;
    self->n_dates += (guint) coa_csv_date_is_like (cell);
    self->n_links += (guint) coa_csv_is_link (cell);
    self->n_numbers += (guint) coa_csv_is_number (cell);
    self->n_repeated += (guint) (strcmp (cell, last) == 0);
    coa_csv_terms_count (cell, self->n_terms);
    length += strlen (cell);
    last = cell;
  }
  self->mean_length = self->n_cells > 0 ? length / self->n_cells : 0;
}

/**
 * coa_csv_look_is:
 * @self: what is seen of a column
 * @n: one of its counts
 *
 * Returns: whether nearly all cells count for it
 */
gboolean
coa_csv_look_is (const CoaCsvLook *self, guint n)
{
  return n > 0 && 5 * n >= 4 * self->n_cells;
}
