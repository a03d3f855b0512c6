/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/timeline/drawing/coa-timeline-drawing.h"

#include <glib/gi18n.h>
#include <math.h>

#include "ui/timeline/drawing/coa-timeline-lane-drawing.h"
#include "ui/timeline/drawing/coa-timeline-shapes.h"

#define PADDING 12.0
#define TODAY_WIDTH 2.0

static void
append_text (const CoaTimelineDrawing *self, GtkSnapshot *snapshot, const char *text,
             CoaTimelineText kind, const GdkRGBA *color, double x, double y)
{
  PangoLayout *layout = coa_timeline_style_get_text (self->style, text, kind);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) round (x), (float) round (y)));
  gtk_snapshot_append_layout (snapshot, layout, color);
  gtk_snapshot_restore (snapshot);
}

static void
append_line (GtkSnapshot *snapshot, const GdkRGBA *color, double x, double y, double height,
             double width)
{
  gtk_snapshot_append_color (snapshot, color,
                             &GRAPHENE_RECT_INIT ((float) (round (x) - floor (width / 2)),
                                                  (float) y, (float) width, (float) height));
}

static void
draw_grid (const CoaTimelineDrawing *self, GtkSnapshot *snapshot, const CoaTimeAxis *axis)
{
  const double top = self->style->axis_height;

  for (guint i = 0; i < axis->ticks->len; i++)
    append_line (snapshot, &self->style->colors.line, g_array_index (axis->ticks, CoaTimeTick, i).x,
                 top - self->style->label_height, self->height - top + self->style->label_height,
                 1);
  for (guint i = 0; i < axis->headings->len; i++)
    append_line (snapshot, &self->style->colors.line,
                 g_array_index (axis->headings, CoaTimeTick, i).x, 0, self->height, 1);
}

/* A label that goes out of view fades away. */
static void
draw_label (const CoaTimelineDrawing *self, GtkSnapshot *snapshot, const CoaTimeTick *tick,
            CoaTimelineText kind, const GdkRGBA *color, double y)
{
  const double right = tick->label_x + tick->label_width;
  const double visible = MIN (right, self->scale->width) - MAX (tick->label_x, 0);
  GdkRGBA shade = *color;

  if (tick->label == NULL || visible <= tick->label_width / 2)
    return;

  shade.alpha *= (float) (2 * visible / tick->label_width - 1);
  append_text (self, snapshot, tick->label, kind, &shade, tick->label_x, y);
}

static void
draw_labels (const CoaTimelineDrawing *self, GtkSnapshot *snapshot, const CoaTimeAxis *axis)
{
  const double y = self->style->axis_height - self->style->label_height - 3;

  for (guint i = 0; i < axis->headings->len; i++)
    draw_label (self, snapshot, &g_array_index (axis->headings, CoaTimeTick, i),
                COA_TIMELINE_TEXT_HEADING, &self->style->colors.text, 3);
  for (guint i = 0; i < axis->ticks->len; i++)
    draw_label (self, snapshot, &g_array_index (axis->ticks, CoaTimeTick, i),
                COA_TIMELINE_TEXT_LABEL, &self->style->colors.dim, y);
}

/* Whether no heading is there. */
static gboolean
is_free (const CoaTimeAxis *axis, double x, double width)
{
  for (guint i = 0; i < axis->headings->len; i++) {
    const CoaTimeTick *tick = &g_array_index (axis->headings, CoaTimeTick, i);

    if (tick->label != NULL && tick->label_x < x + width + PADDING &&
        x < tick->label_x + tick->label_width + PADDING)
      return FALSE;
  }
  return TRUE;
}

/* Says over the line at this day what it is, where there is room. */
static void
label_today (const CoaTimelineDrawing *self, GtkSnapshot *snapshot, const CoaTimeAxis *axis,
             double line_x)
{
  /* Translators: at the line of this day on a time line. */
  const char *label = C_ ("time line", "Today");
  const double width = coa_timeline_style_measure (label, TRUE, self->style);
  const double room = self->scale->width - width - PADDING / 2;
  const double x = CLAMP (line_x - width / 2, PADDING / 2, MAX (room, PADDING / 2));

  if (is_free (axis, x, width))
    append_text (self, snapshot, label, COA_TIMELINE_TEXT_HEADING, &self->style->colors.today, x,
                 3);
}

