/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/timeline/view/coa-timeline-view-private.h"

#include <glib/gi18n.h>

#include "ui/labels/coalition/coa-event-labels.h"

/* Going from event to event. */

#define MARGIN 48.0
#define REACH 8.0
#define ZOOM_STEP 1.5

static const CoaTimeMark *
get_selected_mark (CoaTimelineView *self, guint *position)
{
  const CoaTimeLane *lane;

  if (self->timeline == NULL || self->selected == NULL ||
      self->selected_lane >= coa_timeline_get_n_lanes (self->timeline))
    return NULL;

  lane = coa_timeline_get_lane (self->timeline, self->selected_lane);
  return coa_time_lane_find_event (lane, self->selected, position) ? &lane->marks[*position] : NULL;
}

static void
announce (CoaTimelineView *self)
{
  const CoaTimeLane *lane = coa_timeline_get_lane (self->timeline, self->selected_lane);
  g_autofree char *event = coa_label_event (NULL, self->selected);
  g_autofree char *message =
    /* Translators: read aloud: an event, and the coalition in whose lane of a time line it is. */
    g_strdup_printf (C_ ("time line", "%s, %s"), event, coa_timeline_lane_name (lane));

  coa_timeline_view_say (self, message);
}

static void
reveal_lane (CoaTimelineView *self, guint lane)
{
  GtkAdjustment *adjustment = self->adjustments[GTK_ORIENTATION_VERTICAL];
  CoaTimelineDrawing drawing;
  CoaTimeRows rows;
  double y;

  if (adjustment == NULL)
    return;

  coa_timeline_view_get_drawing (self, &drawing);
  rows = coa_timeline_drawing_get_rows (&drawing);
  y = coa_time_rows_get_y (&rows, lane);
  gtk_adjustment_clamp_page (
    adjustment, y - (coa_time_rows_begin_group (&rows, lane) ? rows.heading_height : 0),
    y + rows.lane_height);
}

static void
reveal_mark (CoaTimelineView *self, const CoaTimeMark *mark)
{
  CoaTimeScale scale = self->scale;

  coa_time_scale_reveal (&scale, coa_time_mark_get_day (mark), MARGIN);
  coa_timeline_view_move_to (self, &scale);
}

/* Brings the selected event into view, as soon as the view has a size. */
void
coa_timeline_view_reveal_selected (CoaTimelineView *self)
{
  guint position;
  const CoaTimeMark *mark = get_selected_mark (self, &position);

  if (mark == NULL || self->style == NULL)
    return;

  reveal_lane (self, self->selected_lane);
  reveal_mark (self, mark);
}

/* Selects an event, brings it into view and has it read aloud to who is there. */
void
coa_timeline_view_select (CoaTimelineView *self, guint lane, guint position)
{
  const CoaTimeMark *mark = &coa_timeline_get_lane (self->timeline, lane)->marks[position];
  const gboolean is_other = self->selected != mark->event;

  g_set_object (&self->selected, mark->event);
  self->selected_lane = lane;
  coa_timeline_view_reveal_selected (self);
  if (gtk_widget_has_focus (GTK_WIDGET (self)))
    announce (self);
  coa_timeline_view_select_in_rows (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (is_other)
    g_object_notify (G_OBJECT (self), "selected");
}

/* What is first in view, where nothing is selected. */
static gboolean
select_first_in_view (CoaTimelineView *self)
{
  CoaTimelineDrawing drawing;
  CoaTimeRows rows;

  if (self->timeline == NULL || self->style == NULL)
    return FALSE;

  coa_timeline_view_get_drawing (self, &drawing);
  rows = coa_timeline_drawing_get_rows (&drawing);
  for (guint lane = coa_time_rows_find_from (&rows, drawing.offset);
       lane < coa_timeline_get_n_lanes (self->timeline); lane++) {
    const CoaTimeLane *marks = coa_timeline_get_lane (self->timeline, lane);

    if (marks->n_marks > 0) {
      coa_timeline_view_select (
        self, lane,
        MIN (coa_time_lane_find_from (marks, 0, self->scale.start), marks->n_marks - 1));
      return TRUE;
    }
  }
  return FALSE;
}

static gboolean
go_in_lane (CoaTimelineView *self, int steps)
{
  guint position;

  if (get_selected_mark (self, &position) == NULL)
    return select_first_in_view (self);

  if (steps < 0
        ? position == 0
        : position + 1 == coa_timeline_get_lane (self->timeline, self->selected_lane)->n_marks)
    return FALSE;

  coa_timeline_view_select (self, self->selected_lane, position + (guint) steps);
  return TRUE;
}

static gboolean
step_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  const int direction = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL ? -1 : 1;

  if (!go_in_lane (COA_TIMELINE_VIEW (widget), g_variant_get_int32 (args) * direction))
    gtk_widget_error_bell (widget);
  return TRUE;
}

static gboolean
change_lane_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  CoaTimelineView *self = COA_TIMELINE_VIEW (widget);
  const int step = g_variant_get_int32 (args);
  guint position;
  const CoaTimeMark *mark = get_selected_mark (self, &position);

  if (mark == NULL)
    return select_first_in_view (self);

  for (gint64 lane = (gint64) self->selected_lane + step;
       lane >= 0 && lane < coa_timeline_get_n_lanes (self->timeline); lane += step) {
    const CoaTimeLane *marks = coa_timeline_get_lane (self->timeline, (guint) lane);

    if (marks->n_marks > 0) {
      coa_timeline_view_select (self, (guint) lane,
                                coa_time_lane_find_nearest (marks, coa_time_mark_get_day (mark)));
      return TRUE;
    }
  }
  gtk_widget_error_bell (widget);
  return TRUE;
}

