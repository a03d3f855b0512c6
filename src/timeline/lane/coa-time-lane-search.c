/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "timeline/lane/coa-time-lane.h"

/* How many marks at most are tried one by one where several are on one place. */
#define MAX_TRIED 64

/* A search for the mark at a place. */
typedef struct {
  const CoaTimeLane *lane;
  double day;
  double nearest;  /* how far the best one is, in days */
  double shortest; /* how long it is */
  guint position;
  gboolean has_found;
} Search;

static void
try_mark (Search *self, guint position)
{
  const CoaTimeMark *mark = &self->lane->marks[position];
  const double before = (double) mark->first - self->day;
  const double after = self->day - (double) mark->last - 1;
  const double distance = MAX (MAX (before, after), 0);
  const double length = (double) mark->last - (double) mark->first;

  if (distance > self->nearest || (distance >= self->nearest && length >= self->shortest))
    return;

  self->nearest = distance;
  self->shortest = length;
  self->position = position;
  self->has_found = TRUE;
}

/**
 * coa_time_lane_find_at:
 * @self: a lane
 * @scale: what is in view
 * @x: a place
 * @reach: how far from it a mark may be, in pixels
 * @position: (out): which mark is there
 *
 * Finds the mark at a place: the nearest one, and of several the one that is
 * shortest, as it lies on top. Where there are a great many, it is one of them.
 *
 * Returns: whether there is one
 */
gboolean
coa_time_lane_find_at (const CoaTimeLane *self, const CoaTimeScale *scale, double x, double reach,
                       guint *position)
{
  const double days = reach / scale->pixels_per_day;
  Search search = { .lane = self, .nearest = days, .shortest = G_MAXDOUBLE };
  guint from, here, to;

  search.day = coa_time_scale_to_day (scale, x);
  from = coa_time_lane_find_from (self, 0, search.day - days - 1);
  here = coa_time_lane_find_from (self, from, search.day);
  to = coa_time_lane_find_from (self, here, search.day + days);

  for (guint i = MAX (from, here - MIN (here, MAX_TRIED)); i < MIN (to, here + MAX_TRIED); i++)
    try_mark (&search, i);
  for (guint i = 0, tried = 0; tried < MAX_TRIED; i++, tried++) {
    i = coa_time_lane_find_lasting (self, i, from, search.day - days - 1);
    if (i == from)
      break;
    try_mark (&search, i);
  }

  *position = search.position;
  return search.has_found;
}

/**
 * coa_time_lane_find_nearest:
 * @self: a lane that has marks
 * @day: a day
 *
 * Returns: the position of the mark whose place is nearest to @day, of those
 *   that begin next to it
 */
guint
coa_time_lane_find_nearest (const CoaTimeLane *self, double day)
{
  const guint next = coa_time_lane_find_from (self, 0, day);
  double to_next, to_previous;

  if (next == 0 || next == self->n_marks)
    return next == 0 ? 0 : next - 1;

  to_next = ABS (coa_time_mark_get_day (&self->marks[next]) - day);
  to_previous = ABS (coa_time_mark_get_day (&self->marks[next - 1]) - day);
  return to_previous <= to_next ? next - 1 : next;
}
