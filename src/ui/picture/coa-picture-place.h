/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/picture/file/coa-picture-file.h"

G_BEGIN_DECLS

char *coa_picture_place_dup_name (const char *title) G_GNUC_WARN_UNUSED_RESULT;
gboolean coa_picture_place_get_format (GFile *place, CoaPictureFormat *out_format);
GtkFileDialog *coa_picture_place_dialog_new (CoaPicture *picture) G_GNUC_WARN_UNUSED_RESULT;
void coa_picture_place_remember (GFile *place);

G_END_DECLS
