/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "model/matrix/coa-matrix.h"

G_BEGIN_DECLS

#define COA_TYPE_MATRIX_VIEW (coa_matrix_view_get_type ())

G_DECLARE_FINAL_TYPE (CoaMatrixView, coa_matrix_view, COA, MATRIX_VIEW, AdwBin)

void coa_matrix_view_set_matrix (CoaMatrixView *self, CoaMatrix *matrix);

G_END_DECLS
