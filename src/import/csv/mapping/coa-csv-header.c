/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/csv/mapping/coa-csv-header.h"

#include <string.h>

#include "import/csv/cell/coa-csv-fold.h"
#include "import/csv/mapping/coa-csv-words.h"

/* A longer cell is a text, and no header. In bytes. */
#define MAX_LENGTH 200

/* In bytes; a shorter word may be a part of any header. */
#define MIN_PART_LENGTH 4

/* Of words: the higher, the less they say. */
#define MAX_RANK 99

/* Words for a column. */
typedef struct {
  CoaCsvMeaning meaning;
  guint rank;
  char *words; /* folded, with a space before, between and behind them */
  char *word;  /* folded, in one */
} Entry;

static void
add_entry (GArray *entries, CoaCsvMeaning meaning, guint rank, const char *words)
{
  g_autofree char *folded = coa_csv_fold_words (words);
  const Entry entry = { meaning, rank, g_strdup_printf (" %s ", folded),
                        coa_csv_fold_word (words) };

  g_array_append_val (entries, entry);
}

/* What the program itself calls the column in the user's language comes last. */
static gpointer
make_entries (gpointer data)
{
  GArray *entries = g_array_new (FALSE, FALSE, sizeof (Entry));

  for (guint meaning = 0; meaning < COA_CSV_N_MEANINGS; meaning++) {
    g_auto (GStrv) words = g_strsplit (coa_csv_words_get (meaning), "|", -1);

    for (guint i = 0; words[i] != NULL; i++)
      add_entry (entries, meaning, i, words[i]);
    add_entry (entries, meaning, MAX_RANK, coa_csv_meaning_get_name (meaning));
  }
  return entries;
}

/* What is said in one of the words counts more than where they are among others; of these, the
 * longer ones count more. */
static guint
rate (const Entry *entry, const char *words, const char *word)
{
  if (strcmp (entry->word, word) == 0)
    return COA_CSV_HEADER_EXACT + 100 - MIN (entry->rank, MAX_RANK);
  if (strlen (entry->word) >= MIN_PART_LENGTH && strstr (words, entry->words) != NULL)
    return 100 + 4 * (guint) MIN (strlen (entry->word), 100) + 99 - MIN (entry->rank, MAX_RANK);
  return 0;
}

/**
 * coa_csv_header_rate:
 * @cell: a cell of the first row
 * @rates: (out): how much speaks for each meaning, 0 for nothing
 *
 * Looks what a column may be by its name.
 */
void
coa_csv_header_rate (const char *cell, guint rates[COA_CSV_N_MEANINGS])
{
  static GOnce once = G_ONCE_INIT;
  g_autofree char *folded = NULL;
  g_autofree char *words = NULL;
  g_autofree char *word = NULL;
  const GArray *entries;

  memset (rates, 0, COA_CSV_N_MEANINGS * sizeof (guint));
  if (strlen (cell) > MAX_LENGTH)
    return;

  folded = coa_csv_fold_words (cell);
  words = g_strdup_printf (" %s ", folded);
  word = coa_csv_fold_word (cell);
  entries = g_once (&once, make_entries, NULL);
  for (guint i = 0; i < entries->len; i++) {
    const Entry *entry = &g_array_index (entries, Entry, i);

    rates[entry->meaning] = MAX (rates[entry->meaning], rate (entry, words, word));
  }
}
