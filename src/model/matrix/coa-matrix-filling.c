/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/matrix/coa-matrix-filling.h"

#include "model/matrix/coa-matrix-private.h"

/**
 * coa_matrix_new:
 * @kind: what will be counted
 * @rows: (transfer none) (element-type CoaItem): what has a row each
 * @columns: (transfer none) (element-type CoaItem): what has a column each
 *
 * Returns: (transfer full): a matrix, to be filled with coa_matrix_add() and then
 *   closed with coa_matrix_finish()
 */
CoaMatrix *
coa_matrix_new (CoaMatrixKind kind, GPtrArray *rows, GPtrArray *columns)
{
  CoaMatrix *self = g_object_new (COA_TYPE_MATRIX, NULL);

  self->kind = kind;
  self->ends[COA_MATRIX_ROWS] = g_ptr_array_ref (rows);
  self->ends[COA_MATRIX_COLUMNS] = g_ptr_array_ref (columns);
  return self;
}

/**
 * coa_matrix_start_group:
 * @self: a matrix
 * @axis: rows or columns
 * @start: the first of the group; it comes after that of the group before
 * @name: (nullable): what they have in common, in the user's language
 *
 * Only while the matrix is filled.
 */
void
coa_matrix_start_group (CoaMatrix *self, CoaMatrixAxis axis, guint start, const char *name)
{
  const CoaMatrixGroup group = { start, g_strdup (name) };

  g_return_if_fail (COA_IS_MATRIX (self));

  g_array_append_val (self->groups[axis], group);
}

/**
 * coa_matrix_add:
 * @self: a matrix
 * @row: the position of a row
 * @column: the position of a column
 * @item: (transfer none) (type GObject): a thing behind their cell
 * @is_marked: whether it is to be told from others
 *
 * Only while the matrix is filled.
 */
void
coa_matrix_add (CoaMatrix *self, guint row, guint column, gpointer item, gboolean is_marked)
{
  const CoaMatrixEntry entry = { row, column, item, is_marked };

  g_return_if_fail (COA_IS_MATRIX (self));
  g_return_if_fail (self->entries != NULL);
  g_return_if_fail (row < self->ends[COA_MATRIX_ROWS]->len);
  g_return_if_fail (column < self->ends[COA_MATRIX_COLUMNS]->len);

  g_array_append_val (self->entries, entry);
}

static int
compare_entries (gconstpointer a, gconstpointer b)
{
  const CoaMatrixEntry *left = a, *right = b;

  if (left->row != right->row)
    return left->row < right->row ? -1 : 1;

  return (left->column > right->column) - (left->column < right->column);
}

/* Puts @entry into the cell of the entry before, or a new one. */
static void
count_entry (CoaMatrix *self, const CoaMatrixEntry *entry, gboolean is_new)
{
  CoaMatrixCell *cell;

  if (is_new) {
    const CoaMatrixCell empty = { entry->column, self->items->len, { 0, 0 } };

    g_array_append_val (self->cells, empty);
  }

  cell = &g_array_index (self->cells, CoaMatrixCell, self->cells->len - 1);
  cell->count.n_items++;
  cell->count.n_marked += entry->is_marked ? 1 : 0;
  self->most.n_items = MAX (self->most.n_items, cell->count.n_items);
  self->most.n_marked = MAX (self->most.n_marked, cell->count.n_marked);
  g_ptr_array_add (self->items, g_object_ref (entry->item));
}

/**
 * coa_matrix_finish:
 * @self: a matrix
 *
 * Counts what was added; what was added to a cell twice in a row counts once.
 * Nothing can be added after that.
 */
void
coa_matrix_finish (CoaMatrix *self)
{
  const guint n_rows = coa_matrix_get_length (self, COA_MATRIX_ROWS);
  const CoaMatrixEntry *before = NULL;
  guint row = 0;

  g_return_if_fail (COA_IS_MATRIX (self));

  g_array_sort (self->entries, compare_entries);
  self->row_starts = g_new0 (guint, n_rows + 1);
  for (guint i = 0; i < self->entries->len; i++) {
    const CoaMatrixEntry *entry = &g_array_index (self->entries, CoaMatrixEntry, i);
    const gboolean is_new = before == NULL || compare_entries (before, entry) != 0;

    while (row < entry->row)
      self->row_starts[++row] = self->cells->len;
    if (is_new || before->item != entry->item)
      count_entry (self, entry, is_new);
    before = entry;
  }
  while (row < n_rows)
    self->row_starts[++row] = self->cells->len;
  g_clear_pointer (&self->entries, g_array_unref);
}
