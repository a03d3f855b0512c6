/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/picture/drawing/coa-picture-paper.h"

#include <adwaita.h>

/* At which a pixel has the size that CSS and SVG give it. */
#define PIXELS_PER_INCH 96

static GdkRGBA
gray (float level)
{
  return (GdkRGBA) { level, level, level, 1 };
}

/**
 * coa_picture_ink:
 * @ink: what for
 *
 * Returns: the colour
 */
GdkRGBA
coa_picture_ink (CoaPictureInk ink)
{
  GdkRGBA color;

  switch (ink) {
  case COA_PICTURE_INK_DIMMED:
    return gray (0.36f);
  case COA_PICTURE_INK_LINE:
    return gray (0.78f);
  case COA_PICTURE_INK_ACCENT:
    adw_accent_color_to_standalone_rgba (ADW_ACCENT_COLOR_BLUE, FALSE, &color);
    return color;
  case COA_PICTURE_INK_TEXT:
  default:
    return gray (0.12f);
  }
}

/**
 * coa_picture_letters_new:
 * @widget: (transfer none): what is pictured
 *
 * Takes typeface, language and direction from @widget, but not how a screen
 * wants its letters: they keep their shape at any size.
 *
 * Returns: (transfer full): how text is set on pictures
 */
PangoContext *
coa_picture_letters_new (GtkWidget *widget)
{
  PangoContext *letters = gtk_widget_create_pango_context (widget);
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (letters, options);
  cairo_font_options_destroy (options);
  pango_cairo_context_set_resolution (letters, PIXELS_PER_INCH);
  pango_context_set_round_glyph_positions (letters, FALSE);
  return letters;
}

/**
 * coa_picture_is_right_to_left:
 * @letters: (transfer none): how text is set
 *
 * Returns: whether the picture is read from right to left
 */
gboolean
coa_picture_is_right_to_left (PangoContext *letters)
{
  return pango_context_get_base_dir (letters) == PANGO_DIRECTION_RTL;
}

/* Pango turns the sides around for text that is read the other way than what is around it. */
static PangoAlignment
align (PangoContext *letters, PangoLayout *layout)
{
  const PangoDirection around = pango_context_get_base_dir (letters);
  PangoLayoutLine *line = pango_layout_get_line_readonly (layout, 0);
  const gboolean turned = line != NULL && pango_layout_line_get_resolved_direction (line) != around;

  return (around == PANGO_DIRECTION_RTL) != turned ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT;
}

/**
 * coa_picture_text_new:
 * @letters: (transfer none): how text is set
 * @text: plain text
 * @scale: its size, as a multiple of that of plain text
 * @weight: how bold it is
 * @width: at which its lines break, in pixels, or -1
 *
 * Returns: (transfer full): the text, at the side where reading begins
 */
PangoLayout *
coa_picture_text_new (PangoContext *letters, const char *text, double scale, PangoWeight weight,
                      int width)
{
  PangoLayout *layout = pango_layout_new (letters);
  PangoFontDescription *font =
    pango_font_description_copy (pango_context_get_font_description (letters));

  pango_font_description_set_size (font,
                                   (int) (pango_font_description_get_size (font) * scale + 0.5));
  pango_font_description_set_weight (font, weight);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);

  pango_layout_set_text (layout, text, -1);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_width (layout, width < 0 ? -1 : width * PANGO_SCALE);
  pango_layout_set_alignment (layout, align (letters, layout));
  return layout;
}
