/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/matrix/coa-matrix-private.h"

#include "model/value/coa-aside.h"

/**
 * CoaMatrix:
 *
 * How many things two others have to do with each other: one for each row, one
 * for each column.
 *
 * Most cells of a large matrix are empty, so only the others take memory. Once it
 * is filled it never changes, and any thread may read it.
 */
G_DEFINE_FINAL_TYPE (CoaMatrix, coa_matrix, G_TYPE_OBJECT)

static void
group_clear (gpointer group)
{
  g_clear_pointer (&((CoaMatrixGroup *) group)->name, g_free);
}

/* There may be a million of them, and each is let go of by itself. */
static void
clear_items (GPtrArray **items)
{
  const gsize n_items = *items == NULL ? 0 : (*items)->len;

  coa_free_aside (g_steal_pointer (items), (GDestroyNotify) g_ptr_array_unref, n_items);
}

static void
coa_matrix_finalize (GObject *object)
{
  CoaMatrix *self = COA_MATRIX (object);

  for (guint i = 0; i < COA_MATRIX_N_AXES; i++) {
    clear_items (&self->ends[i]);
    g_clear_pointer (&self->groups[i], g_array_unref);
  }
  clear_items (&self->items);
  g_clear_pointer (&self->entries, g_array_unref);
  g_clear_pointer (&self->row_starts, g_free);
  g_clear_pointer (&self->cells, g_array_unref);

  G_OBJECT_CLASS (coa_matrix_parent_class)->finalize (object);
}

static void
coa_matrix_class_init (CoaMatrixClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = coa_matrix_finalize;
}

