/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/timeline/coa-timeline-build.h"
#include "ui/timeline/view/coa-timeline-view-private.h"

/* What is shown of which collection. */

static void
rebuild (CoaTimelineView *self)
{
  guint lane, position;

  coa_timeline_view_clear_rows (self);
  g_clear_object (&self->timeline);
  if (self->collection != NULL)
    self->timeline = coa_timeline_build (self->collection, self->filter, self->is_grouped);

  if (self->selected != NULL &&
      (self->timeline == NULL ||
       !coa_timeline_find_event (self->timeline, self->selected, &lane, &position))) {
    g_clear_object (&self->selected);
    g_object_notify (G_OBJECT (self), "selected");
  } else if (self->selected != NULL) {
    self->selected_lane = lane;
  }

  if (self->timeline != NULL)
    coa_timeline_view_fit_all (self, TRUE);
  g_object_notify (G_OBJECT (self), "timeline");
}

void
coa_timeline_view_set_collection (CoaTimelineView *self, CoaCollection *collection)
{
  if (!g_set_object (&self->collection, collection))
    return;

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
  }
}
