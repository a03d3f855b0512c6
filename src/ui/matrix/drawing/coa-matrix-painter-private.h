/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/matrix/drawing/coa-matrix-painter.h"

G_BEGIN_DECLS

struct _CoaMatrixPainter {
  CoaMatrix *matrix;   /* (owned) */
  PangoContext *pango; /* (owned) */
  CoaMatrixStyle style;
  CoaMatrixLayout layout;
  float longest;
  int row; /* highlighted */
  int column;
  GHashTable *numbers;                     /* (owned) (element-type guint PangoLayout) */
  GHashTable *headings[COA_MATRIX_N_AXES]; /* (owned) (element-type guint PangoLayout) */
};

float coa_matrix_painter_mirror (CoaMatrixPainter *self, float box, float x, float width);
GdkRGBA coa_matrix_painter_dim (CoaMatrixPainter *self, float share);
void coa_matrix_painter_append_count (CoaMatrixPainter *self, GtkSnapshot *snapshot,
                                      const graphene_rect_t *box, CoaMatrixCount count,
                                      float empty_share);

G_END_DECLS
