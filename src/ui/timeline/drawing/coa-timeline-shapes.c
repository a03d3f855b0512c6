/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/timeline/drawing/coa-timeline-shapes.h"

#include <math.h>

#define SPAN_HEIGHT 6.0
#define LINE_WIDTH 2.0f
/* How long what is open fades, where no day says until when. */
#define TAIL 36.0
/* How far out of view what is cut off there still goes. */
#define BEYOND 64.0

static GdkRGBA
with_alpha (const GdkRGBA *color, float alpha)
{
  GdkRGBA fainter = *color;

  fainter.alpha *= alpha;
  return fainter;
}

/* A rectangle between two places, in any order. */
static graphene_rect_t
rect_between (double from, double to, double y, double height)
{
  return GRAPHENE_RECT_INIT ((float) MIN (from, to), (float) (y - height / 2),
                             (float) fabs (to - from), (float) height);
}

/* A rectangle whose colour goes over into another one on the way from one place to another. */
static void
append_fade (GtkSnapshot *snapshot, double from, double to, double y, double height,
             const GdkRGBA *color, float start_alpha, float end_alpha)
{
  const graphene_rect_t rect = rect_between (from, to, y, height);
  const GskColorStop stops[] = { { 0, with_alpha (color, start_alpha) },
                                 { 1, with_alpha (color, end_alpha) } };

  if (rect.size.width > 0)
    gtk_snapshot_append_linear_gradient (
      snapshot, &rect, &GRAPHENE_POINT_INIT ((float) from, (float) y),
      &GRAPHENE_POINT_INIT ((float) to, (float) y), stops, G_N_ELEMENTS (stops));
}

/* Keeps a place near the view, as numbers far from it are not exact enough to draw with. */
static double
near_view (double x, double width)
{
  return CLAMP (x, -BEYOND, width + BEYOND);
}

/**
 * coa_timeline_draw_span:
 * @style: a style
 * @snapshot: where to draw
 * @span: how long a coalition was there
 * @scale: which time is in view
 * @y: the middle of the line
 *
 * Draws a line that fades to where it is not certain.
 */
void
coa_timeline_draw_span (const CoaTimelineStyle *style, GtkSnapshot *snapshot,
                        const CoaTimeSpan *span, const CoaTimeScale *scale, double y)
{
  const GdkRGBA color = style->colors.span;
  const double first = coa_time_scale_to_x (scale, span->first);
  const double solid_first = coa_time_scale_to_x (scale, span->solid_first);
  const double solid_last = coa_time_scale_to_x (scale, (double) span->solid_last + 1);
  const double last = coa_time_scale_to_x (scale, (double) span->last + 1);
  const double tail = scale->is_mirrored ? TAIL : -TAIL;
  const graphene_rect_t solid = rect_between (near_view (solid_first, scale->width),
                                              near_view (solid_last, scale->width), y, SPAN_HEIGHT);

  if (!span->is_known)
    return;

  if (span->has_open_start)
    append_fade (snapshot, first + tail, first, y, SPAN_HEIGHT, &color, 0, 1);
  if (span->solid_first > span->first)
    append_fade (snapshot, first, solid_first, y, SPAN_HEIGHT, &color, 0, 1);
  gtk_snapshot_append_color (snapshot, &color, &solid);
  if (span->last > span->solid_last)
    append_fade (snapshot, solid_last, last, y, SPAN_HEIGHT, &color, 1, 0);
}

static const GdkRGBA *
color_of (const CoaTimelineStyle *style, guint8 traits)
{
  return traits & COA_TIME_MARK_BACKGROUND ? &style->colors.context : &style->colors.own;
}

/* A border as wide as there is room is a filled rectangle, and takes less time than a clip. */
static void
append_rounded (GtkSnapshot *snapshot, const graphene_rect_t *rect, float radius,
                const GdkRGBA *color, gboolean is_hollow)
{
  const float width = is_hollow ? LINE_WIDTH : MIN (rect->size.width, rect->size.height) / 2;
  GskRoundedRect rounded;

  gsk_rounded_rect_init_from_rect (&rounded, rect, radius);
  gtk_snapshot_append_border (snapshot, &rounded, (const float[4]) { width, width, width, width },
                              (const GdkRGBA[4]) { *color, *color, *color, *color });
}

/**
 * coa_timeline_draw_bar:
 * @style: a style
 * @snapshot: where to draw
 * @bar: what lasted, or may have been at any time from one day to another
 * @width: how wide the view is
 * @y: its middle
 */
void
coa_timeline_draw_bar (const CoaTimelineStyle *style, GtkSnapshot *snapshot,
                       const CoaTimeGlyph *bar, double width, double y)
{
  const GdkRGBA *color = color_of (style, bar->traits);
  const double from = near_view (bar->from, width);
  const double to = near_view (bar->to, width);
  const graphene_rect_t rect = rect_between (from, to, y, COA_TIMELINE_BAR_HEIGHT);
  const double tail = bar->to < bar->from ? -TAIL : TAIL;
  const float radius = bar->traits & COA_TIME_MARK_BACKGROUND ? 0 : COA_TIMELINE_BAR_HEIGHT / 2.0f;

  append_rounded (snapshot, &rect, radius, color, bar->traits & COA_TIME_MARK_UNCERTAIN);
  if (bar->traits & COA_TIME_MARK_OPEN_START)
    append_fade (snapshot, from - tail, from, y, COA_TIMELINE_BAR_HEIGHT, color, 0, 1);
  if (bar->traits & COA_TIME_MARK_OPEN_END)
    append_fade (snapshot, to, to + tail, y, COA_TIMELINE_BAR_HEIGHT, color, 1, 0);
}

