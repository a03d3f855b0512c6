/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "model/matrix/coa-matrix.h"

G_BEGIN_DECLS

#define COA_TYPE_MATRIX_GRID (coa_matrix_grid_get_type ())

G_DECLARE_FINAL_TYPE (CoaMatrixGrid, coa_matrix_grid, COA, MATRIX_GRID, GtkWidget)

CoaMatrix *coa_matrix_grid_get_matrix (CoaMatrixGrid *self);
gboolean coa_matrix_grid_get_bounds (CoaMatrixGrid *self, int row, int column,
                                     GdkRectangle *bounds);
gboolean coa_matrix_grid_hits (CoaMatrixGrid *self, double x, double y, int *row, int *column);
void coa_matrix_grid_focus_cell (CoaMatrixGrid *self, int row, int column);
void coa_matrix_grid_get_focus_cell (CoaMatrixGrid *self, int *row, int *column);
void coa_matrix_grid_close_popover (CoaMatrixGrid *self);
void coa_matrix_grid_show_popover (CoaMatrixGrid *self, GtkPopover *popover, int row, int column);

G_END_DECLS
