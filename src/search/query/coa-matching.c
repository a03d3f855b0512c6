/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "search/query/coa-matching.h"

#include <string.h>

/* How many of the first words of the query each text has, one after another. */
typedef struct {
  const CoaPostings *postings;
  guint8 *beginnings; /* at least as the beginning of a word */
  guint8 *wholes;     /* as whole words */
} Matching;

/* The words that one word of a needle may be. */
typedef struct {
  guint32 first;
  guint32 end;
  guint32 whole_end; /* of the word itself, if there is such a word: it is the first then */
} Choice;

static Choice
choose (const Matching *self, const char *letters, gboolean is_whole)
{
  const CoaVocabulary *vocabulary = coa_postings_get_vocabulary (self->postings);
  Choice choice;

  coa_vocabulary_find (vocabulary, letters, &choice.first, &choice.end);
  choice.whole_end = choice.first;
  if (coa_vocabulary_is_word (vocabulary, choice.first, letters))
    choice.whole_end++;
  if (is_whole)
    choice.end = choice.whole_end;
  return choice;
}

/* Counts word @position for the texts from @first to @end that have all words before it. */
static void
count (const Matching *self, guint8 *levels, guint position, guint32 first, guint32 end)
{
  gsize n_texts;
  const guint32 *texts = coa_postings_get_texts (self->postings, first, end, &n_texts);

  for (gsize i = 0; i < n_texts; i++)
    if (levels[texts[i]] == position)
      levels[texts[i]]++;
}

static void
count_letters (const Matching *self, guint position, const char *letters, gboolean is_whole)
{
  Choice choice = choose (self, letters, is_whole);

  count (self, self->beginnings, position, choice.first, choice.end);
  count (self, self->wholes, position, choice.first, choice.whole_end);
}

static gboolean
is_among (guint32 word, const Choice *choice)
{
  return choice->first <= word && word < choice->end;
}

/* Whether the choices follow one another in @text; sets @is_whole if the last is a whole word. */
static gboolean
has_sequence (const Matching *self, guint32 text, GArray *choices, gboolean *is_whole)
{
  const Choice *last = &g_array_index (choices, Choice, choices->len - 1);
  gsize n_words;
  const guint32 *words = coa_postings_get_words (self->postings, text, &n_words);
  gboolean has = FALSE;

  *is_whole = FALSE;
  for (gsize start = 0; start + choices->len <= n_words && !*is_whole; start++) {
    guint i = 0;

    while (i < choices->len && is_among (words[start + i], &g_array_index (choices, Choice, i)))
      i++;
    if (i < choices->len)
      continue;
    has = TRUE;
    *is_whole = words[start + i - 1] < last->whole_end;
  }
  return has;
}

static void
count_sequence (const Matching *self, guint position, GArray *choices)
{
  const guint32 *fewest = NULL;
  gsize n_fewest = G_MAXSIZE;

  for (guint i = 0; i < choices->len; i++) {
    const Choice *choice = &g_array_index (choices, Choice, i);
    gsize n_texts;
    const guint32 *texts =
      coa_postings_get_texts (self->postings, choice->first, choice->end, &n_texts);

    if (n_texts < n_fewest) {
      fewest = texts;
      n_fewest = n_texts;
    }
  }

  for (gsize i = 0; i < n_fewest; i++) {
    guint32 text = fewest[i];
    gboolean is_whole;

    if (self->beginnings[text] < position || !has_sequence (self, text, choices, &is_whole))
      continue;
    if (self->beginnings[text] == position)
      self->beginnings[text]++;
    if (is_whole && self->wholes[text] == position)
      self->wholes[text]++;
  }
}

/* Counts the texts with @needle as word @position of the query. */
static void
count_needle (const Matching *self, guint position, const char *needle, gboolean is_phrase)
{
  g_auto (GStrv) letters = g_strsplit (needle + 1, " ", -1);
  g_autoptr (GArray) choices = NULL;

  if (letters[1] == NULL) {
    count_letters (self, position, letters[0], is_phrase);
    return;
  }

  choices = g_array_new (FALSE, FALSE, sizeof (Choice));
  for (gsize i = 0; letters[i] != NULL; i++) {
    Choice choice = choose (self, letters[i], is_phrase || letters[i + 1] != NULL);

    g_array_append_val (choices, choice);
  }
  count_sequence (self, position, choices);
}

/* Puts together in @beginnings how well each text fits. */
static void
sum_up (const Matching *self, guint n_words)
{
  guint n_texts = coa_postings_get_n_texts (self->postings);

  for (guint i = 0; i < n_texts; i++)
    if (self->beginnings[i] < n_words)
      self->beginnings[i] = COA_MATCH_NONE;
    else
      self->beginnings[i] = self->wholes[i] == n_words ? COA_MATCH_WHOLE : COA_MATCH_BEGINNING;
}

/**
 * coa_matching_find:
 * @postings: texts
 * @query: what is looked for
 * @cancellable: (nullable): lets another thread stop the search
 *
 * Finds how well each of the texts fits @query.
 *
 * Returns: (transfer full) (nullable) (array): of each text a CoaMatch, or %NULL if stopped
 */
guint8 *
coa_matching_find (const CoaPostings *postings, const CoaSearchQuery *query,
                   GCancellable *cancellable)
{
  guint n_texts = coa_postings_get_n_texts (postings);
  g_autofree guint8 *beginnings = g_new0 (guint8, n_texts + 1);
  g_autofree guint8 *wholes = NULL;
  guint n_words = coa_search_query_get_n_words (query);
  Matching self = { postings, beginnings, NULL };

  if (n_words == 0)
    return g_steal_pointer (&beginnings);

  self.wholes = wholes = g_new0 (guint8, n_texts + 1);
  for (guint i = 0; i < n_words; i++) {
    const CoaSearchWord *word = coa_search_query_get_word (query, i);

    for (guint j = 0; j < word->needles->len; j++) {
      if (g_cancellable_is_cancelled (cancellable))
        return NULL;
      count_needle (&self, i, word->needles->pdata[j], word->is_phrase);
    }
  }
  sum_up (&self, n_words);
  return g_steal_pointer (&beginnings);
}
