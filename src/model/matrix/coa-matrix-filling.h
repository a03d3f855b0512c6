/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/matrix/coa-matrix.h"

G_BEGIN_DECLS

CoaMatrix *coa_matrix_new (CoaMatrixKind kind, GPtrArray *rows,
                           GPtrArray *columns) G_GNUC_WARN_UNUSED_RESULT;
void coa_matrix_start_group (CoaMatrix *self, CoaMatrixAxis axis, guint start, const char *name);
void coa_matrix_add (CoaMatrix *self, guint row, guint column, gpointer item, gboolean is_marked);
void coa_matrix_finish (CoaMatrix *self);

G_END_DECLS
