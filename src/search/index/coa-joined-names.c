/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "search/index/coa-joined-names.h"

#include <string.h>

/* A shorter word is the beginning of too many others. */
#define CHARACTERS_MIN 4
/* Each is searched for in all texts. */
#define NEEDLES_MAX 4
#define PLACES_MAX 4096

#define NAME_END '\n'

/**
 * CoaJoinedNames:
 *
 * The names of a collection, folded, in one block. They tell into which words one that the reader
 * typed may fall, so that “Talafar” finds “Tal Afar”, wherever it is written.
 */
struct _CoaJoinedNames {
  GString *joined; /* without spaces; NAME_END after each */
  GString *spaced; /* with spaces; NAME_END after each */
  GArray *starts;  /* (element-type Start) */
};

typedef struct {
  gsize joined;
  gsize spaced;
} Start;

/**
 * coa_joined_names_new:
 *
 * Returns: (transfer full): no names
 */
CoaJoinedNames *
coa_joined_names_new (void)
{
  CoaJoinedNames *self = g_new0 (CoaJoinedNames, 1);

  self->joined = g_string_new (NULL);
  self->spaced = g_string_new (NULL);
  self->starts = g_array_new (FALSE, FALSE, sizeof (Start));
  return self;
}

/**
 * coa_joined_names_free:
 * @self: (transfer full): names
 */
void
coa_joined_names_free (CoaJoinedNames *self)
{
  g_return_if_fail (self != NULL);

  g_string_free (self->joined, TRUE);
  g_string_free (self->spaced, TRUE);
  g_array_unref (self->starts);
  g_free (self);
}

/**
 * coa_joined_names_add:
 * @self: names
 * @folded: a folded name
 * @length: its length in bytes
 *
 * Adds a name, if it has several words.
 */
void
coa_joined_names_add (CoaJoinedNames *self, const char *folded, gsize length)
{
  Start start = { self->joined->len, self->spaced->len };

  if (length < 2 || memchr (folded + 1, ' ', length - 1) == NULL)
    return;

  g_array_append_val (self->starts, start);
  g_string_append_len (self->spaced, folded, (gssize) length);
  g_string_append_c (self->spaced, NAME_END);
  for (gsize i = 0; i < length; i++)
    if (folded[i] != ' ')
      g_string_append_c (self->joined, folded[i]);
  g_string_append_c (self->joined, NAME_END);
}

/* One letter of the next word would be too little: “them” is not “the man”. */
static gboolean
has_long_words (const char *words)
{
  g_auto (GStrv) each = g_strsplit (words + 1, " ", -1);

  for (gsize i = 0; each[i] != NULL; i++)
    if (g_utf8_strlen (each[i], -1) < 2)
      return FALSE;
  return each[1] != NULL;
}

/* The words from @at, which begins one, that @letters fall into, each with a space before it. */
static char *
split (const char *at, const char *letters)
{
  g_autoptr (GString) words = g_string_new (NULL);

  while (*letters != '\0') {
    if (*at != ' ' && *at != *letters)
      return NULL;
    g_string_append_c (words, *at);
    if (*at++ != ' ')
      letters++;
  }
  return has_long_words (words->str) ? g_string_free (g_steal_pointer (&words), FALSE) : NULL;
}

/* Looks through the name that the byte at @place belongs to. */
static gsize
complete_from_name (CoaJoinedNames *self, CoaSearchQuery *query, guint position,
                    const char *letters, gsize place)
{
  const Start *starts = (const Start *) self->starts->data;
  guint low = 0;
  guint high = self->starts->len;

  while (high - low > 1) {
    guint middle = low + (high - low) / 2;

    if (starts[middle].joined <= place)
      low = middle;
    else
      high = middle;
  }

  for (const char *at = self->spaced->str + starts[low].spaced; *at != NAME_END; at++) {
    g_autofree char *words = *at == ' ' ? split (at, letters) : NULL;

    if (words != NULL)
      coa_search_query_add_needle (query, position, words);
  }
  return low + 1 < self->starts->len ? starts[low + 1].joined : self->joined->len;
}

static void
complete_word (CoaJoinedNames *self, CoaSearchQuery *query, guint position)
{
  const CoaSearchWord *word = coa_search_query_get_word (query, position);
  g_autofree char *letters = g_strdup ((const char *) word->needles->pdata[0] + 1);
  const char *joined = self->joined->str;
  gsize length = strlen (letters);
  gsize place = 0;

  if (word->is_phrase || g_utf8_strlen (letters, -1) < CHARACTERS_MIN)
    return;

  for (guint i = 0; i < PLACES_MAX && word->needles->len < NEEDLES_MAX; i++) {
    const char *at = memmem (joined + place, self->joined->len - place, letters, length);

    if (at == NULL)
      return;
    place = complete_from_name (self, query, position, letters, (gsize) (at - joined));
  }
}

/**
 * coa_joined_names_complete:
 * @self: names
 * @query: a query that has not been searched for yet
 *
 * Adds to each word of @query the words that it falls into in a name.
 */
void
coa_joined_names_complete (CoaJoinedNames *self, CoaSearchQuery *query)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (query != NULL);

  for (guint i = 0; i < coa_search_query_get_n_words (query); i++)
    complete_word (self, query, i);
}
