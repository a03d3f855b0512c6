/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/value/date/coa-date-bounds.h"

#include <glib/gi18n.h>

#include "model/value/date/reading/coa-date-error.h"

static gboolean
get_point_bounds (const CoaDatePoint *point, gint64 *earliest, gint64 *latest, GError **error)
{
  g_autoptr (GString) text = NULL;

  if (coa_date_point_get_bounds (point, earliest, latest))
    return TRUE;

  text = g_string_new (NULL);
  coa_date_point_write (point, text);
  return coa_date_refuse (error, COA_DATE_ERROR_IMPOSSIBLE, _("there is no day %s"), text->str);
}

/* Finds the bounds of all from @start to @end, which may be the same point. */
static gboolean
get_range_bounds (const CoaDatePoint *start, const CoaDatePoint *end, gint64 *earliest,
                  gint64 *latest, GError **error)
{
  gint64 first = G_MININT64, last = G_MAXINT64, unused;

  if (start->end == COA_DATE_END_DATE && !get_point_bounds (start, &first, &unused, error))
    return FALSE;
  if (end->end == COA_DATE_END_DATE && !get_point_bounds (end, &unused, &last, error))
    return FALSE;
  if (first > last)
    return coa_date_refuse (error, COA_DATE_ERROR_ORDER, _("the end is before the start"));

  *earliest = MIN (*earliest, first);
  *latest = MAX (*latest, last);
  return TRUE;
}

/**
 * coa_date_parts_get_bounds:
 * @self: what a text says
 * @earliest: (out): the first day, or %G_MININT64 where the start is open or unknown
 * @latest: (out): the last day, or %G_MAXINT64 where the end is open or unknown
 * @error: return location for a [error@DateError]
 *
 * Finds the first and the last day of all dates together.
 *
 * Returns: whether all those days are there, and in order
 */
gboolean
coa_date_parts_get_bounds (const CoaDateParts *self, gint64 *earliest, gint64 *latest,
                           GError **error)
{
  *earliest = G_MAXINT64;
  *latest = G_MININT64;

  for (guint i = 0; i < self->n_points; i++) {
    const CoaDatePoint *start = &self->points[i];

    if (start->joins_next)
      i++;
    if (!get_range_bounds (start, &self->points[i], earliest, latest, error))
      return FALSE;
  }
  return TRUE;
}
