/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/csv/cell/coa-csv-term.h"

#include <string.h>

#include <glib/gi18n.h>

#include "import/csv/cell/coa-csv-fold.h"

/* In bytes: a longer cell is none of these words. */
#define MAX_LENGTH 100

/* A value of the format, and English words for it. */
typedef struct {
  const char *value;
  const char *words;
} Term;

static const Term signatory_kinds[] = {
  { "person", "Person|individual|human|man|woman|people" },
  { "organization",
    "Organization|organisation|org|party|political "
    "party|group|body|institution|association|ngo|company|movement|union|coalition" },
  { NULL },
};

/* For people, in the same order. */
/* clang-format off */
static const char *const signatory_kind_names[] = {
  /* Translators: a word in a cell of a spreadsheet, for who signed. */
  NC_ ("signatory", "Person"),
  /* Translators: a word in a cell of a spreadsheet, for who signed. */
  NC_ ("signatory", "Organization"),
};
/* clang-format on */

static const Term capacities[] = {
  { "party", "Party|signatory|contracting party" },
  { "third_party", "Third party|third parties" },
  { "witness", "Witness|witnesses|as witness" },
  { "guarantor", "Guarantor|guarantee|guarantors" },
  { "observer", "Observer|observers|observing" },
  { "endorser", "Endorser|endorsing" },
  { "other", "Other capacity|other" },
  { "unknown", "Capacity not known|unknown|not known" },
  { NULL },
};

/* For people, in the same order. */
/* clang-format off */
static const char *const capacity_names[] = {
  /* Translators: in which capacity somebody signed a document. */
  NC_ ("capacity", "Party"),
  /* Translators: in which capacity somebody signed a document. */
  NC_ ("capacity", "Third party"),
  /* Translators: in which capacity somebody signed a document. */
  NC_ ("capacity", "Witness"),
  /* Translators: in which capacity somebody signed a document. */
  NC_ ("capacity", "Guarantor"),
  /* Translators: in which capacity somebody signed a document. */
  NC_ ("capacity", "Observer"),
  /* Translators: in which capacity somebody signed a document. */
  NC_ ("capacity", "Endorser"),
  /* Translators: in which capacity somebody signed a document. */
  NC_ ("capacity", "Other capacity"),
  /* Translators: in which capacity somebody signed a document. */
  NC_ ("capacity", "Capacity not known"),
};
/* clang-format on */

static const Term acts[] = {
  { "signed", "Signed|signs|sign|signature|signatory" },
  { "initialled", "Initialled|initialed|initials|initialling" },
  { "endorsed", "Endorsed|endorses|endorse|endorsement" },
  { "ratified", "Ratified|ratifies|ratify|ratification" },
  { "acceded", "Acceded|accedes|accede|accession" },
  { "reaffirmed", "Reaffirmed|reaffirms|reaffirm|reaffirmation" },
  { "withdrew", "Withdrew|withdrawn|withdraws|withdraw|withdrawal" },
  { "declined", "Declined|declines|decline|refused|did not sign" },
  { "unknown", "Act not known|unknown|not known" },
  { NULL },
};

/* For people, in the same order. */
/* clang-format off */
static const char *const act_names[] = {
  /* Translators: what somebody did with a document. */
  NC_ ("act", "Signed"),
  /* Translators: what somebody did with a document. */
  NC_ ("act", "Initialled"),
  /* Translators: what somebody did with a document. */
  NC_ ("act", "Endorsed"),
  /* Translators: what somebody did with a document. */
  NC_ ("act", "Ratified"),
  /* Translators: what somebody did with a document. */
  NC_ ("act", "Acceded"),
  /* Translators: what somebody did with a document. */
  NC_ ("act", "Reaffirmed"),
  /* Translators: what somebody did with a document. */
  NC_ ("act", "Withdrew"),
  /* Translators: what somebody did with a document. */
  NC_ ("act", "Declined"),
  /* Translators: what somebody did with a document. */
  NC_ ("act", "Act not known"),
};
/* clang-format on */

static const Term certainties[] = {
  { "certain", "Certain|sure" },
  { "probable", "Probable|probably|likely" },
  { "disputed", "Disputed|contested|denied|doubtful" },
  { NULL },
};

