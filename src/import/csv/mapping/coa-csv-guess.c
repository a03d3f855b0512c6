/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/csv/mapping/coa-csv-guess.h"

#include <stdlib.h>
#include <string.h>

#include "import/csv/cell/coa-csv-date.h"
#include "import/csv/cell/coa-csv-term.h"
#include "import/csv/mapping/coa-csv-header.h"
#include "import/csv/mapping/coa-csv-look.h"

/* A table with more columns has some of another kind. */
#define MAX_COLUMNS 200

/* In bytes, on the average: a longer text is a sentence. */
#define MIN_SENTENCE_LENGTH 40

/* A column may be something. */
typedef struct {
  guint rate;
  CoaCsvMeaning meaning;
  guint column;
} Candidate;

/* The best first; where they are alike, in the order of meanings and columns. */
static int
compare_candidates (gconstpointer a, gconstpointer b)
{
  const Candidate *one = a;
  const Candidate *other = b;

  if (one->rate != other->rate)
    return one->rate > other->rate ? -1 : 1;
  if (one->meaning != other->meaning)
    return one->meaning < other->meaning ? -1 : 1;
  return (one->column > other->column) - (one->column < other->column);
}

static GArray *
find_candidates (CoaCsvTable *table, guint n_columns)
{
  GArray *candidates = g_array_new (FALSE, FALSE, sizeof (Candidate));

  for (guint column = 0; column < n_columns; column++) {
    guint rates[COA_CSV_N_MEANINGS];

    coa_csv_header_rate (coa_csv_table_get_cell (table, 0, column), rates);
    for (guint meaning = 0; meaning < COA_CSV_N_MEANINGS; meaning++) {
      Candidate candidate = { rates[meaning], meaning, column };

      if (rates[meaning] > 0)
        g_array_append_val (candidates, candidate);
    }
  }
  g_array_sort (candidates, compare_candidates);
  return candidates;
}

static gboolean
take (CoaCsvMapping *mapping, CoaCsvMeaning meaning, guint column)
{
  if (!coa_csv_meaning_is_of (meaning, coa_csv_mapping_get_kind (mapping)) ||
      coa_csv_mapping_get_column (mapping, meaning) != COA_CSV_NO_COLUMN ||
      coa_csv_mapping_has_column (mapping, column))
    return FALSE;

  coa_csv_mapping_set_column (mapping, meaning, (int) column);
  return TRUE;
}

/* Makes a column that was taken for one thing another, which rows cannot be without. */
static void
retake (CoaCsvMapping *mapping, CoaCsvMeaning from, CoaCsvMeaning to)
{
  int column = coa_csv_mapping_get_column (mapping, from);

  if (column == COA_CSV_NO_COLUMN || coa_csv_mapping_get_column (mapping, to) != COA_CSV_NO_COLUMN)
    return;

  coa_csv_mapping_set_column (mapping, from, COA_CSV_NO_COLUMN);
  coa_csv_mapping_set_column (mapping, to, column);
}

/* Guesses by the names of columns alone.
 *
 * Returns: how sure that is */
static guint
guess_by_header (CoaCsvMapping *mapping, const GArray *candidates)
{
  CoaCsvKind kind = coa_csv_mapping_get_kind (mapping);
  guint rate = 0;

  for (guint i = 0; i < candidates->len; i++) {
    const Candidate *candidate = &g_array_index (candidates, Candidate, i);

    if (take (mapping, candidate->meaning, candidate->column))
      rate += candidate->rate;
  }

  if (kind == COA_CSV_SIGNATURES)
    retake (mapping, COA_CSV_ON_BEHALF_OF, COA_CSV_SIGNATORY);
  return coa_csv_mapping_is_complete (mapping) ? rate + COA_CSV_HEADER_EXACT : rate;
}

