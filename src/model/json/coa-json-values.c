/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/json/coa-json.h"

#include <math.h>
#include <string.h>

#include <glib/gi18n.h>

#include "model/value/language/coa-language.h"

/**
 * coa_json_boolean:
 * @at: the place of an object
 * @member: the name of its member
 *
 * Returns: whether the member is `true`
 */
gboolean
coa_json_boolean (CoaJsonAt *at, const char *member)
{
  const CoaJsonValue *value = coa_json_get (at, member);

  if (value != NULL && value->kind != COA_JSON_TRUE && value->kind != COA_JSON_FALSE)
    coa_json_problem (at, member, _("Expected true or false"));

  return value != NULL && value->kind == COA_JSON_TRUE;
}

/**
 * coa_json_is_whole_number:
 * @value: some JSON
 *
 * Returns: whether @value is a whole number, as JSON Schema has it: 3.0 is one
 */
gboolean
coa_json_is_whole_number (const CoaJsonValue *value)
{
  return value->kind == COA_JSON_NUMBER && !(fabs (remainder (value->number, 1)) > 0);
}

/**
 * coa_json_unsigned:
 * @at: the place of an object
 * @member: the name of its member
 * @need: whether it must be there
 *
 * Returns: the whole number that the member is, or 0
 */
guint
coa_json_unsigned (CoaJsonAt *at, const char *member, CoaJsonNeed need)
{
  const CoaJsonValue *value = coa_json_member (at, member, need);

  if (value != NULL && coa_json_is_whole_number (value) && value->number >= 0 &&
      value->number <= G_MAXUINT)
    return (guint) value->number;
  if (value != NULL)
    coa_json_problem (at, member, _("Expected a whole number from 0 to %u"), G_MAXUINT);

  coa_json_settle (at, need, NULL);
  return 0;
}

/**
 * coa_json_enum:
 * @at: the place of an object
 * @member: the name of its member
 * @type: an enumeration
 * @need: whether it must be there
 *
 * Returns: the value of @type whose nick the member is, or its first value
 */
int
coa_json_enum (CoaJsonAt *at, const char *member, GType type, CoaJsonNeed need)
{
  CoaJsonAt here = COA_JSON_MEMBER (at, member);
  const char *nick = coa_json_value_string (&here, coa_json_member (at, member, need));
  g_autoptr (GEnumClass) klass = NULL;
  g_autofree char *shown = NULL;
  g_autoptr (GString) known = NULL;

  if (coa_json_settle (at, need, nick) == NULL)
    return 0;

  klass = g_type_class_ref (type);
  if (g_enum_get_value_by_nick (klass, nick) != NULL)
    return g_enum_get_value_by_nick (klass, nick)->value;

  known = g_string_new (NULL);
  for (guint i = 0; i < klass->n_values; i++)
    g_string_append_printf (known, "%s%s", i > 0 ? " " : "", klass->values[i].value_nick);
  shown = coa_json_show (nick);
  /* Translators: the first %s is a word from a file, the second is the words that may stand
   * there, as "for against". They are not translated. */
  coa_json_problem (at, member, _("“%s” is none of: %s"), shown, known->str);
  coa_json_settle (at, need, NULL);
  return 0;
}

/**
 * coa_json_string:
 * @at: the place of an object
 * @member: the name of its member
 * @need: whether it must be there
 *
 * Returns: (transfer full) (nullable): the string that the member is, as a line
 *   that can be shown
 */
char *
coa_json_string (CoaJsonAt *at, const char *member, CoaJsonNeed need)
{
  CoaJsonAt here = COA_JSON_MEMBER (at, member);
  const CoaJsonValue *value = coa_json_member (at, member, need);

  return coa_json_dup_text (&here, coa_json_settle (at, need, coa_json_value_string (&here, value)),
                            TRUE);
}

/**
 * coa_json_word:
 * @at: the place of an object
 * @member: the name of its member
 *
 * Reads a string that is often the same, as the number of a goal or a page, and
 * is held once in all records that have it.
 *
 * Returns: (transfer full) (nullable): the string that the member is, as a line
 *   that can be shown, to be freed with g_ref_string_release()
 */
char *
coa_json_word (CoaJsonAt *at, const char *member)
{
  CoaJsonAt here = COA_JSON_MEMBER (at, member);
  const char *raw = coa_json_value_string (&here, coa_json_member (at, member, COA_JSON_OPTIONAL));
  g_autofree char *string = coa_json_dup_text (&here, raw, TRUE);

  return string != NULL ? coa_shared_get_word (coa_reading_get_shared (at->reading), string) : NULL;
}

/**
 * coa_json_strings:
 * @at: the place of an object
 * @member: the name of its member
 *
 * Returns: (transfer full) (nullable): the list of strings that the member is,
 *   each a line that can be shown
 */
