/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/value/date/coa-date-calendar.h"

/* The proleptic Gregorian calendar with a year 0, as ISO 8601 has it. GDate and GDateTime know
 * no year before 1, and none of more than four digits or five. */

#define DAYS_IN_400_YEARS G_GINT64_CONSTANT (146097)
#define EPOCH_FROM_YEAR_1 G_GINT64_CONSTANT (719162)

static const int month_lengths[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

/* Rounds down where C rounds towards zero. */
static gint64
floor_divide (gint64 dividend, gint64 divisor)
{
  return dividend / divisor - (dividend % divisor < 0 ? 1 : 0);
}

/* How many days there are from the start of year 1 to the start of @year. */
static gint64
count_days_before_year (gint64 year)
{
  gint64 years = year - 1;

  return years * 365 + floor_divide (years, 4) - floor_divide (years, 100) +
         floor_divide (years, 400);
}

/**
 * coa_date_calendar_is_leap_year:
 * @year: a year; 0 is 1 BCE
 *
 * Returns: whether @year has a 29 February
 */
gboolean
coa_date_calendar_is_leap_year (gint64 year)
{
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/**
 * coa_date_calendar_get_month_length:
 * @year: a year; 0 is 1 BCE
 * @month: a month from 1 to 12
 *
 * Returns: how many days the month has
 */
int
coa_date_calendar_get_month_length (gint64 year, int month)
{
  g_return_val_if_fail (month >= 1 && month <= 12, 0);

  return month_lengths[month - 1] + (month == 2 && coa_date_calendar_is_leap_year (year) ? 1 : 0);
}

/**
 * coa_date_calendar_get_day:
 * @year: a year of at most nine digits; 0 is 1 BCE
 * @month: a month from 1 to 12
 * @day: a day of that month
 *
 * Returns: the number of that day, where 1970-01-01 is 0
 */
gint64
coa_date_calendar_get_day (gint64 year, int month, int day)
{
  gint64 day_number = count_days_before_year (year) - EPOCH_FROM_YEAR_1 + day - 1;

  for (int i = 1; i < month; i++)
    day_number += coa_date_calendar_get_month_length (year, i);
  return day_number;
}

/**
 * coa_date_calendar_split_day:
 * @day_number: a day that [func@date_calendar_get_day] can give
 * @year: (out): its year; 0 is 1 BCE
 * @month: (out): its month from 1 to 12
 * @day: (out): its day of the month
 *
 * Finds the year, month and day of a day number.
 */
void
coa_date_calendar_split_day (gint64 day_number, gint64 *year, int *month, int *day)
{
  gint64 days = day_number + EPOCH_FROM_YEAR_1;

  /* As if all years had the mean length: right, or wrong by one. */
  *year = floor_divide (days * 400, DAYS_IN_400_YEARS) + 1;
  while (count_days_before_year (*year) > days)
    *year -= 1;
  while (count_days_before_year (*year + 1) <= days)
    *year += 1;

  days -= count_days_before_year (*year);
  for (*month = 1; days >= coa_date_calendar_get_month_length (*year, *month); *month += 1)
    days -= coa_date_calendar_get_month_length (*year, *month);
  *day = (int) days + 1;
}
