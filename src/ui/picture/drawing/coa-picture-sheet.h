/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/picture/coa-picture.h"

G_BEGIN_DECLS

GskRenderNode *coa_picture_sheet_draw (CoaPicture *picture,
                                       graphene_size_t *size) G_GNUC_WARN_UNUSED_RESULT;
char *coa_picture_sheet_dup_origin (CoaPicture *picture) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
