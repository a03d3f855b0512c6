/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "model/matrix/coa-matrix.h"
#include "ui/picture/coa-picture.h"

G_BEGIN_DECLS

#define COA_TYPE_MATRIX_VIEW (coa_matrix_view_get_type ())

G_DECLARE_FINAL_TYPE (CoaMatrixView, coa_matrix_view, COA, MATRIX_VIEW, AdwBin)

void coa_matrix_view_set_matrix (CoaMatrixView *self, CoaMatrix *matrix);
CoaPicture *coa_matrix_view_draw (CoaMatrixView *self, CoaCollection *collection, const char *title,
                                  PangoContext *letters) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
