/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/picture/coa-picture.h"

G_BEGIN_DECLS

/**
 * CoaPictureFormat:
 * @COA_PICTURE_FORMAT_SVG: lines and shapes, sharp at any size
 * @COA_PICTURE_FORMAT_PNG: pixels
 *
 * What a picture is saved as.
 */
typedef enum {
  COA_PICTURE_FORMAT_SVG,
  COA_PICTURE_FORMAT_PNG,
} CoaPictureFormat;

#define COA_TYPE_PICTURE_FILE (coa_picture_file_get_type ())

G_DECLARE_FINAL_TYPE (CoaPictureFile, coa_picture_file, COA, PICTURE_FILE, GObject)

CoaPictureFile *coa_picture_file_new (CoaPicture *picture,
                                      CoaPictureFormat format) G_GNUC_WARN_UNUSED_RESULT;

double coa_picture_file_get_scale (CoaPictureFile *self);

void coa_picture_file_make_async (CoaPictureFile *self, GAsyncReadyCallback callback,
                                  gpointer user_data);
GBytes *coa_picture_file_make_finish (CoaPictureFile *self, GAsyncResult *result,
                                      GError **error) G_GNUC_WARN_UNUSED_RESULT;
void coa_picture_file_save_async (CoaPictureFile *self, GFile *place, GAsyncReadyCallback callback,
                                  gpointer user_data);
gboolean coa_picture_file_save_finish (CoaPictureFile *self, GAsyncResult *result, GError **error);

G_END_DECLS
