/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/timeline/view/coa-timeline-view-private.h"

#include "ui/timeline/view/coa-timeline-row.h"

/* What assistive technologies see: the lanes and events in view, once the view has come to rest. */

/* How long nothing must have moved, in milliseconds. */
#define REST 120

/* Takes away the rows that are not as they should be. */
static void
remove_old_rows (CoaTimelineView *self, const CoaTimelineDrawing *drawing, guint from, guint to)
{
  for (guint i = self->rows->len; i-- > 0;) {
    CoaTimelineRow *row = g_ptr_array_index (self->rows, i);
    const guint lane = coa_timeline_row_get_lane (row);

    if (lane < from || lane >= to || !coa_timeline_row_is_up_to_date (row, drawing)) {
      g_ptr_array_remove_index (self->rows, i);
    }
  }
}

/* Adds the first row that is not there; one at a time, as there may be many events in each. */
static gboolean
add_row (CoaTimelineView *self, const CoaTimelineDrawing *drawing, guint from, guint to)
{
  for (guint lane = from; lane < to; lane++) {
    const guint i = lane - from;
    GtkWidget *row;

    if (i < self->rows->len &&
        coa_timeline_row_get_lane (g_ptr_array_index (self->rows, i)) == lane)
      continue;

    row = coa_timeline_row_new (drawing, lane);
    gtk_widget_insert_after (row, GTK_WIDGET (self),
                             i == 0 ? self->swatches[N_SWATCHES - 1]
                                    : g_ptr_array_index (self->rows, i - 1));
    g_ptr_array_insert (self->rows, (int) i, row);
    return TRUE;
  }
  return FALSE;
}

static gboolean
update_cb (gpointer data)
{
  CoaTimelineView *self = data;
  CoaTimelineDrawing drawing;
  CoaTimeRows rows;
  guint from, to;

  coa_timeline_view_get_drawing (self, &drawing);
  rows = coa_timeline_drawing_get_rows (&drawing);
  from = coa_time_rows_find_from (&rows, drawing.offset);
  to = coa_time_rows_find_from (&rows, drawing.offset + drawing.height - self->style->axis_height);
  to = MIN (to + 1, coa_timeline_get_n_lanes (self->timeline));

  remove_old_rows (self, &drawing, from, to);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  self->update = add_row (self, &drawing, from, to) ? g_idle_add (update_cb, self) : 0;
  return G_SOURCE_REMOVE;
}

/* Lets the rows follow what is in view. */
void
coa_timeline_view_update_rows (CoaTimelineView *self)
{
  g_clear_handle_id (&self->update, g_source_remove);
  if (self->timeline != NULL && self->style != NULL)
    self->update = g_timeout_add (REST, update_cb, self);
}

/* GTK wants each to be asked how large it would be. */
static void
allocate_child (GtkWidget *child, const GtkAllocation *place)
{
  int minimum, natural;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  gtk_widget_size_allocate (child, place, -1);
}

/* Tells the rows where they are. */
void
coa_timeline_view_allocate_rows (CoaTimelineView *self)
{
  CoaTimelineDrawing drawing;

  if (self->timeline == NULL || self->style == NULL)
    return;

  if (self->said != NULL)
    allocate_child (self->said, &(GtkAllocation) { 0, 0, 0, 0 });
  coa_timeline_view_get_drawing (self, &drawing);
  for (guint i = 0; i < self->rows->len; i++) {
    GtkWidget *row = g_ptr_array_index (self->rows, i);
    const guint lane = coa_timeline_row_get_lane (COA_TIMELINE_ROW (row));

    if (lane < coa_timeline_get_n_lanes (self->timeline))
      allocate_child (row,
                      &(GtkAllocation) { 0, (int) coa_timeline_drawing_get_lane_y (&drawing, lane),
                                         (int) drawing.width, (int) self->style->lane_height });
  }
}

/* Takes the rows away, before the time line goes whose lanes they are. */
void
coa_timeline_view_clear_rows (CoaTimelineView *self)
{
  g_clear_handle_id (&self->update, g_source_remove);
  g_ptr_array_set_size (self->rows, 0);
}

/* Tells the rows which event is selected. */
void
coa_timeline_view_select_in_rows (CoaTimelineView *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    coa_timeline_row_select (g_ptr_array_index (self->rows, i), self->selected);
}

/* Has something read aloud. It stays there to be found, as it may have been missed. It has a widget
 * of its own, since GTK's accessibility for tests cannot have anything read aloud by what has the
 * focus. */
void
coa_timeline_view_say (CoaTimelineView *self, const char *message)
{
  if (self->said == NULL) {
    self->said = g_object_new (ADW_TYPE_BIN, "accessible-role", GTK_ACCESSIBLE_ROLE_STATUS, NULL);
    gtk_widget_insert_after (self->said, GTK_WIDGET (self), self->swatches[N_SWATCHES - 1]);
  }

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->said), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  message, -1);
  gtk_accessible_announce (GTK_ACCESSIBLE (self->said), message,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}
