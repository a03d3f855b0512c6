/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/matrix/drawing/coa-matrix-style.h"

#include <math.h>

#include <adwaita.h>

/* How much of the accent colour a cell that counts 1 has, and where all count the same. */
static const float LEAST = 0.16F, LEAST_ON_DARK = 0.25F;
static const float MIDDLE = 0.4F;
/* Small counts differ more to the eye than large ones. */
static const float CURVE = 0.75F;

/* About those of windows in libadwaita, behind the cells. */
static const GdkRGBA light_background = { 0.98F, 0.98F, 0.98F, 1 };
static const GdkRGBA dark_background = { 0.13F, 0.13F, 0.15F, 1 };

static const GdkRGBA black = { 0, 0, 0, 1 };
static const GdkRGBA white = { 1, 1, 1, 1 };

/* See WCAG 2.2, relative luminance. */
static double
linear (double channel)
{
  return channel <= 0.04045 ? channel / 12.92 : pow ((channel + 0.055) / 1.055, 2.4);
}

static double
luminance (const GdkRGBA *color)
{
  return 0.2126 * linear (color->red) + 0.7152 * linear (color->green) +
         0.0722 * linear (color->blue);
}

static gboolean
is_light (const GdkRGBA *color)
{
  return luminance (color) > 0.5;
}

/**
 * coa_matrix_style_get_contrast:
 * @one: a colour, opaque
 * @other: another one, opaque
 *
 * Returns: their contrast as WCAG defines it, from 1 to 21
 */
double
coa_matrix_style_get_contrast (const GdkRGBA *one, const GdkRGBA *other)
{
  const double left = luminance (one), right = luminance (other);

  return (MAX (left, right) + 0.05) / (MIN (left, right) + 0.05);
}

/**
 * coa_matrix_style_init:
 * @self: (out): a style
 * @widget: a widget on a page
 *
 * Takes the colours and the direction of @widget.
 */
void
coa_matrix_style_init (CoaMatrixStyle *self, GtkWidget *widget)
{
  AdwStyleManager *manager = adw_style_manager_get_for_display (gtk_widget_get_display (widget));

  gtk_widget_get_color (widget, &self->foreground);
  self->background = is_light (&self->foreground) ? dark_background : light_background;
  adw_accent_color_to_standalone_rgba (adw_style_manager_get_accent_color (manager),
                                       adw_style_manager_get_dark (manager), &self->accent);
  self->is_high_contrast = adw_style_manager_get_high_contrast (manager);
  self->is_right_to_left = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
}

static float
mix (float from, float to, float share)
{
  return from + (to - from) * share;
}

/**
 * coa_matrix_style_get_colors:
 * @self: a style
 * @count: how many things a cell has, at least 1
 * @most: how many the cell has that has most
 * @fill: (out): the colour of the cell, which has the more of the accent colour the
 *   more things there are
 * @text: (out): the colour of the number on it, black or white: one of them always has
 *   the contrast that WCAG asks for
 */
void
coa_matrix_style_get_colors (const CoaMatrixStyle *self, guint count, guint most, GdkRGBA *fill,
                             GdkRGBA *text)
{
  const float least = is_light (&self->background) ? LEAST : LEAST_ON_DARK;
  const float part = most < 2 ? 0 : (float) (count - 1) / (float) (most - 1);
  const float share = most < 2 ? MIDDLE : least + (1 - least) * powf (part, CURVE);

  fill->red = mix (self->background.red, self->accent.red, share);
  fill->green = mix (self->background.green, self->accent.green, share);
  fill->blue = mix (self->background.blue, self->accent.blue, share);
  fill->alpha = 1;
  *text =
    coa_matrix_style_get_contrast (fill, &black) > coa_matrix_style_get_contrast (fill, &white)
      ? black
      : white;
}
