/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "ui/matrix/drawing/coa-matrix-layout.h"
#include "ui/matrix/drawing/coa-matrix-style.h"

G_BEGIN_DECLS

enum {
  COA_MATRIX_NOWHERE = -2, /* no row or column */
  COA_MATRIX_HEADING = -1, /* the headings before the first */
};

/**
 * CoaMatrixPainter:
 *
 * Draws a matrix: its cells and headings, all or those that are to be seen.
 *
 * Places are given as if everything were written from left to right; it is drawn the
 * other way round where the style says so.
 */
typedef struct _CoaMatrixPainter CoaMatrixPainter;

CoaMatrixPainter *coa_matrix_painter_new (CoaMatrix *matrix, PangoContext *pango,
                                          const CoaMatrixStyle *style) G_GNUC_WARN_UNUSED_RESULT;
void coa_matrix_painter_free (CoaMatrixPainter *self);

void coa_matrix_painter_set_size (CoaMatrixPainter *self, float width, float height);
void coa_matrix_painter_highlight (CoaMatrixPainter *self, int row, int column);
const CoaMatrixLayout *coa_matrix_painter_get_layout (CoaMatrixPainter *self);

void coa_matrix_painter_append_cells (CoaMatrixPainter *self, GtkSnapshot *snapshot,
                                      const graphene_rect_t *area);
void coa_matrix_painter_append_row_headings (CoaMatrixPainter *self, GtkSnapshot *snapshot,
                                             float from, float to);
void coa_matrix_painter_append_column_headings (CoaMatrixPainter *self, GtkSnapshot *snapshot,
                                                float from, float to);
void coa_matrix_painter_append_sample (CoaMatrixPainter *self, GtkSnapshot *snapshot,
                                       const graphene_rect_t *box, CoaMatrixCount count);
void coa_matrix_painter_append_all (CoaMatrixPainter *self, GtkSnapshot *snapshot);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoaMatrixPainter, coa_matrix_painter_free)

G_END_DECLS
