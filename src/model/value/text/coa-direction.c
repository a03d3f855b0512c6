/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/value/text/coa-direction.h"

#include <string.h>

#include "model/value/language/coa-language.h"
#include "model/value/text/coa-visible.h"

/* Signs that are not seen but order what is. */
#define LEFT_TO_RIGHT_MARK "\u200e"
#define RIGHT_TO_LEFT_MARK "\u200f"
#define FIRST_STRONG_ISOLATE "\u2068"
#define POP_DIRECTIONAL_ISOLATE "\u2069"

/* The marks as characters. */
enum {
  LEFT_TO_RIGHT = 0x200e,
  RIGHT_TO_LEFT = 0x200f,
};

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

/* Whether @c is one of the signs that order what is shown. */
static gboolean
is_direction (gunichar c)
{
  return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) ||
         (c >= 0x2066 && c <= 0x2069);
}

/* Whether @text has letters that are read the other way than the user's
 * language, or says itself how it is read. */
static gboolean
is_foreign (const char *text)
{
  const gboolean is_rtl = is_right_to_left ();
  GUnicodeScript known = G_UNICODE_SCRIPT_UNKNOWN;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at)) {
    const gunichar character = g_utf8_get_char (at);
    const GUnicodeScript script = g_unichar_get_script (character);

    if (is_direction (character))
      return TRUE;
    if (script == known || !g_unichar_isalpha (character))
      continue;
    if (is_right_to_left_script (script) != is_rtl)
      return TRUE;
    known = script;
  }
  return FALSE;
}

/**
 * coa_direction_isolate:
 * @part: (nullable): a name or another part of a line
 *
 * Keeps a part that is read the other way than the user's language from pulling
 * the signs and numbers beside it to its wrong end. Whatever is in the part, it
 * stays between the isolates and in the line.
 *
 * Returns: (transfer full) (nullable): the part, between isolates if it needs them
 */
char *
coa_direction_isolate (const char *part)
{
  g_autofree char *line = part != NULL ? coa_visible_line (part, NULL) : NULL;

  if (line == NULL || !is_foreign (line))
    return g_steal_pointer (&line);

  return g_strconcat (FIRST_STRONG_ISOLATE, line, POP_DIRECTIONAL_ISOLATE, NULL);
}

/**
 * coa_direction_order:
 * @line: a line, of which parts may be isolated
 *
 * Lets a line run as the user's language does. Pango takes the direction of a
 * line from its first letter, be that isolated or not.
 *
 * Returns: (transfer full): the line, with a mark before it if it needs one
 */
char *
coa_direction_order (const char *line)
{
  if (strstr (line, FIRST_STRONG_ISOLATE) == NULL)
    return g_strdup (line);

  return g_strconcat (is_right_to_left () ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK, line, NULL);
}

/**
 * coa_direction_begin:
 * @sentence: a sentence in the user's language, in which a file may be quoted
 *
 * Lets a sentence run as the user's language does, also where it begins with what
 * is quoted.
 *
 * Returns: (transfer full): the sentence, with a mark before it if it needs one
 */
char *
coa_direction_begin (const char *sentence)
{
  if (!is_foreign (sentence))
    return g_strdup (sentence);

  return g_strconcat (is_right_to_left () ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK, sentence,
                      NULL);
}

/**
 * coa_direction_is_turned:
 * @text: a text
 *
 * Returns: whether the text is read the other way than the user's language, as
 *   its first letter says (rule P2 of UAX 9, as Pango applies it)
 */
gboolean
coa_direction_is_turned (const char *text)
{
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at)) {
    const gunichar character = g_utf8_get_char (at);

    if (character == LEFT_TO_RIGHT || character == RIGHT_TO_LEFT)
      return (character == RIGHT_TO_LEFT) != is_right_to_left ();
    if (g_unichar_isalpha (character))
      return is_right_to_left_script (g_unichar_get_script (character)) != is_right_to_left ();
  }
  return FALSE;
}
