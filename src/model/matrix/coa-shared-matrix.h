/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/collection/coa-collection.h"
#include "model/matrix/coa-matrix.h"

G_BEGIN_DECLS

CoaMatrix *coa_shared_matrix_new (CoaCollection *collection) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
