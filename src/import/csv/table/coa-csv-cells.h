/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "import/csv/table/coa-csv-problem.h"
#include "import/csv/table/coa-csv-scan.h"

G_BEGIN_DECLS

/* As many as spreadsheets have. */
#define COA_CSV_MAX_ROWS 1048576
#define COA_CSV_MAX_COLUMNS 16384

/* In bytes; no text of a collection is longer. */
#define COA_CSV_MAX_CELL_LENGTH (1024 * 1024)

/* Of all rows together; some 500 megabytes of commas have more. */
#define COA_CSV_MAX_CELLS (32 * 1024 * 1024)

/**
 * CoaCsvRow:
 * @first_cell: the number of its first cell among all
 * @at: at which byte of the text it begins
 * @line: its line in the file, from 1
 * @number: its number as a spreadsheet shows it, from 1
 * @n_written: how many cells are written in the file
 *
 * A row that is not empty. Empty cells at its end are not kept.
 */
typedef struct {
  guint32 first_cell;
  guint32 at;
  guint32 line;
  guint32 number;
  guint32 n_written;
} CoaCsvRow;

/* Where the text goes on in a later line than its row began, behind a cell with line ends in it. */
typedef struct {
  guint32 at; /* byte of the text */
  guint32 line;
  guint32 column; /* in characters, from 1 */
} CoaCsvTurn;

/**
 * CoaCsvCells:
 * @text: (unowned): the text, in which each cell ends with a NUL
 * @starts: (owned) (array length=n_cells): at which byte of the text each cell begins
 * @n_cells: how many cells there are
 * @rows: (owned) (element-type CoaCsvRow): the rows, and one more that ends the last
 * @turns: (owned) (element-type CoaCsvTurn): where lines are not rows
 * @problems: (owned) (element-type CoaCsvProblem): what is wrong
 * @n_columns: how many cells the longest row has
 *
 * Where the cells of a table are in its text.
 */
typedef struct {
  char *text;
  guint32 *starts;
  guint32 n_cells;
  GArray *rows;
  GArray *turns;
  GArray *problems;
  guint n_columns;
} CoaCsvCells;

void coa_csv_cells_init (CoaCsvCells *self, char *text);
void coa_csv_cells_clear (CoaCsvCells *self);
gboolean coa_csv_cells_parse (CoaCsvCells *self, gsize start, gsize length, char separator,
                              GCancellable *cancellable);
void coa_csv_cells_get_place (const CoaCsvCells *self, guint row, guint column, guint *line,
                              guint *line_column);
void coa_csv_cells_report (CoaCsvCells *self, CoaSeverity severity, guint row, guint column,
                           const char *message);
void coa_csv_cells_check_shape (CoaCsvCells *self);
char *coa_csv_column_name (guint column) G_GNUC_WARN_UNUSED_RESULT;
char *coa_csv_cell_name (guint row_number, guint column) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
