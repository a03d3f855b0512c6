/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/value/date/words/coa-date-format.h"

#include <glib/gi18n.h>

/* Dates that are wholly specified, and without a word of doubt, in the user's language. The names
 * of the months and the digits are those of the locale. */

static char *
format_date_time (const char *pattern, int year, int month, int day, int hour, int minute)
{
  g_autoptr (GDateTime) date_time = g_date_time_new_utc (year, month, day, hour, minute, 0);

  return g_date_time_format (date_time, pattern);
}

/**
 * coa_date_format_year:
 * @point: a date
 *
 * Writes the year, which GDateTime can only from 1 to 9999.
 *
 * Returns: (transfer full): the text, UTF-8
 */
char *
coa_date_format_year (const CoaDatePoint *point)
{
  gboolean is_before_1 = point->negative || point->year == 0;
  /* The year 0 is 1 BCE, and the year -1 is 2 BCE. */
  g_autofree char *ascii = g_strdup_printf ("%u", point->year + (is_before_1 ? 1 : 0));
  g_autoptr (GString) digits = g_string_new (NULL);

  for (const char *at = ascii; *at != '\0'; at++) {
    /* Hours are the one number that GDateTime writes from 0 on. */
    g_autofree char *digit = format_date_time ("%-OH", 2000, 1, 1, g_ascii_digit_value (*at), 0);

    g_string_append (digits, digit);
  }

  if (!is_before_1)
    return g_string_free_and_steal (g_steal_pointer (&digits));

  /* Translators: a year before the year 1, as "44 BCE". */
  return g_strdup_printf (C_ ("date", "%s BCE"), digits->str);
}

/**
 * coa_date_format:
 * @pattern: a strftime pattern, translated
 * @point: a date
 *
 * Writes the year, month and day by a pattern, in any year.
 *
 * Returns: (transfer full): the text, UTF-8
 */
char *
coa_date_format (const char *pattern, const CoaDatePoint *point)
{
  g_autofree char *year_text = coa_date_format_year (point);
  g_autoptr (GString) filled = g_string_new (pattern);
  char *text;

  g_string_replace (filled, "%OY", "%Y", 0);
  g_string_replace (filled, "%Y", year_text, 0);
  /* The year is written already, and in 2000 there was each day that is in any year. */
  text = format_date_time (filled->str, 2000, MAX (point->month, 1), MAX (point->day, 1), 0, 0);

  /* A translated pattern may be wrong. */
  return text != NULL ? text : g_steal_pointer (&year_text);
}

static char *
format_season (const CoaDatePoint *point)
{
  g_autofree char *year = coa_date_format_year (point);

  switch (point->month) {
  case 21:
    /* Translators: the season of a year, as "spring 2016". */
    return g_strdup_printf (C_ ("date", "spring %s"), year);
  case 22:
    /* Translators: the season of a year, as "summer 2016". */
    return g_strdup_printf (C_ ("date", "summer %s"), year);
  case 23:
    /* Translators: the season of a year, as "autumn 2016". */
    return g_strdup_printf (C_ ("date", "autumn %s"), year);
  default:
    /* Translators: the season of a year, as "winter 2016". */
    return g_strdup_printf (C_ ("date", "winter %s"), year);
  }
}

/**
 * coa_date_format_point:
 * @point: a date
 *
 * Writes a date as if all of it were specified and certain.
 *
 * Returns: (transfer full): the text, UTF-8
 */
char *
coa_date_format_point (const CoaDatePoint *point)
{
  if (point->precision == COA_DATE_PRECISION_YEAR)
    return coa_date_format_year (point);

  if (coa_date_point_is_season (point))
    return format_season (point);

  if (point->precision == COA_DATE_PRECISION_MONTH)
    /* Translators: a strftime pattern for a month. %OB is its name where no day is with it. */
    /* xgettext:no-c-format */
    return coa_date_format (C_ ("date", "%OB %OY"), point);

  /* Translators: a strftime pattern for a day. The O asks for the digits of the locale. */
  /* xgettext:no-c-format */
  return coa_date_format (C_ ("date", "%-Oe %B %OY"), point);
}

