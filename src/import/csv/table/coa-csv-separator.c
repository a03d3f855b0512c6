/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/csv/table/coa-csv-separator.h"

#include <string.h>

#include "import/csv/table/coa-csv-scan.h"

/* What the first rows tell is true of all. */
#define MAX_ROWS 200
#define MAX_LENGTH (256 * 1024)

/* Rows with more cells than this are alike for our purpose. */
#define MAX_CELLS 1024

/* In the order in which they are taken where nothing speaks for one more than for another. */
static const char separators[] = { ',', ';', '\t', '|' };

/* How a text looks with one separator. */
typedef struct {
  guint n_rows;
  guint n_alike; /* rows with as many cells as most have */
  guint n_cells; /* as most rows have */
} Look;

/* Counts the cells of the row at @at, and goes to the next. */
static guint
count_cells (const CoaCsvScan *scan, const char **at, gboolean *is_whole)
{
  CoaCsvCell cell;
  guint n_cells = 0;

  do {
    coa_csv_scan_cell (scan, *at, &cell);
    *at = cell.next;
    *is_whole &= !cell.is_open;
    n_cells++;
  } while (!cell.is_last);
  return MIN (n_cells, MAX_CELLS - 1);
}

static Look
look (const char *text, gsize length, char separator, gboolean is_cut)
{
  const CoaCsvScan scan = { .end = text + length, .separator = separator };
  guint counts[MAX_CELLS] = { 0 };
  Look result = { 0 };

  for (const char *at = text; at < scan.end && result.n_rows < MAX_ROWS;) {
    const char *start = at;
    gboolean is_whole = TRUE;
    guint n_cells = count_cells (&scan, &at, &is_whole);

    if (is_cut && (at == scan.end || !is_whole) && result.n_rows > 0)
      break; /* the last row may go on behind the part that is looked at */
    if (*start == '\n' || *start == '\r')
      continue;
    result.n_rows++;
    counts[n_cells]++;
  }

  for (guint i = 2; i < MAX_CELLS; i++)
    if (counts[i] > 0 && counts[i] >= result.n_alike) {
      result.n_alike = counts[i];
      result.n_cells = i;
    }
  return result;
}

/* Whether rows are more alike with @a than with @b; where they are as much so, which has more
 * cells. */
static gboolean
is_better (const Look *a, const Look *b)
{
  guint64 a_share = (guint64) a->n_alike * MAX (b->n_rows, 1);
  guint64 b_share = (guint64) b->n_alike * MAX (a->n_rows, 1);

  return a_share != b_share ? a_share > b_share : a->n_cells > b->n_cells;
}

/**
 * coa_csv_find_separator:
 * @text: UTF-8
 * @length: its length in bytes
 *
 * Finds what stands between the cells of @text: a comma, a semicolon, a tab or a vertical bar,
 * whichever cuts most rows into the same number of cells.
 *
 * Returns: the separator; a comma where there is none
 */
char
coa_csv_find_separator (const char *text, gsize length)
{
  gsize looked_at = MIN (length, MAX_LENGTH);
  Look best = { 0 };
  char found = separators[0];

  for (gsize i = 0; i < G_N_ELEMENTS (separators); i++) {
    Look result = look (text, looked_at, separators[i], looked_at < length);

    if (is_better (&result, &best)) {
      best = result;
      found = separators[i];
    }
  }
  return found;
}

/**
 * coa_csv_declared_separator:
 * @text: UTF-8
 * @length: its length in bytes
 * @skip: (out): how many bytes the line that says it has, with its end
 *
 * Reads a first line `sep=;`, which Excel writes and hides.
 *
 * Returns: the separator, or 0 where there is no such line
 */
char
coa_csv_declared_separator (const char *text, gsize length, gsize *skip)
{
  gsize start = length > 0 && text[0] == '"' ? 1 : 0;
  gsize at = start + strlen ("sep=");
  char separator;

  *skip = 0;
  if (length <= at || g_ascii_strncasecmp (text + start, "sep=", 4) != 0)
    return 0;

  separator = text[at++];
  if (separator == '\n' || separator == '\r' || separator == '"' || (guchar) separator >= 0x80)
    return 0;
  if (start > 0 && at < length && text[at] == '"')
    at++;
  if (at < length && text[at] != '\n' && text[at] != '\r')
    return 0;

  if (at + 1 < length && text[at] == '\r' && text[at + 1] == '\n')
    at++;
  *skip = MIN (at + 1, length);
  return separator;
}