/* For people, in the same order. */
/* clang-format off */
static const char *const certainty_names[] = {
  /* Translators: how certain it is that somebody signed a document. */
  NC_ ("certainty", "Certain"),
  /* Translators: how certain it is that somebody signed a document. */
  NC_ ("certainty", "Probable"),
  /* Translators: how certain it is that somebody signed a document. */
  NC_ ("certainty", "Disputed"),
};
/* clang-format on */

static const Term stances[] = {
  { "for", "For|pro|support|supports|in favor|in favour|favor|favour" },
  { "against", "Against|contra|con|anti|oppose|opposes|opposed" },
  { NULL },
};

/* For people, in the same order. */
/* clang-format off */
static const char *const stance_names[] = {
  /* Translators: whether a coalition is for or against something. */
  NC_ ("goal", "For"),
  /* Translators: whether a coalition is for or against something. */
  NC_ ("goal", "Against"),
};
/* clang-format on */

static const struct {
  const Term *terms;
  const char *const *names;
  const char *context;
} sets[COA_CSV_N_TERMS] = {
  [COA_CSV_TERMS_SIGNATORY_KIND] = { signatory_kinds, signatory_kind_names, "signatory" },
  [COA_CSV_TERMS_CAPACITY] = { capacities, capacity_names, "capacity" },
  [COA_CSV_TERMS_ACT] = { acts, act_names, "act" },
  [COA_CSV_TERMS_CERTAINTY] = { certainties, certainty_names, "certainty" },
  [COA_CSV_TERMS_STANCE] = { stances, stance_names, "goal" },
};

static void
add_words (GHashTable *table, const Term *term, const char *joined)
{
  g_auto (GStrv) words = g_strsplit (joined, "|", -1);

  for (guint i = 0; words[i] != NULL; i++) {
    g_autofree char *word = coa_csv_fold_word (words[i]);

    if (!g_hash_table_contains (table, word))
      g_hash_table_insert (table, g_steal_pointer (&word), (gpointer) term->value);
  }
}

/* What is said in the user's language comes last, as it may be a word that is English too. */
static gpointer
make_tables (gpointer data)
{
  GHashTable **tables = g_new (GHashTable *, COA_CSV_N_TERMS);

  for (guint i = 0; i < COA_CSV_N_TERMS; i++) {
    const Term *terms = sets[i].terms;

    tables[i] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
    for (guint j = 0; terms[j].value != NULL; j++) {
      add_words (tables[i], &terms[j], terms[j].value);
      add_words (tables[i], &terms[j], terms[j].words);
    }
    for (guint j = 0; terms[j].value != NULL; j++)
      add_words (tables[i], &terms[j], g_dpgettext2 (NULL, sets[i].context, sets[i].names[j]));
  }
  return tables;
}

/* The word that is looked up, or %NULL where the cell is longer than any. */
static char *
get_word (const char *cell)
{
  return strlen (cell) > MAX_LENGTH ? NULL : coa_csv_fold_word (cell);
}

static const char *
lookup (CoaCsvTerms terms, const char *word)
{
  static GOnce once = G_ONCE_INIT;
  GHashTable **tables = g_once (&once, make_tables, NULL);

  return word != NULL && *word != '\0' ? g_hash_table_lookup (tables[terms], word) : NULL;
}

/**
 * coa_csv_term_find:
 * @terms: which words may stand in a cell
 * @cell: a cell
 *
 * Reads one of some words, in English or the user's language.
 *
 * Returns: (nullable): the value that it is in the format
 */
const char *
coa_csv_term_find (CoaCsvTerms terms, const char *cell)
{
  g_autofree char *word = get_word (cell);

  g_return_val_if_fail (terms < COA_CSV_N_TERMS, NULL);

  return lookup (terms, word);
}

/**
 * coa_csv_terms_count:
 * @cell: a cell
 * @counts: for each kind of words, what is counted up where the cell is one
 *
 * Looks of which kind a cell may be.
 */
void
coa_csv_terms_count (const char *cell, guint counts[COA_CSV_N_TERMS])
{
  g_autofree char *word = get_word (cell);

  for (guint i = 0; i < COA_CSV_N_TERMS; i++)
    counts[i] += (guint) (lookup (i, word) != NULL);
}
