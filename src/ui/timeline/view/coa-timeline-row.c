/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/timeline/view/coa-timeline-row.h"

#include <glib/gi18n.h>

#include "ui/timeline/view/coa-timeline-event.h"

/* No more events of a lane can be told from each other at once, and each of them costs time. */
#define MAX_EVENTS 100

/**
 * CoaTimelineRow:
 *
 * A lane in view as assistive technologies see it: a list of the events that
 * are in view. It draws nothing.
 */
struct _CoaTimelineRow {
  GtkWidget parent_instance;

  const CoaTimeLane *marks; /* (unowned): of the time line in view */
  guint lane;
  CoaTimeScale scale;
  GPtrArray *events; /* (owned) (element-type CoaTimelineEvent) */
};

static void accessible_init (GtkAccessibleInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CoaTimelineRow, coa_timeline_row, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE, accessible_init))

static GtkAccessible *
get_first_accessible_child (GtkAccessible *accessible)
{
  CoaTimelineRow *self = COA_TIMELINE_ROW (accessible);

  return self->events->len == 0 ? NULL : g_object_ref (g_ptr_array_index (self->events, 0));
}

static void
accessible_init (GtkAccessibleInterface *iface)
{
  iface->get_first_accessible_child = get_first_accessible_child;
}

static void
coa_timeline_row_dispose (GObject *object)
{
  CoaTimelineRow *self = COA_TIMELINE_ROW (object);

  g_ptr_array_set_size (self->events, 0);

  G_OBJECT_CLASS (coa_timeline_row_parent_class)->dispose (object);
}

static void
coa_timeline_row_finalize (GObject *object)
{
  CoaTimelineRow *self = COA_TIMELINE_ROW (object);

  g_clear_pointer (&self->events, g_ptr_array_unref);

  G_OBJECT_CLASS (coa_timeline_row_parent_class)->finalize (object);
}

static void
coa_timeline_row_class_init (CoaTimelineRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = coa_timeline_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = coa_timeline_row_finalize;
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_LIST);
}

static void
coa_timeline_row_init (CoaTimelineRow *self)
{
  self->events = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}

static void
add_event (CoaTimelineRow *self, const CoaTimelineDrawing *drawing, guint position)
{
  const CoaTimeMark *mark = &self->marks->marks[position];
  graphene_rect_t place = coa_timeline_drawing_get_mark_rect (drawing, self->lane, mark);
  CoaTimelineEvent *event;

  graphene_rect_offset (&place, 0, (float) -coa_timeline_drawing_get_lane_y (drawing, self->lane));
  event = coa_timeline_event_new (GTK_WIDGET (self), mark->event, &place);
  if (self->events->len > 0)
    coa_timeline_event_set_next (g_ptr_array_index (self->events, self->events->len - 1), event);
  coa_timeline_event_set_selected (event, mark->event == drawing->selected);
  g_ptr_array_add (self->events, event);
}

/* What lasts until what is in view, and what begins in it. */
static void
add_events (CoaTimelineRow *self, const CoaTimelineDrawing *drawing)
{
  const double start = drawing->scale->start;
  const guint to =
    coa_time_lane_find_from (self->marks, 0, coa_time_scale_get_end (drawing->scale));

  for (guint i = coa_time_lane_find_lasting (self->marks, 0, to, start);
       i < to && self->events->len < MAX_EVENTS;
       i = coa_time_lane_find_lasting (self->marks, i + 1, to, start))
    add_event (self, drawing, i);
}

/**
 * coa_timeline_row_new:
 * @drawing: what is in view
 * @lane: the number of a lane
 *
 * Returns: (transfer floating): what assistive technologies see of the lane
 */
GtkWidget *
coa_timeline_row_new (const CoaTimelineDrawing *drawing, guint lane)
{
  CoaTimelineRow *self = g_object_new (COA_TYPE_TIMELINE_ROW, NULL);
  g_autofree char *label = NULL;

  self->marks = coa_timeline_get_lane (drawing->timeline, lane);
  self->lane = lane;
  self->scale = *drawing->scale;
  /* Translators: read aloud: a coalition, and how many events there are in its lane of a time
   * line. */
  label = g_strdup_printf (ngettext ("%s, %u event", "%s, %u events", self->marks->n_marks),
                           coa_timeline_lane_name (self->marks), self->marks->n_marks);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  add_events (self, drawing);
  return GTK_WIDGET (self);
}

/**
 * coa_timeline_row_get_lane:
 * @self: a row
 *
 * Returns: the number of its lane
 */
guint
coa_timeline_row_get_lane (CoaTimelineRow *self)
{
  g_return_val_if_fail (COA_IS_TIMELINE_ROW (self), 0);

  return self->lane;
}

/**
 * coa_timeline_row_is_up_to_date:
 * @self: a row
 * @drawing: what is in view
 *
 * Returns: whether it shows of its lane what is in view
 */
gboolean
coa_timeline_row_is_up_to_date (CoaTimelineRow *self, const CoaTimelineDrawing *drawing)
{
  g_return_val_if_fail (COA_IS_TIMELINE_ROW (self), FALSE);

  return self->lane < coa_timeline_get_n_lanes (drawing->timeline) &&
         self->marks == coa_timeline_get_lane (drawing->timeline, self->lane) &&
         memcmp (&self->scale, drawing->scale, sizeof self->scale) == 0;
}

/**
 * coa_timeline_row_select:
 * @self: a row
 * @event: (nullable): the event that is now the selected one
 */
void
coa_timeline_row_select (CoaTimelineRow *self, CoaEvent *event)
{
  g_return_if_fail (COA_IS_TIMELINE_ROW (self));

  for (guint i = 0; i < self->events->len; i++) {
    CoaTimelineEvent *shown = g_ptr_array_index (self->events, i);

    coa_timeline_event_set_selected (shown, coa_timeline_event_get_event (shown) == event);
  }
}
