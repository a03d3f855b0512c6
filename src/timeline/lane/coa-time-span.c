/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "timeline/lane/coa-time-span.h"

/* Whether it is an act of the coalition, which was there then. */
static gboolean
is_own_act (const CoaTimeMark *mark)
{
  return !(mark->traits & (COA_TIME_MARK_BACKGROUND | COA_TIME_MARK_UNDATED));
}

/* The first and the last day on which it is known to have acted, at the latest and the earliest. */
static gboolean
find_acts (const CoaTimeMark *marks, guint n_marks, gint32 *first, gint32 *last)
{
  gboolean found = FALSE;

  for (guint i = 0; i < n_marks; i++) {
    if (!is_own_act (&marks[i]))
      continue;

    *first = found ? MIN (*first, marks[i].last) : marks[i].last;
    *last = found ? MAX (*last, marks[i].first) : marks[i].first;
    found = TRUE;
  }
  return found;
}

static void
set_start (CoaTimeSpan *self, const CoaDate *founded)
{
  const gint64 earliest = coa_date_get_earliest (founded);
  const gint64 latest = coa_date_get_latest (founded);

  self->is_known = TRUE;
  self->has_open_start = earliest == G_MININT64;
  self->first = coa_time_clamp_day (self->has_open_start ? latest : earliest);
  self->solid_first = latest == G_MAXINT64 ? self->first : coa_time_clamp_day (latest);
}

static void
set_end (CoaTimeSpan *self, const CoaDate *dissolved, gint64 today)
{
  const gint64 earliest = coa_date_get_earliest (dissolved);
  const gint64 latest = coa_date_get_latest (dissolved);

  if (earliest != G_MININT64)
    self->solid_last = coa_time_clamp_day (earliest);
  self->last = coa_time_clamp_day (latest == G_MAXINT64 ? MAX (today, self->solid_last) : latest);
}

/* What contradicts itself, as an end before the start, is not drawn as if it were sure. */
static void
put_in_order (CoaTimeSpan *self)
{
  self->last = MAX (self->last, self->first);
  self->solid_first = CLAMP (self->solid_first, self->first, self->last);
  self->solid_last = CLAMP (self->solid_last, self->solid_first, self->last);
}

/**
 * coa_time_span_init:
 * @self: a span
 * @coalition: (nullable): a coalition, or %NULL for none, which has no span
 * @marks: (array length=n_marks): its events
 * @n_marks: how many there are
 * @today: the day until which something may go on
 *
 * Finds out how long a coalition was there. A coalition of whose end nothing is
 * known was there for sure on the day of its last own act, and may be there yet.
 */
void
coa_time_span_init (CoaTimeSpan *self, CoaCoalition *coalition, const CoaTimeMark *marks,
                    guint n_marks, gint64 today)
{
  const CoaDate *founded, *dissolved;
  gint32 first_act = 0, last_act = 0;
  gboolean has_acted;

  *self = (CoaTimeSpan) { .is_known = FALSE };
  if (coalition == NULL)
    return;

  founded = coa_organization_get_founding_date (COA_ORGANIZATION (coalition));
  dissolved = coa_organization_get_dissolution_date (COA_ORGANIZATION (coalition));
  has_acted = find_acts (marks, n_marks, &first_act, &last_act);

  if (founded != NULL && coa_date_has_year (founded)) {
    set_start (self, founded);
    last_act = has_acted ? MAX (last_act, self->solid_first) : self->solid_first;
  } else if (has_acted) {
    *self = (CoaTimeSpan) { .is_known = TRUE, .has_open_start = TRUE };
    self->first = self->solid_first = first_act;
  } else {
    return;
  }

  self->solid_last = last_act;
  self->last = coa_time_clamp_day (MAX (today, last_act));
  if (dissolved != NULL && coa_date_has_year (dissolved))
    set_end (self, dissolved, today);
  put_in_order (self);
}
