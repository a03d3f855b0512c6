/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/matrix/grid/coa-matrix-grid-cell.h"

#include "ui/matrix/grid/coa-matrix-grid-row.h"
#include "ui/matrix/grid/coa-matrix-grid.h"

/**
 * CoaMatrixGridCell:
 *
 * What has the focus in a matrix and is read by screen readers: a cell or a heading.
 * It is not seen: the matrix draws itself.
 *
 * # Accessibility
 *
 * Its role is %GTK_ACCESSIBLE_ROLE_GRID_CELL, or that of a heading of a row or a column.
 */
struct _CoaMatrixGridCell {
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (CoaMatrixGridCell, coa_matrix_grid_cell, GTK_TYPE_WIDGET)

static void
open_cell (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  CoaMatrixGridRow *row = COA_MATRIX_GRID_ROW (gtk_widget_get_parent (widget));
  GtkWidget *grid = gtk_widget_get_parent (GTK_WIDGET (row));
  int column;

  if (!coa_matrix_grid_row_locate (row, widget, &column))
    return;

  coa_matrix_grid_focus_cell (COA_MATRIX_GRID (grid), coa_matrix_grid_row_get_row (row), column);
  gtk_widget_activate_action (grid, "matrix.open", NULL);
}

static void
coa_matrix_grid_cell_class_init (CoaMatrixGridCellClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_install_action (widget_class, "cell.open", NULL, open_cell);
}

static void
coa_matrix_grid_cell_init (CoaMatrixGridCell *self)
{
}

/**
 * coa_matrix_grid_cell_new:
 * @role: what it is
 *
 * Returns: (transfer floating): the cell
 */
GtkWidget *
coa_matrix_grid_cell_new (GtkAccessibleRole role)
{
  return g_object_new (COA_TYPE_MATRIX_GRID_CELL, "accessible-role", role, "focusable", TRUE, NULL);
}
