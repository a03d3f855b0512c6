/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/matrix/coa-matrix.h"

G_BEGIN_DECLS

char *coa_label_matrix_heading (CoaMatrix *matrix, CoaMatrixAxis axis, guint position);
char *coa_label_matrix_number (guint number);
char *coa_label_matrix_count (CoaMatrix *matrix, guint row, guint column);
char *coa_label_matrix_cell (CoaMatrix *matrix, guint row, guint column);

G_END_DECLS
