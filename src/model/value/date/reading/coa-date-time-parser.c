/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/value/date/reading/coa-date-time-parser.h"

#include <glib/gi18n.h>

#include "model/value/date/reading/coa-date-error.h"

/* The number of two digits at @at, or -1 where there are not two. */
static int
parse_two_digits (const char *at)
{
  if (!g_ascii_isdigit (at[0]) || !g_ascii_isdigit (at[1]))
    return -1;

  return g_ascii_digit_value (at[0]) * 10 + g_ascii_digit_value (at[1]);
}

static gboolean
parse_shift (const char **at, CoaDatePoint *point, GError **error)
{
  int sign = **at == '-' ? -1 : 1;
  int hours = parse_two_digits (*at + 1);
  int minutes = 0;

  point->zone = COA_DATE_ZONE_HOURS;
  if (hours >= 0 && (*at)[3] == ':') {
    point->zone = COA_DATE_ZONE_MINUTES;
    minutes = parse_two_digits (*at + 4);
  }
  if (hours < 0 || minutes < 0)
    return coa_date_refuse (error, COA_DATE_ERROR_SYNTAX,
                            _("a shift from UTC is written “Z”, “+hh” or “+hh:mm”"));
  if (hours > 23 || minutes > 59)
    return coa_date_refuse (error, COA_DATE_ERROR_IMPOSSIBLE,
                            _("there is no shift from UTC by %.*s"),
                              point->zone == COA_DATE_ZONE_MINUTES ? 6 : 3, *at);
  if (sign < 0 && hours == 0 && minutes == 0)
    return coa_date_refuse (error, COA_DATE_ERROR_SYNTAX,
                            _("no shift from UTC is written “+00:00”"));

  point->offset = (gint16) (sign * (hours * 60 + minutes));
  *at += point->zone == COA_DATE_ZONE_MINUTES ? 6 : 3;
  return TRUE;
}

static gboolean
parse_clock (const char **at, CoaDatePoint *point, GError **error)
{
  const char *clock = *at;
  int hour = parse_two_digits (clock);
  int minute = hour >= 0 && clock[2] == ':' ? parse_two_digits (clock + 3) : -1;
  int second = minute >= 0 && clock[5] == ':' ? parse_two_digits (clock + 6) : -1;

  if (second < 0)
    return coa_date_refuse (error, COA_DATE_ERROR_SYNTAX, _("a time of day is written “hh:mm:ss”"));
  /* A leap second ends an hour of UTC, and everywhere a quarter of an hour. */
  if (hour > 23 || minute > 59 || second > (minute % 15 == 14 ? 60 : 59))
    return coa_date_refuse (error, COA_DATE_ERROR_IMPOSSIBLE,
                            _("there is no time of day %.8s"), clock);

  point->hour = (guint8) hour;
  point->minute = (guint8) minute;
  point->second = (guint8) second;
  *at += 8;
  return TRUE;
}

/**
 * coa_date_time_parse:
 * @at: (inout): where the "T" before the time is, and then where the time ends
 * @point: the day, to add the time to
 * @error: return location for a [error@DateError]
 *
 * Reads the time of day, where one may stand.
 *
 * Returns: whether a time of day is there
 */
gboolean
coa_date_time_parse (const char **at, CoaDatePoint *point, GError **error)
{
  if (point->precision != COA_DATE_PRECISION_DAY)
    return coa_date_refuse (error, COA_DATE_ERROR_SYNTAX, _("only a whole day has a time of day"));
  if (!coa_date_point_is_plain (point))
    return coa_date_refuse (error, COA_DATE_ERROR_SYNTAX,
                            _("only a certain and specified day has a time of day"));

  *at += 1;
  point->precision = COA_DATE_PRECISION_SECOND;
  if (!parse_clock (at, point, error))
    return FALSE;

  if (**at == '+' || **at == '-')
    return parse_shift (at, point, error);

  if (**at == 'Z') {
    point->zone = COA_DATE_ZONE_UTC;
    *at += 1;
  }
  return TRUE;
}
