/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/matrix/drawing/coa-matrix-painter.h"
#include "ui/matrix/grid/coa-matrix-grid.h"

G_BEGIN_DECLS

struct _CoaMatrixGrid {
  GtkWidget parent_instance;

  CoaMatrix *matrix; /* (owned) (nullable) */

  CoaMatrixPainter *painter; /* (owned) (nullable) */
  CoaMatrixStyle style;      /* of the painter */
  guint pango_serial;
  int width; /* of the painter */
  int height;

  GtkAdjustment *adjustments[COA_MATRIX_N_AXES]; /* (owned) (nullable) */
  GtkScrollablePolicy policies[COA_MATRIX_N_AXES];
  float scrolled[COA_MATRIX_N_AXES]; /* from where rows and columns begin */

  int row; /* that has the focus, or had it last */
  int column;

  gboolean is_pointed_at;
  int pointed_row;
  int pointed_column;

  GPtrArray *rows; /* (owned) (element-type CoaMatrixGridRow), children */
  guint update_id; /* of an idle source */

  GtkPopover *popover; /* (nullable), a child */
};

/* Which cells exist as widgets. */
void coa_matrix_grid_update_rows (CoaMatrixGrid *self);
void coa_matrix_grid_queue_update (CoaMatrixGrid *self);
void coa_matrix_grid_allocate_rows (CoaMatrixGrid *self);
GtkWidget *coa_matrix_grid_find_cell (CoaMatrixGrid *self, int row, int column);

/* Scrolling. */
void coa_matrix_grid_set_adjustment (CoaMatrixGrid *self, CoaMatrixAxis axis,
                                     GtkAdjustment *adjustment);
void coa_matrix_grid_configure_adjustments (CoaMatrixGrid *self);
void coa_matrix_grid_scroll_to (CoaMatrixGrid *self, CoaMatrixAxis axis, int position);
float coa_matrix_grid_get_room (CoaMatrixGrid *self, CoaMatrixAxis axis);

/* Drawing. */
void coa_matrix_grid_ensure_painter (CoaMatrixGrid *self);
void coa_matrix_grid_snapshot (GtkWidget *widget, GtkSnapshot *snapshot);

/* The focus, keys and the pointer. */
void coa_matrix_grid_install_focus (GtkWidgetClass *widget_class);
void coa_matrix_grid_bind_keys (GtkWidgetClass *widget_class);
void coa_matrix_grid_add_controllers (CoaMatrixGrid *self);
void coa_matrix_grid_open (CoaMatrixGrid *self);

G_END_DECLS
