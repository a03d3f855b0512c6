/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/json/coa-json.h"

#include <glib/gi18n.h>

/* In no address is there what could hide a part of it from the reader, or
 * mislead the program that opens it. Two format characters are of spelling,
 * and stand in Persian and Kurdish addresses. */
static gboolean
is_wrong_in_link (gunichar c)
{
  switch (c) {
  case '"':
  case '<':
  case '>':
  case '\\':
    return TRUE;
  case 0x200c: /* zero width non-joiner */
  case 0x200d: /* zero width joiner */
    return FALSE;
  default:
    return g_unichar_isspace (c) || g_unichar_iscntrl (c) || g_unichar_type (c) == G_UNICODE_FORMAT;
  }
}

/**
 * coa_json_is_link:
 * @string: a string
 *
 * Returns: whether it is a web address that the program may open
 */
gboolean
coa_json_is_link (const char *string)
{
  g_autoptr (GUri) uri = g_uri_parse (string, G_URI_FLAGS_NONE, NULL);
  const char *scheme = uri != NULL ? g_uri_get_scheme (uri) : NULL;
  const char *host = uri != NULL ? g_uri_get_host (uri) : NULL;

  for (const char *at = string; *at != '\0'; at = g_utf8_next_char (at)) {
    if (is_wrong_in_link (g_utf8_get_char (at)))
      return FALSE;
  }

  return scheme != NULL && host != NULL && *host != '\0' &&
         (g_ascii_strcasecmp (scheme, "http") == 0 || g_ascii_strcasecmp (scheme, "https") == 0);
}

/**
 * coa_json_link:
 * @at: the place of an object
 * @member: the name of its member
 * @need: whether it must be there
 *
 * Returns: (transfer full) (nullable): the http or https address that the
 *   member is. No other can be opened from the program, as a file could then
 *   make it run things.
 */
char *
coa_json_link (CoaJsonAt *at, const char *member, CoaJsonNeed need)
{
  CoaJsonAt here = COA_JSON_MEMBER (at, member);
  const char *string = coa_json_value_string (&here, coa_json_member (at, member, need));

  if (string != NULL && !coa_json_is_link (string)) {
    g_autofree char *shown = coa_json_show (string);

    /* Translators: %s is a string from a file. */
    coa_json_problem (at, member, _("“%s” is not a web address with http or https"), shown);
    string = NULL;
  }

  return g_strdup (coa_json_settle (at, need, string));
}
