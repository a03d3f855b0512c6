/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/page/coa-renewable.h"
#include "ui/timeline/coa-timeline-build.h"
#include "ui/timeline/view/coa-timeline-view-private.h"

/* What is shown of which collection. */

/* Fewer events are in their lanes before the next frame. */
#define MANY_EVENTS 5000

/* Shows the time that was in view, as far as there is still something, and the lanes. */
static void
return_to (CoaTimelineView *self, const CoaTimeScale *kept, double top)
{
  GtkAdjustment *vertical = self->adjustments[GTK_ORIENTATION_VERTICAL];
  CoaTimeScale scale = self->scale;

  if (!coa_time_scale_shows_all (kept)) {
    scale.start = kept->start;
    scale.pixels_per_day = kept->pixels_per_day;
    coa_time_scale_set_limits (&scale, scale.first, scale.last);
    coa_timeline_view_set_scale (self, &scale);
  }
  if (vertical != NULL)
    gtk_adjustment_set_value (vertical, top);
}

/* Shows another time line. What is selected stays so if it is there. */
static void
take_timeline (CoaTimelineView *self, CoaTimeline *timeline)
{
  guint lane, position;

  coa_timeline_view_clear_rows (self);
  g_clear_object (&self->timeline);
  self->timeline = timeline;

  if (self->selected != NULL &&
      (timeline == NULL || !coa_timeline_find_event (timeline, self->selected, &lane, &position))) {
    g_clear_object (&self->selected);
    g_object_notify (G_OBJECT (self), "selected");
  } else if (self->selected != NULL) {
    self->selected_lane = lane;
  }

  if (timeline != NULL) {
    coa_timeline_view_fit_all (self, TRUE);
    if (self->is_renewed)
      return_to (self, &self->kept, self->kept_top);
    else
      coa_timeline_view_reveal_selected (self);
    self->is_renewed = FALSE;
  }
  g_object_notify (G_OBJECT (self), "timeline");
}

static void
built_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  CoaTimeline *timeline = coa_timeline_build_finish (result);
  CoaTimelineView *self = data;

  /* It was cancelled, maybe because the view is gone. */
  if (timeline == NULL)
    return;

  g_clear_object (&self->building);
  take_timeline (self, timeline);
}

static void
rebuild (CoaTimelineView *self)
{
  coa_timeline_view_stop (self);
  if (self->collection == NULL) {
    take_timeline (self, NULL);
  } else if (g_list_model_get_n_items (coa_collection_get_events (self->collection)) <
             MANY_EVENTS) {
    take_timeline (self, coa_timeline_build (self->collection, self->filter, self->is_grouped));
  } else {
    self->building = g_cancellable_new ();
    coa_timeline_build_async (self->collection, self->filter, self->is_grouped, self->building,
                              built_cb, self);
  }
}

/* Ends what goes on in the background. */
void
coa_timeline_view_stop (CoaTimelineView *self)
{
  g_clear_handle_id (&self->update, g_source_remove);
  if (self->building != NULL)
    g_cancellable_cancel (self->building);
  g_clear_object (&self->building);
}

/* Keeps what is in view and selected until the time line of a collection is there that was read
 * again. */
static void
begin_renewal (CoaTimelineView *self)
{
  GtkAdjustment *vertical = self->adjustments[GTK_ORIENTATION_VERTICAL];
  CoaEvent *selected =
    self->collection == NULL ? NULL : coa_renewable_find (self->collection, self->selected);

  self->is_renewed = TRUE;
  self->kept = self->scale;
  self->kept_top = vertical == NULL ? 0 : gtk_adjustment_get_value (vertical);
  take_timeline (self, NULL);
  if (selected != NULL)
    self->selected = g_object_ref (selected);
}

void
coa_timeline_view_set_collection (CoaTimelineView *self, CoaCollection *collection)
{
  if (!g_set_object (&self->collection, collection))
    return;

  if (self->timeline != NULL)
    begin_renewal (self);
  rebuild (self);
  g_object_notify (G_OBJECT (self), "collection");
}

void
coa_timeline_view_set_filter (CoaTimelineView *self, CoaCoalitionFilter *filter)
{
  CoaCoalitionFilter *old = self->filter;

  if (old == filter)
    return;

  if (old != NULL)
    g_signal_handlers_disconnect_by_func (old, rebuild, self);
  g_set_object (&self->filter, filter);
  if (filter != NULL)
    g_signal_connect_object (filter, "changed", G_CALLBACK (rebuild), self, G_CONNECT_SWAPPED);
  rebuild (self);
  g_object_notify (G_OBJECT (self), "filter");
}

void
coa_timeline_view_set_grouped (CoaTimelineView *self, gboolean is_grouped)
{
  if (self->is_grouped == is_grouped)
    return;

  self->is_grouped = is_grouped;
  rebuild (self);
  g_object_notify (G_OBJECT (self), "grouped");
}

void
coa_timeline_view_set_selected (CoaTimelineView *self, CoaEvent *event)
{
  guint lane, position;

  if (event == self->selected)
    return;

  if (event == NULL) {
    g_clear_object (&self->selected);
    coa_timeline_view_select_in_rows (self);
    gtk_widget_queue_draw (GTK_WIDGET (self));
    g_object_notify (G_OBJECT (self), "selected");
  } else if (self->timeline != NULL &&
             coa_timeline_find_event (self->timeline, event, &lane, &position)) {
    coa_timeline_view_select (self, lane, position);
  } else if (self->building != NULL) {
    /* It is looked for when there is something in which to find it. */
    g_set_object (&self->selected, event);
    g_object_notify (G_OBJECT (self), "selected");
  }
}