static void
draw_today (const CoaTimelineDrawing *self, GtkSnapshot *snapshot, const CoaTimeAxis *axis)
{
  const double x =
    coa_time_scale_to_x (self->scale, (double) coa_timeline_get_today (self->timeline) + 0.5);
  const double top = self->style->axis_height;

  if (x < -TODAY_WIDTH || x > self->scale->width + TODAY_WIDTH)
    return;

  append_line (snapshot, &self->style->colors.today, x, top, self->height - top, TODAY_WIDTH);
  label_today (self, snapshot, axis, x);
}

static void
draw_name (const CoaTimelineDrawing *self, GtkSnapshot *snapshot, guint lane)
{
  const CoaTimeLane *marks = coa_timeline_get_lane (self->timeline, lane);
  const double room = self->style->names_width > 0 ? self->style->names_width : self->width;
  const char *name = coa_timeline_lane_name (marks);
  PangoLayout *layout = coa_timeline_style_get_text (self->style, name, COA_TIMELINE_TEXT_NAME);
  double y = coa_timeline_drawing_get_lane_y (self, lane);
  int width, height;

  if (self->style->names_width <= 0)
    pango_layout_set_width (layout, (int) (room - 2 * PADDING) * PANGO_SCALE);
  pango_layout_get_pixel_size (layout, &width, &height);
  y += self->style->names_width > 0 ? (self->style->lane_height - height) / 2 : PADDING / 2;
  append_text (self, snapshot, name, COA_TIMELINE_TEXT_NAME, &self->style->colors.text,
               self->scale->is_mirrored ? self->width - room + PADDING : PADDING, y);
}

static void
draw_group (const CoaTimelineDrawing *self, GtkSnapshot *snapshot, guint lane)
{
  const guint group = coa_timeline_get_lane (self->timeline, lane)->group;
  const char *text = coa_timeline_get_group (self->timeline, group);
  PangoLayout *layout = coa_timeline_style_get_text (self->style, text, COA_TIMELINE_TEXT_GROUP);
  int width, height;

  pango_layout_get_pixel_size (layout, &width, &height);
  append_text (self, snapshot, text, COA_TIMELINE_TEXT_GROUP, &self->style->colors.text,
               self->scale->is_mirrored ? self->width - width - PADDING : PADDING,
               coa_timeline_drawing_get_lane_y (self, lane) - height - PADDING / 2);
}

/* Draws the lanes in view, each with what @draw is for. */
static void
draw_lanes (const CoaTimelineDrawing *self, GtkSnapshot *snapshot, CoaTimeGlyphs *glyphs)
{
  const CoaTimeRows rows = coa_timeline_drawing_get_rows (self);

  for (guint lane = coa_time_rows_find_from (&rows, self->offset);
       lane < coa_timeline_get_n_lanes (self->timeline) &&
       coa_timeline_drawing_get_lane_y (self, lane) - rows.heading_height < self->height;
       lane++) {
    if (glyphs != NULL) {
      coa_timeline_draw_lane (self, snapshot, lane, glyphs);
      continue;
    }
    if (coa_time_rows_begin_group (&rows, lane))
      draw_group (self, snapshot, lane);
    draw_name (self, snapshot, lane);
  }
}

/* What moves in time: all but the names. */
static void
draw_plot (const CoaTimelineDrawing *self, GtkSnapshot *snapshot)
{
  const double top = self->style->axis_height;
  const float width = (float) self->scale->width;
  g_autoptr (CoaTimeAxis) axis =
    coa_time_axis_new (self->scale, coa_timeline_style_measure, self->style);
  g_autoptr (CoaTimeGlyphs) glyphs = coa_time_glyphs_new ();

  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, (float) self->height));
  draw_grid (self, snapshot, axis);
  draw_labels (self, snapshot, axis);
  draw_today (self, snapshot, axis);
  gtk_snapshot_push_clip (
    snapshot, &GRAPHENE_RECT_INIT (0, (float) top, width, (float) (self->height - top)));
  draw_lanes (self, snapshot, glyphs);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_pop (snapshot);
}

