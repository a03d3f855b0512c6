/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/csv/cell/coa-csv-language.h"

#include <string.h>

#include "import/csv/cell/coa-csv-fold.h"
#include "model/value/language/coa-language-tag.h"

/* In bytes. Longer tags of languages are reserved, and words such as “Klingon” would be one. */
#define MAX_LANGUAGE_LENGTH 3

/* Names in English and in the language itself. */
static const struct {
  const char *tag;
  const char *names;
} languages[] = {
  { "ar", "arabic|العربية|عربي" },
  { "arc", "aramaic" },
  { "az", "azerbaijani|azeri" },
  { "ckb", "sorani|central kurdish|کوردیی ناوەندی|سۆرانی" },
  { "de", "german|deutsch" },
  { "en", "english" },
  { "es", "spanish|español" },
  { "fa", "persian|farsi|فارسی" },
  { "fr", "french|français" },
  { "he", "hebrew|עברית" },
  { "hy", "armenian|հայերեն" },
  { "it", "italian|italiano" },
  { "kmr", "kurmanji|northern kurdish|kurmancî" },
  { "ku", "kurdish|kurdî|کوردی" },
  { "ru", "russian|русский" },
  { "syr", "syriac|ܣܘܪܝܝܐ" },
  { "tk", "turkmen|türkmençe" },
  { "tr", "turkish|türkçe" },
};

static gboolean
is_name (const char *word, const char *joined)
{
  g_auto (GStrv) names = g_strsplit (joined, "|", -1);

  for (guint i = 0; names[i] != NULL; i++) {
    g_autofree char *name = coa_csv_fold_word (names[i]);

    if (strcmp (word, name) == 0)
      return TRUE;
  }
  return FALSE;
}

/**
 * coa_csv_language_read:
 * @cell: a cell
 *
 * Reads a language tag, or the name of a language that these collections are
 * likely to be in.
 *
 * Returns: (transfer full) (nullable): the language tag
 */
char *
coa_csv_language_read (const char *cell)
{
  g_autofree char *word = NULL;

  if (strcspn (cell, "-") <= MAX_LANGUAGE_LENGTH && coa_language_is_valid_tag (cell))
    return g_strdup (cell);

  word = coa_csv_fold_word (cell);
  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++)
    if (is_name (word, languages[i].names))
      return g_strdup (languages[i].tag);
  return NULL;
}