char **
coa_json_strings (CoaJsonAt *at, const char *member)
{
  const CoaJsonValue *list = coa_json_list (at, member);
  const CoaJsonValue *value;
  g_autoptr (GStrvBuilder) strings = NULL;

  if (list == NULL)
    return NULL;

  strings = g_strv_builder_new ();
  value = coa_json_value_get_first (list);
  for (guint i = 0; i < list->length; i++, value = coa_json_value_get_next (value)) {
    CoaJsonAt element = COA_JSON_ELEMENT (at, member, i);
    char *string = coa_json_dup_text (&element, coa_json_value_string (&element, value), TRUE);

    if (string != NULL)
      g_strv_builder_take (strings, string);
  }
  return g_strv_builder_end (strings);
}

/**
 * coa_json_id:
 * @at: the place of an object
 * @member: the name of its member, which must be there
 *
 * Returns: (transfer none) (nullable): the id that the member is
 */
const char *
coa_json_id (CoaJsonAt *at, const char *member)
{
  CoaJsonAt here = COA_JSON_MEMBER (at, member);
  const CoaJsonValue *value = coa_json_member (at, member, COA_JSON_REQUIRED);

  return coa_json_settle (at, COA_JSON_REQUIRED, coa_json_value_id (&here, value));
}

static void
list_date_problem (CoaJsonAt *at, const char *member, const char *shown, const GError *error)
{
  switch ((CoaDateError) error->code) {
  case COA_DATE_ERROR_UNSUPPORTED:
    coa_json_problem (at, member,
                      /* Translators: the first %s is a string from a file, the second says more.
                       * EDTF is the name of a standard. */
                      _("“%s” is EDTF, but of a kind that this program does not know: %s"), shown,
                        error->message);
    break;
  case COA_DATE_ERROR_IMPOSSIBLE:
    coa_json_problem (
      at, member,
      /* Translators: the first %s is a date from a file, as "2017-02-30", the second says more. */
      _("“%s” is a day or time that does not exist: %s"), shown, error->message);
    break;
  case COA_DATE_ERROR_ORDER:
    /* Translators: %s is an interval from a file, as "2018/2017". */
    coa_json_problem (at, member, _("“%s” ends before it begins"), shown);
    break;
  case COA_DATE_ERROR_SYNTAX:
  default:
    coa_json_problem (at, member,
                      /* Translators: the first %s is a string from a file, the second says more.
                       * EDTF is the name of a standard. */
                      _("“%s” is not a date in EDTF: %s"), shown, error->message);
    break;
  }
}

/**
 * coa_json_edtf:
 * @at: the place of an object
 * @member: the name of its member
 * @edtf: a date in EDTF, which stands in the member in one way or another
 *
 * Returns: (transfer full) (nullable): the date
 */
CoaDate *
coa_json_edtf (CoaJsonAt *at, const char *member, const char *edtf)
{
  CoaShared *shared = coa_reading_get_shared (at->reading);
  CoaDate *date = g_hash_table_lookup (shared->dates, edtf);
  g_autoptr (GError) error = NULL;

  if (date != NULL)
    return coa_date_ref (date);

  date = coa_date_new_from_edtf (edtf, &error);
  if (date != NULL) {
    coa_shared_insert (shared, shared->dates, edtf, coa_date_ref (date));
  } else {
    g_autofree char *shown = coa_json_show (edtf);

    list_date_problem (at, member, shown, error);
  }
  return date;
}

/**
 * coa_json_date:
 * @at: the place of an object
 * @member: the name of its member
 * @need: whether it must be there
 *
 * Returns: (transfer full) (nullable): the date that the member is in EDTF
 */
CoaDate *
coa_json_date (CoaJsonAt *at, const char *member, CoaJsonNeed need)
{
  CoaJsonAt here = COA_JSON_MEMBER (at, member);
  const char *edtf = coa_json_value_string (&here, coa_json_member (at, member, need));

  return coa_json_settle (at, need, edtf != NULL ? coa_json_edtf (at, member, edtf) : NULL);
}

/**
 * coa_json_language:
 * @at: the place of an object
 * @member: the name of its member
 *
 * Returns: (transfer full) (nullable): the BCP 47 language tag that the member
 *   is, held once as by coa_json_word()
 */
char *
coa_json_language (CoaJsonAt *at, const char *member)
{
  CoaJsonAt here = COA_JSON_MEMBER (at, member);
  const char *tag = coa_json_value_string (&here, coa_json_member (at, member, COA_JSON_OPTIONAL));

  if (tag != NULL && !coa_language_is_valid_tag (tag)) {
    coa_json_bad_language (at, member, tag);
    return NULL;
  }

  return tag != NULL ? coa_shared_get_word (coa_reading_get_shared (at->reading), tag) : NULL;
}
