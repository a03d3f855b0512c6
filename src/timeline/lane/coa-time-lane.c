/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "timeline/lane/coa-time-lane.h"

/* The number of leaves of the tree, a power of two. */
static guint
tree_size (const CoaTimeLane *self)
{
  guint size = 1;

  while (size < self->n_marks)
    size *= 2;
  return size;
}

static gint32
latest_below (const CoaTimeLane *self, guint size, guint node)
{
  if (node < size)
    return self->latest[node];

  return node - size < self->n_marks ? self->marks[node - size].last : G_MININT32;
}

static void
grow_tree (CoaTimeLane *self)
{
  const guint size = tree_size (self);

  self->latest = g_new (gint32, size);
  self->latest[0] = G_MININT32;
  for (guint node = size - 1; node > 0; node--)
    self->latest[node] =
      MAX (latest_below (self, size, 2 * node), latest_below (self, size, 2 * node + 1));
}

static void
take_marks (CoaTimeLane *self, GListModel *events)
{
  gboolean is_sorted = TRUE;

  self->n_marks = g_list_model_get_n_items (events);
  self->marks = g_new (CoaTimeMark, self->n_marks);
  for (guint i = 0; i < self->n_marks; i++) {
    g_autoptr (CoaEvent) event = g_list_model_get_item (events, i);

    coa_time_mark_init (&self->marks[i], event);
    if (i > 0 && coa_time_mark_compare (&self->marks[i - 1], &self->marks[i]) > 0)
      is_sorted = FALSE;
  }

  if (!is_sorted)
    qsort (self->marks, self->n_marks, sizeof (CoaTimeMark), coa_time_mark_compare);
}

/**
 * coa_time_lane_new:
 * @coalition: (nullable): whose lane it is
 * @events: (element-type CoaEvent): its events, which something else keeps
 * @today: the day until which something may go on
 *
 * Returns: (transfer full): a lane
 */
CoaTimeLane *
coa_time_lane_new (CoaCoalition *coalition, GListModel *events, gint64 today)
{
  CoaTimeLane *self = g_new0 (CoaTimeLane, 1);

  self->coalition = coalition;
  take_marks (self, events);
  grow_tree (self);
  coa_time_span_init (&self->span, coalition, self->marks, self->n_marks, today);
  return self;
}

/**
 * coa_time_lane_free:
 * @self: a lane
 */
void
coa_time_lane_free (CoaTimeLane *self)
{
  g_clear_pointer (&self->marks, g_free);
  g_clear_pointer (&self->latest, g_free);
  g_free (self);
}

/**
 * coa_time_lane_find_from:
 * @self: a lane
 * @from: where to begin
 * @day: a day
 *
 * Finds the first mark that begins on @day or later. It takes the longer the
 * farther that is from @from, but not much.
 *
 * Returns: its position, which is the number of marks if there is none
 */
guint
coa_time_lane_find_from (const CoaTimeLane *self, guint from, double day)
{
  guint below = from, step = 1, above;

  while (below < self->n_marks && self->marks[below].first < day) {
    from = below + 1;
    below += step;
    step *= 2;
  }

  for (above = MIN (below, self->n_marks); from < above;) {
    const guint middle = from + (above - from) / 2;

    if (self->marks[middle].first < day)
      from = middle + 1;
    else
      above = middle;
  }
  return from;
}

/**
 * coa_time_lane_find_lasting:
 * @self: a lane
 * @from: where to begin
 * @to: where to stop
 * @day: a day
 *
 * Finds the first of the marks from @from to before @to that lasts until @day.
 *
 * Returns: its position, or @to if there is none
 */
guint
coa_time_lane_find_lasting (const CoaTimeLane *self, guint from, guint to, double day)
{
  const guint size = tree_size (self);
  guint node = from + size;

  if (from >= MIN (to, self->n_marks))
    return to;

  do {
    while (node % 2 == 0)
      node /= 2;
    if (latest_below (self, size, node) >= day) {
      while (node < size)
        node = 2 * node + (latest_below (self, size, 2 * node) >= day ? 0 : 1);
      return MIN (node - size, to);
    }
    node++;
  } while ((node & (node - 1)) != 0);
  return to;
}

/**
 * coa_time_lane_get_latest:
 * @self: a lane
 * @from: the first of some marks
 * @to: the one after the last of them
 *
 * Returns: the latest day that any of them lasts until
 */
gint32
coa_time_lane_get_latest (const CoaTimeLane *self, guint from, guint to)
{
  const guint size = tree_size (self);
  gint32 latest = G_MININT32;

  for (from += size, to += size; from < to; from = (from + 1) / 2, to /= 2) {
    /* A left end that is a right child, and a right end that is one, are beside what is above. */
    if (from % 2 == 1)
      latest = MAX (latest, latest_below (self, size, from));
    if (to % 2 == 1)
      latest = MAX (latest, latest_below (self, size, to - 1));
  }
  return latest;
}

/**
 * coa_time_mark_get_day:
 * @self: a mark
 *
 * Returns: the middle of its days, where it stands when it is drawn as a dot
 */
double
coa_time_mark_get_day (const CoaTimeMark *self)
{
  return ((double) self->first + (double) self->last + 1) / 2;
}

/**
 * coa_time_lane_find_event:
 * @self: a lane
 * @event: an event
 * @position: (out): where its mark stands
 *
 * Returns: whether the event is in the lane
 */
gboolean
coa_time_lane_find_event (const CoaTimeLane *self, CoaEvent *event, guint *position)
{
  CoaTimeMark wanted, *found;

  coa_time_mark_init (&wanted, event);
  found = self->n_marks == 0 ? NULL
                             : bsearch (&wanted, self->marks, self->n_marks, sizeof (CoaTimeMark),
                                        coa_time_mark_compare);
  *position = found == NULL ? 0 : (guint) (found - self->marks);
  return found != NULL && found->event == event;
}

/* Adds to bounds the days of the marks that are dated. Those that are not are as long as can be. */
static gboolean
add_marks (const CoaTimeLane *self, gint32 *first, gint32 *last, gboolean has_bounds)
{
  for (guint i = 0; i < self->n_marks; i++) {
    const CoaTimeMark *mark = &self->marks[i];

    if (mark->traits & COA_TIME_MARK_UNDATED)
      continue;

    *first = has_bounds ? MIN (*first, mark->first) : mark->first;
    *last = has_bounds ? MAX (*last, mark->last) : mark->last;
    has_bounds = TRUE;
  }
  return has_bounds;
}

/**
 * coa_time_lane_get_bounds:
 * @self: a lane
 * @first: (out): the first day of anything in it
 * @last: (out): the last day
 *
 * Returns: whether anything in it is dated
 */
gboolean
coa_time_lane_get_bounds (const CoaTimeLane *self, gint32 *first, gint32 *last)
{
  *first = self->span.first;
  *last = self->span.last;
  return add_marks (self, first, last, self->span.is_known);
}

/**
 * coa_time_lane_get_start:
 * @self: a lane
 *
 * Returns: the day by which lanes are ordered: when the coalition began, or else
 *   that of its first event; a lane that has neither comes last
 */
gint32
coa_time_lane_get_start (const CoaTimeLane *self)
{
  gint32 first, last;

  if (self->span.is_known)
    return self->span.first;

  return coa_time_lane_get_bounds (self, &first, &last) ? first : G_MAXINT32;
}