static void
coa_matrix_init (CoaMatrix *self)
{
  for (guint i = 0; i < COA_MATRIX_N_AXES; i++) {
    self->groups[i] = g_array_new (FALSE, FALSE, sizeof (CoaMatrixGroup));
    g_array_set_clear_func (self->groups[i], group_clear);
  }
  self->entries = g_array_new (FALSE, FALSE, sizeof (CoaMatrixEntry));
  self->cells = g_array_new (FALSE, FALSE, sizeof (CoaMatrixCell));
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * coa_matrix_get_kind:
 * @self: a matrix
 *
 * Returns: what is counted in it
 */
CoaMatrixKind
coa_matrix_get_kind (CoaMatrix *self)
{
  g_return_val_if_fail (COA_IS_MATRIX (self), 0);

  return self->kind;
}

/**
 * coa_matrix_get_length:
 * @self: (nullable): a matrix
 * @axis: rows or columns
 *
 * Returns: how many there are; none where there is no matrix
 */
guint
coa_matrix_get_length (CoaMatrix *self, CoaMatrixAxis axis)
{
  return self == NULL ? 0 : self->ends[axis]->len;
}

/**
 * coa_matrix_get_item:
 * @self: a matrix
 * @axis: rows or columns
 * @position: which of them
 *
 * Returns: (transfer none): what has this row or column
 */
CoaItem *
coa_matrix_get_item (CoaMatrix *self, CoaMatrixAxis axis, guint position)
{
  g_return_val_if_fail (COA_IS_MATRIX (self), NULL);
  g_return_val_if_fail (position < self->ends[axis]->len, NULL);

  return g_ptr_array_index (self->ends[axis], position);
}

/**
 * coa_matrix_get_groups:
 * @self: a matrix
 * @axis: rows or columns
 * @n_groups: (out): how many groups there are
 *
 * Returns: (transfer none) (array length=n_groups): the groups in their order; none
 *   where all stand together
 */
const CoaMatrixGroup *
coa_matrix_get_groups (CoaMatrix *self, CoaMatrixAxis axis, guint *n_groups)
{
  g_return_val_if_fail (COA_IS_MATRIX (self), NULL);
  g_return_val_if_fail (n_groups != NULL, NULL);

  *n_groups = self->groups[axis]->len;
  return (const CoaMatrixGroup *) (gpointer) self->groups[axis]->data;
}

/**
 * coa_matrix_get_group_name:
 * @self: a matrix
 * @axis: rows or columns
 * @position: which of them
 *
 * Returns: (nullable): what its group has in common, if that has a name
 */
const char *
coa_matrix_get_group_name (CoaMatrix *self, CoaMatrixAxis axis, guint position)
{
  guint n_groups = 0;
  const CoaMatrixGroup *groups = coa_matrix_get_groups (self, axis, &n_groups);

  while (n_groups > 0 && groups[n_groups - 1].start > position)
    n_groups--;
  return n_groups == 0 ? NULL : groups[n_groups - 1].name;
}

/* The cell of @row and @column, %NULL if there is nothing behind it. */
static const CoaMatrixCell *
find_cell (CoaMatrix *self, guint row, guint column)
{
  guint first = self->row_starts[row], end = self->row_starts[row + 1];

  while (first < end) {
    const guint middle = first + (end - first) / 2;
    const CoaMatrixCell *cell = &g_array_index (self->cells, CoaMatrixCell, middle);

    if (cell->column == column)
      return cell;
    if (cell->column < column)
      first = middle + 1;
    else
      end = middle;
  }
  return NULL;
}

/**
 * coa_matrix_get_count:
 * @self: a matrix
 * @row: the position of a row
 * @column: the position of a column
 *
 * Returns: how many things are behind their cell
 */
CoaMatrixCount
coa_matrix_get_count (CoaMatrix *self, guint row, guint column)
{
  const CoaMatrixCount none = { 0, 0 };
  const CoaMatrixCell *cell;

  g_return_val_if_fail (COA_IS_MATRIX (self), none);
  g_return_val_if_fail (row < self->ends[COA_MATRIX_ROWS]->len, none);

  cell = find_cell (self, row, column);
  return cell == NULL ? none : cell->count;
}

/**
 * coa_matrix_get_most:
 * @self: a matrix
 *
 * Returns: how many things, and how many marked ones, are behind the cell that has
 *   most of each
 */
CoaMatrixCount
coa_matrix_get_most (CoaMatrix *self)
{
  return self->most;
}

/**
 * coa_matrix_get_n_left_out:
 * @self: a matrix
 *
 * Returns: how many rows and columns there would be more, were there room for them
 */
guint
coa_matrix_get_n_left_out (CoaMatrix *self)
{
  g_return_val_if_fail (COA_IS_MATRIX (self), 0);

  return self->n_left_out;
}

/**
 * coa_matrix_is_diagonal:
 * @self: a matrix
 * @row: the position of a row
 * @column: the position of a column
 *
 * Returns: whether the row and the column are of the same thing, and so have
 *   nothing between them to count
 */
gboolean
coa_matrix_is_diagonal (CoaMatrix *self, guint row, guint column)
{
  g_return_val_if_fail (COA_IS_MATRIX (self), FALSE);

  return self->kind == COA_MATRIX_SHARED && row == column;
}

/**
 * coa_matrix_dup_items:
 * @self: a matrix
 * @row: the position of a row
 * @column: the position of a column
 *
 * Returns: (transfer full): the things behind their cell, in the order in which
 *   they were added
 */
CoaList *
coa_matrix_dup_items (CoaMatrix *self, guint row, guint column)
{
  CoaList *list = coa_list_new (COA_TYPE_ITEM);
  const CoaMatrixCell *cell;

  g_return_val_if_fail (COA_IS_MATRIX (self), list);
  g_return_val_if_fail (row < self->ends[COA_MATRIX_ROWS]->len, list);

  cell = find_cell (self, row, column);
  for (guint i = 0; cell != NULL && i < cell->count.n_items; i++)
    coa_list_take (list, g_object_ref (g_ptr_array_index (self->items, cell->first + i)));
  return list;
}
