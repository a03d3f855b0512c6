/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* How many pixels of the file a pixel on the screen has, unless that were too many. */
#define COA_PICTURE_PNG_SCALE 2.0

double coa_picture_png_get_scale (const graphene_size_t *size);
GBytes *coa_picture_png_encode (cairo_surface_t *drawn, const graphene_size_t *size,
                                const char *title, const char *description,
                                GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
