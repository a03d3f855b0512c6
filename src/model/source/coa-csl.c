/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/source/coa-csl.h"

#include <math.h>

#include <glib/gi18n.h>

/* The whole number at @position, or FALSE where there is none from @lowest to
 * @highest. */
static gboolean
get_part (JsonArray *parts, guint position, double lowest, double highest, gint64 *out_part)
{
  JsonNode *node = json_array_get_element (parts, position);
  double number = coa_json_is_whole_number (node) ? json_node_get_double (node) : NAN;

  if (!(number >= lowest && number <= highest))
    return FALSE;

  *out_part = (gint64) number;
  return TRUE;
}

/* Writes [year, month, day], or the first of them, as EDTF. */
static gboolean
append_parts (GString *edtf, JsonNode *node)
{
  JsonArray *parts = JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
  guint length = parts != NULL ? json_array_get_length (parts) : 0;
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
is_circa (JsonObject *object)
{
  JsonNode *node = json_object_get_member (object, "circa");

  return node != NULL && JSON_NODE_HOLDS_VALUE (node) &&
         (json_node_get_value_type (node) == G_TYPE_STRING || json_node_get_boolean (node));
}

/* The EDTF of {"date-parts": [[2017, 3, 7]]}; two parts are an interval. */
static char *
date_parts_to_edtf (JsonObject *object)
{
  JsonNode *node = json_object_get_member (object, "date-parts");
  JsonArray *array =
    node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
  guint length = array != NULL ? json_array_get_length (array) : 0;
  g_autoptr (GString) edtf = g_string_new (NULL);

  if (length < 1 || length > 2)
    return NULL;

  for (guint i = 0; i < length; i++) {
    if (i > 0)
      g_string_append_c (edtf, '/');
    if (!append_parts (edtf, json_array_get_element (array, i)))
      return NULL;
    if (is_circa (object))
      g_string_append_c (edtf, '~');
  }
  return g_string_free_and_steal (g_steal_pointer (&edtf));
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
  JsonNode *node = json_object_get_member (at->object, member);
  g_autofree char *edtf = NULL;

  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node))
    return coa_json_date (at, member, COA_JSON_OPTIONAL);

  edtf = date_parts_to_edtf (json_node_get_object (node));
  if (edtf == NULL) {
    /* Translators: “date-parts” is what the file calls it, and is not translated. */
    coa_json_problem (at, member, _("Expected “date-parts” with one or two dates in numbers"));
    return NULL;
  }

  return coa_json_edtf (at, member, edtf);
}

/* The name of one author, as it is read in a line. */
static char *
read_name (JsonNode *node, CoaJsonAt *here)
{
  static const char *const parts[] = { "given", "dropping-particle", "non-dropping-particle",
                                       "family", "suffix" };
  g_autofree char *literal = NULL;
  g_autoptr (GStrvBuilder) name = g_strv_builder_new ();
  g_auto (GStrv) words = NULL;

  if (!JSON_NODE_HOLDS_OBJECT (node)) {
    coa_json_problem (here, NULL, _("Expected an object"));
    return NULL;
  }

  here->object = json_node_get_object (node);
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
  JsonArray *array = coa_json_array (at, member);
  guint n_names = array != NULL ? json_array_get_length (array) : 0;
  g_autoptr (GString) names = NULL;

  for (guint i = 0; i < n_names; i++) {
    CoaJsonAt element = COA_JSON_ELEMENT (at, member, i);
    g_autofree char *name = read_name (json_array_get_element (array, i), &element);

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
