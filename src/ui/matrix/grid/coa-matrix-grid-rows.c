/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/matrix/grid/coa-matrix-grid-private.h"
#include "ui/matrix/grid/coa-matrix-grid-row.h"

/* What is to be seen of an axis, with what has the focus, and with the heading if @has_heading. */
static GArray *
list_positions (CoaMatrixGrid *self, CoaMatrixAxis axis, int focus, gboolean has_heading)
{
  const CoaMatrixTrack *track = &coa_matrix_painter_get_layout (self->painter)->tracks[axis];
  const float start = self->scrolled[axis];
  const float end = start + coa_matrix_grid_get_room (self, axis);
  GArray *positions = g_array_new (FALSE, FALSE, sizeof (int));
  const int heading = COA_MATRIX_HEADING;
  int first, last;

  if (has_heading)
    g_array_append_val (positions, heading);
  if (track->n_items == 0)
    return positions;

  first = (int) coa_matrix_track_find (track, start);
  last = (int) coa_matrix_track_find (track, MAX (start, end - 1));
  if (focus >= 0 && focus < first)
    g_array_append_val (positions, focus);
  for (int i = first; i <= last; i++)
    g_array_append_val (positions, i);
  if (focus > last)
    g_array_append_val (positions, focus);
  return positions;
}

static void
fit_rows (CoaMatrixGrid *self, guint n_rows)
{
  if (self->rows->len > n_rows)
    g_ptr_array_set_size (self->rows, (int) n_rows);
  while (self->rows->len < n_rows) {
    GtkWidget *row = coa_matrix_grid_row_new (self->rows->len == 0);

    /* The pointer is the matrix's own matter. */
    gtk_widget_set_can_target (row, FALSE);
    gtk_widget_set_parent (row, GTK_WIDGET (self));
    g_ptr_array_add (self->rows, row);
  }
}

/* Whether one of the cells has the focus. */
static gboolean
has_focus (CoaMatrixGrid *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root == NULL ? NULL : gtk_root_get_focus (root);
  GtkWidget *row = focus == NULL ? NULL : gtk_widget_get_parent (focus);

  return row != NULL && COA_IS_MATRIX_GRID_ROW (row) &&
         gtk_widget_get_parent (row) == GTK_WIDGET (self);
}

/* The focus stays with what it is on, whichever widget that now is. */
static void
keep_focus (CoaMatrixGrid *self)
{
  GtkWidget *cell = coa_matrix_grid_find_cell (self, self->row, self->column);

  if (cell != NULL && !gtk_widget_has_focus (cell))
    gtk_widget_grab_focus (cell);
}

/**
 * coa_matrix_grid_update_rows:
 * @self: a matrix
 *
 * Lets those cells exist as widgets that are to be seen, with their headings, and that
 * which has the focus. Each widget then is another cell.
 */
void
coa_matrix_grid_update_rows (CoaMatrixGrid *self)
{
  const gboolean focused = has_focus (self);
  g_autoptr (GArray) rows = NULL;
  g_autoptr (GArray) columns = NULL;
  g_autoptr (GArray) headings = NULL;

  g_clear_handle_id (&self->update_id, g_source_remove);
  if (self->painter == NULL || self->width == 0) {
    g_ptr_array_set_size (self->rows, 0);
    return;
  }

  rows = list_positions (self, COA_MATRIX_ROWS, self->row, TRUE);
  columns = list_positions (self, COA_MATRIX_COLUMNS, self->column, TRUE);
  headings = list_positions (self, COA_MATRIX_COLUMNS, self->column, FALSE);
  fit_rows (self, rows->len);
  for (guint i = 0; i < rows->len; i++)
    coa_matrix_grid_row_show (g_ptr_array_index (self->rows, i), self->matrix,
                              g_array_index (rows, int, i), i == 0 ? headings : columns);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  if (focused)
    keep_focus (self);
}

static gboolean
update_cb (gpointer user_data)
{
  coa_matrix_grid_update_rows (user_data);
  return G_SOURCE_REMOVE;
}

/**
 * coa_matrix_grid_queue_update:
 * @self: a matrix
 *
 * Has coa_matrix_grid_update_rows() called when all is drawn: nobody sees the widgets.
 */
void
coa_matrix_grid_queue_update (CoaMatrixGrid *self)
{
  if (self->update_id == 0)
    self->update_id = g_idle_add_full (G_PRIORITY_LOW, update_cb, self, NULL);
}

/**
 * coa_matrix_grid_allocate_rows:
 * @self: a matrix
 *
 * Gives the widgets their places.
 */
void
coa_matrix_grid_allocate_rows (CoaMatrixGrid *self)
{
  for (guint i = 0; i < self->rows->len; i++) {
    GtkWidget *row = g_ptr_array_index (self->rows, i);
    GdkRectangle bounds;

    gtk_widget_measure (row, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
    coa_matrix_grid_get_bounds (self, coa_matrix_grid_row_get_row (COA_MATRIX_GRID_ROW (row)),
                                COA_MATRIX_NOWHERE, &bounds);
    gtk_widget_queue_allocate (row);
    gtk_widget_size_allocate (row, &bounds, -1);
  }
}

/**
 * coa_matrix_grid_find_cell:
 * @self: a matrix
 * @row: a row or %COA_MATRIX_HEADING
 * @column: a column or %COA_MATRIX_HEADING
 *
 * Returns: (transfer none) (nullable): the widget of their cell, if there is one
 */
GtkWidget *
coa_matrix_grid_find_cell (CoaMatrixGrid *self, int row, int column)
{
  for (guint i = 0; i < self->rows->len; i++) {
    CoaMatrixGridRow *each = g_ptr_array_index (self->rows, i);

    if (coa_matrix_grid_row_get_row (each) == row)
      return coa_matrix_grid_row_find (each, column);
  }
  return NULL;
}
