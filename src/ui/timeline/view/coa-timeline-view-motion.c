/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/timeline/view/coa-timeline-view-private.h"

#include <math.h>

/* What comes into and out of view, and how. */

#define STEP 32.0
#define DURATION 250
#define MARGIN 36.0
/* How much more than what there is can come into view on both sides, as a part of it. */
#define MORE 0.04

static GtkAdjustment *
adjustment_of (CoaTimelineView *self, GtkOrientation orientation)
{
  return self->adjustments[orientation];
}

static void
configure_one (CoaTimelineView *self, GtkOrientation orientation, double value, double upper,
               double page)
{
  GtkAdjustment *adjustment = adjustment_of (self, orientation);

  if (adjustment == NULL)
    return;

  upper = MAX (upper, page);
  gtk_adjustment_configure (adjustment, CLAMP (value, 0, upper - page), 0, upper, STEP, page * 0.9,
                            page);
}

static void
adjusted_cb (CoaTimelineView *self)
{
  if (self->is_configuring)
    return;

  if (adjustment_of (self, GTK_ORIENTATION_HORIZONTAL) != NULL)
    coa_time_scale_set_offset (
      &self->scale, gtk_adjustment_get_value (adjustment_of (self, GTK_ORIENTATION_HORIZONTAL)));
  coa_timeline_view_update_rows (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Takes what scrolls it, as [iface@Gtk.Scrollable] asks. */
void
coa_timeline_view_take_adjustment (CoaTimelineView *self, GtkOrientation orientation,
                                   GtkAdjustment *adjustment)
{
  if (self->adjustments[orientation] != NULL)
    g_signal_handlers_disconnect_by_func (self->adjustments[orientation], adjusted_cb, self);

  g_set_object (&self->adjustments[orientation], adjustment);
  if (adjustment != NULL)
    g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (adjusted_cb), self,
                             G_CONNECT_SWAPPED);
  coa_timeline_view_configure (self);
}

/* Tells those that scroll it what there is and what of it is in view. */
void
coa_timeline_view_configure (CoaTimelineView *self)
{
  GtkAdjustment *vertical = adjustment_of (self, GTK_ORIENTATION_VERTICAL);
  CoaTimelineDrawing drawing;
  CoaTimeRows rows;

  if (self->timeline == NULL || self->style == NULL)
    return;

  coa_timeline_view_get_drawing (self, &drawing);
  rows = coa_timeline_drawing_get_rows (&drawing);
  self->is_configuring = TRUE;
  configure_one (self, GTK_ORIENTATION_HORIZONTAL, coa_time_scale_get_offset (&self->scale),
                 coa_time_scale_get_total (&self->scale), self->scale.width);
  configure_one (self, GTK_ORIENTATION_VERTICAL,
                 vertical == NULL ? 0 : gtk_adjustment_get_value (vertical),
                 coa_time_rows_get_height (&rows) + STEP / 2,
                 MAX (drawing.height - self->style->axis_height, 1));
  self->is_configuring = FALSE;
  coa_timeline_view_update_rows (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Shows another time, at once. */
void
coa_timeline_view_set_scale (CoaTimelineView *self, const CoaTimeScale *scale)
{
  self->scale = *scale;
  coa_timeline_view_configure (self);
}

static void
move_cb (double part, gpointer data)
{
  CoaTimelineView *self = data;

  coa_time_scale_mix (&self->scale, &self->from, &self->to, part);
  coa_timeline_view_configure (self);
}

/* Shows another time, and all on the way to it unless the user wants no animations. */
void
coa_timeline_view_move_to (CoaTimelineView *self, const CoaTimeScale *scale)
{
  const CoaTimeScale to = *scale;

  adw_animation_reset (self->animation);
  self->from = self->scale;
  self->to = to;
  adw_animation_play (self->animation);
}

/* Where it is going, or else is. */
static CoaTimeScale
get_aim (CoaTimelineView *self)
{
  return adw_animation_get_state (self->animation) == ADW_ANIMATION_PLAYING ? self->to
                                                                            : self->scale;
}

/* Zooms around the selected event if it is in view, or else around the middle. */
void
coa_timeline_view_zoom (CoaTimelineView *self, double factor)
{
  CoaTimeScale scale = get_aim (self);
  double x = scale.width / 2;
  guint lane, position;

  if (self->selected != NULL &&
      coa_timeline_find_event (self->timeline, self->selected, &lane, &position)) {
    const CoaTimeMark *mark = &coa_timeline_get_lane (self->timeline, lane)->marks[position];
    const double selected_x = coa_time_scale_to_x (&scale, coa_time_mark_get_day (mark));

    if (selected_x >= 0 && selected_x <= scale.width)
      x = selected_x;
  }

  coa_time_scale_zoom (&scale, x, factor);
  coa_timeline_view_move_to (self, &scale);
}

/* Shows all of the time. */
void
coa_timeline_view_fit_all (CoaTimelineView *self, gboolean at_once)
{
  CoaTimeScale scale = self->scale;
  gint32 first, last;
  double more;

  if (self->timeline == NULL)
    return;

  coa_timeline_get_bounds (self->timeline, &first, &last);
  more = MAX (((double) last - first) * MORE, 15);
  coa_time_scale_set_limits (&scale, first - more, last + more);
  coa_time_scale_fit (&scale, scale.first, scale.last, 0);
  if (at_once)
    coa_timeline_view_set_scale (self, &scale);
  else
    coa_timeline_view_move_to (self, &scale);
}

/* Shows all of a lane. */
void
coa_timeline_view_fit_lane (CoaTimelineView *self, guint lane)
{
  CoaTimeScale scale = self->scale;
  gint32 first, last;

  if (!coa_time_lane_get_bounds (coa_timeline_get_lane (self->timeline, lane), &first, &last))
    return;

  coa_time_scale_fit (&scale, first, (double) last + 1, MARGIN);
  coa_timeline_view_move_to (self, &scale);
}

void
coa_timeline_view_init_motion (CoaTimelineView *self)
{
  AdwAnimationTarget *target = adw_callback_animation_target_new (move_cb, self, NULL);

  self->animation = adw_timed_animation_new (GTK_WIDGET (self), 0, 1, DURATION, target);
  coa_time_scale_init (&self->scale, 0, 1, 1);
}
