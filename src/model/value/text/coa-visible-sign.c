/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/value/text/coa-visible-sign.h"

/* The sign of @c, if it is one of those that Unicode counts among the formats. */
static CoaVisibleSign
format_sign_of (gunichar c)
{
  switch (c) {
  case 0x00ad: /* soft hyphen: seen where it matters */
  case 0x061c: /* marks of a direction, which move no letter */
  case 0x200e:
  case 0x200f:
    return COA_VISIBLE_PLAIN;
  case 0x180e:
  case 0x200b:
  case 0x200c:
  case 0x200d:
    return COA_VISIBLE_JOINER;
  case 0x202a:
  case 0x202b:
    return COA_VISIBLE_EMBEDDING;
  case 0x202c:
    return COA_VISIBLE_EMBEDDING_END;
  case 0x2066:
  case 0x2067:
  case 0x2068:
    return COA_VISIBLE_ISOLATE;
  case 0x2069:
    return COA_VISIBLE_ISOLATE_END;
  default:
    break;
  }

  if (c >= 0xe0020 && c <= 0xe007f)
    return COA_VISIBLE_TAG;
  /* Signs above a number or a verse, which are seen. */
  if (c < 0x0900 || c == 0x110bd || c == 0x110cd)
    return COA_VISIBLE_PLAIN;
  return COA_VISIBLE_HIDDEN;
}

/**
 * coa_visible_sign_of:
 * @c: a character
 *
 * Returns: what it does to how a text is shown
 */
CoaVisibleSign
coa_visible_sign_of (gunichar c)
{
  switch ((int) g_unichar_type (c)) {
  case G_UNICODE_CONTROL:
    return c == '\t' || c == '\n' || c == '\r' || c == 0x85 ? COA_VISIBLE_BREAK
                                                            : COA_VISIBLE_HIDDEN;
  case G_UNICODE_LINE_SEPARATOR:
  case G_UNICODE_PARAGRAPH_SEPARATOR:
    return COA_VISIBLE_BREAK;
  case G_UNICODE_NON_SPACING_MARK:
  case G_UNICODE_ENCLOSING_MARK:
    return COA_VISIBLE_MARK;
  case G_UNICODE_FORMAT:
    return format_sign_of (c);
  case G_UNICODE_OTHER_LETTER:
    /* Letters of Hangul with nothing to see. */
    return c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0 ? COA_VISIBLE_HIDDEN
                                                                    : COA_VISIBLE_PLAIN;
  default:
    return COA_VISIBLE_PLAIN;
  }
}

/* Whether the spelling of the script of @c has joiners; pictures are joined too. */
static gboolean
is_joining (gunichar c)
{
  switch ((int) g_unichar_get_script (c)) {
  case G_UNICODE_SCRIPT_COMMON:
    return g_unichar_type (c) == G_UNICODE_OTHER_SYMBOL || (c >= 0x1f3fb && c <= 0x1f3ff);
  case G_UNICODE_SCRIPT_INHERITED:
  case G_UNICODE_SCRIPT_UNKNOWN:
  case G_UNICODE_SCRIPT_LATIN:
  case G_UNICODE_SCRIPT_GREEK:
  case G_UNICODE_SCRIPT_CYRILLIC:
  case G_UNICODE_SCRIPT_ARMENIAN:
  case G_UNICODE_SCRIPT_GEORGIAN:
  case G_UNICODE_SCRIPT_HAN:
  case G_UNICODE_SCRIPT_HANGUL:
  case G_UNICODE_SCRIPT_HIRAGANA:
  case G_UNICODE_SCRIPT_KATAKANA:
  case G_UNICODE_SCRIPT_BOPOMOFO:
    return FALSE;
  default:
    return TRUE;
  }
}

/**
 * coa_visible_sign_is_joined:
 * @start: a text, UTF-8
 * @joiner: a joiner in it
 *
 * Returns: whether @joiner stands beside a letter of a script that has joiners
 */
gboolean
coa_visible_sign_is_joined (const char *start, const char *joiner)
{
  const char *before = joiner;
  const char *after = g_utf8_next_char (joiner);

  if (is_joining (g_utf8_get_char (after)))
    return TRUE;

  while (before > start) {
    gunichar c;

    before = g_utf8_prev_char (before);
    c = g_utf8_get_char (before);
    if (coa_visible_sign_of (c) != COA_VISIBLE_MARK)
      return is_joining (c);
  }
  return FALSE;
}

/* How many bytes a letter has that is in nearly every text, or 0 for all else. */
static guint
usual_length (const guchar *at)
{
  switch (at[0]) {
  case 0xd8: /* Arabic letters, without the signs above them */
    return at[1] >= 0xa0 ? 2 : 0;
  case 0xd9:
    return at[1] <= 0x8a || at[1] >= 0xb1 ? 2 : 0;
  case 0xda:
    return 2;
  case 0xdb:
    return at[1] <= 0x93 || (at[1] >= 0xb0 && at[1] <= 0xb9) ? 2 : 0;
  default:
    if (at[0] >= 0xc3 && at[0] <= 0xcb) /* Latin letters */
      return 2;
    return at[0] >= ' ' && at[0] < 0x7f ? 1 : 0;
  }
}

/**
 * coa_visible_sign_skip:
 * @text: a text, UTF-8
 *
 * Passes over letters without a look into the tables of Unicode, as every text
 * of a collection is gone through.
 *
 * Returns: the first character that may be other than plain, or the end
 */
const char *
coa_visible_sign_skip (const char *text)
{
  guint length;

  while ((length = usual_length ((const guchar *) text)) > 0)
    text += length;
  return text;
}
