/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/csv/cell/coa-csv-fold.h"

#include "search/fold/coa-fold.h"

static char *
fold (const char *text, const char *between)
{
  g_autoptr (GString) folded = g_string_new (NULL);
  GString *joined = g_string_new (NULL);
  g_auto (GStrv) words = NULL;

  coa_fold_text (text, folded, NULL);
  words = g_strsplit (folded->str, " ", -1);
  for (guint i = 0; words[i] != NULL; i++) {
    if (*words[i] == '\0' || coa_fold_is_article (words[i]))
      continue;
    g_string_append (joined, joined->len > 0 ? between : "");
    g_string_append (joined, words[i]);
  }
  return g_string_free_and_steal (joined);
}

/**
 * coa_csv_fold_words:
 * @text: a text, UTF-8
 *
 * Folds as search does, and drops Arabic articles, which one header has and
 * another has not.
 *
 * Returns: (transfer full): the words, with a space between them
 */
char *
coa_csv_fold_words (const char *text)
{
  return fold (text, " ");
}

/**
 * coa_csv_fold_word:
 * @text: a text, UTF-8
 *
 * Folds as [func@csv_fold_words] does, and drops spaces too, so that
 * “document_title” and “documentTitle” are the same.
 *
 * Returns: (transfer full): the words in one
 */
char *
coa_csv_fold_word (const char *text)
{
  return fold (text, "");
}