static gboolean
go_to_end_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  CoaTimelineView *self = COA_TIMELINE_VIEW (widget);
  guint position;

  if (get_selected_mark (self, &position) == NULL)
    return select_first_in_view (self);

  coa_timeline_view_select (
    self, self->selected_lane,
    g_variant_get_int32 (args) < 0
      ? 0
      : coa_timeline_get_lane (self->timeline, self->selected_lane)->n_marks - 1);
  return TRUE;
}

static gboolean
activate_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  coa_timeline_view_activate (COA_TIMELINE_VIEW (widget));
  return TRUE;
}

/* Tells where the selected event is to whoever shows it. */
void
coa_timeline_view_activate (CoaTimelineView *self)
{
  guint position;
  const CoaTimeMark *mark = get_selected_mark (self, &position);
  CoaTimelineDrawing drawing;
  graphene_rect_t rect;
  GdkRectangle place;

  if (mark == NULL)
    return;

  coa_timeline_view_get_drawing (self, &drawing);
  rect = coa_timeline_drawing_get_mark_rect (&drawing, self->selected_lane, mark);
  graphene_rect_round_extents (&rect, &rect);
  place = (GdkRectangle) { (int) rect.origin.x, (int) rect.origin.y, (int) rect.size.width,
                           (int) rect.size.height };
  g_signal_emit_by_name (self, "event-activated", self->selected, &place);
}

/* Finds the lane at a height. */
gboolean
coa_timeline_view_find_lane_at (CoaTimelineView *self, double y, guint *lane)
{
  CoaTimelineDrawing drawing;
  CoaTimeRows rows;

  if (self->timeline == NULL || self->style == NULL || y < self->style->axis_height)
    return FALSE;

  coa_timeline_view_get_drawing (self, &drawing);
  rows = coa_timeline_drawing_get_rows (&drawing);
  return coa_time_rows_find_at (&rows, y - self->style->axis_height + drawing.offset, lane);
}

/* Finds the mark at a place. */
gboolean
coa_timeline_view_find_at (CoaTimelineView *self, double x, double y, guint *lane, guint *position)
{
  CoaTimelineDrawing drawing;

  if (!coa_timeline_view_find_lane_at (self, y, lane))
    return FALSE;

  coa_timeline_view_get_drawing (self, &drawing);
  x -= coa_timeline_drawing_get_plot_x (&drawing);
  return x >= 0 && x <= self->scale.width &&
         coa_time_lane_find_at (coa_timeline_get_lane (self->timeline, *lane), &self->scale, x,
                                REACH, position);
}

static void
bind_both (GtkWidgetClass *widget_class, guint key, guint keypad_key, GtkShortcutFunc function,
           int argument)
{
  gtk_widget_class_add_binding (widget_class, key, 0, function, "i", argument);
  gtk_widget_class_add_binding (widget_class, keypad_key, 0, function, "i", argument);
}

static void
bind_action (GtkWidgetClass *widget_class, guint key, guint keypad_key, const char *action)
{
  const GdkModifierType modifiers[] = { 0, GDK_CONTROL_MASK };

  for (gsize i = 0; i < G_N_ELEMENTS (modifiers); i++) {
    gtk_widget_class_add_binding_action (widget_class, key, modifiers[i], action, NULL);
    gtk_widget_class_add_binding_action (widget_class, keypad_key, modifiers[i], action, NULL);
  }
}

static void
zoom_in (GtkWidget *widget, const char *action, GVariant *parameter)
{
  coa_timeline_view_zoom (COA_TIMELINE_VIEW (widget), ZOOM_STEP);
}

static void
zoom_out (GtkWidget *widget, const char *action, GVariant *parameter)
{
  coa_timeline_view_zoom (COA_TIMELINE_VIEW (widget), 1 / ZOOM_STEP);
}

static void
fit (GtkWidget *widget, const char *action, GVariant *parameter)
{
  coa_timeline_view_fit_all (COA_TIMELINE_VIEW (widget), FALSE);
}

/* Adds to the class what the keys do. */
void
coa_timeline_view_add_bindings (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "timeline.zoom-in", NULL, zoom_in);
  gtk_widget_class_install_action (widget_class, "timeline.zoom-out", NULL, zoom_out);
  gtk_widget_class_install_action (widget_class, "timeline.fit", NULL, fit);

  bind_action (widget_class, GDK_KEY_plus, GDK_KEY_KP_Add, "timeline.zoom-in");
  bind_action (widget_class, GDK_KEY_equal, GDK_KEY_KP_Add, "timeline.zoom-in");
  bind_action (widget_class, GDK_KEY_minus, GDK_KEY_KP_Subtract, "timeline.zoom-out");
  bind_action (widget_class, GDK_KEY_0, GDK_KEY_KP_0, "timeline.fit");

  bind_both (widget_class, GDK_KEY_Left, GDK_KEY_KP_Left, step_cb, -1);
  bind_both (widget_class, GDK_KEY_Right, GDK_KEY_KP_Right, step_cb, 1);
  bind_both (widget_class, GDK_KEY_Up, GDK_KEY_KP_Up, change_lane_cb, -1);
  bind_both (widget_class, GDK_KEY_Down, GDK_KEY_KP_Down, change_lane_cb, 1);
  bind_both (widget_class, GDK_KEY_Home, GDK_KEY_KP_Home, go_to_end_cb, -1);
  bind_both (widget_class, GDK_KEY_End, GDK_KEY_KP_End, go_to_end_cb, 1);
  bind_both (widget_class, GDK_KEY_Return, GDK_KEY_KP_Enter, activate_cb, 0);
  bind_both (widget_class, GDK_KEY_space, GDK_KEY_ISO_Enter, activate_cb, 0);
}
