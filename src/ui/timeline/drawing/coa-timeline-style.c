/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/timeline/drawing/coa-timeline-style.h"

#include <math.h>

/* A view that is narrower has each name over its lane. */
#define LEAST_WIDTH_WITH_COLUMN 560
#define NAMES_MIN 140
#define NAMES_MAX 240
#define NAMES_PART 0.28
#define PADDING 12.0
/* No view has more texts at once. */
#define MAX_TEXTS 4096

static const double text_scales[] = {
  [COA_TIMELINE_TEXT_NAME] = 0.92,
  [COA_TIMELINE_TEXT_GROUP] = 1,
  [COA_TIMELINE_TEXT_LABEL] = 0.88,
  [COA_TIMELINE_TEXT_HEADING] = 0.92,
};

static PangoFontDescription *
font_for (CoaTimelineStyle *self, CoaTimelineText kind)
{
  PangoFontDescription *font =
    pango_font_description_copy (pango_context_get_font_description (self->pango));
  const double size = pango_font_description_get_size (font) * text_scales[kind];

  if (pango_font_description_get_size_is_absolute (font))
    pango_font_description_set_absolute_size (font, size);
  else
    pango_font_description_set_size (font, (int) size);
  if (kind == COA_TIMELINE_TEXT_GROUP || kind == COA_TIMELINE_TEXT_HEADING)
    pango_font_description_set_weight (font, PANGO_WEIGHT_BOLD);
  return font;
}

static double
line_height (CoaTimelineStyle *self, CoaTimelineText kind)
{
  g_autoptr (PangoFontDescription) font = font_for (self, kind);
  PangoFontMetrics *metrics = pango_context_get_metrics (self->pango, font, NULL);
  const double height = (double) pango_font_metrics_get_height (metrics) / PANGO_SCALE;

  pango_font_metrics_unref (metrics);
  return ceil (height);
}

/**
 * coa_timeline_style_new:
 * @pango: with the font and the direction of all texts
 *
 * Returns: (transfer full): a style that has all but colours and a width
 */
CoaTimelineStyle *
coa_timeline_style_new (PangoContext *pango)
{
  CoaTimelineStyle *self = g_new0 (CoaTimelineStyle, 1);

  self->pango = g_object_ref (pango);
  self->texts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  self->dot_size = 10;
  self->label_height = line_height (self, COA_TIMELINE_TEXT_LABEL);
  self->axis_height = line_height (self, COA_TIMELINE_TEXT_HEADING) + self->label_height + PADDING;
  self->heading_height = line_height (self, COA_TIMELINE_TEXT_GROUP) + 2 * PADDING;
  return self;
}

/**
 * coa_timeline_style_free:
 * @self: a style
 */
void
coa_timeline_style_free (CoaTimelineStyle *self)
{
  g_clear_object (&self->pango);
  g_clear_pointer (&self->texts, g_hash_table_unref);
  g_free (self);
}

/**
 * coa_timeline_style_set_width:
 * @self: a style
 * @width: how wide the time line is, with the names
 *
 * Finds the best places for the names.
 */
void
coa_timeline_style_set_width (CoaTimelineStyle *self, double width)
{
  const double name_height = line_height (self, COA_TIMELINE_TEXT_NAME);

  if (width >= LEAST_WIDTH_WITH_COLUMN) {
    self->names_width = floor (CLAMP (width * NAMES_PART, NAMES_MIN, NAMES_MAX));
    self->lane_height = MAX (2 * name_height + PADDING - 2, 3 * self->dot_size);
    self->dot_y = round (self->lane_height / 2) - 3;
  } else {
    self->names_width = 0;
    self->lane_height = name_height + 2.6 * self->dot_size + PADDING;
    self->dot_y = name_height + self->dot_size / 2 + PADDING;
  }
  self->bar_y = self->dot_y + self->dot_size + 1;
  g_hash_table_remove_all (self->texts);
}

/* All names begin at the same side. Pango turns the alignment of a text around whose direction is
 * not that of all others. */
static void
align (CoaTimelineStyle *self, PangoLayout *layout)
{
  const PangoDirection all = pango_context_get_base_dir (self->pango);
  PangoLayoutLine *line = pango_layout_get_line_readonly (layout, 0);
  const gboolean is_other = pango_layout_line_get_resolved_direction (line) != all;

  pango_layout_set_alignment (layout, (all == PANGO_DIRECTION_RTL) != is_other ? PANGO_ALIGN_RIGHT
                                                                               : PANGO_ALIGN_LEFT);
}

static PangoLayout *
text_new (CoaTimelineStyle *self, const char *text, CoaTimelineText kind)
{
  g_autoptr (PangoFontDescription) font = font_for (self, kind);
  PangoLayout *layout = pango_layout_new (self->pango);

  pango_layout_set_font_description (layout, font);
  pango_layout_set_text (layout, text, -1);
  if (kind != COA_TIMELINE_TEXT_NAME)
    return layout;

  align (self, layout);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  if (self->names_width > 0) {
    pango_layout_set_width (layout, (int) (self->names_width - 2 * PADDING) * PANGO_SCALE);
    pango_layout_set_height (layout, -2);
  }
  return layout;
}

/**
 * coa_timeline_style_get_text:
 * @self: a style
 * @text: a text
 * @kind: what it is
 *
 * Returns: (transfer none): the text as it is drawn, until another is asked for
 */
PangoLayout *
coa_timeline_style_get_text (CoaTimelineStyle *self, const char *text, CoaTimelineText kind)
{
  g_autofree char *key = g_strdup_printf ("%d%s", (int) kind, text);
  PangoLayout *layout = g_hash_table_lookup (self->texts, key);

  if (layout != NULL)
    return layout;

  if (g_hash_table_size (self->texts) >= MAX_TEXTS)
    g_hash_table_remove_all (self->texts);
  layout = text_new (self, text, kind);
  g_hash_table_insert (self->texts, g_steal_pointer (&key), layout);
  return layout;
}

/**
 * coa_timeline_style_measure:
 * @label: a label of an axis
 * @is_heading: whether it is a heading over the labels
 * @data: (type CoaTimelineStyle): a style
 *
 * Returns: how wide the label is; a [callback@TimeMeasure]
 */
double
coa_timeline_style_measure (const char *label, gboolean is_heading, gpointer data)
{
  PangoLayout *layout = coa_timeline_style_get_text (
    data, label, is_heading ? COA_TIMELINE_TEXT_HEADING : COA_TIMELINE_TEXT_LABEL);
  int width, height;

  pango_layout_get_pixel_size (layout, &width, &height);
  return width;
}
