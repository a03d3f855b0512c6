/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/csv/table/coa-csv-scan.h"

#include <string.h>

static gboolean
ends_cell (const CoaCsvScan *self, const char *at)
{
  return at == self->end || *at == self->separator || *at == '\n' || *at == '\r';
}

static const char *
skip_blanks (const CoaCsvScan *self, const char *at)
{
  while (at < self->end && *at == ' ')
    at++;
  return at;
}

/* Goes past what ends a cell: a separator, or the end of a row, of whichever system. */
static void
end_cell (const CoaCsvScan *self, const char *at, CoaCsvCell *cell)
{
  cell->is_last = at == self->end || *at != self->separator;
  if (at + 1 < self->end && at[0] == '\r' && at[1] == '\n')
    at++;
  cell->next = at < self->end ? at + 1 : at;
}

/* A quotation mark ends the cell if nothing but blanks follows it there. Another one is meant as a
 * letter, and was not doubled. */
static gboolean
scan_quoted (const CoaCsvScan *self, const char *at, CoaCsvCell *cell)
{
  const char *quote;

  cell->start = at;
  while ((quote = memchr (at, '"', (gsize) (self->end - at))) != NULL) {
    const char *after = skip_blanks (self, quote + 1);

    at = quote + 1;
    if (at < self->end && *at == '"') {
      cell->n_doubled++;
      at++;
    } else if (ends_cell (self, after)) {
      cell->end = quote;
      end_cell (self, after, cell);
      return TRUE;
    } else {
      cell->has_stray = TRUE;
    }
  }
  return FALSE;
}

static const char *
find_end (const CoaCsvScan *self, const char *at)
{
  const char *end = self->end;
  const char separator = self->separator;

  while (at < end && *at != separator && *at != '\n' && *at != '\r')
    at++;
  return at;
}

/**
 * coa_csv_scan_cell:
 * @self: how the text is read
 * @at: where a cell begins; it may be at the end of the text
 * @cell: (out): the cell
 *
 * Reads a cell as RFC 4180 has it, and as spreadsheets and people write it: blanks may stand around
 * the quotation marks, and a quotation mark that has no twin is a letter.
 */
void
coa_csv_scan_cell (const CoaCsvScan *self, const char *at, CoaCsvCell *cell)
{
  const char *quote = skip_blanks (self, at);
  gboolean is_open = FALSE;

  *cell = (CoaCsvCell) { 0 };
  if (!self->is_plain && quote < self->end && *quote == '"') {
    cell->is_quoted = TRUE;
    if (scan_quoted (self, quote + 1, cell))
      return;
    is_open = TRUE;
  }

  *cell = (CoaCsvCell) { .start = at, .is_open = is_open };
  cell->end = find_end (self, at);
  end_cell (self, cell->end, cell);
}
