/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/json/coa-json.h"

#include <string.h>

#include <glib/gi18n.h>

#include "model/value/text/coa-visible.h"

/* What a message shows of a value: enough to find it. */
#define MAX_SHOWN_LENGTH 60

static void
take_problem (CoaJsonAt *at, CoaSeverity severity, const char *member, const char *message)
{
  const CoaJsonAt here = COA_JSON_MEMBER (at, member);
  g_autofree char *path = coa_json_at_get_path (member != NULL ? &here : at);

  coa_reading_take_problem (at->reading,
                            coa_problem_new (severity, at->reading->file, path, message));
}

/**
 * coa_json_problem:
 * @at: a place
 * @member: (nullable): the name of a member of the object there
 * @format: what is wrong with it, as printf() takes it
 * @...: what @format asks for
 *
 * Lists an error.
 */
void
coa_json_problem (CoaJsonAt *at, const char *member, const char *format, ...)
{
  g_autofree char *message = NULL;
  va_list arguments;

  if (coa_reading_count_problem (at->reading, COA_SEVERITY_ERROR))
    return;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);

  take_problem (at, COA_SEVERITY_ERROR, member, message);
}

/**
 * coa_json_warning:
 * @at: a place
 * @message: what ought to be there and is not
 *
 * Lists a warning.
 */
void
coa_json_warning (CoaJsonAt *at, const char *message)
{
  take_problem (at, COA_SEVERITY_WARNING, NULL, message);
}

/**
 * coa_json_show:
 * @string: a string from a file, UTF-8
 *
 * Returns: (transfer full): @string as a message may show it, made short and
 *   with nothing hidden in it
 */
char *
coa_json_show (const char *string)
{
  const gboolean is_long = g_utf8_strlen (string, MAX_SHOWN_LENGTH * 6) > MAX_SHOWN_LENGTH;
  g_autofree char *start =
    is_long ? g_utf8_substring (string, 0, MAX_SHOWN_LENGTH) : g_strdup (string);
  g_autofree char *shown = coa_visible_word (start);

  return is_long ? g_strconcat (shown, "…", NULL) : g_steal_pointer (&shown);
}

/**
 * coa_json_get:
 * @at: the place of an object
 * @member: the name of its member
 *
 * Who reads an object looks at its members in this way alone, so that it is
 * known which ones nobody looks at: see [func@json_check_names].
 *
 * Returns: (transfer none) (nullable): the JSON of the member
 */
const CoaJsonValue *
coa_json_get (CoaJsonAt *at, const char *member)
{
  if (G_UNLIKELY (at->reading->asked != NULL))
    coa_json_names_add (at->reading->asked, member);

  return coa_json_value_get_member (at->object, member);
}

/**
 * coa_json_member:
 * @at: the place of an object
 * @member: the name of its member
 * @need: whether it must be there
 *
 * Returns: (transfer none) (nullable): the JSON of the member
 */
const CoaJsonValue *
coa_json_member (CoaJsonAt *at, const char *member, CoaJsonNeed need)
{
  const CoaJsonValue *value = coa_json_get (at, member);

  if (value == NULL && need == COA_JSON_REQUIRED)
    coa_json_problem (at, member, _("This is required, but it is missing"));

  return value;
}

/**
 * coa_json_settle:
 * @at: the place of an object
 * @need: whether one of its members must be right
 * @value: (nullable): what was read from that member, or %NULL if it is wrong
 *   or missing
 *
 * Leaves out the record at @at where it cannot be told without the member.
 *
 * Returns: (transfer none) (nullable): @value
 */
gpointer
coa_json_settle (CoaJsonAt *at, CoaJsonNeed need, gconstpointer value)
{
  if (value == NULL && need == COA_JSON_REQUIRED)
    at->failed = TRUE;

  return (gpointer) value;
}

/**
 * coa_json_value_string:
 * @here: the place of @value
 * @value: (nullable): some JSON
 *
 * Returns: (transfer none) (nullable): the string that @value is
 */
const char *
coa_json_value_string (CoaJsonAt *here, const CoaJsonValue *value)
{
  const char *string;

  if (value == NULL)
    return NULL;

  if (value->kind != COA_JSON_STRING) {
    coa_json_problem (here, NULL, _("Expected a string"));
    return NULL;
  }

  string = value->string;
  if (*string == '\0') {
    coa_json_problem (here, NULL, _("This string is empty"));
    return NULL;
  }
  if (strlen (string) > COA_JSON_MAX_STRING_LENGTH &&
      g_utf8_strlen (string, -1) > COA_JSON_MAX_STRING_LENGTH) {
    coa_json_problem (here, NULL, _("This string is too long"));
    return NULL;
  }

  return string;
}

/**
 * coa_json_dup_text:
 * @here: the place of @string
 * @string: (nullable): a string from a file
 * @is_line: whether it is to be all in one line
 *
 * What a file tells is shown as it came from here, wherever that is: it cannot
 * reorder what stands beside it, and hides nothing.
 *
 * Returns: (transfer full) (nullable): @string as it is shown
 */
char *
coa_json_dup_text (CoaJsonAt *here, const char *string, gboolean is_line)
{
  gboolean has_hidden;
  char *shown;

  if (string == NULL)
    return NULL;

  shown = (is_line ? coa_visible_line : coa_visible_text) (string, &has_hidden);
  if (has_hidden)
    coa_json_warning (here, _("Something in this text is not seen, or turns the direction of what "
                              "follows, and is shown by its code"));
  return shown;
}

/**
 * coa_json_is_id:
 * @string: a string
 *
 * Returns: whether it can be an id: a stable slug that can stand in a link or a
 *   file name
 */
gboolean
coa_json_is_id (const char *string)
{
  gsize length = strlen (string);

  return length <= 128 && g_ascii_isalnum (*string) &&
         strspn (string, "abcdefghijklmnopqrstuvwxyz0123456789._-") == length;
}

/**
 * coa_json_value_id:
 * @here: the place of @value
 * @value: (nullable): some JSON
 *
 * Returns: (transfer none) (nullable): the id that @value is
 */
const char *
coa_json_value_id (CoaJsonAt *here, const CoaJsonValue *value)
{
  const char *string = coa_json_value_string (here, value);

  if (string != NULL && !coa_json_is_id (string)) {
    g_autofree char *shown = coa_json_show (string);

    coa_json_problem (
      here, NULL,
      /* Translators: %s is a string from a file. An id is a short name that
       * other parts of the file use, as "al-nasr-coalition". */
      _("“%s” is not an id: up to 128 of a–z, 0–9, “.”, “_” and “-”, beginning with "
        "a letter or digit"),
        shown);
    return NULL;
  }

  return string;
}

/**
 * coa_json_object:
 * @at: the place of an object
 * @member: the name of its member
 *
 * Returns: (transfer none) (nullable): the object that the member is
 */
const CoaJsonValue *
coa_json_object (CoaJsonAt *at, const char *member)
{
  const CoaJsonValue *value = coa_json_get (at, member);

  if (value != NULL && value->kind != COA_JSON_OBJECT) {
    coa_json_problem (at, member, _("Expected an object"));
    return NULL;
  }

  return value;
}

/**
 * coa_json_list:
 * @at: the place of an object
 * @member: the name of its member
 *
 * Returns: (transfer none) (nullable): the list that the member is
 */
const CoaJsonValue *
coa_json_list (CoaJsonAt *at, const char *member)
{
  const CoaJsonValue *value = coa_json_get (at, member);

  if (value != NULL && value->kind != COA_JSON_LIST) {
    coa_json_problem (at, member, _("Expected a list"));
    return NULL;
  }

  return value;
}
