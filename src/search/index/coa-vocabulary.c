/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "search/index/coa-vocabulary.h"

#include <stdlib.h>
#include <string.h>

#include "model/value/coa-string-hash.h"

/**
 * CoaVocabulary:
 *
 * The different words of many texts, folded, each with a number. Once they are sorted the words
 * that begin alike have numbers that follow one another.
 */
struct _CoaVocabulary {
  GStringChunk *strings;
  GHashTable *numbers; /* (nullable) (element-type utf8 guint32), until sorted */
  GPtrArray *words;    /* (element-type utf8): by number */
};

/**
 * coa_vocabulary_new:
 *
 * Returns: (transfer full): no words
 */
CoaVocabulary *
coa_vocabulary_new (void)
{
  CoaVocabulary *self = g_new0 (CoaVocabulary, 1);

  self->strings = g_string_chunk_new (65536);
  self->numbers = g_hash_table_new (coa_string_hash, g_str_equal);
  self->words = g_ptr_array_new ();
  return self;
}

/**
 * coa_vocabulary_free:
 * @self: (transfer full): words
 */
void
coa_vocabulary_free (CoaVocabulary *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->numbers, g_hash_table_unref);
  g_ptr_array_unref (self->words);
  g_string_chunk_free (self->strings);
  g_free (self);
}

/**
 * coa_vocabulary_add:
 * @self: words that are not sorted yet
 * @word: a folded word
 *
 * Adds @word unless it is there.
 *
 * Returns: its number until the words are sorted
 */
guint32
coa_vocabulary_add (CoaVocabulary *self, const char *word)
{
  gpointer number;

  g_return_val_if_fail (self != NULL && self->numbers != NULL, 0);
  g_return_val_if_fail (word != NULL, 0);

  if (!g_hash_table_lookup_extended (self->numbers, word, NULL, &number)) {
    char *copy = g_string_chunk_insert (self->strings, word);

    number = GUINT_TO_POINTER (self->words->len);
    g_hash_table_insert (self->numbers, copy, number);
    g_ptr_array_add (self->words, copy);
  }
  return GPOINTER_TO_UINT (number);
}

static int
compare_words (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/**
 * coa_vocabulary_sort:
 * @self: words that are not sorted yet
 *
 * Sorts the words. No more can be added then.
 *
 * Returns: (transfer full) (array): of each word, by its number before, its number now
 */
guint32 *
coa_vocabulary_sort (CoaVocabulary *self)
{
  guint32 *numbers;

  g_return_val_if_fail (self != NULL && self->numbers != NULL, NULL);

  g_ptr_array_sort (self->words, compare_words);
  numbers = g_new (guint32, self->words->len);
  for (guint i = 0; i < self->words->len; i++) {
    gpointer before = g_hash_table_lookup (self->numbers, self->words->pdata[i]);

    numbers[GPOINTER_TO_UINT (before)] = i;
  }
  g_clear_pointer (&self->numbers, g_hash_table_unref);
  return numbers;
}

/**
 * coa_vocabulary_get_length:
 * @self: words
 *
 * Returns: how many words there are
 */
guint
coa_vocabulary_get_length (const CoaVocabulary *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->words->len;
}

/* The first word that does not come before all that begin with @beginning, or with @is_after the
 * first that comes after them. */
static guint32
find_bound (const CoaVocabulary *self, const char *beginning, gboolean is_after)
{
  gsize length = strlen (beginning);
  guint32 low = 0;
  guint32 high = self->words->len;

  while (low < high) {
    guint32 middle = low + (high - low) / 2;
    int order = strncmp (self->words->pdata[middle], beginning, length);

    if (order < 0 || (order == 0 && is_after))
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

/**
 * coa_vocabulary_find:
 * @self: words that are sorted
 * @beginning: letters, folded
 * @first: (out): the number of the first word that begins with them
 * @end: (out): the number after that of the last, the same as @first if there is none
 *
 * Finds the words that begin with @beginning.
 */
void
coa_vocabulary_find (const CoaVocabulary *self, const char *beginning, guint32 *first, guint32 *end)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (beginning != NULL);

  *first = find_bound (self, beginning, FALSE);
  *end = find_bound (self, beginning, TRUE);
}

/**
 * coa_vocabulary_is_word:
 * @self: words that are sorted
 * @number: any number
 * @word: a word, folded
 *
 * Returns: whether @number is that of @word
 */
gboolean
coa_vocabulary_is_word (const CoaVocabulary *self, guint32 number, const char *word)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return number < self->words->len && g_str_equal (self->words->pdata[number], word);
}
