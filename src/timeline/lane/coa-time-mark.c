/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "timeline/lane/coa-time-mark.h"

#include "model/value/date/coa-date-calendar.h"

/**
 * coa_time_clamp_day:
 * @day: a day
 *
 * Returns: the nearest day that a time line can show, about 5.8 million years
 *   to both sides
 */
gint32
coa_time_clamp_day (gint64 day)
{
  return (gint32) CLAMP (day, G_MININT32, G_MAXINT32 - 1);
}

/**
 * coa_time_mark_init:
 * @self: a mark
 * @event: (transfer none): the event that it is for
 */
void
coa_time_mark_init (CoaTimeMark *self, CoaEvent *event)
{
  const CoaDate *date = coa_dated_item_get_date (COA_DATED_ITEM (event));
  gint64 first = coa_date_get_earliest (date);
  gint64 last = coa_date_get_latest (date);

  *self = (CoaTimeMark) { .event = event };
  self->traits = (coa_date_is_certain (date) ? 0 : COA_TIME_MARK_UNCERTAIN) |
                 (coa_event_is_context (event) ? COA_TIME_MARK_BACKGROUND : 0) |
                 (first == G_MININT64 ? COA_TIME_MARK_OPEN_START : 0) |
                 (last == G_MAXINT64 ? COA_TIME_MARK_OPEN_END : 0);

  if (!coa_date_has_year (date))
    self->traits |= COA_TIME_MARK_UNDATED;
  else if (first == G_MININT64 && last == G_MAXINT64)
    first = last = coa_date_calendar_get_day (coa_date_get_year (date), 1, 1);
  else if (first == G_MININT64)
    first = last;
  else if (last == G_MAXINT64)
    last = first;

  self->first = coa_time_clamp_day (first);
  self->last = coa_time_clamp_day (last);
}

/**
 * coa_time_mark_compare:
 * @a: (type CoaTimeMark): a mark
 * @b: (type CoaTimeMark): another
 *
 * Compares by the first days, the last days and, for an order that is always
 * the same, the ids of the events.
 *
 * Returns: less than, equal to or greater than 0, as for strcmp()
 */
int
coa_time_mark_compare (gconstpointer a, gconstpointer b)
{
  const CoaTimeMark *mark_a = a;
  const CoaTimeMark *mark_b = b;

  if (mark_a->first != mark_b->first)
    return mark_a->first < mark_b->first ? -1 : 1;
  if (mark_a->last != mark_b->last)
    return mark_a->last < mark_b->last ? -1 : 1;
  return g_strcmp0 (coa_item_get_id (COA_ITEM (mark_a->event)),
                    coa_item_get_id (COA_ITEM (mark_b->event)));
}
