/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/compare/coa-comparison.h"
#include "ui/picture/coa-picture.h"

G_BEGIN_DECLS

CoaPicture *coa_compare_picture_new (CoaCollection *collection, CoaComparison *comparison,
                                     gboolean only_differences,
                                     PangoContext *letters) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