/**
 * coa_timeline_drawing_get_rows:
 * @self: what to draw
 *
 * Returns: where the lanes stand
 */
CoaTimeRows
coa_timeline_drawing_get_rows (const CoaTimelineDrawing *self)
{
  return (CoaTimeRows) { self->timeline, self->style->lane_height, self->style->heading_height };
}

/**
 * coa_timeline_drawing_get_plot_x:
 * @self: what to draw
 *
 * Returns: where the left edge of the plot is: to the right of the names, or at
 *   the edge if these are on the other side
 */
double
coa_timeline_drawing_get_plot_x (const CoaTimelineDrawing *self)
{
  return self->scale->is_mirrored ? 0 : self->style->names_width;
}

/**
 * coa_timeline_drawing_get_lane_y:
 * @self: what to draw
 * @lane: the number of a lane
 *
 * Returns: where the upper edge of the lane is
 */
double
coa_timeline_drawing_get_lane_y (const CoaTimelineDrawing *self, guint lane)
{
  const CoaTimeRows rows = coa_timeline_drawing_get_rows (self);

  return self->style->axis_height - self->offset + coa_time_rows_get_y (&rows, lane);
}

/**
 * coa_timeline_drawing_get_mark_rect:
 * @self: what to draw
 * @lane: the number of a lane
 * @mark: a mark in it
 *
 * Returns: where the mark is, whether it is drawn as a dot or as a bar
 */
graphene_rect_t
coa_timeline_drawing_get_mark_rect (const CoaTimelineDrawing *self, guint lane,
                                    const CoaTimeMark *mark)
{
  const CoaTimelineStyle *style = self->style;
  const double y = coa_timeline_drawing_get_lane_y (self, lane);
  const double plot_x = coa_timeline_drawing_get_plot_x (self);
  const double from = coa_time_scale_to_x (self->scale, mark->first);
  const double to = coa_time_scale_to_x (self->scale, (double) mark->last + 1);
  const double left = MAX (MIN (from, to), -style->dot_size);
  const double right = MIN (MAX (from, to), self->scale->width + style->dot_size);

  if (fabs (to - from) > style->dot_size)
    return GRAPHENE_RECT_INIT ((float) (plot_x + left),
                               (float) (y + style->bar_y - COA_TIMELINE_BAR_HEIGHT / 2.0),
                               (float) MAX (right - left, 0), COA_TIMELINE_BAR_HEIGHT);

  return GRAPHENE_RECT_INIT ((float) (plot_x + (from + to - style->dot_size) / 2),
                             (float) (y + style->dot_y - style->dot_size / 2),
                             (float) style->dot_size, (float) style->dot_size);
}

/**
 * coa_timeline_lane_name:
 * @lane: a lane
 *
 * Returns: what it is called, in the user's language
 */
const char *
coa_timeline_lane_name (const CoaTimeLane *lane)
{
  if (lane->coalition != NULL)
    return coa_named_item_get_display_name (COA_NAMED_ITEM (lane->coalition));

  /* Translators: what a lane of a time line is called that has events of no coalition. */
  return _ ("Other Events");
}

/**
 * coa_timeline_draw:
 * @self: what to draw
 * @snapshot: where to draw
 *
 * Draws a time line: the axis, which stays where it is, and under it as many
 * lanes as there is room for, with their names.
 */
void
coa_timeline_draw (const CoaTimelineDrawing *self, GtkSnapshot *snapshot)
{
  const CoaTimelineStyle *style = self->style;
  const float top = (float) style->axis_height;

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT ((float) coa_timeline_drawing_get_plot_x (self), 0));
  draw_plot (self, snapshot);
  gtk_snapshot_restore (snapshot);

  gtk_snapshot_push_clip (
    snapshot, &GRAPHENE_RECT_INIT (0, top, (float) self->width, (float) self->height - top));
  draw_lanes (self, snapshot, NULL);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_append_color (snapshot, &style->colors.line,
                             &GRAPHENE_RECT_INIT (0, top - 1, (float) self->width, 1));
}
