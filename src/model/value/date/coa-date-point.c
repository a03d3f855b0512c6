/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/value/date/coa-date-point.h"

#include "model/value/date/coa-date-calendar.h"

/**
 * coa_date_digits_match:
 * @candidate: a number
 * @digits: another, with 0 for each unspecified digit
 * @mask: the unspecified digits, the lowest bit for the last digit
 *
 * Returns: whether @candidate has the digits that are specified
 */
gboolean
coa_date_digits_match (guint32 candidate, guint32 digits, guint mask)
{
  while (candidate != 0 || digits != 0) {
    if ((mask & 1) == 0 && candidate % 10 != digits % 10)
      return FALSE;
    candidate /= 10;
    digits /= 10;
    mask >>= 1;
  }
  return TRUE;
}

/* The greatest number with the @digits, which is the one with 9 for each that is masked. */
static guint32
fill_digits (guint32 digits, guint mask)
{
  for (guint32 place = 1; mask != 0; place *= 10, mask >>= 1)
    digits += (mask & 1) * 9 * place;
  return digits;
}

/**
 * coa_date_point_get_qualifiers:
 * @self: a date
 * @component: 0 the year, 1 the month or season, 2 the day
 *
 * Returns: the #CoaDateQualifiers of that component
 */
guint
coa_date_point_get_qualifiers (const CoaDatePoint *self, guint component)
{
  return (self->qualifiers >> (2 * component)) & 3;
}

/**
 * coa_date_point_count_components:
 * @self: a date
 *
 * Returns: how many it has of year, month and day
 */
guint
coa_date_point_count_components (const CoaDatePoint *self)
{
  return MIN (self->precision, COA_DATE_PRECISION_DAY) + 1;
}

/**
 * coa_date_point_is_season:
 * @self: a date
 *
 * Returns: whether it is a season of a year
 */
gboolean
coa_date_point_is_season (const CoaDatePoint *self)
{
  return self->month >= COA_DATE_FIRST_SEASON;
}

/**
 * coa_date_point_is_plain:
 * @self: a date
 *
 * Returns: whether nothing of it is uncertain, approximate or unspecified
 */
gboolean
coa_date_point_is_plain (const CoaDatePoint *self)
{
  return self->qualifiers == 0 && self->year_mask == 0 && self->month_mask == 0 &&
         self->day_mask == 0;
}

/**
 * coa_date_point_is_certain:
 * @self: a date
 *
 * Returns: whether it is one day for sure, or an open end
 */
gboolean
coa_date_point_is_certain (const CoaDatePoint *self)
{
  if (self->end != COA_DATE_END_DATE)
    return self->end == COA_DATE_END_OPEN;

  return self->precision >= COA_DATE_PRECISION_DAY && coa_date_point_is_plain (self);
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

static void
write_qualifiers (GString *edtf, guint qualifiers)
{
  static const char signs[] = { '\0', '?', '~', '%' };

  if (qualifiers != 0)
    g_string_append_c (edtf, signs[qualifiers]);
}

static void
write_digits (GString *edtf, int width, guint32 digits, guint mask)
{
  gsize start = edtf->len;

  g_string_append_printf (edtf, "%0*u", width, digits);
  for (int i = 0; i < width; i++) {
    if ((mask >> i) & 1)
      edtf->str[start + width - 1 - i] = 'X';
  }
}

static void
write_component (const CoaDatePoint *self, guint component, GString *edtf)
{
  switch (component) {
  case 0:
    g_string_append (edtf, self->year > 9999 ? "Y" : "");
    g_string_append (edtf, self->negative ? "-" : "");
    write_digits (edtf, 4, self->year, self->year_mask);
    break;
  case 1:
    write_digits (edtf, 2, self->month, self->month_mask);
    break;
  default:
    write_digits (edtf, 2, self->day, self->day_mask);
    break;
  }
}

static void
write_time (const CoaDatePoint *self, GString *edtf)
{
  guint offset = ABS (self->offset);
  char sign = self->offset < 0 ? '-' : '+';

  g_string_append_printf (edtf, "T%02u:%02u:%02u", self->hour, self->minute, self->second);
  switch ((CoaDateZone) self->zone) {
  case COA_DATE_ZONE_UTC:
    g_string_append_c (edtf, 'Z');
    break;
  case COA_DATE_ZONE_HOURS:
    g_string_append_printf (edtf, "%c%02u", sign, offset / 60);
    break;
  case COA_DATE_ZONE_MINUTES:
    g_string_append_printf (edtf, "%c%02u:%02u", sign, offset / 60, offset % 60);
    break;
  case COA_DATE_ZONE_LOCAL:
  default:
    break;
  }
}

/**
 * coa_date_point_write:
 * @self: a date
 * @edtf: what to append to
 *
 * Appends the canonical EDTF of a date. What qualifies a component and all to the
 * left of it is written after it, and what qualifies it alone before it.
 */
void
coa_date_point_write (const CoaDatePoint *self, GString *edtf)
{
  guint n_components = coa_date_point_count_components (self);
  guint common = COA_DATE_UNCERTAIN | COA_DATE_APPROXIMATE;

  if (self->end != COA_DATE_END_DATE) {
    g_string_append (edtf, self->end == COA_DATE_END_OPEN ? ".." : "");
    return;
  }

  for (guint i = 0; i < n_components; i++) {
    guint own = coa_date_point_get_qualifiers (self, i);
    guint next = i + 1 < n_components ? coa_date_point_get_qualifiers (self, i + 1) : 0;

    common &= own;
    g_string_append (edtf, i > 0 ? "-" : "");
    write_qualifiers (edtf, own & ~common);
    write_component (self, i, edtf);
    write_qualifiers (edtf, common & ~next);
  }

  if (self->precision == COA_DATE_PRECISION_SECOND)
    write_time (self, edtf);
}
