/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "search/fold/coa-fold-table.h"

#include <stdlib.h>
#include <string.h>

#define PAGE_SIZE 256
#define N_PAGES (0x110000 / PAGE_SIZE)

/* What Unicode's decomposition and case folding leave apart although people write one for the
 * other. In the order of the characters; an empty string drops one. */
static const struct {
  gunichar character;
  const char *folded;
} own_entries[] = {
  { 0x0027, "" },   /* ' */
  { 0x0060, "" },   /* ` */
  { 0x00B4, "" },   /* ´ */
  { 0x00E6, "ae" }, /* æ */
  { 0x00F0, "d" },  /* ð */
  { 0x00F8, "o" },  /* ø */
  { 0x00FE, "th" }, /* þ */
  { 0x0111, "d" },  /* đ */
  { 0x0127, "h" },  /* ħ */
  { 0x0131, "i" },  /* ı */
  { 0x0142, "l" },  /* ł */
  { 0x014B, "n" },  /* ŋ */
  { 0x0153, "oe" }, /* œ */
  { 0x0167, "t" },  /* ŧ */
  { 0x0259, "e" },  /* ə */
  { 0x02BB, "" },   /* ʻ */
  { 0x02BC, "" },   /* ʼ */
  { 0x02BE, "" },   /* ʾ */
  { 0x02BF, "" },   /* ʿ */
  { 0x0621, "" },   /* ء */
  { 0x0629, "ه" },  /* ة */
  { 0x0640, "" },   /* tatweel */
  { 0x0649, "ي" },  /* ى */
  { 0x0671, "ا" },  /* ٱ */
  { 0x0695, "ر" },  /* ڕ */
  { 0x06A4, "ف" },  /* ڤ */
  { 0x06A9, "ك" },  /* ک */
  { 0x06AA, "ك" },  /* ڪ */
  { 0x06B5, "ل" },  /* ڵ */
  { 0x06BE, "ه" },  /* ھ */
  { 0x06C1, "ه" },  /* ہ */
  { 0x06C3, "ه" },  /* ۃ */
  { 0x06C6, "و" },  /* ۆ */
  { 0x06C7, "و" },  /* ۇ */
  { 0x06CC, "ي" },  /* ی */
  { 0x06CE, "ي" },  /* ێ */
  { 0x06D0, "ي" },  /* ې */
  { 0x06D2, "ي" },  /* ے */
  { 0x06D5, "ه" },  /* ە */
  { 0x2018, "" },   /* ‘ */
  { 0x2019, "" },   /* ’ */
  { 0x2032, "" },   /* ′ */
};

static int
compare_entry (gconstpointer key, gconstpointer entry)
{
  gunichar a = *(const gunichar *) key;
  gunichar b = ((const typeof (own_entries[0]) *) entry)->character;

  return (a > b) - (a < b);
}

static const char *
find_own_entry (gunichar character)
{
  const typeof (own_entries[0]) *entry = bsearch (
    &character, own_entries, G_N_ELEMENTS (own_entries), sizeof (own_entries[0]), compare_entry);

  return entry != NULL ? entry->folded : NULL;
}

/* Whether search sees through @character: vowel signs, accents, joiners, signs of direction. */
static gboolean
is_dropped (gunichar character)
{
  GUnicodeType type = g_unichar_type (character);

  return type == G_UNICODE_NON_SPACING_MARK || type == G_UNICODE_ENCLOSING_MARK ||
         type == G_UNICODE_FORMAT;
}

static void
append_folded (GString *folded, gunichar character)
{
  const char *own = find_own_entry (character);

  if (own != NULL)
    g_string_append (folded, own);
  else if (g_unichar_isdigit (character))
    g_string_append_c (folded, '0' + g_unichar_digit_value (character));
  else if (g_unichar_isalnum (character))
    g_string_append_unichar (folded, character);
}

/* Takes @character apart, drops its marks, and folds the case of the rest. */
static void
append_decomposed (GString *folded, gunichar character)
{
  gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
  gsize n_parts = g_unichar_fully_decompose (character, TRUE, parts, G_N_ELEMENTS (parts));

  for (gsize i = 0; i < n_parts; i++) {
    char part[6];
    g_autofree char *lower = NULL;

    if (is_dropped (parts[i]))
      continue;
    lower = g_utf8_casefold (part, g_unichar_to_utf8 (parts[i], part));
    for (const char *at = lower; *at != '\0'; at = g_utf8_next_char (at))
      append_folded (folded, g_utf8_get_char (at));
  }
}

static CoaFolded
fold (gunichar character)
{
  CoaFolded result = { .kind = COA_FOLDED_GAP };
  g_autoptr (GString) folded = g_string_new (NULL);

  if (is_dropped (character) || find_own_entry (character) != NULL)
    result.kind = COA_FOLDED_LETTERS;
  append_decomposed (folded, character);
  if (folded->len == 0 || folded->len > COA_FOLDED_MAX)
    return result; /* the longer ones are ligatures of whole sentences */

  result.kind = COA_FOLDED_LETTERS;
  result.n_bytes = (guint8) folded->len;
  memcpy (result.bytes, folded->str, folded->len);
  return result;
}

static CoaFolded *
page_new (gunichar first)
{
  CoaFolded *page = g_new (CoaFolded, PAGE_SIZE);

  for (gunichar i = 0; i < PAGE_SIZE; i++)
    page[i] = fold (first + i);
  return page;
}

/**
 * coa_fold_character:
 * @character: a Unicode character
 *
 * Tells what search takes @character for. It is found by Unicode's full compatibility
 * decomposition (UAX #15), without marks, case folded; letters that people write for one another
 * become one. The table is made a page of 256 characters at a time, when one of them is first
 * asked for. Any thread may ask.
 *
 * Returns: (transfer none): its folded form
 */
const CoaFolded *
coa_fold_character (gunichar character)
{
  static gpointer pages[N_PAGES];
  gunichar number = character / PAGE_SIZE;

  g_return_val_if_fail (number < N_PAGES, coa_fold_character (' '));

  if (g_once_init_enter_pointer (&pages[number]))
    g_once_init_leave_pointer (&pages[number], page_new (number * PAGE_SIZE));
  return (const CoaFolded *) pages[number] + character % PAGE_SIZE;
}
