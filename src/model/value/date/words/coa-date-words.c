/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/value/date/words/coa-date-words.h"

#include <glib/gi18n.h>

#include "model/value/date/coa-date-private.h"
#include "model/value/date/words/coa-date-format.h"
#include "model/value/date/words/coa-date-point-words.h"

/* The words for both ends of a range, with what they share said once. */
static void
describe_ends (const CoaDatePoint *start, char **start_words, char **end_words)
{
  const CoaDatePoint *end = start + 1;

  if (coa_date_format_range (start, end, start_words, end_words))
    return;

  *start_words = coa_date_point_to_words (start);
  *end_words = coa_date_point_to_words (end);
}

static char *
describe_closed_interval (const CoaDatePoint *start)
{
  g_autofree char *start_words = NULL;
  g_autofree char *end_words = NULL;

  describe_ends (start, &start_words, &end_words);
  if (g_str_equal (start_words, end_words))
    return g_steal_pointer (&start_words);

  /* Translators: an interval, as "from 28 to 30 June 2017". */
  return g_strdup_printf (C_ ("date", "from %s to %s"), start_words, end_words);
}

static char *
describe_interval (const CoaDatePoint *start)
{
  const CoaDatePoint *end = start + 1;
  g_autofree char *words = NULL;

  if (start->end == COA_DATE_END_DATE && end->end == COA_DATE_END_DATE)
    return describe_closed_interval (start);

  words = coa_date_point_to_words (start->end == COA_DATE_END_DATE ? start : end);
  if (end->end == COA_DATE_END_OPEN)
    /* Translators: an interval that has not ended, as "from 10 June 2014". */
    return g_strdup_printf (C_ ("date", "from %s"), words);
  if (end->end == COA_DATE_END_UNKNOWN)
    /* Translators: an interval, as "from 10 June 2014, end unknown". */
    return g_strdup_printf (C_ ("date", "from %s, end unknown"), words);
  if (start->end == COA_DATE_END_OPEN)
    /* Translators: an interval without a start, as "until 10 June 2014". */
    return g_strdup_printf (C_ ("date", "until %s"), words);
  /* Translators: an interval, as "until 10 June 2014, start unknown". */
  return g_strdup_printf (C_ ("date", "until %s, start unknown"), words);
}

static char *
describe_up_to (const CoaDatePoint *end)
{
  g_autofree char *words = coa_date_point_to_words (end);

  if (end->precision == COA_DATE_PRECISION_DAY)
    /* Translators: a date that is not later than that day, as "on or before 3 December 1760". */
    return g_strdup_printf (C_ ("date", "on or before %s"), words);
  /* Translators: a date that is not later than that month or year, as "in or before 1760". */
  return g_strdup_printf (C_ ("date", "in or before %s"), words);
}

static char *
describe_starting_at (const CoaDatePoint *start)
{
  g_autofree char *words = coa_date_point_to_words (start);

  if (start->precision == COA_DATE_PRECISION_DAY)
    /* Translators: a date that is not earlier than that day, as "on or after 3 December 1760". */
    return g_strdup_printf (C_ ("date", "on or after %s"), words);
  /* Translators: a date that is not earlier than that month or year, as "in or after 1760". */
  return g_strdup_printf (C_ ("date", "in or after %s"), words);
}

/* A member of a set; @is_alone if the set has no other. */
static char *
describe_member (const CoaDatePoint *start, gboolean is_alone)
{
  g_autofree char *start_words = NULL;
  g_autofree char *end_words = NULL;

  if (start->end == COA_DATE_END_OPEN)
    return describe_up_to (start + 1);
  if (!start->joins_next)
    return coa_date_point_to_words (start);
  if (start[1].end == COA_DATE_END_OPEN)
    return describe_starting_at (start);

  describe_ends (start, &start_words, &end_words);
  if (g_str_equal (start_words, end_words))
    return g_steal_pointer (&start_words);
  if (is_alone)
    /* Translators: a date from the first to the second, as "between 7 and 9 March 2017". */
    return g_strdup_printf (C_ ("date", "between %s and %s"), start_words, end_words);
  /* Translators: as "1670 to 1672" in "one of 1667, 1668, 1670 to 1672". */
  return g_strdup_printf (C_ ("date", "%s to %s"), start_words, end_words);
}

static char *
describe_set (const CoaDate *self)
{
  gboolean is_alone = self->n_points == (self->points[0].joins_next ? 2 : 1);
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < self->n_points; i += self->points[i].joins_next ? 2 : 1) {
    g_autofree char *member = describe_member (&self->points[i], is_alone);

    if (i > 0)
      /* Translators: what stands between the dates of a list, as "1667, 1668, 1670". */
      g_string_append (list, C_ ("list of dates", ", "));
    g_string_append (list, member);
  }

  if (is_alone)
    return g_string_free_and_steal (g_steal_pointer (&list));

  /* Translators: a date that is one of several, as "one of 1667, 1668, 1670". */
  return g_strdup_printf (C_ ("date", "one of %s"), list->str);
}

/**
 * coa_date_to_words:
 * @self: a date
 *
 * Puts a date into words in the user's language, with all that is uncertain of
 * it, as "about June 2014" or "between 25 January and 11 February 2024".
 *
 * Returns: (transfer full): the words, UTF-8
 */
char *
coa_date_to_words (const CoaDate *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  switch ((CoaDateKind) self->kind) {
  case COA_DATE_KIND_INTERVAL:
    return describe_interval (self->points);
  case COA_DATE_KIND_SET:
    return describe_set (self);
  case COA_DATE_KIND_SINGLE:
  default:
    return coa_date_point_to_words (self->points);
  }
}
