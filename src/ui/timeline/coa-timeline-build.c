/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/timeline/coa-timeline-build.h"

#include "model/value/date/coa-date-calendar.h"
#include "ui/labels/coalition/coa-place-labels.h"

/* What a thread builds a time line from. */
typedef struct {
  CoaCollection *collection; /* (owned) (not nullable) */
  CoaFilter *asked;          /* (owned) (nullable): of the coalitions to show, or else all */
  gboolean is_grouped;
} Order;

static void
order_free (gpointer data)
{
  Order *self = data;

  g_clear_object (&self->collection);
  g_clear_pointer (&self->asked, coa_filter_free);
  g_free (self);
}

static gboolean
is_asked_for (CoaCoalition *coalition, gpointer asked)
{
  return coa_filter_matches (asked, coalition);
}

static char *
dup_group (CoaCoalition *coalition)
{
  return coa_label_coalition_country (NULL, coalition);
}

static gint64
get_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  int year, month, day;

  g_date_time_get_ymd (now, &year, &month, &day);
  return coa_date_calendar_get_day (year, month, day);
}

/* A filter may change, and another thread asks the same as it does now. */
static Order *
order_new (CoaCollection *collection, CoaCoalitionFilter *filter, gboolean is_grouped)
{
  Order *self = g_new0 (Order, 1);

  self->collection = g_object_ref (collection);
  self->asked = filter != NULL ? coa_coalition_filter_dup_asked (filter) : NULL;
  self->is_grouped = is_grouped;
  return self;
}

static CoaTimeline *
order_build (const Order *self)
{
  CoaTimelineChoice choice = { .today = get_today () };

  if (self->asked != NULL) {
    choice.matches = is_asked_for;
    choice.data = self->asked;
  }
  if (self->is_grouped) {
    choice.dup_group = dup_group;
    choice.rank_group = coa_rank_coalition_country;
  }
  return coa_timeline_new (self->collection, &choice);
}

static void
build_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  g_task_return_pointer (task, order_build (data), g_object_unref);
}

/**
 * coa_timeline_build:
 * @collection: a collection
 * @filter: (nullable): which of its coalitions to show
 * @is_grouped: whether they stand under headings, as in the sidebar
 *
 * Returns: (transfer full): a time line that goes until today
 */
CoaTimeline *
coa_timeline_build (CoaCollection *collection, CoaCoalitionFilter *filter, gboolean is_grouped)
{
  Order *order = order_new (collection, filter, is_grouped);
  CoaTimeline *timeline = order_build (order);

  order_free (order);
  return timeline;
}

/**
 * coa_timeline_build_async:
 * @collection: a collection
 * @filter: (nullable): which of its coalitions to show
 * @is_grouped: whether they stand under headings, as in the sidebar
 * @cancellable: (nullable): what ends it
 * @callback: (scope async): called when it is done
 * @data: what belongs to @callback
 *
 * Builds a time line without keeping the main loop waiting. See
 * coa_timeline_build_finish().
 */
void
coa_timeline_build_async (CoaCollection *collection, CoaCoalitionFilter *filter,
                          gboolean is_grouped, GCancellable *cancellable,
                          GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);

  g_task_set_task_data (task, order_new (collection, filter, is_grouped), order_free);
  g_task_run_in_thread (task, build_in_thread);
}

/**
 * coa_timeline_build_finish:
 * @result: what the callback got
 *
 * Returns: (transfer full) (nullable): the time line, or %NULL if it is wanted
 *   no more
 */
CoaTimeline *
coa_timeline_build_finish (GAsyncResult *result)
{
  return g_task_propagate_pointer (G_TASK (result), NULL);
}
