/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include <glib/gi18n.h>

#include "import/csv/table/coa-csv-cells.h"

#define NO_COLUMN G_MAXUINT

/* How many cells are read before somebody may stop it. */
#define N_CELLS_AT_ONCE 0x10000

/* The cells of a table while they are read. */
typedef struct {
  CoaCsvCells *cells;
  CoaCsvScan scan;
  guint32 capacity; /* of cells */
  guint32 line;
  guint32 number; /* of the row, as a spreadsheet counts */
  guint n_scanned;
} Parser;

/* What is wrong in a row: the first column where it is so. */
typedef struct {
  guint open;
  guint stray;
  guint cut;
} Faults;

static guint32
count_at_most (const char *text, gsize length, char separator)
{
  gsize n = 1;

  for (gsize i = 0; i < length; i++)
    n += (text[i] == separator) | (text[i] == '\n') | (text[i] == '\r');
  return (guint32) MIN (n, COA_CSV_MAX_CELLS + COA_CSV_MAX_COLUMNS);
}

/* Counts the lines in a quoted cell, and remembers where the text goes on behind it. */
static void
count_lines (Parser *self, const CoaCsvCell *cell)
{
  const gsize length = (gsize) (cell->end - cell->start);
  const char *line_start = NULL;
  CoaCsvTurn turn;

  if (memchr (cell->start, '\n', length) == NULL && memchr (cell->start, '\r', length) == NULL)
    return;

  for (const char *at = cell->start; at < cell->end; at++) {
    gboolean is_pair = at[0] == '\r' && at[1] == '\n';

    if (*at != '\n' && *at != '\r')
      continue;
    at += is_pair;
    self->line++;
    line_start = at + 1;
  }

  turn.at = (guint32) (cell->end - self->cells->text);
  turn.line = self->line;
  turn.column = (guint32) g_utf8_strlen (line_start, cell->end - line_start) + 1;
  g_array_append_val (self->cells->turns, turn);
}

/* Makes one of each pair of quotation marks. The text becomes no shorter: the rest is NUL. */
static void
join_pairs (char *start, char *end)
{
  char *to = memchr (start, '"', (gsize) (end - start));

  for (const char *from = to; from < end; from++) {
    *to++ = *from;
    if (from[0] == '"' && from + 1 < end && from[1] == '"')
      from++;
  }
  memset (to, '\0', (gsize) (end - to));
}

/* No more than a text may have, and whole characters. */
static gboolean
cut (char *start, char *end)
{
  char *at = start + COA_CSV_MAX_CELL_LENGTH;

  if (end - start <= COA_CSV_MAX_CELL_LENGTH)
    return FALSE;

  while (((guchar) *at & 0xC0) == 0x80)
    at--;
  *at = '\0';
  return TRUE;
}

static void
take_cell (Parser *self, const CoaCsvCell *cell, guint column, Faults *faults)
{
  CoaCsvCells *cells = self->cells;
  char *start = cells->text + (cell->start - cells->text);
  char *end = cells->text + (cell->end - cells->text);

  if (cell->is_quoted)
    count_lines (self, cell);
  *end = '\0';
  if (cell->n_doubled > 0)
    join_pairs (start, end);
  if (cut (start, end) && faults->cut == NO_COLUMN)
    faults->cut = column;
  if (cell->has_stray && faults->stray == NO_COLUMN)
    faults->stray = column;
  if (cell->is_open) {
    faults->open = column;
    self->scan.is_plain = TRUE;
  }
  cells->starts[cells->n_cells++] = (guint32) (start - cells->text);
}

static gboolean
is_blank (const char *cell)
{
  return cell[strspn (cell, " \t")] == '\0';
}

/* Adds a row, and the one that ends it. */
static void
add_row (Parser *self, CoaCsvRow row, guint n_kept)
{
  CoaCsvCells *cells = self->cells;
  CoaCsvRow end = { .first_cell = row.first_cell + n_kept };

  cells->n_cells = end.first_cell;
  cells->n_columns = MAX (cells->n_columns, n_kept);
  g_array_index (cells->rows, CoaCsvRow, cells->rows->len - 1) = row;
  g_array_append_val (cells->rows, end);
}