/**
 * coa_date_format_time:
 * @point: a date with a time of day
 *
 * Writes the time of day, and its zone if it has one.
 *
 * Returns: (transfer full): the text, UTF-8
 */
char *
coa_date_format_time (const CoaDatePoint *point)
{
  guint offset = ABS (point->offset);
  g_autofree char *time = NULL;
  g_autofree char *shift = NULL;

  /* Translators: a strftime pattern for a time of day, as "14:30". */
  /* xgettext:no-c-format */
  time = format_date_time (C_ ("date", "%OH:%OM"), 2000, 1, 1, point->hour, point->minute);

  if (point->zone == COA_DATE_ZONE_LOCAL)
    return g_steal_pointer (&time);
  if (point->zone == COA_DATE_ZONE_UTC)
    /* Translators: a time of day in universal time, as "14:30 UTC". */
    return g_strdup_printf (C_ ("date", "%s UTC"), time);

  shift = g_strdup_printf ("%c%02u:%02u", point->offset < 0 ? '-' : '+', offset / 60, offset % 60);
  /* Translators: a time of day and its shift from universal time, as "14:30 (UTC+03:00)". */
  return g_strdup_printf (C_ ("date", "%s (UTC%s)"), time, shift);
}

static void
format_days_of_month (const CoaDatePoint *start, const CoaDatePoint *end, char **start_text,
                      char **end_text)
{
  /* Translators: a strftime pattern, as "28" in "from 28 to 30 June 2017". */
  /* xgettext:no-c-format */
  *start_text = coa_date_format (C_ ("first of two days of one month", "%-Oe"), start);
  /* Translators: a strftime pattern, as "30 June 2017" in "from 28 to 30 June 2017". */
  /* xgettext:no-c-format */
  *end_text = coa_date_format (C_ ("second of two days of one month", "%-Oe %B %OY"), end);
}

static void
format_days_of_year (const CoaDatePoint *start, const CoaDatePoint *end, char **start_text,
                     char **end_text)
{
  /* Translators: a strftime pattern, as "28 June" in "from 28 June to 2 July 2017". */
  /* xgettext:no-c-format */
  *start_text = coa_date_format (C_ ("first of two days of one year", "%-Oe %B"), start);
  /* Translators: a strftime pattern, as "2 July 2017" in "from 28 June to 2 July 2017". */
  /* xgettext:no-c-format */
  *end_text = coa_date_format (C_ ("second of two days of one year", "%-Oe %B %OY"), end);
}

static void
format_months_of_year (const CoaDatePoint *start, const CoaDatePoint *end, char **start_text,
                       char **end_text)
{
  /* Translators: a strftime pattern, as "June" in "from June to August 2017". */
  /* xgettext:no-c-format */
  *start_text = coa_date_format (C_ ("first of two months of one year", "%OB"), start);
  /* Translators: a strftime pattern, as "August 2017" in "from June to August 2017". */
  /* xgettext:no-c-format */
  *end_text = coa_date_format (C_ ("second of two months of one year", "%OB %OY"), end);
}

/**
 * coa_date_format_range:
 * @start: a date
 * @end: a later date
 * @start_text: (out) (transfer full): the text for @start
 * @end_text: (out) (transfer full): the text for @end
 *
 * Writes two dates of one year so that the year is said once, and the month too
 * where it is the same.
 *
 * Returns: whether they are such dates
 */
gboolean
coa_date_format_range (const CoaDatePoint *start, const CoaDatePoint *end, char **start_text,
                       char **end_text)
{
  if (!coa_date_point_is_plain (start) || !coa_date_point_is_plain (end) ||
      coa_date_point_is_season (start) || coa_date_point_is_season (end) ||
      start->precision != end->precision || start->year != end->year ||
      start->negative != end->negative)
    return FALSE;

  if (start->precision == COA_DATE_PRECISION_MONTH && start->month != end->month)
    format_months_of_year (start, end, start_text, end_text);
  else if (start->precision == COA_DATE_PRECISION_DAY && start->month != end->month)
    format_days_of_year (start, end, start_text, end_text);
  else if (start->precision == COA_DATE_PRECISION_DAY && start->day != end->day)
    format_days_of_month (start, end, start_text, end_text);
  else
    return FALSE;
  return TRUE;
}
