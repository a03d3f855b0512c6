/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/timeline/view/coa-timeline-view-private.h"

#include <math.h>

#include "ui/labels/coalition/coa-event-labels.h"

/* What a pointer or fingers do. */

#define ZOOM_PER_STEP 1.25
#define ZOOM_PER_PIXEL 1.01
/* How many seconds of its speed what was thrown goes on. */
#define THROW 0.25

static double
to_plot_x (CoaTimelineView *self, double x)
{
  CoaTimelineDrawing drawing;

  coa_timeline_view_get_drawing (self, &drawing);
  return CLAMP (x - coa_timeline_drawing_get_plot_x (&drawing), 0, self->scale.width);
}

static void
zoom_at (CoaTimelineView *self, double x, double factor)
{
  CoaTimeScale scale;

  adw_animation_pause (self->animation);
  scale = self->scale;
  coa_time_scale_zoom (&scale, to_plot_x (self, x), factor);
  coa_timeline_view_set_scale (self, &scale);
}

static gboolean
scroll_cb (CoaTimelineView *self, double dx, double dy, GtkEventControllerScroll *controller)
{
  const GdkModifierType state =
    gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (controller));
  const gboolean is_wheel =
    gtk_event_controller_scroll_get_unit (controller) == GDK_SCROLL_UNIT_WHEEL;
  double x, y;

  if (!(state & GDK_CONTROL_MASK) || self->timeline == NULL || self->style == NULL)
    return GDK_EVENT_PROPAGATE;

  x = self->pointer_x;
  y = pow (is_wheel ? ZOOM_PER_STEP : ZOOM_PER_PIXEL, -dy);
  zoom_at (self, x, y);
  return GDK_EVENT_STOP;
}

static void
motion_cb (CoaTimelineView *self, double x, double y)
{
  self->pointer_x = x;
}

static void
pinch_begin_cb (CoaTimelineView *self)
{
  self->pinched = 1;
}

static void
pinch_cb (CoaTimelineView *self, double factor, GtkGesture *gesture)
{
  double x, y;

  if (self->timeline == NULL || self->style == NULL ||
      !gtk_gesture_get_bounding_box_center (gesture, &x, &y))
    return;

  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  zoom_at (self, x, factor / self->pinched);
  self->pinched = factor;
}

static double
get_value (CoaTimelineView *self, GtkOrientation orientation)
{
  GtkAdjustment *adjustment = self->adjustments[orientation];

  return adjustment == NULL ? 0 : gtk_adjustment_get_value (adjustment);
}

static void
set_values (CoaTimelineView *self, double x, double y)
{
  if (self->adjustments[GTK_ORIENTATION_HORIZONTAL] != NULL)
    gtk_adjustment_set_value (self->adjustments[GTK_ORIENTATION_HORIZONTAL], x);
  if (self->adjustments[GTK_ORIENTATION_VERTICAL] != NULL)
    gtk_adjustment_set_value (self->adjustments[GTK_ORIENTATION_VERTICAL], y);
}

/* Fingers that drag are left to what scrolls it, which does the same. */
static gboolean
is_touch (GtkGesture *gesture)
{
  GdkEvent *event = gtk_gesture_get_last_event (gesture, NULL);
  GdkDevice *device = event == NULL ? NULL : gdk_event_get_device (event);

  return device != NULL && gdk_device_get_source (device) == GDK_SOURCE_TOUCHSCREEN;
}

static void
drag_begin_cb (CoaTimelineView *self, double x, double y, GtkGesture *gesture)
{
  if (is_touch (gesture)) {
    gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_DENIED);
    return;
  }
  adw_animation_pause (self->animation);
  self->drag_start[GTK_ORIENTATION_HORIZONTAL] = get_value (self, GTK_ORIENTATION_HORIZONTAL);
  self->drag_start[GTK_ORIENTATION_VERTICAL] = get_value (self, GTK_ORIENTATION_VERTICAL);
}

static void
drag_cb (CoaTimelineView *self, double x, double y, GtkGesture *gesture)
{
  if (!gtk_drag_check_threshold (GTK_WIDGET (self), 0, 0, (int) x, (int) y) &&
      gtk_gesture_get_sequence_state (gesture, NULL) != GTK_EVENT_SEQUENCE_CLAIMED)
    return;

  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "grabbing");
  set_values (self, self->drag_start[GTK_ORIENTATION_HORIZONTAL] - x,
              self->drag_start[GTK_ORIENTATION_VERTICAL] - y);
}

static void
drag_end_cb (CoaTimelineView *self)
{
  gtk_widget_set_cursor (GTK_WIDGET (self), NULL);
}

/* What was let go in motion goes on for a while. */
static void
swipe_cb (CoaTimelineView *self, double velocity_x, double velocity_y, GtkGesture *gesture)
{
  CoaTimeScale scale = self->scale;

  if (is_touch (gesture) || self->timeline == NULL)
    return;

  coa_time_scale_pan (&scale, velocity_x * THROW);
  coa_timeline_view_move_to (self, &scale);
}

static void
released_cb (CoaTimelineView *self, int n_press, double x, double y)
{
  guint lane, position;

  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (coa_timeline_view_find_at (self, x, y, &lane, &position)) {
    coa_timeline_view_select (self, lane, position);
    coa_timeline_view_activate (self);
  } else if (n_press == 2 && coa_timeline_view_find_lane_at (self, y, &lane)) {
    coa_timeline_view_fit_lane (self, lane);
  }
}

/* What is under the pointer is said beside it. */
static gboolean
query_tooltip_cb (CoaTimelineView *self, int x, int y, gboolean is_from_key, GtkTooltip *tooltip)
{
  g_autofree char *label = NULL;
  guint lane, position;

  if (is_from_key || !coa_timeline_view_find_at (self, x, y, &lane, &position))
    return FALSE;

  label =
    coa_label_event (NULL, coa_timeline_get_lane (self->timeline, lane)->marks[position].event);
  gtk_tooltip_set_text (tooltip, label);
  gtk_tooltip_set_tip_area (tooltip, &(GdkRectangle) { x, y, 1, 1 });
  return TRUE;
}

static void
add_controller (CoaTimelineView *self, gpointer controller)
{
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}

/* Lets the pointer and fingers move it. */
void
coa_timeline_view_add_gestures (CoaTimelineView *self)
{
  GtkEventController *scroll =
    gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_VERTICAL);
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *pinch = gtk_gesture_zoom_new ();
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkGesture *swipe = gtk_gesture_swipe_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_swapped (scroll, "scroll", G_CALLBACK (scroll_cb), self);
  g_signal_connect_swapped (motion, "enter", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (pinch, "begin", G_CALLBACK (pinch_begin_cb), self);
  g_signal_connect_swapped (pinch, "scale-changed", G_CALLBACK (pinch_cb), self);
  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_cb), self);
  g_signal_connect_swapped (drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  g_signal_connect_swapped (swipe, "swipe", G_CALLBACK (swipe_cb), self);
  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);

  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  g_signal_connect (self, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);

  add_controller (self, scroll);
  add_controller (self, motion);
  add_controller (self, pinch);
  add_controller (self, click);
  add_controller (self, drag);
  add_controller (self, swipe);
  gtk_gesture_group (drag, swipe);
}
