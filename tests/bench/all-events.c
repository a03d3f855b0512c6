/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "all-events.h"

#include "ui/timeline/drawing/coa-timeline-shapes.h"

#define LANE_HEIGHT 48

struct _AllEvents {
  GtkWidget parent_instance;

  CoaTimeline *timeline;
  CoaTimelineStyle *style;
  CoaTimeScale scale;
};

G_DEFINE_FINAL_TYPE (AllEvents, all_events, GTK_TYPE_WIDGET)

static void
all_events_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  AllEvents *self = ALL_EVENTS (widget);
  const float width = (float) gtk_widget_get_width (widget);
  const float height = (float) gtk_widget_get_height (widget);

  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  for (guint i = 0; i < coa_timeline_get_n_lanes (self->timeline); i++) {
    const CoaTimeLane *lane = coa_timeline_get_lane (self->timeline, i);

    coa_timeline_draw_span (self->style, snapshot, &lane->span, &self->scale, i * LANE_HEIGHT);
    for (guint j = 0; j < lane->n_marks; j++) {
      const double x = coa_time_scale_to_x (&self->scale, coa_time_mark_get_day (&lane->marks[j]));
      const CoaTimeGlyph dot = { .from = x, .to = x, .traits = lane->marks[j].traits };

      coa_timeline_draw_dot (self->style, snapshot, &dot, i * LANE_HEIGHT);
    }
  }
  gtk_snapshot_pop (snapshot);
}

static void
all_events_dispose (GObject *object)
{
  AllEvents *self = ALL_EVENTS (object);

  g_clear_object (&self->timeline);
  g_clear_pointer (&self->style, coa_timeline_style_free);

  G_OBJECT_CLASS (all_events_parent_class)->dispose (object);
}

static void
all_events_class_init (AllEventsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = all_events_dispose;
  GTK_WIDGET_CLASS (klass)->snapshot = all_events_snapshot;
}

static void
all_events_init (AllEvents *self)
{
  self->style = coa_timeline_style_new (gtk_widget_get_pango_context (GTK_WIDGET (self)));
  gdk_rgba_parse (&self->style->colors.own, "blue");
  gdk_rgba_parse (&self->style->colors.span, "lightblue");
  gdk_rgba_parse (&self->style->colors.context, "gray");
}

GtkWidget *
all_events_new (CoaTimeline *timeline)
{
  AllEvents *self = g_object_new (ALL_EVENTS_TYPE, NULL);

  self->timeline = g_object_ref (timeline);
  return GTK_WIDGET (self);
}

void
all_events_set_scale (AllEvents *self, const CoaTimeScale *scale)
{
  self->scale = *scale;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
