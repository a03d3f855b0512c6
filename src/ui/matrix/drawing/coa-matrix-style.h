/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * CoaMatrixStyle:
 * @foreground: of headings
 * @background: of the whole
 * @accent: of a cell that counts most
 * @is_high_contrast: whether cells have an edge
 * @is_right_to_left: whether the columns begin at the right
 *
 * How a matrix looks.
 */
typedef struct {
  GdkRGBA foreground;
  GdkRGBA background;
  GdkRGBA accent;
  gboolean is_high_contrast;
  gboolean is_right_to_left;
} CoaMatrixStyle;

void coa_matrix_style_init (CoaMatrixStyle *self, GtkWidget *widget);
void coa_matrix_style_get_colors (const CoaMatrixStyle *self, guint count, guint most,
                                  GdkRGBA *fill, GdkRGBA *text);
double coa_matrix_style_get_contrast (const GdkRGBA *one, const GdkRGBA *other);

G_END_DECLS
