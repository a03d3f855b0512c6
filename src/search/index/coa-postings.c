/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "search/index/coa-postings.h"

#include <string.h>

/**
 * CoaPostings:
 *
 * Which texts have which words, and which words each text has in which order, as numbers.
 *
 * The texts of a word follow those of the word before it in the alphabet, so that the texts with
 * any word that begins with some letters are one stretch of memory.
 */
struct _CoaPostings {
  CoaVocabulary *vocabulary;
  GArray *words;        /* (element-type guint32): of all texts, text after text */
  GArray *first_words;  /* (element-type guint32): of each text, and one more */
  guint32 *texts;       /* of all words, word after word, once ended */
  guint32 *first_texts; /* of each word, and one more, once ended */
};

/**
 * coa_postings_new:
 *
 * Returns: (transfer full): no texts
 */
CoaPostings *
coa_postings_new (void)
{
  CoaPostings *self = g_new0 (CoaPostings, 1);
  guint32 first = 0;

  self->vocabulary = coa_vocabulary_new ();
  self->words = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->first_words = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_array_append_val (self->first_words, first);
  return self;
}

/**
 * coa_postings_free:
 * @self: (transfer full): postings
 */
void
coa_postings_free (CoaPostings *self)
{
  g_return_if_fail (self != NULL);

  coa_vocabulary_free (self->vocabulary);
  g_array_unref (self->words);
  g_array_unref (self->first_words);
  g_free (self->texts);
  g_free (self->first_texts);
  g_free (self);
}

/**
 * coa_postings_add:
 * @self: postings
 * @folded: a folded text, which is overwritten
 *
 * Adds a text, whose number is how many there were before.
 */
void
coa_postings_add (CoaPostings *self, char *folded)
{
  char *word = folded;

  g_return_if_fail (self != NULL && self->texts == NULL);
  g_return_if_fail (*folded == ' ' || *folded == '\0');

  while (*word == ' ') {
    char *end = strchrnul (word + 1, ' ');
    gboolean is_last = *end == '\0';
    guint32 number;

    *end = '\0';
    number = coa_vocabulary_add (self->vocabulary, word + 1);
    g_array_append_val (self->words, number);
    if (is_last)
      break;
    *end = ' ';
    word = end;
  }
  g_array_append_val (self->first_words, self->words->len);
}

/* Counts the words, and tells where the texts of each begin. */
static guint32 *
make_first_texts (CoaPostings *self)
{
  guint n_words = coa_vocabulary_get_length (self->vocabulary);
  guint32 *first_texts = g_new0 (guint32, n_words + 1);

  for (guint i = 0; i < self->words->len; i++)
    first_texts[g_array_index (self->words, guint32, i) + 1]++;
  for (guint i = 0; i < n_words; i++)
    first_texts[i + 1] += first_texts[i];
  return first_texts;
}

/* Puts each text to each of its words. */
static guint32 *
make_texts (CoaPostings *self)
{
  guint n_words = coa_vocabulary_get_length (self->vocabulary);
  guint32 *texts = g_new (guint32, self->words->len + 1);
  g_autofree guint32 *next = g_memdup2 (self->first_texts, n_words * sizeof (guint32));

  for (guint text = 0; text + 1 < self->first_words->len; text++)
    for (guint i = g_array_index (self->first_words, guint32, text);
         i < g_array_index (self->first_words, guint32, text + 1); i++)
      texts[next[g_array_index (self->words, guint32, i)]++] = text;
  return texts;
}

/* An array takes twice the memory while it grows. */
static void
trim (GArray **array)
{
  GArray *trimmed = g_array_sized_new (FALSE, FALSE, sizeof (guint32), (*array)->len);

  g_array_append_vals (trimmed, (*array)->data, (*array)->len);
  g_array_unref (*array);
  *array = trimmed;
}

/**
 * coa_postings_end:
 * @self: postings
 *
 * Makes them ready to be asked. No more text can be added then.
 */
void
coa_postings_end (CoaPostings *self)
{
  g_autofree guint32 *numbers = NULL;

  g_return_if_fail (self != NULL && self->texts == NULL);

  numbers = coa_vocabulary_sort (self->vocabulary);
  trim (&self->words);
  trim (&self->first_words);
  for (guint i = 0; i < self->words->len; i++) {
    guint32 *word = &g_array_index (self->words, guint32, i);

    *word = numbers[*word];
  }
  self->first_texts = make_first_texts (self);
  self->texts = make_texts (self);
}

/**
 * coa_postings_get_n_texts:
 * @self: postings
 *
 * Returns: how many texts there are
 */
guint
coa_postings_get_n_texts (const CoaPostings *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->first_words->len - 1;
}

/**
 * coa_postings_get_vocabulary:
 * @self: postings
 *
 * Returns: (transfer none): the words of all texts
 */
const CoaVocabulary *
coa_postings_get_vocabulary (const CoaPostings *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->vocabulary;
}

/**
 * coa_postings_get_texts:
 * @self: postings that were ended
 * @first: the number of a word
 * @end: the number after that of the last word asked for
 * @n_texts: (out): how many numbers there are
 *
 * Returns: (array length=n_texts) (transfer none): the numbers of the texts that have the words, in
 *   the order of the words; a text may be there more than once
 */
const guint32 *
coa_postings_get_texts (const CoaPostings *self, guint32 first, guint32 end, gsize *n_texts)
{
  g_return_val_if_fail (self != NULL && self->texts != NULL, NULL);
  g_return_val_if_fail (first <= end && end <= coa_vocabulary_get_length (self->vocabulary), NULL);

  *n_texts = self->first_texts[end] - self->first_texts[first];
  return self->texts + self->first_texts[first];
}

/**
 * coa_postings_get_words:
 * @self: postings that were ended
 * @text: the number of a text
 * @n_words: (out): how many words it has
 *
 * Returns: (array length=n_words) (transfer none): the numbers of its words in their order
 */
const guint32 *
coa_postings_get_words (const CoaPostings *self, guint32 text, gsize *n_words)
{
  guint32 first;

  g_return_val_if_fail (self != NULL && self->texts != NULL, NULL);
  g_return_val_if_fail (text < coa_postings_get_n_texts (self), NULL);

  first = g_array_index (self->first_words, guint32, text);
  *n_words = g_array_index (self->first_words, guint32, text + 1) - first;
  return (const guint32 *) self->words->data + first;
}