static void
append_diamond (GtkSnapshot *snapshot, double x, double y, double radius, const GdkRGBA *color,
                gboolean is_hollow)
{
  const double reach = is_hollow ? radius - LINE_WIDTH / 2 : radius;
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;

  gsk_path_builder_move_to (builder, (float) (x - reach), (float) y);
  gsk_path_builder_line_to (builder, (float) x, (float) (y - reach));
  gsk_path_builder_line_to (builder, (float) (x + reach), (float) y);
  gsk_path_builder_line_to (builder, (float) x, (float) (y + reach));
  gsk_path_builder_close (builder);
  path = gsk_path_builder_to_path (builder);

  if (is_hollow) {
    g_autoptr (GskStroke) stroke = gsk_stroke_new (LINE_WIDTH);

    gtk_snapshot_append_stroke (snapshot, path, stroke, color);
  } else {
    gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_WINDING, color);
  }
}

/**
 * coa_timeline_draw_dot:
 * @style: a style
 * @snapshot: where to draw
 * @dot: what is drawn for one mark
 * @y: its middle
 *
 * Draws a dot for what is certain and a ring for what is not; with corners for
 * context events.
 */
void
coa_timeline_draw_dot (const CoaTimelineStyle *style, GtkSnapshot *snapshot,
                       const CoaTimeGlyph *dot, double y)
{
  const gboolean is_hollow = dot->traits & COA_TIME_MARK_UNCERTAIN;
  const GdkRGBA *color = color_of (style, dot->traits);
  const double radius = style->dot_size / 2;
  const graphene_rect_t rect =
    rect_between (dot->from - radius, dot->from + radius, y, style->dot_size);
  const double tail = style->dot_size / 2 + TAIL / 2;

  if (dot->traits & COA_TIME_MARK_OPEN_START)
    append_fade (snapshot, dot->from - tail, dot->from - radius, y, LINE_WIDTH, color, 0, 1);
  if (dot->traits & COA_TIME_MARK_OPEN_END)
    append_fade (snapshot, dot->from + radius, dot->from + tail, y, LINE_WIDTH, color, 1, 0);

  if (dot->traits & COA_TIME_MARK_BACKGROUND)
    append_diamond (snapshot, dot->from, y, radius + 0.5, color, is_hollow);
  else
    append_rounded (snapshot, &rect, (float) radius, color, is_hollow);
}

/**
 * coa_timeline_draw_many:
 * @style: a style
 * @snapshot: where to draw
 * @dot: what is drawn for several marks
 * @columns: (array): where they are
 * @is_crowded: whether there are so many of them that round ends would take too
 *   long
 * @y: its middle
 *
 * Draws a long dot with a line in it wherever there is a mark.
 */
void
coa_timeline_draw_many (const CoaTimelineStyle *style, GtkSnapshot *snapshot,
                        const CoaTimeGlyph *dot, const double *columns, gboolean is_crowded,
                        double y)
{
  const GdkRGBA *color = color_of (style, dot->traits);
  const double radius = style->dot_size / 2;
  const double left = round (MIN (dot->from, dot->to) - radius);
  const double right = round (MAX (dot->from, dot->to) + radius);
  const graphene_rect_t rect = rect_between (left, right, y, style->dot_size);
  const GdkRGBA fainter = with_alpha (color, 0.45f);

  if (is_crowded)
    gtk_snapshot_append_color (snapshot, &fainter, &rect);
  else
    append_rounded (snapshot, &rect, (float) radius, &fainter, FALSE);

  for (guint i = 0; i < dot->n_columns; i++) {
    const double x = columns[dot->column + i];
    double end = x;
    graphene_rect_t line;

    /* Lines that touch are one. */
    while (i + 1 < dot->n_columns && fabs (columns[dot->column + i + 1] - end) < 3)
      end = columns[dot->column + ++i];
    line = rect_between (round (MIN (x, end) - 1), round (MAX (x, end) + 1), y, style->dot_size);
    gtk_snapshot_append_color (snapshot, color, &line);
  }
}

/**
 * coa_timeline_draw_selection:
 * @style: a style
 * @snapshot: where to draw
 * @around: what is selected
 */
void
coa_timeline_draw_selection (const CoaTimelineStyle *style, GtkSnapshot *snapshot,
                             const graphene_rect_t *around)
{
  const GdkRGBA inside = with_alpha (&style->colors.text, 0.12f);
  graphene_rect_t rect = *around;

  graphene_rect_inset (&rect, -5, -5);
  append_rounded (snapshot, &rect, rect.size.height / 2, &inside, FALSE);
  append_rounded (snapshot, &rect, rect.size.height / 2, &style->colors.text, TRUE);
}
