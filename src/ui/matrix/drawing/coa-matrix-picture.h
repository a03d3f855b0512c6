/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/matrix/coa-matrix.h"
#include "ui/picture/coa-picture.h"

G_BEGIN_DECLS

CoaPicture *coa_matrix_picture_new (CoaCollection *collection, CoaMatrix *matrix,
                                    PangoContext *letters) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