/* Lists a problem of a cell of the last row. */
static void
report (Parser *self, CoaSeverity severity, guint column, const char *message)
{
  coa_csv_cells_report (self->cells, severity, self->cells->rows->len - 2, column, message);
}

static void
report_faults (Parser *self, const Faults *faults)
{
  if (faults->open != NO_COLUMN)
    report (self, COA_SEVERITY_ERROR, faults->open,
            _("This quotation mark is never closed: from here on, quotation marks are taken as "
              "letters"));
  if (faults->stray != NO_COLUMN)
    report (self, COA_SEVERITY_WARNING, faults->stray,
            _("A quotation mark within this cell is not written twice: see whether the cell ends "
              "where it should"));
  if (faults->cut != NO_COLUMN)
    report (self, COA_SEVERITY_ERROR, faults->cut,
            _("This cell is too long: only its beginning is read"));
}

/* Reads the row that begins at @at.
 *
 * Returns: where the next one begins, or %NULL if it is not to go on */
static const char *
parse_row (Parser *self, const char *at, GCancellable *cancellable)
{
  CoaCsvRow row = { self->cells->n_cells, (guint32) (at - self->cells->text), self->line,
                    ++self->number, 0 };
  Faults faults = { NO_COLUMN, NO_COLUMN, NO_COLUMN };
  gboolean has_text = FALSE;
  guint n_kept = 0;
  CoaCsvCell cell;

  do {
    coa_csv_scan_cell (&self->scan, at, &cell);
    at = cell.next;
    if (row.n_written < COA_CSV_MAX_COLUMNS && self->cells->n_cells < self->capacity) {
      const char *text = cell.start;

      take_cell (self, &cell, row.n_written, &faults);
      n_kept = *text != '\0' ? row.n_written + 1 : n_kept;
      has_text = has_text || !is_blank (text);
    } else if (cell.is_quoted) {
      count_lines (self, &cell);
    }
    row.n_written++;
    if (++self->n_scanned % N_CELLS_AT_ONCE == 0 && g_cancellable_is_cancelled (cancellable))
      return NULL;
  } while (!cell.is_last);

  self->line++;
  if (!has_text) {
    self->cells->n_cells = row.first_cell;
    return at;
  }
  add_row (self, row, n_kept);
  report_faults (self, &faults);
  if (row.n_written > COA_CSV_MAX_COLUMNS)
    report (self, COA_SEVERITY_ERROR, 0,
            _("This row has too many cells: those at its end are not read"));
  return at;
}

static gboolean
is_full (Parser *self)
{
  CoaCsvCells *cells = self->cells;

  if (cells->rows->len <= COA_CSV_MAX_ROWS && cells->n_cells < COA_CSV_MAX_CELLS)
    return FALSE;

  coa_csv_problems_add (cells->problems, COA_SEVERITY_ERROR, self->line, 1, NULL, "%s",
                        _("This file has too many rows: those from here on are not read"));
  return TRUE;
}

/**
 * coa_csv_cells_parse:
 * @self: cells without any row
 * @start: at which byte of the text the first row begins, 0 or the start of the second line
 * @length: the length of the text, behind which there is a NUL
 * @separator: what stands between cells
 * @cancellable: (nullable): what may stop it
 *
 * Finds the cells in the text, which it changes: each cell ends with a NUL then, and each pair of
 * quotation marks in a quoted cell is one. So no cell needs memory of its own.
 *
 * Returns: %FALSE if stopped
 */
gboolean
coa_csv_cells_parse (CoaCsvCells *self, gsize start, gsize length, char separator,
                     GCancellable *cancellable)
{
  Parser parser = { .cells = self, .line = start > 0 ? 2 : 1 };
  const char *at = self->text + start;

  parser.scan = (CoaCsvScan) { .end = self->text + length, .separator = separator };
  parser.capacity = count_at_most (at, length - start, separator);
  self->starts = g_new (guint32, parser.capacity);

  while (at < parser.scan.end && !is_full (&parser)) {
    at = parse_row (&parser, at, cancellable);
    if (at == NULL)
      return FALSE;
  }

  self->starts = g_renew (guint32, self->starts, MAX (self->n_cells, 1));
  return !g_cancellable_is_cancelled (cancellable);
}
