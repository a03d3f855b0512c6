/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "search/query/coa-search-ranges.h"

#include <string.h>

#include "search/fold/coa-fold-table.h"
#include "search/fold/coa-fold.h"

static gboolean
is_word_end (char byte)
{
  return byte == ' ' || byte == '\0';
}

/* Marks a place in the text for each byte from @start to @end of its folded form. */
static void
mark (gboolean *marked, GArray *places, gsize start, gsize end)
{
  for (gsize i = start; i < end; i++)
    marked[g_array_index (places, guint32, i)] = TRUE;
}

static void
mark_needle (gboolean *marked, GArray *places, const GString *folded, const char *needle,
             gboolean is_phrase)
{
  gsize length = strlen (needle);

  for (const char *at = strstr (folded->str, needle); at != NULL; at = strstr (at + 1, needle)) {
    gsize start = (gsize) (at - folded->str);

    if (!is_phrase || is_word_end (at[length]))
      mark (marked, places, start + 1, start + length);
  }
}

/* Whether the character is one that search sees through, as a vowel sign. */
static gboolean
is_seen_through (gunichar character)
{
  const CoaFolded *folded = coa_fold_character (character);

  return folded->kind == COA_FOLDED_LETTERS && folded->n_bytes == 0;
}

/* The characters that are marked; those that are seen through with the one before. */
static GArray *
collect_ranges (const char *text, const gboolean *marked)
{
  GArray *ranges = g_array_new (FALSE, FALSE, sizeof (CoaSearchRange));
  gboolean is_open = FALSE;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at)) {
    CoaSearchRange range = { (guint) (at - text), (guint) (g_utf8_next_char (at) - text) };
    gboolean goes_on = is_open && (marked[range.start] || is_seen_through (g_utf8_get_char (at)));

    if (goes_on)
      g_array_index (ranges, CoaSearchRange, ranges->len - 1).end = range.end;
    else if (marked[range.start])
      g_array_append_val (ranges, range);
    is_open = goes_on || marked[range.start];
  }
  return ranges;
}

/**
 * coa_search_query_find:
 * @query: what is looked for
 * @text: a text, UTF-8
 *
 * Finds every place of @text that a word of @query matches.
 *
 * Returns: (transfer full) (element-type CoaSearchRange): the places, in their order, apart from
 * one another
 */
GArray *
coa_search_query_find (const CoaSearchQuery *query, const char *text)
{
  g_autoptr (GString) folded = g_string_new (NULL);
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autofree gboolean *marked = g_new0 (gboolean, strlen (text) + 1);

  coa_fold_text (text, folded, places);
  for (guint i = 0; i < coa_search_query_get_n_words (query); i++) {
    const CoaSearchWord *word = coa_search_query_get_word (query, i);

    for (guint j = 0; j < word->needles->len; j++)
      mark_needle (marked, places, folded, word->needles->pdata[j], word->is_phrase);
  }
  return collect_ranges (text, marked);
}
