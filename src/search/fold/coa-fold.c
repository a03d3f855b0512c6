/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "search/fold/coa-fold.h"

#include <string.h>

#include "search/fold/coa-fold-table.h"

/* The Arabic article, alone and after the particles that are written together with it. */
static const char *const articles[] = { "ال", "وال", "بال", "فال", "كال", "لل", NULL };

static gsize
find_article (const char *word, gsize length)
{
  /* Each begins with one of these bytes, which no Latin word does. */
  if (length < 5 || (guchar) word[0] < 0xD8 || (guchar) word[0] > 0xD9)
    return 0;

  for (gsize i = 0; articles[i] != NULL; i++) {
    gsize n = strlen (articles[i]);

    if (length > n && memcmp (word, articles[i], n) == 0)
      return n;
  }
  return 0;
}

static void
append (GString *folded, GArray *places, const char *bytes, gsize n_bytes, guint32 place)
{
  g_string_append_len (folded, bytes, (gssize) n_bytes);
  if (places != NULL)
    for (gsize i = 0; i < n_bytes; i++)
      g_array_append_val (places, place);
}

/* Sets the article of the word that begins at @start apart, so that the noun is a word as well. */
static void
end_word (GString *folded, GArray *places, gsize start)
{
  gsize article = find_article (folded->str + start, folded->len - start);

  if (article == 0)
    return;
  g_string_insert_c (folded, (gssize) (start + article), ' ');
  if (places != NULL) {
    guint32 place = g_array_index (places, guint32, start + article);

    g_array_insert_val (places, (guint) (start + article), place);
  }
}

/**
 * coa_fold_is_article:
 * @word: a folded word
 *
 * Returns: whether [func@fold_text] sets such a word apart from the noun that follows
 */
gboolean
coa_fold_is_article (const char *word)
{
  return g_strv_contains (articles, word);
}

/**
 * coa_fold_text:
 * @text: a text, UTF-8
 * @folded: where to append
 * @places: (nullable) (element-type guint32): where to append, for each byte of the folded text,
 *   at which byte of @text the character begins that it comes from
 *
 * Folds @text into the words that search compares: no case, no accents, no vowel signs, one form
 * for letters that are written for one another, digits 0 to 9, and a space before each word. An
 * Arabic article becomes a word of its own. The same text always folds to the same words, so what
 * is searched is folded as what is searched for.
 */
void
coa_fold_text (const char *text, GString *folded, GArray *places)
{
  gsize start = 0; /* of the word, 0 if there is none */

  g_return_if_fail (text != NULL);
  g_return_if_fail (folded != NULL);
  g_return_if_fail (places == NULL || places->len == folded->len);

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at)) {
    const CoaFolded *letters = coa_fold_character (g_utf8_get_char (at));
    guint32 place = (guint32) (at - text);

    if (letters->kind == COA_FOLDED_GAP && start > 0) {
      end_word (folded, places, start);
      start = 0;
    }
    if (letters->n_bytes == 0)
      continue;
    if (start == 0) {
      append (folded, places, " ", 1, place);
      start = folded->len;
    }
    append (folded, places, letters->bytes, letters->n_bytes, place);
  }
  if (start > 0)
    end_word (folded, places, start);
}
