/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/popolo/value/coa-popolo-date.h"

#include <string.h>

#include "model/value/date/coa-date.h"

#define DAY_LENGTH 10 /* of 2014-06-01 */

static gboolean
is_date (const char *edtf)
{
  g_autoptr (CoaDate) date = coa_date_new_from_edtf (edtf, NULL);

  return date != NULL;
}

static gboolean
is_midnight (const char *time)
{
  return strspn (time, "0:.Z+") == strlen (time);
}

/* Cuts the time of day off that some dates have, after a T or a space. */
static void
cut_time (char *date, gboolean *is_cut)
{
  if (strlen (date) <= DAY_LENGTH || strchr ("Tt ", date[DAY_LENGTH]) == NULL ||
      !g_ascii_isdigit (date[DAY_LENGTH + 1]))
    return;

  *is_cut = !is_midnight (date + DAY_LENGTH + 1);
  date[DAY_LENGTH] = '\0';
}

/* Cuts off a month or a day 00, with which some programs say that it is not known. */
static void
cut_zeros (char *date)
{
  while (strlen (date) > strlen ("2014") && g_str_has_suffix (date, "-00"))
    date[strlen (date) - strlen ("-00")] = '\0';
}

/**
 * coa_popolo_date_to_edtf:
 * @string: a date as files of Popolo have it: a year, a month or a day, and
 *   maybe a time of day
 * @is_cut: (out): whether a time of day was cut off that says more than the day
 *
 * Returns: (transfer full) (nullable): the same in EDTF, with the day as the
 *   finest part, if it is a date
 */
char *
coa_popolo_date_to_edtf (const char *string, gboolean *is_cut)
{
  g_autofree char *date = g_strstrip (g_strdup (string));

  *is_cut = FALSE;
  cut_time (date, is_cut);
  cut_zeros (date);
  return is_date (date) && strcmp (date, "0000") != 0 ? g_steal_pointer (&date) : NULL;
}

/**
 * coa_popolo_date_span:
 * @start: (nullable): when something began, in EDTF
 * @end: (nullable): when it ended
 *
 * Of what has no end, it is not said that it goes on, nor that it ended on the
 * first day: it is told by its start.
 *
 * Returns: (transfer full) (nullable): both in one, or %NULL if there is no such
 *   interval
 */
char *
coa_popolo_date_span (const char *start, const char *end)
{
  g_autofree char *span = NULL;

  if (end == NULL || g_strcmp0 (start, end) == 0)
    return g_strdup (start);

  span = g_strconcat (start != NULL ? start : "", "/", end, NULL);
  return is_date (span) ? g_steal_pointer (&span) : NULL;
}
