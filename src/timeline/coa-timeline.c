/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "timeline/coa-timeline.h"

#include "model/list/coa-list.h"
#include "model/value/coa-aside.h"
#include "timeline/coa-timeline-order.h"

/**
 * CoaTimeline:
 *
 * The events of a collection on a line of time: a lane for each coalition, in
 * the order in which they began, if asked for under headings.
 *
 * It never changes.
 */
struct _CoaTimeline {
  GObject parent_instance;

  CoaCollection *collection; /* (owned) (not nullable) */
  GPtrArray *lanes;          /* (owned) (element-type CoaTimeLane) */
  GPtrArray *groups;         /* (owned) (element-type utf8) */
  gint64 today;
  gint32 first;
  gint32 last;
};

G_DEFINE_FINAL_TYPE (CoaTimeline, coa_timeline, G_TYPE_OBJECT)

static void
coa_timeline_finalize (GObject *object)
{
  CoaTimeline *self = COA_TIMELINE (object);
  const gsize n_lanes = self->lanes->len;

  coa_free_aside (g_steal_pointer (&self->lanes), (GDestroyNotify) g_ptr_array_unref, n_lanes);
  g_clear_pointer (&self->groups, g_ptr_array_unref);
  g_clear_object (&self->collection);

  G_OBJECT_CLASS (coa_timeline_parent_class)->finalize (object);
}

static void
coa_timeline_class_init (CoaTimelineClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = coa_timeline_finalize;
}

static void
coa_timeline_init (CoaTimeline *self)
{
  self->lanes = g_ptr_array_new_with_free_func ((GDestroyNotify) coa_time_lane_free);
}

static void
add_coalitions (CoaTimeline *self, const CoaTimelineChoice *choice)
{
  GListModel *coalitions = coa_collection_get_coalitions (self->collection);

  for (guint i = 0; i < g_list_model_get_n_items (coalitions); i++) {
    g_autoptr (CoaCoalition) coalition = g_list_model_get_item (coalitions, i);

    if (choice->matches == NULL || choice->matches (coalition, choice->data))
      g_ptr_array_add (
        self->lanes,
        coa_time_lane_new (coalition, coa_agent_get_events (COA_AGENT (coalition)), choice->today));
  }
}

/* The events that are of no coalition. */
static void
add_others (CoaTimeline *self)
{
  GListModel *events = coa_collection_get_events (self->collection);
  g_autoptr (CoaList) others = coa_list_new (COA_TYPE_EVENT);

  for (guint i = 0; i < g_list_model_get_n_items (events); i++) {
    g_autoptr (CoaEvent) event = g_list_model_get_item (events, i);

    if (coa_items_get_length (coa_dated_item_peek_coalitions (COA_DATED_ITEM (event))) == 0)
      coa_list_take (others, g_steal_pointer (&event));
  }

  if (coa_list_get_length (others) > 0)
    g_ptr_array_add (self->lanes, coa_time_lane_new (NULL, G_LIST_MODEL (others), self->today));
}

static void
find_bounds (CoaTimeline *self)
{
  gboolean has_bounds = FALSE;

  self->first = self->last = coa_time_clamp_day (self->today);
  for (guint i = 0; i < self->lanes->len; i++) {
    gint32 first, last;

    if (!coa_time_lane_get_bounds (g_ptr_array_index (self->lanes, i), &first, &last))
      continue;

    self->first = has_bounds ? MIN (self->first, first) : first;
    self->last = has_bounds ? MAX (self->last, last) : last;
    has_bounds = TRUE;
  }
}

/**
 * coa_timeline_new:
 * @collection: a collection
 * @choice: what to show of it
 *
 * Returns: (transfer full): a time line
 */
CoaTimeline *
coa_timeline_new (CoaCollection *collection, const CoaTimelineChoice *choice)
{
  CoaTimeline *self = g_object_new (COA_TYPE_TIMELINE, NULL);

  self->collection = g_object_ref (collection);
  self->today = choice->today;
  add_coalitions (self, choice);
  if (choice->matches == NULL)
    add_others (self);
  self->groups = coa_timeline_order_lanes (self->lanes, choice);
  find_bounds (self);
  return self;
}

