/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "timeline/lane/coa-time-glyphs.h"
#include "ui/timeline/drawing/coa-timeline-style.h"

G_BEGIN_DECLS

/**
 * CoaTimelineDrawing:
 * @style: how it looks
 * @timeline: what is drawn
 * @scale: which time is in view; its width is that of the plot, without names
 * @offset: how much of the lanes is above the view
 * @width: how wide all is, with the names
 * @height: how high all is, with the axis
 * @selected: (nullable): the event to be marked as the selected one
 *
 * A time line to be drawn, on the screen or into a picture.
 */
typedef struct {
  CoaTimelineStyle *style;
  CoaTimeline *timeline;
  const CoaTimeScale *scale;
  double offset;
  double width;
  double height;
  CoaEvent *selected;
} CoaTimelineDrawing;

CoaTimeRows coa_timeline_drawing_get_rows (const CoaTimelineDrawing *self);
double coa_timeline_drawing_get_plot_x (const CoaTimelineDrawing *self);
graphene_rect_t coa_timeline_drawing_get_mark_rect (const CoaTimelineDrawing *self, guint lane,
                                                    const CoaTimeMark *mark);
double coa_timeline_drawing_get_lane_y (const CoaTimelineDrawing *self, guint lane);
const char *coa_timeline_lane_name (const CoaTimeLane *lane);
void coa_timeline_draw (const CoaTimelineDrawing *self, GtkSnapshot *snapshot);

G_END_DECLS
