/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/csv/table/coa-csv-table.h"

#include <glib/gi18n.h>

#include "import/csv/table/coa-csv-cells.h"
#include "import/csv/table/coa-csv-separator.h"
#include "import/csv/table/coa-csv-text.h"

/**
 * CoaCsvTable:
 *
 * The rows of a file with values between separators, as spreadsheets write
 * them.
 *
 * It never changes, so any thread may read it. Its cells are in the text of the
 * file, one after the other: it takes the size of the file, 4 bytes a cell and
 * 20 bytes a row.
 */
struct _CoaCsvTable {
  GObject parent_instance;

  char *name; /* (owned) (not nullable) */
  CoaCsvText text;
  CoaCsvCells cells;
  char separator;
};

G_DEFINE_FINAL_TYPE (CoaCsvTable, coa_csv_table, G_TYPE_OBJECT)

static void
coa_csv_table_finalize (GObject *object)
{
  CoaCsvTable *self = COA_CSV_TABLE (object);

  g_clear_pointer (&self->name, g_free);
  coa_csv_cells_clear (&self->cells);
  coa_csv_text_clear (&self->text);

  G_OBJECT_CLASS (coa_csv_table_parent_class)->finalize (object);
}

static void
coa_csv_table_class_init (CoaCsvTableClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = coa_csv_table_finalize;
}

static void
coa_csv_table_init (CoaCsvTable *self)
{
}

static gboolean
parse (CoaCsvTable *self, char separator, GCancellable *cancellable)
{
  gsize start;
  char declared = coa_csv_declared_separator (self->text.data, self->text.length, &start);

  if (separator == COA_CSV_ANY_SEPARATOR)
    separator = declared;
  if (separator == COA_CSV_ANY_SEPARATOR)
    separator = coa_csv_find_separator (self->text.data, self->text.length);

  self->separator = separator;
  if (!coa_csv_cells_parse (&self->cells, start, self->text.length, separator, cancellable))
    return FALSE;

  coa_csv_cells_check_shape (&self->cells);
  if (coa_csv_table_get_n_rows (self) == 0)
    coa_csv_problems_add (self->cells.problems, COA_SEVERITY_ERROR, 0, 0, NULL, "%s",
                          _("There are no rows in this file"));
  return TRUE;
}

/**
 * coa_csv_table_new:
 * @bytes: (transfer full): what is in a file; it is not copied where nobody else holds it
 * @name: the name of the file, for problems
 * @encoding: how it is written, or %COA_CSV_ENCODING_ANY to find out
 * @separator: what stands between its cells, or %COA_CSV_ANY_SEPARATOR to find out
 * @cancellable: (nullable): what may stop it
 * @error: return location for an error
 *
 * Reads a table. What is wrong in it is in its problems.
 *
 * Returns: (transfer full) (nullable): the table, or %NULL if @bytes are too
 *   many or it was stopped
 */
CoaCsvTable *
coa_csv_table_new (GBytes *bytes, const char *name, CoaCsvEncoding encoding, char separator,
                   GCancellable *cancellable, GError **error)
{
  g_autoptr (CoaCsvTable) self = NULL;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  if (g_bytes_get_size (bytes) > COA_CSV_MAX_FILE_SIZE) {
    g_bytes_unref (bytes);
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, _("This file is too large"));
    return NULL;
  }

  self = g_object_new (COA_TYPE_CSV_TABLE, NULL);
  self->name = g_strdup (name);
  coa_csv_text_init (&self->text, bytes, encoding);
  coa_csv_cells_init (&self->cells, self->text.data);
  coa_csv_text_report (&self->text, self->cells.problems);
  if (!parse (self, separator, cancellable)) {
    g_cancellable_set_error_if_cancelled (cancellable, error);
    return NULL;
  }
  return g_steal_pointer (&self);
}

/**
 * coa_csv_table_get_name:
 * @self: a table
 *
 * Returns: the name of its file
 */
const char *
coa_csv_table_get_name (CoaCsvTable *self)
{
  g_return_val_if_fail (COA_IS_CSV_TABLE (self), NULL);

  return self->name;
}

/**
 * coa_csv_table_get_encoding:
 * @self: a table
 *
 * Returns: how the letters of the file are written
 */
CoaCsvEncoding
coa_csv_table_get_encoding (CoaCsvTable *self)
{
  g_return_val_if_fail (COA_IS_CSV_TABLE (self), COA_CSV_ENCODING_ANY);

  return self->text.encoding;
}

/**
 * coa_csv_table_is_encoding_guessed:
 * @self: a table
 *
 * Returns: whether the file may as well be in another encoding
 */
