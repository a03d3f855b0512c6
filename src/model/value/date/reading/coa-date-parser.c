/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/value/date/reading/coa-date-parser.h"

#include <string.h>

#include <glib/gi18n.h>

#include "model/value/date/reading/coa-date-error.h"
#include "model/value/date/reading/coa-date-point-parser.h"

#define DIGITS "0123456789"

/* The grammar of EDTF above the single date: intervals and sets. */

static gboolean
refuse_character (char c, GError **error)
{
  if (g_ascii_isspace (c))
    return coa_date_refuse (error, COA_DATE_ERROR_SYNTAX,
                            _("there is a space in it, and EDTF has none"));
  if (!g_ascii_isgraph (c))
    return coa_date_refuse (error, COA_DATE_ERROR_SYNTAX,
                            _("there is a character in it that is not ASCII"));

  switch (c) {
  case 'u':
    return coa_date_refuse (error, COA_DATE_ERROR_SYNTAX,
                            _("“u” is of the draft of 2012; write “X” for it"));
  case 'x':
  case 'y':
  case 't':
  case 'z':
    return coa_date_refuse (error, COA_DATE_ERROR_SYNTAX,
                            _("“%c” must be the capital “%c”"), c, g_ascii_toupper (c));
  case '(':
  case ')':
    return coa_date_refuse (
      error, COA_DATE_ERROR_SYNTAX,
      _("parentheses are of the draft of 2012; put the sign right after the component"));
  case '{':
  case '}':
    return coa_date_refuse (error, COA_DATE_ERROR_UNSUPPORTED,
                            _("a set of dates that are all meant (level 2) is not supported"));
  case 'E':
    return coa_date_refuse (error, COA_DATE_ERROR_UNSUPPORTED,
                            _("a year with an exponent (level 2) is not supported"));
  case 'S':
    return coa_date_refuse (error, COA_DATE_ERROR_UNSUPPORTED,
                            _("a year with significant digits (level 2) is not supported"));
  default:
    return coa_date_refuse (error, COA_DATE_ERROR_SYNTAX, _("“%c” has no place in a date"), c);
  }
}

/* Refuses what EDTF has no character for, so that the rest is plain ASCII and can be quoted. */
static gboolean
check_characters (const char *edtf, GError **error)
{
  gsize length = strnlen (edtf, COA_DATE_MAX_LENGTH + 1);
  gsize known;

  if (length == 0)
    return coa_date_refuse (error, COA_DATE_ERROR_SYNTAX, _("there is nothing in it"));
  if (length > COA_DATE_MAX_LENGTH)
    return coa_date_refuse (error, COA_DATE_ERROR_UNSUPPORTED,
                            _("it is longer than %d bytes"), COA_DATE_MAX_LENGTH);
  if (strstr (edtf, "unknown") != NULL)
    return coa_date_refuse (
      error, COA_DATE_ERROR_SYNTAX,
      _("“unknown” is of the draft of 2012; leave that end of the interval empty"));
  if (strstr (edtf, "open") != NULL)
    return coa_date_refuse (error, COA_DATE_ERROR_SYNTAX,
                            _("“open” is of the draft of 2012; write “..” for it"));

  known = strspn (edtf, DIGITS "XYTZ-:+/.,[]?~%");
  return known == length || refuse_character (edtf[known], error);
}

static CoaDatePoint *
add_point (CoaDateParts *parts, CoaDateEnd end)
{
  CoaDatePoint *point = &parts->points[parts->n_points++];

  memset (point, 0, sizeof (*point));
  point->end = end;
  return point;
}

/* Reads the date at @at into the next free place. */
static gboolean
parse_date (CoaDateParts *parts, const char **at, GError **error)
{
  /* One place is left for a ".." after it. */
  if (parts->n_points + 1 < COA_DATE_MAX_POINTS)
    return coa_date_point_parse (at, add_point (parts, COA_DATE_END_DATE), error);

  return coa_date_refuse (error, COA_DATE_ERROR_UNSUPPORTED,
                          _("there are too many dates in the set"));
}

static gboolean
check_end (const char *at, GError **error)
{
  if (*at == '\0')
    return TRUE;

  return coa_date_refuse (error, COA_DATE_ERROR_SYNTAX,
                          _("“%s” follows where the date should end"), at);
}

