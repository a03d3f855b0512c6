/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/timeline/drawing/coa-timeline-lane-drawing.h"

#include "ui/timeline/drawing/coa-timeline-shapes.h"

static void
draw_selection (const CoaTimelineDrawing *self, GtkSnapshot *snapshot, guint lane)
{
  const CoaTimeLane *marks = coa_timeline_get_lane (self->timeline, lane);
  guint position;
  graphene_rect_t rect;

  if (self->selected == NULL || !coa_time_lane_find_event (marks, self->selected, &position))
    return;

  rect = coa_timeline_drawing_get_mark_rect (self, lane, &marks->marks[position]);
  graphene_rect_offset (&rect, (float) -coa_timeline_drawing_get_plot_x (self), 0);
  coa_timeline_draw_selection (self->style, snapshot, &rect);
}

/**
 * coa_timeline_draw_lane:
 * @self: what to draw
 * @snapshot: where to draw, from the corner of the plot
 * @lane: the number of a lane
 * @glyphs: what can hold its glyphs
 *
 * Draws the span of a coalition and its events: dots on the span, and under it
 * bars for what lasted.
 */
void
coa_timeline_draw_lane (const CoaTimelineDrawing *self, GtkSnapshot *snapshot, guint lane,
                        CoaTimeGlyphs *glyphs)
{
  const CoaTimeLane *marks = coa_timeline_get_lane (self->timeline, lane);
  const double y = coa_timeline_drawing_get_lane_y (self, lane);
  const double dot_y = y + self->style->dot_y;
  const double bar_y = y + self->style->bar_y;

  coa_timeline_draw_span (self->style, snapshot, &marks->span, self->scale, dot_y);
  coa_time_glyphs_find (glyphs, marks, self->scale, self->style->dot_size);

  for (guint i = 0; i < glyphs->bars->len; i++)
    coa_timeline_draw_bar (self->style, snapshot, &g_array_index (glyphs->bars, CoaTimeGlyph, i),
                           self->scale->width, bar_y);
  for (guint i = 0; i < glyphs->dots->len; i++) {
    const CoaTimeGlyph *dot = &g_array_index (glyphs->dots, CoaTimeGlyph, i);

    if (dot->n_marks > 1)
      coa_timeline_draw_many (self->style, snapshot, dot, (const double *) glyphs->columns->data,
                              glyphs->is_crowded, dot_y);
    else
      coa_timeline_draw_dot (self->style, snapshot, dot, dot_y);
  }
  draw_selection (self, snapshot, lane);
}
