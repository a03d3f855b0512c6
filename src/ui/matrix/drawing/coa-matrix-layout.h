/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pango.h>

#include "ui/matrix/drawing/coa-matrix-track.h"

G_BEGIN_DECLS

/**
 * CoaMatrixLayout:
 * @tracks: where rows and columns stand, within the cells
 * @line: how high a line of text is
 * @row_heading: how wide the headings of rows are
 * @column_heading: how high the headings of columns are
 * @column_text: how long the text of one is at the most
 * @overhang: how far that of the last column reaches beyond it
 * @row_lines: how many lines the heading of a row may have
 * @column_lines: how many lines that of a column may have
 * @is_slanted: whether headings of columns are slanted; they are vertical where there
 *   is less room
 *
 * The sizes of all parts of a matrix, in pixels.
 */
typedef struct {
  CoaMatrixTrack tracks[COA_MATRIX_N_AXES];
  float line;
  float row_heading;
  float column_heading;
  float column_text;
  float overhang;
  int row_lines;
  int column_lines;
  gboolean is_slanted;
} CoaMatrixLayout;

float coa_matrix_layout_measure (CoaMatrix *matrix, PangoContext *pango);
void coa_matrix_layout_init (CoaMatrixLayout *self, CoaMatrix *matrix, PangoContext *pango,
                             float longest, float width, float height);
float coa_matrix_layout_get_width (const CoaMatrixLayout *self);
float coa_matrix_layout_get_height (const CoaMatrixLayout *self);
PangoLayout *coa_matrix_layout_dup_text (PangoContext *pango, const char *text,
                                         PangoWeight weight) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
