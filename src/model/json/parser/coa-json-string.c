/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/json/parser/coa-json-string.h"

#include <string.h>

#define ONES G_GUINT64_CONSTANT (0x0101010101010101)
#define HIGH_BITS G_GUINT64_CONSTANT (0x8080808080808080)

/* The highest bit of each byte that is 0; of those after the first such byte, perhaps more. */
static inline guint64
find_zero (guint64 bytes)
{
  return (bytes - ONES) & ~bytes & HIGH_BITS;
}

/* Goes on to the next quotation mark, backslash or control character, eight bytes at a time. The
 * text ends with a null character, which is one, but the eight bytes may not be all there. */
static char *
skip_plain (char *at, const char *end)
{
  while (end - at >= 8) {
    guint64 bytes;

    memcpy (&bytes, at, sizeof (bytes));
    if ((find_zero (bytes ^ ONES * '"') | find_zero (bytes ^ ONES * '\\') |
         ((bytes - ONES * ' ') & ~bytes & HIGH_BITS)) != 0)
      break;
    at += sizeof (bytes);
  }
  while (*at != '"' && *at != '\\' && (guchar) *at >= ' ')
    at++;
  return at;
}

/* The number of four hexadecimal digits, or -1. */
static int
read_hex (const char *at)
{
  int number = 0;

  for (guint i = 0; i < 4; i++) {
    if (!g_ascii_isxdigit (at[i]))
      return -1;
    number = number << 4 | g_ascii_xdigit_value (at[i]);
  }
  return number;
}

/* The character of \u and four digits, or of two of these that are a pair of surrogates; 0 where it
 * is none, as a null character ends a string too soon. */
static gunichar
read_character (const char **at)
{
  int first = read_hex (*at + 2);
  int second;

  if (first <= 0 || (first >= 0xdc00 && first <= 0xdfff))
    return 0;

  *at += 6;
  if (first < 0xd800 || first > 0xdfff)
    return (gunichar) first;

  second = (*at)[0] == '\\' && (*at)[1] == 'u' ? read_hex (*at + 2) : -1;
  if (second < 0xdc00 || second > 0xdfff)
    return 0;

  *at += 6;
  return 0x10000 + ((gunichar) (first - 0xd800) << 10) + (gunichar) (second - 0xdc00);
}

/* Writes what the escape sequence at @from says, which is never longer. */
static gboolean
read_escape (const char **from, char **to)
{
  static const char escaped[] = "\"\\/bfnrt";
  static const char meant[] = "\"\\/\b\f\n\r\t";
  const char *found = (*from)[1] != '\0' ? strchr (escaped, (*from)[1]) : NULL;
  gunichar c;

  if (found != NULL) {
    *(*to)++ = meant[found - escaped];
    *from += 2;
    return TRUE;
  }

  c = (*from)[1] == 'u' ? read_character (from) : 0;
  if (c == 0)
    return FALSE;

  *to += g_unichar_to_utf8 (c, *to);
  return TRUE;
}

/**
 * coa_json_string_read:
 * @at: (inout): a quotation mark in JSON, and then what follows its twin
 * @end: where the text ends, with a null character
 *
 * Reads a string in the place where it stands.
 *
 * Returns: (transfer none) (nullable): the string, or %NULL if it is none
 */
char *
coa_json_string_read (char **at, const char *end)
{
  char *string = *at + 1;
  char *to = skip_plain (string, end);
  const char *from = to;

  while (*from == '\\') {
    const char *next;

    if (!read_escape (&from, &to))
      return NULL;
    next = skip_plain ((char *) from, end);
    memmove (to, from, (gsize) (next - from));
    to += next - from;
    from = next;
  }
  if (*from != '"')
    return NULL;

  *at += from - *at + 1;
  *to = '\0';
  return string;
}