/**
 * coa_timeline_get_n_lanes:
 * @self: a time line
 *
 * Returns: how many lanes it has
 */
guint
coa_timeline_get_n_lanes (CoaTimeline *self)
{
  g_return_val_if_fail (COA_IS_TIMELINE (self), 0);

  return self->lanes->len;
}

/**
 * coa_timeline_get_lane:
 * @self: a time line
 * @position: a number less than that of the lanes
 *
 * Returns: a lane
 */
const CoaTimeLane *
coa_timeline_get_lane (CoaTimeline *self, guint position)
{
  g_return_val_if_fail (COA_IS_TIMELINE (self) && position < self->lanes->len, NULL);

  return g_ptr_array_index (self->lanes, position);
}

/**
 * coa_timeline_get_n_groups:
 * @self: a time line
 *
 * Returns: how many headings it has
 */
guint
coa_timeline_get_n_groups (CoaTimeline *self)
{
  g_return_val_if_fail (COA_IS_TIMELINE (self), 0);

  return self->groups->len;
}

/**
 * coa_timeline_get_group:
 * @self: a time line
 * @position: a number less than that of the headings
 *
 * Returns: a heading, in the user's language
 */
const char *
coa_timeline_get_group (CoaTimeline *self, guint position)
{
  g_return_val_if_fail (COA_IS_TIMELINE (self) && position < self->groups->len, NULL);

  return g_ptr_array_index (self->groups, position);
}

/**
 * coa_timeline_get_today:
 * @self: a time line
 *
 * Returns: the day until which something may go on
 */
gint64
coa_timeline_get_today (CoaTimeline *self)
{
  g_return_val_if_fail (COA_IS_TIMELINE (self), 0);

  return self->today;
}

/**
 * coa_timeline_get_bounds:
 * @self: a time line
 * @first: (out): the first day of anything on it
 * @last: (out): the last day
 */
void
coa_timeline_get_bounds (CoaTimeline *self, gint32 *first, gint32 *last)
{
  g_return_if_fail (COA_IS_TIMELINE (self));

  *first = self->first;
  *last = self->last;
}

/**
 * coa_timeline_find_event:
 * @self: a time line
 * @event: an event
 * @lane: (out): the first lane in which it is
 * @position: (out): where its mark stands there
 *
 * Returns: whether it is on the time line
 */
gboolean
coa_timeline_find_event (CoaTimeline *self, CoaEvent *event, guint *lane, guint *position)
{
  g_return_val_if_fail (COA_IS_TIMELINE (self), FALSE);

  for (*lane = 0; *lane < self->lanes->len; *lane += 1) {
    if (coa_time_lane_find_event (g_ptr_array_index (self->lanes, *lane), event, position))
      return TRUE;
  }
  return FALSE;
}

/**
 * coa_timeline_list_events:
 * @self: a time line
 *
 * Returns: (transfer full) (element-type CoaEvent): the events on it, each once,
 *   in the order of time
 */
GListModel *
coa_timeline_list_events (CoaTimeline *self)
{
  GListModel *events;
  g_autoptr (GHashTable) shown = g_hash_table_new (NULL, NULL);
  g_autoptr (CoaList) list = coa_list_new (COA_TYPE_EVENT);

  g_return_val_if_fail (COA_IS_TIMELINE (self), NULL);

  for (guint i = 0; i < self->lanes->len; i++) {
    const CoaTimeLane *lane = g_ptr_array_index (self->lanes, i);

    for (guint j = 0; j < lane->n_marks; j++)
      g_hash_table_add (shown, lane->marks[j].event);
  }

  events = coa_collection_get_events (self->collection);
  for (guint i = 0; i < g_list_model_get_n_items (events); i++) {
    g_autoptr (CoaEvent) event = g_list_model_get_item (events, i);

    if (g_hash_table_contains (shown, event))
      coa_list_take (list, g_steal_pointer (&event));
  }
  return G_LIST_MODEL (g_steal_pointer (&list));
}
