/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "model/matrix/coa-matrix.h"

G_BEGIN_DECLS

#define COA_TYPE_MATRIX_GRID_ROW (coa_matrix_grid_row_get_type ())

G_DECLARE_FINAL_TYPE (CoaMatrixGridRow, coa_matrix_grid_row, COA, MATRIX_GRID_ROW, GtkWidget)

GtkWidget *coa_matrix_grid_row_new (gboolean is_heading) G_GNUC_WARN_UNUSED_RESULT;

void coa_matrix_grid_row_show (CoaMatrixGridRow *self, CoaMatrix *matrix, int row, GArray *columns);
int coa_matrix_grid_row_get_row (CoaMatrixGridRow *self);
GtkWidget *coa_matrix_grid_row_find (CoaMatrixGridRow *self, int column);
gboolean coa_matrix_grid_row_locate (CoaMatrixGridRow *self, GtkWidget *cell, int *column);

G_END_DECLS
