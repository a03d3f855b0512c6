/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/value/date/reading/coa-date-point-parser.h"

#include <string.h>

#include <glib/gi18n.h>

#include "model/value/date/reading/coa-date-error.h"
#include "model/value/date/reading/coa-date-time-parser.h"

/* The grammar of one date of EDTF. */

#define DIGITS "0123456789"
#define MAX_YEAR_DIGITS 9

/* Reads a sign of uncertainty at @at, if one is there, for components @first to @last. */
static gboolean
parse_qualifier (const char **at, CoaDatePoint *point, guint first, guint last, GError **error)
{
  static const char signs[] = "?~%";
  const char *sign = **at != '\0' ? strchr (signs, **at) : NULL;

  if (sign == NULL)
    return TRUE;

  for (guint i = first; i <= last; i++)
    point->qualifiers |= (guint) (sign - signs + 1) << (2 * i);
  *at += 1;

  if (**at != '\0' && strchr (signs, **at) != NULL)
    return coa_date_refuse (
      error, COA_DATE_ERROR_SYNTAX,
      _("two signs stand together; uncertain and approximate at once is “%%”"));
  return TRUE;
}

/* Reads @length digits or X. */
static guint32
read_digits (const char **at, gsize length, guint *mask)
{
  guint32 digits = 0;

  *mask = 0;
  for (gsize i = 0; i < length; i++) {
    char c = (*at)[i];

    digits = digits * 10 + (c == 'X' ? 0 : (guint32) (c - '0'));
    *mask = *mask << 1 | (c == 'X');
  }
  *at += length;
  return digits;
}

static gboolean
check_long_year (const char *at, gsize length, GError **error)
{
  if (at[length] == 'X')
    return coa_date_refuse (error, COA_DATE_ERROR_SYNTAX,
                            _("a year with “Y” has no unspecified digits"));
  if (length < 5 || *at == '0')
    return coa_date_refuse (
      error, COA_DATE_ERROR_SYNTAX,
      _("only a year of more than four digits, the first not 0, is written with “Y”"));
  if (length > MAX_YEAR_DIGITS)
    return coa_date_refuse (error, COA_DATE_ERROR_UNSUPPORTED,
                            _("a year of more than %d digits is not supported"), MAX_YEAR_DIGITS);
  return TRUE;
}

static gboolean
check_short_year (const char *at, gsize length, GError **error)
{
  if (length < 4)
    return coa_date_refuse (error, COA_DATE_ERROR_SYNTAX,
                            _("a year has four digits, with “X” for each that is not specified"));
  if (length > 4)
    return coa_date_refuse (
      error, COA_DATE_ERROR_SYNTAX,
      _("a year of more than four digits is written with “Y”, and year, month and day are "
      "set apart by “-”"));
  return TRUE;
}

static gboolean
parse_year (const char **at, CoaDatePoint *point, GError **error)
{
  gboolean is_long = **at == 'Y';
  gsize length;
  guint mask;

  *at += is_long ? 1 : 0;
  point->negative = **at == '-';
  *at += point->negative ? 1 : 0;

  length = strspn (*at, is_long ? DIGITS : DIGITS "X");
  if (is_long ? !check_long_year (*at, length, error) : !check_short_year (*at, length, error))
    return FALSE;

  point->year = read_digits (at, length, &mask);
  point->year_mask = mask & 0xf;
  if (point->negative && point->year == 0 && mask == 0)
    return coa_date_refuse (error, COA_DATE_ERROR_SYNTAX, _("the year 0000 has no “-” before it"));
  return TRUE;
}

static gboolean
matches_any (guint32 digits, guint mask, guint last)
{
  for (guint i = 1; i <= last; i++) {
    if (coa_date_digits_match (i, digits, mask))
      return TRUE;
  }
  return FALSE;
}

static gboolean
parse_two_digits (const char **at, guint8 *digits, guint *mask)
{
  if (strspn (*at, DIGITS "X") != 2)
    return FALSE;

  *digits = (guint8) read_digits (at, 2, mask);
  return TRUE;
}

static gboolean
parse_month (const char **at, CoaDatePoint *point, GError **error)
{
  const char *start = *at;
  guint mask = 0;

  if (!parse_two_digits (at, &point->month, &mask))
    return coa_date_refuse (error, COA_DATE_ERROR_SYNTAX,
                            _("a month has two digits, with “X” for each that is not specified"));

  point->month_mask = mask & 3;
  point->precision = COA_DATE_PRECISION_MONTH;
  if (matches_any (point->month, mask, 12))
    return TRUE;
  if (mask == 0 && point->month >= COA_DATE_FIRST_SEASON && point->month <= COA_DATE_LAST_SEASON)
    return TRUE;
  if (mask == 0 && point->month > COA_DATE_LAST_SEASON && point->month <= 41)
    return coa_date_refuse (
      error, COA_DATE_ERROR_UNSUPPORTED,
      _("%u is a season, quarter or half year of level 2, which is not supported"), point->month);
  return coa_date_refuse (error, COA_DATE_ERROR_IMPOSSIBLE, _("there is no month %.2s"), start);
}

static gboolean
parse_day (const char **at, CoaDatePoint *point, GError **error)
{
  const char *start = *at;
  guint mask = 0;

  if (coa_date_point_is_season (point))
    return coa_date_refuse (error, COA_DATE_ERROR_SYNTAX, _("a season has no day"));
  if (!parse_two_digits (at, &point->day, &mask))
    return coa_date_refuse (error, COA_DATE_ERROR_SYNTAX,
                            _("a day has two digits, with “X” for each that is not specified"));

  point->day_mask = mask & 3;
  point->precision = COA_DATE_PRECISION_DAY;
  if (matches_any (point->day, mask, 31))
    return TRUE;
  return coa_date_refuse (error, COA_DATE_ERROR_IMPOSSIBLE, _("there is no day %.2s"), start);
}

static gboolean
parse_component (const char **at, CoaDatePoint *point, guint component, GError **error)
{
  switch (component) {
  case 0:
    return parse_year (at, point, error);
  case 1:
    return parse_month (at, point, error);
  default:
    return parse_day (at, point, error);
  }
}

/**
 * coa_date_point_parse:
 * @at: (inout): where the date starts, and then where it ends
 * @point: the date to fill in, all 0
 * @error: return location for a [error@DateError]
 *
 * Reads one date of EDTF.
 *
 * Returns: whether a date is there
 */
gboolean
coa_date_point_parse (const char **at, CoaDatePoint *point, GError **error)
{
  for (guint component = 0; component < 3; component++) {
    if (component > 0 && **at != '-')
      break;
    if (point->year > 9999)
      return coa_date_refuse (error, COA_DATE_ERROR_SYNTAX,
                              _("a year with “Y” stands alone, without a month"));
    *at += component > 0 ? 1 : 0;

    if (!parse_qualifier (at, point, component, component, error) ||
        !parse_component (at, point, component, error) ||
        !parse_qualifier (at, point, 0, component, error))
      return FALSE;
  }

  return **at != 'T' || coa_date_time_parse (at, point, error);
}
