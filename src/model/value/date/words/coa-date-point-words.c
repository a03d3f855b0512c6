/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/value/date/words/coa-date-point-words.h"

#include <glib/gi18n.h>

#include "model/value/date/words/coa-date-format.h"
#include "model/value/date/words/coa-date-qualifier-words.h"

#define MASK_DECADE 0x1
#define MASK_YEAR 0xf
#define MASK_WHOLE 0x3 /* of a month or a day */

/* What no other words are there for: between the first and the last date that it may be. */
static char *
describe_bounds (const CoaDatePoint *self, CoaDatePrecision precision)
{
  gint64 earliest, latest;
  CoaDatePoint start, end;
  g_autofree char *start_text = NULL;
  g_autofree char *end_text = NULL;

  coa_date_point_get_bounds (self, &earliest, &latest);
  start = coa_date_point_of_day (earliest, precision);
  end = coa_date_point_of_day (latest, precision);
  if (!coa_date_format_range (&start, &end, &start_text, &end_text)) {
    start_text = coa_date_format_point (&start);
    end_text = coa_date_format_point (&end);
  }
  if (g_str_equal (start_text, end_text))
    return g_steal_pointer (&start_text);

  /* Translators: a date from the first to the second, as "between 7 and 9 March 2017". */
  return g_strdup_printf (C_ ("date", "between %s and %s"), start_text, end_text);
}

/* A date of a year that is known. */
static char *
describe_in_year (const CoaDatePoint *self)
{
  CoaDatePoint known = *self;
  g_autofree char *words = NULL;
  gboolean has_month = self->precision >= COA_DATE_PRECISION_MONTH;
  gboolean has_day = self->precision >= COA_DATE_PRECISION_DAY;

  if (self->month_mask == 0 && self->day_mask == 0)
    return coa_date_format_point (self);
  if ((self->month_mask != 0 && self->month_mask != MASK_WHOLE) ||
      (has_day && self->day_mask != MASK_WHOLE))
    return describe_bounds (self, self->precision);

  has_month = self->month_mask == 0;
  known.precision = has_month ? COA_DATE_PRECISION_MONTH : COA_DATE_PRECISION_YEAR;
  words = coa_date_format_point (&known);

  if (has_month)
    /* Translators: a month of which the day is not known, as "April 1985, day unknown". */
    return g_strdup_printf (C_ ("date", "%s, day unknown"), words);
  if (has_day)
    /* Translators: a year of which the day is not known, as "1985, day and month unknown". */
    return g_strdup_printf (C_ ("date", "%s, day and month unknown"), words);
  /* Translators: a year of which the month is not known, as "1985, month unknown". */
  return g_strdup_printf (C_ ("date", "%s, month unknown"), words);
}

static const char *
get_season_name (guint season)
{
  switch (season) {
  case 21:
    /* Translators: the season, as in "spring in the 1990s". */
    return C_ ("date", "spring");
  case 22:
    /* Translators: the season, as in "summer in the 1990s". */
    return C_ ("date", "summer");
  case 23:
    /* Translators: the season, as in "autumn in the 1990s". */
    return C_ ("date", "autumn");
  default:
    /* Translators: the season, as in "winter in the 1990s". */
    return C_ ("date", "winter");
  }
}

/* The season, month, or month and day without the year; NULL if they are not known. */
static char *
describe_without_year (const CoaDatePoint *self)
{
  if (coa_date_point_is_season (self))
    return g_strdup (get_season_name (self->month));

  if (self->precision < COA_DATE_PRECISION_MONTH || self->month_mask != 0)
    return NULL;

  if (self->precision == COA_DATE_PRECISION_MONTH || self->day_mask == MASK_WHOLE)
    /* Translators: a strftime pattern for a month without a year, as "December". */
    /* xgettext:no-c-format */
    return coa_date_format (C_ ("date", "%OB"), self);

  if (self->day_mask != 0)
    return NULL;

  /* Translators: a strftime pattern for a day without a year, as "25 December". */
  /* xgettext:no-c-format */
  return coa_date_format (C_ ("date", "%-Oe %B"), self);
}

/* The decade, as "the 1980s"; NULL if it is none. "The 1900s" may be ten years or a hundred, so
 * neither is called so. */
static char *
describe_decade (const CoaDatePoint *self)
{
  g_autofree char *year = NULL;

  if (self->year_mask != MASK_DECADE || self->negative || self->year < 1000 ||
      self->year % 100 == 0)
    return NULL;

  year = coa_date_format_year (self);
  /* Translators: the years from 1980 to 1989, as "the 1980s". */
  return g_strdup_printf (C_ ("decade", "the %ss"), year);
}

/* A date of a year that is not wholly known. */
static char *
describe_in_some_year (const CoaDatePoint *self)
{
  g_autofree char *decade = describe_decade (self);
  g_autofree char *rest = describe_without_year (self);

  if (self->year_mask == MASK_YEAR && rest != NULL)
    /* Translators: a date without its year, as "25 December, year unknown". */
    return g_strdup_printf (C_ ("date", "%s, year unknown"), rest);
  if (self->year_mask == MASK_YEAR)
    /* Translators: a date of which nothing is known. */
    return g_strdup (C_ ("date", "unknown"));

  if (decade != NULL && rest != NULL)
    /* Translators: a date and a decade, as "25 December in the 1560s". */
    return g_strdup_printf (C_ ("date", "%s in %s"), rest, decade);
  if (decade != NULL)
    return g_steal_pointer (&decade);

  return describe_bounds (self, rest != NULL ? self->precision : COA_DATE_PRECISION_YEAR);
}

/**
 * coa_date_point_to_words:
 * @self: a date
 *
 * Puts one date into words in the user's language.
 *
 * Returns: (transfer full): the words, UTF-8
 */
char *
coa_date_point_to_words (const CoaDatePoint *self)
{
  g_autofree char *words =
    self->year_mask == 0 ? describe_in_year (self) : describe_in_some_year (self);
  g_autofree char *time = NULL;

  if (self->precision != COA_DATE_PRECISION_SECOND)
    return coa_date_point_qualify_words (self, words);

  time = coa_date_format_time (self);
  /* Translators: a day and a time of day, as "7 March 2017, 14:30". */
  return g_strdup_printf (C_ ("date", "%s, %s"), words, time);
}
