/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/source/coa-csl.h"

#include <math.h>

#include <glib/gi18n.h>

#include "model/source/coa-csl-variables.h"

/* The whole number at @position, or FALSE where there is none from @lowest to
 * @highest. */
static gboolean
get_part (const CoaJsonValue *parts, guint position, double lowest, double highest,
          gint64 *out_part)
{
  const CoaJsonValue *value = coa_json_value_get_nth (parts, position);
  double number = coa_json_is_whole_number (value) ? value->number : NAN;

  if (!(number >= lowest && number <= highest))
    return FALSE;

  *out_part = (gint64) number;
  return TRUE;
}

/* Writes [year, month, day], or the first of them, as EDTF. */
static gboolean
append_parts (GString *edtf, const CoaJsonValue *parts)
{
  guint length = parts->kind == COA_JSON_LIST ? parts->length : 0;
  gint64 year = 0;
  gint64 month = 0;
  gint64 day = 0;

  if (length < 1 || length > 3 || !get_part (parts, 0, -999999999, 999999999, &year) ||
      (length > 1 && !get_part (parts, 1, 1, 12, &month)) ||
      (length > 2 && !get_part (parts, 2, 1, 31, &day)))
    return FALSE;

  /* EDTF has a letter before a year of more than four digits. */
  g_string_append_printf (edtf, "%s%s%04" G_GINT64_FORMAT, ABS (year) > 9999 ? "Y" : "",
                          year < 0 ? "-" : "", ABS (year));
  if (length > 1)
    g_string_append_printf (edtf, "-%02" G_GINT64_FORMAT, month);
  if (length > 2)
    g_string_append_printf (edtf, "-%02" G_GINT64_FORMAT, day);
  return TRUE;
}

/* CSL has a member `circa` that is true, or a number or string for that. */
static gboolean
is_circa (CoaJsonAt *here)
{
  const CoaJsonValue *value = coa_json_get (here, "circa");

  return value != NULL && (value->kind == COA_JSON_STRING || value->kind == COA_JSON_TRUE ||
                           (value->kind == COA_JSON_NUMBER && fabs (value->number) > 0));
}

/* The EDTF of {"date-parts": [[2017, 3, 7]]}; two parts are an interval. */
static char *
date_parts_to_edtf (CoaJsonAt *here)
{
  const CoaJsonValue *dates = coa_json_get (here, "date-parts");
  gboolean is_about = is_circa (here);
  guint length = dates != NULL && dates->kind == COA_JSON_LIST ? dates->length : 0;
  g_autoptr (GString) edtf = g_string_new (NULL);

  if (length < 1 || length > 2)
    return NULL;

  for (guint i = 0; i < length; i++) {
    if (i > 0)
      g_string_append_c (edtf, '/');
    if (!append_parts (edtf, coa_json_value_get_nth (dates, i)))
      return NULL;
    if (is_about)
      g_string_append_c (edtf, '~');
  }
  return g_string_free_and_steal (g_steal_pointer (&edtf));
}

static void
ask_date_parts (CoaJsonAt *here, gpointer data)
{
  g_autofree char *edtf = date_parts_to_edtf (here);

  coa_json_allow (here, coa_csl_date_variables);
}

/**
 * coa_csl_read_date:
 * @at: the place of a CSL-JSON item
 * @member: the name of its member
 *
 * Reads a date, which may be written in EDTF or in numbers.
 *
 * Returns: (transfer full) (nullable): the date
 */
CoaDate *
coa_csl_read_date (CoaJsonAt *at, const char *member)
{
  const CoaJsonValue *value = coa_json_get (at, member);
  static CoaJsonNames *names;
  CoaJsonAt here = COA_JSON_MEMBER (at, member);
  g_autofree char *edtf = NULL;

  if (value == NULL || value->kind != COA_JSON_OBJECT)
    return coa_json_date (at, member, COA_JSON_OPTIONAL);

  here.object = value;
  coa_json_check_names (&here, coa_json_learn_names (&names, NULL, ask_date_parts, NULL));
  edtf = date_parts_to_edtf (&here);
  if (edtf == NULL) {
    /* Translators: “date-parts” is what the file calls it, and is not translated. */
    coa_json_problem (at, member, _("Expected “date-parts” with one or two dates in numbers"));
    return NULL;
  }

  return coa_json_edtf (at, member, edtf);
}

/* The name of one author, as it is read in a line. */
static char *
read_name (CoaJsonAt *here)
{
  static const char *const parts[] = { "given", "dropping-particle", "non-dropping-particle",
                                       "family", "suffix" };
  g_autofree char *literal = NULL;
  g_autoptr (GStrvBuilder) name = g_strv_builder_new ();
  g_auto (GStrv) words = NULL;

  literal = coa_json_string (here, "literal", COA_JSON_OPTIONAL);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++) {
    char *word = coa_json_string (here, parts[i], COA_JSON_OPTIONAL);

    if (word != NULL)
      g_strv_builder_take (name, word);
  }

  words = g_strv_builder_end (name);
  if (literal != NULL || words[0] == NULL)
    return g_steal_pointer (&literal);
  return g_strjoinv (" ", words);
}

static void
ask_name (CoaJsonAt *here, gpointer data)
{
  g_autofree char *name = read_name (here);

  coa_json_allow (here, coa_csl_name_variables);
}

static char *
read_author (const CoaJsonValue *value, CoaJsonAt *here)
{
  static CoaJsonNames *names;

  if (value->kind != COA_JSON_OBJECT) {
    coa_json_problem (here, NULL, _("Expected an object"));
    return NULL;
  }

  here->object = value;
  coa_json_check_names (here, coa_json_learn_names (&names, NULL, ask_name, NULL));
  return read_name (here);
}

/**
 * coa_csl_read_names:
 * @at: the place of a CSL-JSON item
 * @member: the name of its member
 *
 * Reads the names of authors.
 *
 * Returns: (transfer full) (nullable): the names, joined as the user's language
 *   has it
 */
char *
coa_csl_read_names (CoaJsonAt *at, const char *member)
{
  const CoaJsonValue *authors = coa_json_list (at, member);
  const CoaJsonValue *author = authors != NULL ? coa_json_value_get_first (authors) : NULL;
  guint n_authors = authors != NULL ? authors->length : 0;
  g_autoptr (GString) names = NULL;

  for (guint i = 0; i < n_authors; i++, author = coa_json_value_get_next (author)) {
    CoaJsonAt element = COA_JSON_ELEMENT (at, member, i);
    g_autofree char *name = read_author (author, &element);

    if (name == NULL)
      continue;
    if (names == NULL)
      names = g_string_new (NULL);
    else
      /* Translators: this stands between the names of two authors. */
      g_string_append (names, C_ ("between authors", ", "));
    g_string_append (names, name);
  }

  return names != NULL ? g_string_free_and_steal (g_steal_pointer (&names)) : NULL;
}
