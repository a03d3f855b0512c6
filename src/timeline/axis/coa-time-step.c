/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "timeline/axis/coa-time-step.h"

#include <glib/gi18n.h>

#include "model/value/date/coa-date-calendar.h"
#include "model/value/date/words/coa-date-format.h"

/* From one tick a day to one a year. Above that there are 2, 5 and 10 years and so on. */
static const CoaTimeStep small_steps[] = {
  { COA_TIME_UNIT_DAY, 1 },  { COA_TIME_UNIT_DAY, 2 },   { COA_TIME_UNIT_DAY, 5 },
  { COA_TIME_UNIT_DAY, 10 }, { COA_TIME_UNIT_MONTH, 1 }, { COA_TIME_UNIT_MONTH, 3 },
  { COA_TIME_UNIT_YEAR, 1 },
};

static gint64
floor_to (gint64 number, gint64 count)
{
  const gint64 rest = number % count;

  return number - (rest < 0 ? rest + count : rest);
}

/* The last year with a tick that is not after @year. There is no year 0 before 1: those that
 * Gregory's calendar counts back from there have ticks at round numbers of their own count, of
 * which 1 - year is the number. */
static gint64
floor_year (gint64 year, gint64 count)
{
  if (year >= count)
    return floor_to (year, count);
  return year > 0 ? 1 : 1 + floor_to (year - 1, count);
}

/* The last day of a month that has a tick: so near to the next month that there is no room for two
 * of them, none has. */
static int
last_day_with_tick (CoaTimeStep self, gint64 year, int month)
{
  const int length = coa_date_calendar_get_month_length (year, month);

  return (int) (floor_to (length - (self.count > 1 ? self.count / 2 + 1 : 1), self.count) + 1);
}

/**
 * coa_time_step_get_nth:
 * @position: a number
 *
 * Returns: the step of that number, in the order of their lengths
 */
CoaTimeStep
coa_time_step_get_nth (guint position)
{
  static const gint64 factors[] = { 2, 5, 10 };
  CoaTimeStep step = { COA_TIME_UNIT_YEAR, 1 };

  if (position < G_N_ELEMENTS (small_steps))
    return small_steps[position];

  position -= G_N_ELEMENTS (small_steps);
  for (; position >= G_N_ELEMENTS (factors); position -= G_N_ELEMENTS (factors))
    step.count *= 10;
  step.count *= factors[position];
  return step;
}

/**
 * coa_time_step_get_length:
 * @self: a step
 *
 * Returns: how many days it is long at least
 */
double
coa_time_step_get_length (CoaTimeStep self)
{
  switch (self.unit) {
  case COA_TIME_UNIT_DAY:
    return (double) self.count;
  case COA_TIME_UNIT_MONTH:
    return (double) self.count * 30 - 2;
  case COA_TIME_UNIT_YEAR:
  default:
    return (double) self.count * 365;
  }
}

/**
 * coa_time_step_floor:
 * @self: a step
 * @day: a day
 *
 * Returns: the last tick that is not after @day
 */
gint64
coa_time_step_floor (CoaTimeStep self, gint64 day)
{
  gint64 year;
  int month, day_of_month;

  coa_date_calendar_split_day (day, &year, &month, &day_of_month);
  switch (self.unit) {
  case COA_TIME_UNIT_DAY:
    day_of_month = MIN ((int) floor_to (day_of_month - 1, self.count) + 1,
                        last_day_with_tick (self, year, month));
    return coa_date_calendar_get_day (year, month, day_of_month);
  case COA_TIME_UNIT_MONTH:
    return coa_date_calendar_get_day (year, (int) floor_to (month - 1, self.count) + 1, 1);
  case COA_TIME_UNIT_YEAR:
  default:
    return coa_date_calendar_get_day (floor_year (year, self.count), 1, 1);
  }
}

/**
 * coa_time_step_next:
 * @self: a step
 * @tick: a tick of it
 *
 * Returns: the next tick
 */
gint64
coa_time_step_next (CoaTimeStep self, gint64 tick)
{
  gint64 year;
  int month, day;

  coa_date_calendar_split_day (tick, &year, &month, &day);
  if (self.unit == COA_TIME_UNIT_YEAR)
    return coa_date_calendar_get_day (floor_year (year + self.count, self.count), 1, 1);
  if (self.unit == COA_TIME_UNIT_DAY && day + self.count <= last_day_with_tick (self, year, month))
    return tick + self.count;

  month += self.unit == COA_TIME_UNIT_MONTH ? (int) self.count : 1;
  return coa_date_calendar_get_day (month > 12 ? year + 1 : year, month > 12 ? 1 : month, 1);
}

/**
 * coa_time_step_dup_label:
 * @self: a step
 * @tick: a tick of it
 *
 * Returns: (transfer full): what stands at the tick, in the user's language: a
 *   day of the month, a month or a year
 */
char *
coa_time_step_dup_label (CoaTimeStep self, gint64 tick)
{
  const CoaDatePoint point = coa_date_point_of_day (tick, COA_DATE_PRECISION_DAY);

  switch (self.unit) {
  case COA_TIME_UNIT_DAY:
    /* Translators: a strftime pattern for a day of the month at the edge of a time line, as "28".
     */
    /* xgettext:no-c-format */
    return coa_date_format (C_ ("time line", "%-Oe"), &point);
  case COA_TIME_UNIT_MONTH:
    /* Translators: a strftime pattern for a month at the edge of a time line, in short, as "Jun".
     */
    /* xgettext:no-c-format */
    return coa_date_format (C_ ("time line", "%Ob"), &point);
  case COA_TIME_UNIT_YEAR:
  default:
    return coa_date_format_year (&point);
  }
}

/**
 * coa_time_step_get_heading:
 * @self: a step
 * @heading: (out): the step of what stands over the labels
 *
 * Returns: whether labels of that step need more to be said: of which month the
 *   days are, or of which year the months
 */
gboolean
coa_time_step_get_heading (CoaTimeStep self, CoaTimeStep *heading)
{
  heading->unit = self.unit == COA_TIME_UNIT_DAY ? COA_TIME_UNIT_MONTH : COA_TIME_UNIT_YEAR;
  heading->count = 1;
  return self.unit != COA_TIME_UNIT_YEAR;
}

/**
 * coa_time_step_dup_heading:
 * @self: the step of headings
 * @tick: a tick of it
 *
 * Returns: (transfer full): what stands over the labels, in the user's language:
 *   a month with its year, or a year
 */
char *
coa_time_step_dup_heading (CoaTimeStep self, gint64 tick)
{
  const CoaDatePoint point = coa_date_point_of_day (
    tick, self.unit == COA_TIME_UNIT_MONTH ? COA_DATE_PRECISION_MONTH : COA_DATE_PRECISION_YEAR);

  return coa_date_format_point (&point);
}
