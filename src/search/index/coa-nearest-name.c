/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "search/index/coa-nearest-name.h"

#include <string.h>

#include "model/value/text/coa-spelling.h"
#include "search/fold/coa-fold.h"

/* No more names than this takes some hundredths of a second. */
#define NAMES_MAX 20000

/**
 * CoaNearestName:
 *
 * Looks for the name that is written most like what was typed, by the fewest letters put in, left
 * out, changed or swapped (optimal string alignment distance). The words typed are held against as
 * many words of the name, side by side, so that “Kana” finds “Yonadam Kanna”.
 */
struct _CoaNearestName {
  gunichar *letters; /* typed, folded, without the first space */
  glong n_letters;
  guint n_words;
  guint n_names;
  guint distance; /* of the best, or one too much */
  const char *best;
};

static guint
count_words (const char *folded)
{
  guint n_words = 0;

  for (const char *at = strchr (folded, ' '); at != NULL; at = strchr (at + 1, ' '))
    n_words++;
  return n_words;
}

/**
 * coa_nearest_name_new:
 * @typed: what the reader typed, UTF-8
 *
 * Returns: (transfer full): a search for a name like it
 */
CoaNearestName *
coa_nearest_name_new (const char *typed)
{
  CoaNearestName *self = g_new0 (CoaNearestName, 1);
  g_autoptr (GString) folded = g_string_new (NULL);

  coa_fold_text (typed, folded, NULL);
  self->n_words = count_words (folded->str);
  self->letters =
    g_utf8_to_ucs4_fast (folded->len > 0 ? folded->str + 1 : "", -1, &self->n_letters);
  self->distance = coa_spelling_get_reach (self->n_letters) + 1;
  return self;
}

/**
 * coa_nearest_name_free:
 * @self: (transfer full): a search
 */
void
coa_nearest_name_free (CoaNearestName *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->letters);
  g_free (self);
}

/* Holds as many words as were typed, from @words, against what was typed. */
static void
try_words (CoaNearestName *self, const char *words, const char *name)
{
  g_autofree gunichar *letters = NULL;
  const char *end = words;
  glong n_letters;
  guint distance;

  for (guint i = 0; i < self->n_words; i++) {
    if (*end == '\0')
      return;
    end = strchrnul (end + 1, ' ');
  }
  letters = g_utf8_to_ucs4_fast (words + 1, end - words - 1, &n_letters);
  if (n_letters > COA_SPELLING_MAX_LENGTH ||
      ABS (n_letters - self->n_letters) >= (glong) self->distance)
    return;
  distance = coa_spelling_get_distance (self->letters, self->n_letters, letters, n_letters);
  if (distance < self->distance) {
    self->distance = distance;
    self->best = name;
  }
}

/**
 * coa_nearest_name_try:
 * @self: a search
 * @name: a name, UTF-8, which has to stay
 *
 * Holds @name against what was typed.
 *
 * Returns: whether to go on
 */
gboolean
coa_nearest_name_try (CoaNearestName *self, const char *name)
{
  g_autoptr (GString) folded = NULL;

  g_return_val_if_fail (self != NULL, FALSE);

  if (self->n_words == 0 || self->n_letters > COA_SPELLING_MAX_LENGTH ||
      self->n_names++ == NAMES_MAX)
    return FALSE;
  folded = g_string_new (NULL);
  coa_fold_text (name, folded, NULL);
  for (const char *at = folded->str; *at != '\0'; at = strchrnul (at + 1, ' '))
    try_words (self, at, name);
  return TRUE;
}

/**
 * coa_nearest_name_get:
 * @self: a search
 *
 * Returns: (transfer none) (nullable): the name most like what was typed
 */
const char *
coa_nearest_name_get (const CoaNearestName *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->best;
}
