/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "search/query/coa-search-query.h"

#include <string.h>

#include "search/fold/coa-fold.h"

/* Nobody types more, and each costs time. */
#define WORDS_MAX 16

/**
 * CoaSearchQuery:
 *
 * What a reader looks for: words, all of which a text has to have, in any order, each at least as
 * the beginning of a word, and phrases in quotation marks, whose words stand side by side. It never
 * changes once it has been searched for.
 */
struct _CoaSearchQuery {
  gatomicrefcount ref_count;
  GArray *words; /* (element-type CoaSearchWord) */
};

G_DEFINE_BOXED_TYPE (CoaSearchQuery, coa_search_query, coa_search_query_ref, coa_search_query_unref)

static void
word_clear (gpointer data)
{
  CoaSearchWord *word = data;

  g_clear_pointer (&word->needles, g_ptr_array_unref);
}

static void
add_word (CoaSearchQuery *self, const char *needle, gboolean is_phrase)
{
  CoaSearchWord word = { .is_phrase = is_phrase };

  if (self->words->len == WORDS_MAX)
    return;
  word.needles = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (word.needles, g_strdup (needle));
  g_array_append_val (self->words, word);
}

/* An article that stands before its noun is left aside: the noun is found with and without it. */
static void
add_words (CoaSearchQuery *self, const char *text)
{
  g_autoptr (GString) folded = g_string_new (NULL);
  g_auto (GStrv) words = NULL;

  coa_fold_text (text, folded, NULL);
  words = g_strsplit (folded->str, " ", -1);
  for (gsize i = 0; words[i] != NULL; i++) {
    g_autofree char *needle = g_strconcat (" ", words[i], NULL);

    if (words[i][0] != '\0' && (words[i + 1] == NULL || !coa_fold_is_article (words[i])))
      add_word (self, needle, FALSE);
  }
}

static void
add_phrase (CoaSearchQuery *self, const char *text)
{
  g_autoptr (GString) folded = g_string_new (NULL);

  coa_fold_text (text, folded, NULL);
  if (folded->len > 0)
    add_word (self, folded->str, TRUE);
}

static gboolean
is_quotation_mark (gunichar character)
{
  static const gunichar marks[] = { '"', 0x00AB, 0x00BB, 0x201C, 0x201D, 0x201E, 0x201F, 0 };

  for (gsize i = 0; marks[i] != 0; i++)
    if (character == marks[i])
      return TRUE;
  return FALSE;
}

static const char *
find_quotation_mark (const char *text)
{
  while (*text != '\0' && !is_quotation_mark (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);
  return text;
}

/* Two words that stand side by side may be written as one: “Tal Afar” is found as “Talafar”. */
static void
join_words (CoaSearchQuery *self)
{
  for (guint i = 0; i + 1 < self->words->len; i++) {
    const CoaSearchWord *words = (const CoaSearchWord *) self->words->data + i;
    const char *second = words[1].needles->pdata[0];
    g_autofree char *joined = g_strconcat (words[0].needles->pdata[0], second + 1, NULL);

    if (words[0].is_phrase || words[1].is_phrase)
      continue;
    coa_search_query_add_needle (self, i, joined);
    coa_search_query_add_needle (self, i + 1, joined);
  }
}

/**
 * coa_search_query_new:
 * @text: what the reader typed, UTF-8
 *
 * Reads a query. A quotation mark without its twin is left aside, as a phrase is being typed then.
 *
 * Returns: (transfer full): the query
 */
CoaSearchQuery *
coa_search_query_new (const char *text)
{
  CoaSearchQuery *self = g_new0 (CoaSearchQuery, 1);
  gboolean is_quoted = FALSE;

  g_return_val_if_fail (text != NULL, NULL);

  g_atomic_ref_count_init (&self->ref_count);
  self->words = g_array_new (FALSE, FALSE, sizeof (CoaSearchWord));
  g_array_set_clear_func (self->words, word_clear);

  while (*text != '\0') {
    const char *end = find_quotation_mark (text);
    g_autofree char *part = g_strndup (text, (gsize) (end - text));

    if (is_quoted && *end != '\0')
      add_phrase (self, part);
    else
      add_words (self, part);
    is_quoted = !is_quoted;
    text = *end != '\0' ? g_utf8_next_char (end) : end;
  }
  join_words (self);
  return self;
}

/**
 * coa_search_query_ref:
 * @self: a query
 *
 * Returns: (transfer full): @self, held once more
 */
CoaSearchQuery *
coa_search_query_ref (CoaSearchQuery *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * coa_search_query_unref:
 * @self: (transfer full): a query
 *
 * Lets go of @self, and frees it when nobody holds it any more.
 */
void
coa_search_query_unref (CoaSearchQuery *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_array_unref (self->words);
  g_free (self);
}

/**
 * coa_search_query_get_n_words:
 * @self: a query
 *
 * Returns: how many things a text has to have; 0 if the reader typed no letter and no digit
 */
guint
coa_search_query_get_n_words (const CoaSearchQuery *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->words->len;
}

/**
 * coa_search_query_get_word:
 * @self: a query
 * @position: a number less than its number of words
 *
 * Returns: (transfer none): the word
 */
const CoaSearchWord *
coa_search_query_get_word (const CoaSearchQuery *self, guint position)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (position < self->words->len, NULL);

  return &g_array_index (self->words, CoaSearchWord, position);
}

/**
 * coa_search_query_add_needle:
 * @self: a query that has not been searched for yet
 * @position: a number less than its number of words
 * @needle: what may stand in a text instead of the word, folded
 *
 * Adds another way to write a word.
 */
void
coa_search_query_add_needle (CoaSearchQuery *self, guint position, const char *needle)
{
  GPtrArray *needles;

  g_return_if_fail (self != NULL);
  g_return_if_fail (position < self->words->len);
  g_return_if_fail (needle != NULL);

  needles = g_array_index (self->words, CoaSearchWord, position).needles;
  if (!g_ptr_array_find_with_equal_func (needles, needle, g_str_equal, NULL))
    g_ptr_array_add (needles, g_strdup (needle));
}
