/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which days a date may be, and which date is a day. */

#include "model/value/date/coa-date-calendar.h"
#include "model/value/date/coa-date-point.h"

/* The greatest number with the @digits, which is the one with 9 for each that is masked. */
static guint32
fill_digits (guint32 digits, guint mask)
{
  for (guint32 place = 1; mask != 0; place *= 10, mask >>= 1)
    digits += (mask & 1) * 9 * place;
  return digits;
}

/* EDTF does not say when the seasons are. Here they have three whole months each, from March on,
 * so that they come one after another in a list, and winter reaches into the next year. */
static gint64
find_in_season (const CoaDatePoint *self, gint64 year, int step)
{
  int month = 3 + 3 * (self->month - COA_DATE_FIRST_SEASON);

  if (step > 0)
    return coa_date_calendar_get_day (year, month, 1);

  month += 3;
  return coa_date_calendar_get_day (year + (month > 12), month > 12 ? month - 12 : month, 1) - 1;
}

/* The day in that month, the first if @step is 1 and the last if it is -1; 0 if there is none. */
static int
find_in_month (const CoaDatePoint *self, gint64 year, int month, int step)
{
  int length = coa_date_calendar_get_month_length (year, month);
  gboolean any_day = self->precision < COA_DATE_PRECISION_DAY;

  for (int day = step > 0 ? 1 : length; day >= 1 && day <= length; day += step) {
    if (any_day || coa_date_digits_match (day, self->day, self->day_mask))
      return day;
  }
  return 0;
}

static gboolean
find_in_year (const CoaDatePoint *self, gint64 year, int step, gint64 *found)
{
  gboolean any_month = self->precision < COA_DATE_PRECISION_MONTH;

  if (coa_date_point_is_season (self)) {
    *found = find_in_season (self, year, step);
    return TRUE;
  }

  for (int month = step > 0 ? 1 : 12; month >= 1 && month <= 12; month += step) {
    int day = 0;

    if (any_month || coa_date_digits_match (month, self->month, self->month_mask))
      day = find_in_month (self, year, month, step);
    if (day != 0) {
      *found = coa_date_calendar_get_day (year, month, day);
      return TRUE;
    }
  }
  return FALSE;
}

/* The first day that @self may be if @step is 1, the last if it is -1. */
static gboolean
find_day (const CoaDatePoint *self, int step, gint64 *found)
{
  gint64 first = self->year;
  gint64 last = fill_digits (self->year, self->year_mask);
  int stride = 1;

  if (self->negative) {
    /* There is no year -0. */
    gint64 negated = -MAX (first, 1);

    first = -last;
    last = negated;
  }

  /* What only leap years have is not looked for in the thousands of others. */
  if (!find_in_year (self, 2001, 1, found)) {
    stride = 4;
    first += (4 - first % 4) % 4;
    last -= (4 + last % 4) % 4;
  }

  for (gint64 year = step > 0 ? first : last; year >= first && year <= last;
       year += step * stride) {
    guint32 digits = (guint32) ABS (year);

    if (coa_date_digits_match (digits, self->year, self->year_mask) &&
        find_in_year (self, year, step, found))
      return TRUE;
  }
  return FALSE;
}

/**
 * coa_date_point_get_bounds:
 * @self: a date
 * @earliest: (out): the first day that it may be
 * @latest: (out): the last day that it may be
 *
 * Finds the days that a date may be.
 *
 * Returns: whether the calendar has any
 */
gboolean
coa_date_point_get_bounds (const CoaDatePoint *self, gint64 *earliest, gint64 *latest)
{
  /* What a leap year has not got, no year has: no need to look through ten thousand for it. */
  return find_in_year (self, 2000, 1, earliest) && find_day (self, 1, earliest) &&
         find_day (self, -1, latest);
}

/**
 * coa_date_point_of_day:
 * @day: the number of a day
 * @precision: how much of it is told
 *
 * Returns: the date of that day, of the month it is in, or of the year
 */
CoaDatePoint
coa_date_point_of_day (gint64 day, CoaDatePrecision precision)
{
  gint64 year;
  int month, day_of_month;

  coa_date_calendar_split_day (day, &year, &month, &day_of_month);
  return (CoaDatePoint) {
    .year = (guint32) ABS (year),
    .negative = year < 0,
    .month = precision >= COA_DATE_PRECISION_MONTH ? (guint8) month : 0,
    .day = precision >= COA_DATE_PRECISION_DAY ? (guint8) day_of_month : 0,
    .precision = precision & 3,
  };
}
