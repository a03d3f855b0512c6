/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/labels/coa-direction-labels.h"

#include <string.h>

#include "model/value/coa-language.h"

/* Signs that are not seen but order what is. */
#define LEFT_TO_RIGHT_MARK "\u200e"
#define RIGHT_TO_LEFT_MARK "\u200f"
#define FIRST_STRONG_ISOLATE "\u2068"
#define POP_DIRECTIONAL_ISOLATE "\u2069"

/* Whether the user's language is. */
static gboolean
is_right_to_left (void)
{
  const char *language = coa_language_get_translated ();

  return language != NULL && coa_language_is_right_to_left (language);
}

static gboolean
is_right_to_left_script (GUnicodeScript script)
{
  const guint32 code = g_unicode_script_to_iso15924 (script);
  const char tag[] = {
    'u',         'n', 'd', '-', (char) (code >> 24), (char) (code >> 16), (char) (code >> 8),
    (char) code, '\0'
  };

  return coa_language_is_right_to_left (tag);
}

/* Whether @text has letters that are read the other way than the user's language. */
static gboolean
is_foreign (const char *text)
{
  const gboolean is_rtl = is_right_to_left ();
  GUnicodeScript known = G_UNICODE_SCRIPT_UNKNOWN;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at)) {
    const gunichar character = g_utf8_get_char (at);
    const GUnicodeScript script = g_unichar_get_script (character);

    if (script == known || !g_unichar_isalpha (character))
      continue;
    if (is_right_to_left_script (script) != is_rtl)
      return TRUE;
    known = script;
  }
  return FALSE;
}

/**
 * coa_label_isolate:
 * @part: (nullable): a name or another part of a label
 *
 * Keeps a part that is read the other way than the user's language from pulling
 * the signs and numbers beside it to its wrong end.
 *
 * Returns: (transfer full) (nullable): the part, between isolates if it needs them
 */
char *
coa_label_isolate (const char *part)
{
  if (part == NULL || !is_foreign (part))
    return g_strdup (part);

  return g_strconcat (FIRST_STRONG_ISOLATE, part, POP_DIRECTIONAL_ISOLATE, NULL);
}

/**
 * coa_label_order:
 * @line: (nullable): a line in which parts are isolated
 *
 * Has a line read as the user's language is, also where its first part is read the
 * other way.
 *
 * Returns: (transfer full) (nullable): the line, after a mark if it needs one
 */
char *
coa_label_order (const char *line)
{
  if (line == NULL || strstr (line, FIRST_STRONG_ISOLATE) == NULL)
    return g_strdup (line);

  /* Pango takes the direction of a line from its first letter, be that isolated or not. */
  return g_strconcat (is_right_to_left () ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK, line, NULL);
}
