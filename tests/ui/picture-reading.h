/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/picture/coa-pictured.h"
#include "ui/picture/file/coa-picture-file.h"

/* Makes files of a picture, and reads what is in them. */

GBytes *picture_make_of (CoaPicture *picture, CoaPictureFormat format, GError **error);
GBytes *picture_make (CoaPictured *view, CoaPictureFormat format, GError **error);

/* What an XML reader finds. */
typedef struct {
  GString *element; /* which one is read */
  char *title;
  char *description;
  double width;
  double height;
  guint n_paths;
  guint n_images;
  guint n_texts;
} PictureSvg;

PictureSvg *picture_read_svg (GBytes *file);
void picture_svg_free (PictureSvg *svg);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PictureSvg, picture_svg_free)

/* The pixels of a PNG file, from red to opacity. */
typedef struct {
  guint8 *pixels;
  guint width;
  guint height;
} PictureImage;

PictureImage *picture_read_png (GBytes *file);
void picture_image_free (PictureImage *image);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PictureImage, picture_image_free)
