/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/value/date/words/coa-date-qualifier-words.h"

#include <glib/gi18n.h>

/* Which components of a date a sign is for. */
typedef enum {
  SUBJECT_NONE = 0,
  SUBJECT_YEAR = 1 << 0,
  SUBJECT_MONTH = 1 << 1,
  SUBJECT_DAY = 1 << 2,
  SUBJECT_SEASON = 1 << 3,
  SUBJECT_ALL = 1 << 4,
} Subject;

static Subject
get_subject (const CoaDatePoint *self, CoaDateQualifiers qualifier)
{
  guint n_components = coa_date_point_count_components (self);
  guint subject = SUBJECT_NONE;

  for (guint i = 0; i < n_components; i++) {
    if (coa_date_point_get_qualifiers (self, i) & qualifier)
      subject |= 1u << i;
  }

  if (subject == (1u << n_components) - 1)
    return SUBJECT_ALL;
  if (subject == SUBJECT_MONTH && coa_date_point_is_season (self))
    return SUBJECT_SEASON;
  return subject;
}

static char *
say_approximate (Subject subject, const char *words)
{
  switch ((guint) subject) {
  case SUBJECT_NONE:
    return g_strdup (words);
  case SUBJECT_YEAR:
    /* Translators: as "11 June 2004, year approximate". */
    return g_strdup_printf (C_ ("date", "%s, year approximate"), words);
  case SUBJECT_MONTH:
    /* Translators: as "11 June 2004, month approximate". */
    return g_strdup_printf (C_ ("date", "%s, month approximate"), words);
  case SUBJECT_SEASON:
    /* Translators: as "spring 2004, season approximate". */
    return g_strdup_printf (C_ ("date", "%s, season approximate"), words);
  case SUBJECT_DAY:
    /* Translators: as "11 June 2004, day approximate". */
    return g_strdup_printf (C_ ("date", "%s, day approximate"), words);
  case SUBJECT_YEAR | SUBJECT_MONTH:
    /* Translators: as "11 June 2004, year and month approximate". */
    return g_strdup_printf (C_ ("date", "%s, year and month approximate"), words);
  case SUBJECT_YEAR | SUBJECT_DAY:
    /* Translators: as "11 June 2004, year and day approximate". */
    return g_strdup_printf (C_ ("date", "%s, year and day approximate"), words);
  case SUBJECT_MONTH | SUBJECT_DAY:
    /* Translators: as "11 June 2004, month and day approximate". */
    return g_strdup_printf (C_ ("date", "%s, month and day approximate"), words);
  case SUBJECT_ALL:
  default:
    /* Translators: a date that is approximate, as "about June 2014". */
    return g_strdup_printf (C_ ("date", "about %s"), words);
  }
}

static char *
say_uncertain (Subject subject, const char *words)
{
  switch ((guint) subject) {
  case SUBJECT_NONE:
    return g_strdup (words);
  case SUBJECT_YEAR:
    /* Translators: as "11 June 2004, year uncertain". */
    return g_strdup_printf (C_ ("date", "%s, year uncertain"), words);
  case SUBJECT_MONTH:
    /* Translators: as "11 June 2004, month uncertain". */
    return g_strdup_printf (C_ ("date", "%s, month uncertain"), words);
  case SUBJECT_SEASON:
    /* Translators: as "spring 2004, season uncertain". */
    return g_strdup_printf (C_ ("date", "%s, season uncertain"), words);
  case SUBJECT_DAY:
    /* Translators: as "11 June 2004, day uncertain". */
    return g_strdup_printf (C_ ("date", "%s, day uncertain"), words);
  case SUBJECT_YEAR | SUBJECT_MONTH:
    /* Translators: as "11 June 2004, year and month uncertain". */
    return g_strdup_printf (C_ ("date", "%s, year and month uncertain"), words);
  case SUBJECT_YEAR | SUBJECT_DAY:
    /* Translators: as "11 June 2004, year and day uncertain". */
    return g_strdup_printf (C_ ("date", "%s, year and day uncertain"), words);
  case SUBJECT_MONTH | SUBJECT_DAY:
    /* Translators: as "11 June 2004, month and day uncertain". */
    return g_strdup_printf (C_ ("date", "%s, month and day uncertain"), words);
  case SUBJECT_ALL:
  default:
    /* Translators: a date that is uncertain, as "2017, uncertain". */
    return g_strdup_printf (C_ ("date", "%s, uncertain"), words);
  }
}

/**
 * coa_date_point_qualify_words:
 * @self: a date
 * @words: what it is called
 *
 * Adds to the words of a date what of it is approximate or uncertain.
 *
 * Returns: (transfer full): the words, UTF-8
 */
char *
coa_date_point_qualify_words (const CoaDatePoint *self, const char *words)
{
  g_autofree char *approximate = say_approximate (get_subject (self, COA_DATE_APPROXIMATE), words);

  return say_uncertain (get_subject (self, COA_DATE_UNCERTAIN), approximate);
}
