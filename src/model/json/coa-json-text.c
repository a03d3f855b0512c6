/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/json/coa-json.h"

#include <string.h>

#include <glib/gi18n.h>

#include "model/value/language/coa-language.h"

/* In bytes. */
#define MAX_SHORT_LENGTH 24

/**
 * coa_json_bad_language:
 * @at: a place
 * @member: (nullable): the name of a member of the object there
 * @tag: what is there, and is no language tag
 *
 * Lists an error.
 */
void
coa_json_bad_language (CoaJsonAt *at, const char *member, const char *tag)
{
  g_autofree char *shown = coa_json_show (tag);

  /* Translators: %s is a string from a file. A language tag is a short name, as "ar" or "ku-Latn".
   */
  coa_json_problem (at, member, _("“%s” is not a language tag"), shown);
}

static CoaText *
read_map (CoaJsonAt *here, const CoaJsonValue *object, gboolean is_line)
{
  CoaShared *shared = coa_reading_get_shared (here->reading);
  g_autoptr (GStrvBuilder) languages = g_strv_builder_new ();
  g_autoptr (GStrvBuilder) strings = g_strv_builder_new ();
  g_auto (GStrv) all_languages = NULL;
  g_auto (GStrv) all_strings = NULL;
  const CoaJsonValue *value = coa_json_value_get_first (object);

  for (guint i = 0; i < object->length; i++, value = coa_json_value_get_next (value)) {
    const char *language = value->name;
    CoaJsonAt entry = COA_JSON_MEMBER (here, language);
    char *string;

    if (!coa_language_is_valid_tag (language)) {
      coa_json_bad_language (here, NULL, language);
      continue;
    }
    string = coa_json_dup_text (&entry, coa_json_value_string (&entry, value), is_line);
    if (string != NULL) {
      g_strv_builder_add (languages, language);
      g_strv_builder_take (strings, string);
    }
  }

  all_languages = g_strv_builder_end (languages);
  all_strings = g_strv_builder_end (strings);
  if (all_strings[0] == NULL)
    return NULL;
  return coa_text_new_map (&shared->block, (const char *const *) all_languages,
                           (const char *const *) all_strings);
}

/* A plain text. Short ones, as a role or a kind, come again and again, and are one. */
static CoaText *
read_plain (CoaJsonAt *here, const char *raw, gboolean is_name)
{
  CoaReading *reading = here->reading;
  CoaShared *shared = coa_reading_get_shared (reading);
  const gboolean is_message = reading->is_bundled && !is_name;
  const gboolean is_short = !is_name && strlen (raw) <= MAX_SHORT_LENGTH;
  CoaText *known = is_short ? g_hash_table_lookup (shared->texts, raw) : NULL;
  g_autofree char *string = NULL;
  CoaText *text;

  if (known != NULL)
    return coa_text_ref (known);

  string = coa_json_dup_text (here, raw, is_name);
  if (string == NULL)
    return NULL;

  text =
    (is_message ? coa_text_new_message : coa_text_new) (&shared->block, string, reading->language);
  if (is_short && strcmp (string, raw) == 0)
    g_hash_table_insert (shared->texts, (gpointer) coa_text_get_original (text),
                         coa_text_ref (text));
  return text;
}

static CoaText *
read_text (CoaJsonAt *at, const char *member, CoaJsonNeed need, gboolean is_name)
{
  CoaJsonAt here = COA_JSON_MEMBER (at, member);
  const CoaJsonValue *value = coa_json_member (at, member, need);
  CoaText *text = NULL;
  const char *string;

  if (value != NULL && value->kind == COA_JSON_OBJECT) {
    text = read_map (&here, value, is_name);
    if (value->length == 0)
      coa_json_problem (at, member, _("There is no text in any language here"));
  } else if (value != NULL && value->kind != COA_JSON_LIST && value->kind != COA_JSON_NULL) {
    string = coa_json_value_string (&here, value);
    if (string != NULL)
      text = read_plain (&here, string, is_name);
  } else if (value != NULL) {
    coa_json_problem (at, member, _("Expected a string, or strings by language"));
  }

  return coa_json_settle (at, need, text);
}

/**
 * coa_json_text:
 * @at: the place of an object
 * @member: the name of its member
 * @need: whether it must be there
 *
 * Returns: (transfer full) (nullable): the text that the member is; in the
 *   bundled collection its translations are in the program's catalogue
 */
CoaText *
coa_json_text (CoaJsonAt *at, const char *member, CoaJsonNeed need)
{
  return read_text (at, member, need, FALSE);
}

/**
 * coa_json_name:
 * @at: the place of an object
 * @member: the name of its member
 * @need: whether it must be there
 *
 * Returns: (transfer full) (nullable): the proper name that the member is,
 *   which is never translated
 */
CoaText *
coa_json_name (CoaJsonAt *at, const char *member, CoaJsonNeed need)
{
  return read_text (at, member, need, TRUE);
}
