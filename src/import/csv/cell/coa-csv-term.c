/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/csv/cell/coa-csv-term.h"

#include <string.h>

#include <glib/gi18n.h>

#include "import/csv/cell/coa-csv-fold.h"

/* A value of the format, its name for people, and other English words for it. */
typedef struct {
  const char *value;
  const char *context;
  const char *name;
  const char *words;
} Term;

static const Term signatory_kinds[] = {
  /* Translators: a word in a cell of a spreadsheet, for who signed. */
  { "person", "signatory", NC_ ("signatory", "Person"), "individual|human|man|woman|people" },
    /* Translators: a word in a cell of a spreadsheet, for who signed. */
    { "organization", "signatory",
      NC_ ("signatory", "Organization"),
          "organisation|org|party|political party|group|body|institution|association|ngo|company|"
          "movement|union|coalition" },
      { NULL },
  };

static const Term capacities[] = {
  /* Translators: in which capacity somebody signed a document. */
  { "party", "capacity", NC_ ("capacity", "Party"), "signatory|contracting party" },
    { "third_party", "capacity", NC_ ("capacity", "Third party"), "third parties" },
      { "witness", "capacity", NC_ ("capacity", "Witness"), "witnesses|as witness" },
        { "guarantor", "capacity", NC_ ("capacity", "Guarantor"), "guarantee|guarantors" },
          { "observer", "capacity", NC_ ("capacity", "Observer"), "observers|observing" },
            { "endorser", "capacity", NC_ ("capacity", "Endorser"), "endorsing" },
              { "other", "capacity", NC_ ("capacity", "Other capacity"), "other" },
                /* Translators: in which capacity somebody signed a document. */
                { "unknown", "capacity",
                  NC_ ("capacity", "Capacity not known"), "unknown|not known" },
                  { NULL },
              };

static const Term acts[] = {
  /* Translators: what somebody did with a document. */
  { "signed", "act", NC_ ("act", "Signed"), "signs|sign|signature|signatory" },
    { "initialled", "act", NC_ ("act", "Initialled"), "initialed|initials|initialling" },
      { "endorsed", "act", NC_ ("act", "Endorsed"), "endorses|endorse|endorsement" },
        { "ratified", "act", NC_ ("act", "Ratified"), "ratifies|ratify|ratification" },
          { "acceded", "act", NC_ ("act", "Acceded"), "accedes|accede|accession" },
            { "reaffirmed", "act", NC_ ("act", "Reaffirmed"), "reaffirms|reaffirm|reaffirmation" },
              { "withdrew", "act",
                NC_ ("act", "Withdrew"), "withdrawn|withdraws|withdraw|withdrawal" },
                { "declined", "act",
                  NC_ ("act", "Declined"), "declines|decline|refused|did not sign" },
                  { "unknown", "act", NC_ ("act", "Act not known"), "unknown|not known" }, { NULL },
                };

static const Term certainties[] = {
  /* Translators: how certain it is that somebody signed a document. */
  { "certain", "certainty", NC_ ("certainty", "Certain"), "sure" },
    { "probable", "certainty", NC_ ("certainty", "Probable"), "probably|likely" },
      { "disputed", "certainty", NC_ ("certainty", "Disputed"), "contested|denied|doubtful" },
        { NULL },
    };

static const Term stances[] = {
  /* Translators: whether a coalition is for or against something. */
  { "for", "goal", NC_ ("goal", "For"), "pro|support|supports|in favor|in favour|favor|favour" },
    { "against", "goal", NC_ ("goal", "Against"), "contra|con|anti|oppose|opposes|opposed" },
      { NULL },
  };

static const Term *const terms_of[COA_CSV_N_TERMS] = {
  [COA_CSV_TERMS_SIGNATORY_KIND] = signatory_kinds,
  [COA_CSV_TERMS_CAPACITY] = capacities,
  [COA_CSV_TERMS_ACT] = acts,
  [COA_CSV_TERMS_CERTAINTY] = certainties,
  [COA_CSV_TERMS_STANCE] = stances,
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
    tables[i] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
    for (const Term *term = terms_of[i]; term->value != NULL; term++) {
      add_words (tables[i], term, term->value);
      add_words (tables[i], term, term->name);
      add_words (tables[i], term, term->words);
    }
    for (const Term *term = terms_of[i]; term->value != NULL; term++)
      add_words (tables[i], term, g_dpgettext2 (NULL, term->context, term->name));
  }
  return tables;
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
  static GOnce once = G_ONCE_INIT;
  g_autofree char *word = NULL;
  GHashTable **tables;

  g_return_val_if_fail (terms < COA_CSV_N_TERMS, NULL);

  /* A word that is long is none of these. */
  if (strlen (cell) > 200)
    return NULL;

  g_once (&once, make_tables, NULL);
  tables = once.retval;
  word = coa_csv_fold_word (cell);
  return *word != '\0' ? g_hash_table_lookup (tables[terms], word) : NULL;
}
