/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/matrix/grid/coa-matrix-grid-private.h"

static guint activated_signal;

static gboolean
is_empty (CoaMatrixGrid *self)
{
  return self->matrix == NULL || coa_matrix_get_length (self->matrix, COA_MATRIX_ROWS) == 0 ||
         coa_matrix_get_length (self->matrix, COA_MATRIX_COLUMNS) == 0;
}

/* Only the cell that had the focus last can be reached with Tab. */
static gboolean
coa_matrix_grid_focus (GtkWidget *widget, GtkDirectionType direction)
{
  if (gtk_widget_get_focus_child (widget) != NULL)
    return FALSE;

  return gtk_widget_grab_focus (widget);
}

/* Before the grid has its place, there is no cell to have it. */
static gboolean
coa_matrix_grid_grab_focus (GtkWidget *widget)
{
  CoaMatrixGrid *self = COA_MATRIX_GRID (widget);

  if (is_empty (self))
    return FALSE;

  coa_matrix_grid_focus_cell (self, self->row, self->column);
  return gtk_widget_get_focus_child (widget) != NULL;
}

static void
open_focus (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  coa_matrix_grid_open (COA_MATRIX_GRID (widget));
}

/**
 * coa_matrix_grid_install_focus:
 * @widget_class: the class of matrices
 *
 * Lets one of the cells have the focus, and what has it be opened.
 */
void
coa_matrix_grid_install_focus (GtkWidgetClass *widget_class)
{
  widget_class->focus = coa_matrix_grid_focus;
  widget_class->grab_focus = coa_matrix_grid_grab_focus;
  gtk_widget_class_install_action (widget_class, "matrix.open", NULL, open_focus);

  /**
   * CoaMatrixGrid::activated:
   * @self: a matrix
   * @row: the row, or %COA_MATRIX_HEADING
   * @column: the column, or %COA_MATRIX_HEADING
   *
   * Emitted when a cell or a heading is to be opened.
   */
  activated_signal = g_signal_new ("activated", COA_TYPE_MATRIX_GRID, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_INT);
}

/**
 * coa_matrix_grid_open:
 * @self: a matrix
 *
 * Opens what has the focus.
 */
void
coa_matrix_grid_open (CoaMatrixGrid *self)
{
  if (!is_empty (self))
    g_signal_emit (self, activated_signal, 0, self->row, self->column);
}

/**
 * coa_matrix_grid_focus_cell:
 * @self: a matrix
 * @row: a row or %COA_MATRIX_HEADING
 * @column: a column or %COA_MATRIX_HEADING, not both
 *
 * Gives a cell or a heading the focus, and scrolls there.
 */
void
coa_matrix_grid_focus_cell (CoaMatrixGrid *self, int row, int column)
{
  GtkWidget *cell;

  g_return_if_fail (COA_IS_MATRIX_GRID (self));

  self->row = row;
  self->column = column;
  coa_matrix_grid_scroll_to (self, COA_MATRIX_ROWS, row);
  coa_matrix_grid_scroll_to (self, COA_MATRIX_COLUMNS, column);
  coa_matrix_grid_update_rows (self);
  cell = coa_matrix_grid_find_cell (self, row, column);
  if (cell != NULL)
    gtk_widget_grab_focus (cell);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * coa_matrix_grid_get_focus_cell:
 * @self: a matrix
 * @row: (out): the row, or %COA_MATRIX_HEADING
 * @column: (out): the column, or %COA_MATRIX_HEADING
 *
 * Says what has the focus, or had it last.
 */
void
coa_matrix_grid_get_focus_cell (CoaMatrixGrid *self, int *row, int *column)
{
  g_return_if_fail (COA_IS_MATRIX_GRID (self));

  *row = self->row;
  *column = self->column;
}

static void
popover_closed_cb (CoaMatrixGrid *self)
{
  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_widget_grab_focus (GTK_WIDGET (self));
}

/**
 * coa_matrix_grid_close_popover:
 * @self: a matrix
 *
 * Closes the popover that is open, if any.
 */
void
coa_matrix_grid_close_popover (CoaMatrixGrid *self)
{
  g_return_if_fail (COA_IS_MATRIX_GRID (self));

  if (self->popover != NULL)
    gtk_popover_popdown (self->popover);
}

/**
 * coa_matrix_grid_show_popover:
 * @self: a matrix
 * @popover: (transfer floating): a popover
 * @row: a row
 * @column: a column
 *
 * Shows @popover at their cell, in place of the one before.
 */
void
coa_matrix_grid_show_popover (CoaMatrixGrid *self, GtkPopover *popover, int row, int column)
{
  GdkRectangle bounds;

  g_return_if_fail (COA_IS_MATRIX_GRID (self));

  g_clear_pointer ((GtkWidget **) &self->popover, gtk_widget_unparent);
  self->popover = popover;
  gtk_widget_set_parent (GTK_WIDGET (popover), GTK_WIDGET (self));
  if (coa_matrix_grid_get_bounds (self, row, column, &bounds))
    gtk_popover_set_pointing_to (popover, &bounds);
  g_signal_connect_object (popover, "closed", G_CALLBACK (popover_closed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_popover_popup (popover);
}
