/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/value/date/coa-date.h"

#include <string.h>

#include "model/value/date/coa-date-bounds.h"
#include "model/value/date/coa-date-calendar.h"
#include "model/value/date/reading/coa-date-error.h"
#include "model/value/date/reading/coa-date-parser.h"

/**
 * CoaDate:
 *
 * A date as it is known: a day, a month or a year, an interval, one of several
 * dates, and each of them uncertain, approximate or not wholly specified.
 *
 * It is read from the Extended Date/Time Format (ISO 8601-2:2019), level 0 and
 * level 1 whole, and of level 2 one-of sets, the qualification of single
 * components and unspecified digits in any place. Days are numbers in the
 * proleptic Gregorian calendar, where 1970-01-01 is 0. A date never changes.
 */
G_DEFINE_BOXED_TYPE (CoaDate, coa_date, coa_date_ref, coa_date_unref)

/**
 * coa_date_new_from_edtf:
 * @edtf: any bytes
 * @error: return location for a [error@DateError]
 *
 * Reads a date from EDTF. The text has at most 256 bytes, and a year at most
 * nine digits. The message of an error is a clause in the user's language.
 *
 * Returns: (transfer full) (nullable): the date, or %NULL with @error set
 */
CoaDate *
coa_date_new_from_edtf (const char *edtf, GError **error)
{
  CoaDateParts parts;
  gint64 earliest, latest;
  CoaDate *self;

  g_return_val_if_fail (edtf != NULL, NULL);

  if (!coa_date_parse (edtf, &parts, error) ||
      !coa_date_parts_get_bounds (&parts, &earliest, &latest, error))
    return NULL;

  self = g_malloc (sizeof (CoaDate) + parts.n_points * sizeof (CoaDatePoint));
  g_atomic_ref_count_init (&self->ref_count);
  self->kind = parts.kind;
  self->n_points = (guint8) parts.n_points;
  self->earliest = earliest;
  self->latest = latest;
  memcpy (self->points, parts.points, parts.n_points * sizeof (CoaDatePoint));
  return self;
}

/**
 * coa_date_ref:
 * @self: a date
 *
 * Returns: (transfer full): @self, held once more
 */
CoaDate *
coa_date_ref (CoaDate *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * coa_date_unref:
 * @self: (transfer full): a date
 *
 * Lets go of @self, and frees it when nobody holds it any more.
 */
void
coa_date_unref (CoaDate *self)
{
  g_return_if_fail (self != NULL);

  if (g_atomic_ref_count_dec (&self->ref_count))
    g_free (self);
}

/**
 * coa_date_to_edtf:
 * @self: a date
 *
 * Returns: (transfer full): @self in EDTF, always the same way for the same date
 */
char *
coa_date_to_edtf (const CoaDate *self)
{
  GString *edtf;

  g_return_val_if_fail (self != NULL, NULL);

  edtf = g_string_new (self->kind == COA_DATE_KIND_SET ? "[" : "");
  for (guint i = 0; i < self->n_points; i++) {
    const CoaDatePoint *point = &self->points[i];

    coa_date_point_write (point, edtf);
    if (i + 1 == self->n_points)
      g_string_append (edtf, self->kind == COA_DATE_KIND_SET ? "]" : "");
    else if (self->kind == COA_DATE_KIND_INTERVAL)
      g_string_append_c (edtf, '/');
    else if (point->end == COA_DATE_END_DATE && self->points[i + 1].end == COA_DATE_END_DATE)
      g_string_append (edtf, point->joins_next ? ".." : ",");
  }
  return g_string_free_and_steal (edtf);
}

/**
 * coa_date_compare:
 * @a: a date
 * @b: another
 *
 * Puts dates in order: by the earliest day they may be, then by the latest.
 *
 * Returns: less than 0, 0, or more than 0
 */
int
coa_date_compare (const CoaDate *a, const CoaDate *b)
{
  if (a->earliest != b->earliest)
    return a->earliest < b->earliest ? -1 : 1;

  return a->latest < b->latest ? -1 : a->latest > b->latest;
}

/**
 * coa_date_get_earliest:
 * @self: a date
 *
 * Returns: the first day it may be, or %G_MININT64 where the start is open or
 *   unknown
 */
gint64
coa_date_get_earliest (const CoaDate *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->earliest;
}

/**
 * coa_date_get_latest:
 * @self: a date
 *
 * Returns: the last day it may be, or %G_MAXINT64 where the end is open or
 *   unknown
 */
gint64
coa_date_get_latest (const CoaDate *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->latest;
}

/**
 * coa_date_has_year:
 * @self: a date
 *
 * Returns: whether anything of its year is known
 */
gboolean
coa_date_has_year (const CoaDate *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  for (guint i = 0; i < self->n_points; i++) {
    if (self->points[i].end == COA_DATE_END_DATE && self->points[i].year_mask != 0xf)
      return TRUE;
  }
  return FALSE;
}

/**
 * coa_date_get_year:
 * @self: a date
 *
 * Returns: the year of its earliest day, or of its latest where the start is
 *   open or unknown; 0 is 1 BCE
 */
gint64
coa_date_get_year (const CoaDate *self)
{
  gint64 known, unused, year;
  int month, day;

  g_return_val_if_fail (self != NULL, 0);

  if (self->earliest != G_MININT64)
    known = self->earliest;
  else if (self->latest != G_MAXINT64)
    known = self->latest;
  else /* "[..a,b..]" */
    coa_date_point_get_bounds (&self->points[1], &known, &unused);

  coa_date_calendar_split_day (known, &year, &month, &day);
  return year;
}

static gboolean
has_qualifier (const CoaDate *self, CoaDateQualifiers qualifier)
{
  for (guint i = 0; i < self->n_points; i++) {
    for (guint component = 0; component < 3; component++) {
      if (coa_date_point_get_qualifiers (&self->points[i], component) & qualifier)
        return TRUE;
    }
  }
  return FALSE;
}

/**
 * coa_date_is_uncertain:
 * @self: a date
 *
 * Returns: whether any of it is uncertain, as its source has it ("?" or "%")
 */
gboolean
coa_date_is_uncertain (const CoaDate *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return has_qualifier (self, COA_DATE_UNCERTAIN);
}

/**
 * coa_date_is_approximate:
 * @self: a date
 *
 * Returns: whether any of it is approximate ("~" or "%")
 */
gboolean
coa_date_is_approximate (const CoaDate *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return has_qualifier (self, COA_DATE_APPROXIMATE);
}

/**
 * coa_date_is_certain:
 * @self: a date
 *
 * Returns: whether it is one day, or an interval of exact days one end of which
 *   may be open, and nothing of it is uncertain, approximate or unspecified
 */
gboolean
coa_date_is_certain (const CoaDate *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (self->kind == COA_DATE_KIND_SET)
    return FALSE;

  for (guint i = 0; i < self->n_points; i++) {
    if (!coa_date_point_is_certain (&self->points[i]))
      return FALSE;
  }
  return TRUE;
}

/**
 * coa_date_is_interval:
 * @self: a date
 *
 * Returns: whether it is an interval, from one date to another
 */
gboolean
coa_date_is_interval (const CoaDate *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->kind == COA_DATE_KIND_INTERVAL;
}