/* Takes a column by what is in its cells. */
static void
guess_by_cells (CoaCsvMapping *mapping, guint column, const CoaCsvLook *look)
{
  static const CoaCsvMeaning meanings[COA_CSV_N_TERMS] = {
    [COA_CSV_TERMS_SIGNATORY_KIND] = COA_CSV_SIGNATORY_KIND,
    [COA_CSV_TERMS_CAPACITY] = COA_CSV_CAPACITY,
    [COA_CSV_TERMS_ACT] = COA_CSV_ACT,
    [COA_CSV_TERMS_CERTAINTY] = COA_CSV_CERTAINTY,
    [COA_CSV_TERMS_STANCE] = COA_CSV_STANCE,
  };
  gboolean is_goals = coa_csv_mapping_get_kind (mapping) == COA_CSV_GOALS;

  if (coa_csv_look_is (look, look->n_links)) {
    take (mapping, COA_CSV_SOURCE_URL, column);
  } else if (coa_csv_look_is (look, look->n_dates)) {
    /* A document has more than one signature, and they follow each other. */
    gboolean is_of_document = is_goals || 2 * look->n_repeated >= look->n_cells;

    take (mapping, is_of_document ? COA_CSV_DOCUMENT_DATE : COA_CSV_DATE, column);
  } else if (coa_csv_look_is (look, look->n_numbers)) {
    take (mapping, COA_CSV_NUMBER, column);
  } else if (look->mean_length >= MIN_SENTENCE_LENGTH && is_goals) {
    take (mapping, COA_CSV_TEXT, column);
  } else {
    for (guint i = 0; i < COA_CSV_N_TERMS; i++)
      if (coa_csv_look_is (look, look->n_terms[i]) && take (mapping, meanings[i], column))
        return;
  }
}

/* A column of sources may be one of their titles or of their addresses. */
static void
guess_sources (CoaCsvMapping *mapping, CoaCsvTable *table, guint first_row)
{
  int column = coa_csv_mapping_get_column (mapping, COA_CSV_SOURCE_TITLE);
  CoaCsvLook look;

  if (column == COA_CSV_NO_COLUMN)
    return;

  coa_csv_look_at (&look, table, (guint) column, first_row);
  if (coa_csv_look_is (&look, look.n_links))
    retake (mapping, COA_CSV_SOURCE_TITLE, COA_CSV_SOURCE_URL);
}

static gboolean
has_values (CoaCsvTable *table, guint row, guint n_columns)
{
  for (guint i = 0; i < n_columns; i++) {
    const char *cell = coa_csv_table_get_cell (table, row, i);

    if (coa_csv_is_link (cell) || coa_csv_is_number (cell) || coa_csv_date_is_like (cell))
      return TRUE;
  }
  return FALSE;
}

/* Whether the first row names the columns: where no name is known, by there being values in no cell
 * of it. */
static gboolean
has_header (CoaCsvTable *table, guint n_columns, const GArray *candidates)
{
  guint n_exact = 0;

  for (guint i = 0; i < candidates->len; i++)
    n_exact += g_array_index (candidates, Candidate, i).rate > COA_CSV_HEADER_EXACT;
  if (n_exact > 0)
    return TRUE;

  return coa_csv_table_get_n_rows (table) > 1 && !has_values (table, 0, n_columns) &&
         (candidates->len > 0 || has_values (table, 1, n_columns));
}

/**
 * coa_csv_guess_mapping:
 * @table: a table
 *
 * Guesses what the rows and the columns of a table are: by its header, and where
 * that does not help by what is in the cells.
 *
 * Returns: (transfer full): a mapping, which need not be complete
 */
CoaCsvMapping *
coa_csv_guess_mapping (CoaCsvTable *table)
{
  g_autoptr (CoaCsvMapping) signatures = coa_csv_mapping_new (COA_CSV_SIGNATURES, FALSE);
  g_autoptr (CoaCsvMapping) goals = coa_csv_mapping_new (COA_CSV_GOALS, FALSE);
  g_autoptr (GArray) candidates = NULL;
  CoaCsvMapping *best = signatures;
  guint n_columns;
  guint first_row;

  g_return_val_if_fail (COA_IS_CSV_TABLE (table), NULL);

  if (coa_csv_table_get_n_rows (table) == 0)
    return g_steal_pointer (&signatures);

  n_columns = MIN (coa_csv_table_get_n_columns (table), MAX_COLUMNS);
  candidates = find_candidates (table, n_columns);
  first_row = has_header (table, n_columns, candidates) ? 1 : 0;
  if (first_row == 1 &&
      guess_by_header (goals, candidates) > guess_by_header (signatures, candidates))
    best = goals;

  coa_csv_mapping_set_has_header (best, first_row == 1);
  guess_sources (best, table, first_row);
  for (guint column = 0; column < n_columns; column++) {
    CoaCsvLook look;

    if (coa_csv_mapping_has_column (best, column))
      continue;
    coa_csv_look_at (&look, table, column, first_row);
    guess_by_cells (best, column, &look);
  }
  return g_object_ref (best);
}