static gboolean
check_has_no_time (const CoaDateParts *parts, GError **error)
{
  for (guint i = 0; i < parts->n_points; i++) {
    if (parts->points[i].precision == COA_DATE_PRECISION_SECOND) {
      coa_date_refuse (error, COA_DATE_ERROR_SYNTAX,
                       _("the dates of an interval or a set have no time of day"));
      return FALSE;
    }
  }
  return TRUE;
}

/* An end of an interval: a date, "..", or nothing. */
static gboolean
parse_interval_end (CoaDateParts *parts, const char **at, GError **error)
{
  if (**at == '/' || **at == '\0') {
    add_point (parts, COA_DATE_END_UNKNOWN);
  } else if (g_str_has_prefix (*at, "..")) {
    add_point (parts, COA_DATE_END_OPEN);
    *at += 2;
  } else if (!parse_date (parts, at, error)) {
    return FALSE;
  }
  return **at == '/' || check_end (*at, error);
}

static gboolean
parse_interval (CoaDateParts *parts, const char *at, GError **error)
{
  parts->kind = COA_DATE_KIND_INTERVAL;
  if (!parse_interval_end (parts, &at, error))
    return FALSE;

  parts->points[0].joins_next = TRUE;
  at++;
  if (!parse_interval_end (parts, &at, error))
    return FALSE;

  if (*at == '/') {
    return coa_date_refuse (error, COA_DATE_ERROR_SYNTAX,
                            _("an interval has two ends, with one “/” between them"));
  }

  if (parts->points[0].end != COA_DATE_END_DATE && parts->points[1].end != COA_DATE_END_DATE) {
    return coa_date_refuse (error, COA_DATE_ERROR_SYNTAX,
                            _("an interval needs a date at one end at least"));
  }

  return check_has_no_time (parts, error);
}

/* A member of a set: a date, or two with ".." between them, of which the set's first member may
 * lack the first, and its last member the second. */
static gboolean
parse_member (CoaDateParts *parts, const char **at, GError **error)
{
  gboolean starts_open = parts->n_points == 0 && g_str_has_prefix (*at, "..");

  if (starts_open) {
    add_point (parts, COA_DATE_END_OPEN)->joins_next = TRUE;
    *at += 2;
  }
  if (!parse_date (parts, at, error))
    return FALSE;

  if (!g_str_has_prefix (*at, ".."))
    return TRUE;

  if (starts_open) {
    return coa_date_refuse (error, COA_DATE_ERROR_SYNTAX,
                            _("“..” can stand before a date or after it, not both"));
  }

  *at += 2;
  parts->points[parts->n_points - 1].joins_next = TRUE;
  if (**at != ']')
    return parse_date (parts, at, error);

  add_point (parts, COA_DATE_END_OPEN);
  return TRUE;
}

static gboolean
parse_set (CoaDateParts *parts, const char *at, GError **error)
{
  parts->kind = COA_DATE_KIND_SET;
  do {
    at++;
    if (!parse_member (parts, &at, error))
      return FALSE;
  } while (*at == ',');

  if (*at == '\0')
    return coa_date_refuse (error, COA_DATE_ERROR_SYNTAX, _("a set of dates ends with “]”"));
  if (*at != ']') {
    return coa_date_refuse (error, COA_DATE_ERROR_SYNTAX,
                            _("the dates of a set are set apart by “,” and end with “]”, not “%s”"),
                              at);
  }
  return check_end (at + 1, error) && check_has_no_time (parts, error);
}

static gboolean
parse_single (CoaDateParts *parts, const char *at, GError **error)
{
  parts->kind = COA_DATE_KIND_SINGLE;
  if (!g_str_has_prefix (at, ".."))
    return parse_date (parts, &at, error) && check_end (at, error);

  coa_date_refuse (error, COA_DATE_ERROR_SYNTAX,
                   _("“..” is no date by itself; an interval has “/”, a set “[” and “]”"));
  return FALSE;
}

/**
 * coa_date_parse:
 * @edtf: any bytes
 * @parts: (out caller-allocates): what it says
 * @error: return location for a [error@DateError]
 *
 * Reads EDTF by the grammar alone: whether there are such days is not looked at.
 *
 * Returns: whether @edtf is EDTF that is supported
 */
gboolean
coa_date_parse (const char *edtf, CoaDateParts *parts, GError **error)
{
  if (!check_characters (edtf, error))
    return FALSE;

  parts->n_points = 0;
  if (*edtf == '[')
    return parse_set (parts, edtf, error);
  if (strchr (edtf, '/') != NULL)
    return parse_interval (parts, edtf, error);
  return parse_single (parts, edtf, error);
}