gboolean
coa_csv_table_is_encoding_guessed (CoaCsvTable *self)
{
  g_return_val_if_fail (COA_IS_CSV_TABLE (self), FALSE);

  return self->text.is_guessed;
}

/**
 * coa_csv_table_get_separator:
 * @self: a table
 *
 * Returns: what stands between its cells
 */
char
coa_csv_table_get_separator (CoaCsvTable *self)
{
  g_return_val_if_fail (COA_IS_CSV_TABLE (self), ',');

  return self->separator;
}

/**
 * coa_csv_table_get_n_rows:
 * @self: a table
 *
 * Returns: how many rows are not empty, with the header if there is one
 */
guint
coa_csv_table_get_n_rows (CoaCsvTable *self)
{
  g_return_val_if_fail (COA_IS_CSV_TABLE (self), 0);

  return self->cells.rows->len - 1;
}

/**
 * coa_csv_table_get_n_columns:
 * @self: a table
 *
 * Returns: how many cells the longest row has
 */
guint
coa_csv_table_get_n_columns (CoaCsvTable *self)
{
  g_return_val_if_fail (COA_IS_CSV_TABLE (self), 0);

  return self->cells.n_columns;
}

/**
 * coa_csv_table_get_cell:
 * @self: a table
 * @row: the number of a row, from 0, empty ones not counted
 * @column: the number of a column, from 0
 *
 * Returns: what is in that cell; empty where the row has no such cell
 */
const char *
coa_csv_table_get_cell (CoaCsvTable *self, guint row, guint column)
{
  const CoaCsvRow *this;

  g_return_val_if_fail (COA_IS_CSV_TABLE (self), "");
  g_return_val_if_fail (row < self->cells.rows->len - 1, "");

  this = &g_array_index (self->cells.rows, CoaCsvRow, row);
  if (column >= this[1].first_cell - this[0].first_cell)
    return "";
  return self->cells.text + self->cells.starts[this->first_cell + column];
}

/**
 * coa_csv_table_get_row_number:
 * @self: a table
 * @row: the number of a row, from 0, empty ones not counted
 *
 * Returns: the number of that row in a spreadsheet, from 1
 */
guint
coa_csv_table_get_row_number (CoaCsvTable *self, guint row)
{
  g_return_val_if_fail (COA_IS_CSV_TABLE (self), 0);
  g_return_val_if_fail (row < self->cells.rows->len - 1, 0);

  return g_array_index (self->cells.rows, CoaCsvRow, row).number;
}

/**
 * coa_csv_table_dup_cell_name:
 * @self: a table
 * @row: the number of a row, from 0, empty ones not counted
 * @column: the number of a column, from 0
 *
 * Returns: (transfer full): what a spreadsheet calls that cell, as “C12”
 */
char *
coa_csv_table_dup_cell_name (CoaCsvTable *self, guint row, guint column)
{
  return coa_csv_cell_name (coa_csv_table_get_row_number (self, row), column);
}

/**
 * coa_csv_table_get_place:
 * @self: a table
 * @row: the number of a row, from 0, empty ones not counted
 * @column: the number of a column, from 0
 * @line: (out): the line of the file that the cell begins in, from 1
 * @line_column: (out): where in that line, in characters from 1
 *
 * Tells where a cell is in the file. Of a cell that is not there, it is where the row begins.
 */
void
coa_csv_table_get_place (CoaCsvTable *self, guint row, guint column, guint *line,
                         guint *line_column)
{
  g_return_if_fail (COA_IS_CSV_TABLE (self));
  g_return_if_fail (row < self->cells.rows->len - 1);

  coa_csv_cells_get_place (&self->cells, row, column, line, line_column);
}

/**
 * coa_csv_table_get_n_problems:
 * @self: a table
 *
 * Returns: how many problems it has
 */
guint
coa_csv_table_get_n_problems (CoaCsvTable *self)
{
  g_return_val_if_fail (COA_IS_CSV_TABLE (self), 0);

  return self->cells.problems->len;
}

/**
 * coa_csv_table_get_problem:
 * @self: a table
 * @position: the number of a problem, from 0
 *
 * Returns: (transfer none): that problem
 */
const CoaCsvProblem *
coa_csv_table_get_problem (CoaCsvTable *self, guint position)
{
  g_return_val_if_fail (COA_IS_CSV_TABLE (self), NULL);
  g_return_val_if_fail (position < self->cells.problems->len, NULL);

  return &g_array_index (self->cells.problems, CoaCsvProblem, position);
}
