/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "timeline/lane/coa-time-rows.h"

/**
 * coa_time_rows_get_height:
 * @self: rows
 *
 * Returns: how high all are together
 */
double
coa_time_rows_get_height (const CoaTimeRows *self)
{
  return coa_timeline_get_n_lanes (self->timeline) * self->lane_height +
         coa_timeline_get_n_groups (self->timeline) * self->heading_height;
}

/**
 * coa_time_rows_get_y:
 * @self: rows
 * @lane: the number of a lane
 *
 * Returns: where the upper edge of the lane is
 */
double
coa_time_rows_get_y (const CoaTimeRows *self, guint lane)
{
  const guint group = coa_timeline_get_lane (self->timeline, lane)->group;
  const guint n_headings = coa_timeline_get_n_groups (self->timeline) == 0 ? 0 : group + 1;

  return lane * self->lane_height + n_headings * self->heading_height;
}

/**
 * coa_time_rows_begin_group:
 * @self: rows
 * @lane: the number of a lane
 *
 * Returns: whether there is a heading right over the lane
 */
gboolean
coa_time_rows_begin_group (const CoaTimeRows *self, guint lane)
{
  if (coa_timeline_get_n_groups (self->timeline) == 0)
    return FALSE;

  return lane == 0 || coa_timeline_get_lane (self->timeline, lane)->group !=
                        coa_timeline_get_lane (self->timeline, lane - 1)->group;
}

/**
 * coa_time_rows_find_from:
 * @self: rows
 * @y: a height
 *
 * Returns: the first lane that ends below @y, which is the number of lanes if
 *   none does
 */
guint
coa_time_rows_find_from (const CoaTimeRows *self, double y)
{
  guint from = 0, to = coa_timeline_get_n_lanes (self->timeline);

  while (from < to) {
    const guint middle = from + (to - from) / 2;

    if (coa_time_rows_get_y (self, middle) + self->lane_height <= y)
      from = middle + 1;
    else
      to = middle;
  }
  return from;
}

/**
 * coa_time_rows_find_at:
 * @self: rows
 * @y: a height
 * @lane: (out): the lane there
 *
 * Returns: whether there is a lane, and not a heading or nothing
 */
gboolean
coa_time_rows_find_at (const CoaTimeRows *self, double y, guint *lane)
{
  *lane = coa_time_rows_find_from (self, y);
  return *lane < coa_timeline_get_n_lanes (self->timeline) &&
         coa_time_rows_get_y (self, *lane) <= y;
}
