/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define COA_TYPE_MATRIX_GRID_CELL (coa_matrix_grid_cell_get_type ())

G_DECLARE_FINAL_TYPE (CoaMatrixGridCell, coa_matrix_grid_cell, COA, MATRIX_GRID_CELL, GtkWidget)

GtkWidget *coa_matrix_grid_cell_new (GtkAccessibleRole role) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
