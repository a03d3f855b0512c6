/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Files that nobody wrote by hand are read in time that grows with their size, and what is left out
 * of them is told. */

#include <locale.h>
#include <string.h>

#include "csv-table-new.h"
#include "import/csv/mapping/coa-csv-guess.h"
#include "import/csv/rows/coa-csv-import.h"
#include "import/csv/table/coa-csv-cells.h"

#define MEGABYTE (1024 * 1024)

/* In seconds; a slow machine with sanitizers needs a tenth of it. */
#define MAX_TIME 60

#define N_CROWD 100000

static CoaCsvTable *
read_bytes (GBytes *bytes)
{
  CoaCsvTable *table;

  g_test_timer_start ();
  table = csv_table_new (bytes);
  g_assert_cmpfloat (g_test_timer_elapsed (), <, MAX_TIME);
  return table;
}

/* A piece again and again, up to some length, between a start and an end. */
static GBytes *
repeat (const char *start, const char *piece, gsize length, const char *end)
{
  GString *text = g_string_sized_new (length + MEGABYTE);

  g_string_append (text, start);
  while (text->len < length)
    g_string_append (text, piece);
  g_string_append (text, end);
  return g_string_free_to_bytes (text);
}

static gboolean
has_error (CoaCsvTable *table)
{
  for (guint i = 0; i < coa_csv_table_get_n_problems (table); i++)
    if (coa_csv_table_get_problem (table, i)->severity == COA_SEVERITY_ERROR)
      return TRUE;
  return FALSE;
}

static void
test_sizes (void)
{
  static const struct {
    const char *start;
    const char *piece;
    guint megabytes;
    const char *end;
    guint n_rows;
    guint n_columns;
  } cases[] = {
    { "a,b\n", "x", 50, "\n", 2, 2 },               /* one line */
    { "", " ", 50, "", 0, 0 },                      /* a line of nothing */
    { "", "\n", 1, "", 0, 0 },                      /* a million empty rows */
    { "", "\r\n", 1, "", 0, 0 },                    /* with the line ends of another system */
    { "", ",", 50, "", 0, 0 },                      /* nothing but separators */
    { "a,b\n\"", "x,\n", 20, "", 1048576, 2 },      /* a quotation mark that is never closed */
    { "a,b\n", "\"", 50, "x\n", 2, 2 },             /* nothing but quotation marks */
    { "a,b\n\"", "\"\"", 50, "\"\n", 2, 2 },        /* the same, as a cell */
    { "a,b\n\"", "\"x", 20, "", 2, 2 },             /* quotation marks that close nothing */
    { "a,b\n", "\"x\n", 10, "", 1048576, 2 },       /* each of them never closed */
    { "a,b\n", "\" ", 20, "", 2, 2 },               /* quotation marks and blanks */
    { "", "x,", 1, "y\n", 1, COA_CSV_MAX_COLUMNS }, /* half a million columns */
    { "a,b\n", "\xC7", 20, "\n", 2, 2 },            /* letters that become longer */
    { "a,b\n", "\xFF\xFE", 20, "\n", 2, 2 },        /* letters of no encoding */
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (CoaCsvTable) table = read_bytes (
      repeat (cases[i].start, cases[i].piece, (gsize) cases[i].megabytes * MEGABYTE, cases[i].end));

    g_test_message ("case %" G_GSIZE_FORMAT, i);
    g_assert_cmpuint (coa_csv_table_get_n_rows (table), ==, cases[i].n_rows);
    g_assert_cmpuint (coa_csv_table_get_n_columns (table), ==, cases[i].n_columns);
    g_assert_cmpuint (coa_csv_table_get_n_problems (table), <=, COA_CSV_MAX_PROBLEMS + 1);
  }
}

static void
test_one_line (void)
{
  g_autoptr (CoaCsvTable) table = read_bytes (repeat ("", "ş", 50 * MEGABYTE, ""));
  const char *cell = coa_csv_table_get_cell (table, 0, 0);

  g_assert_true (has_error (table));
  g_assert_cmpuint (strlen (cell), ==, MEGABYTE);
  g_assert_true (g_utf8_validate (cell, -1, NULL));
}

static void
test_columns (void)
{
  g_autoptr (CoaCsvTable) table =
    read_bytes (repeat ("Document,Name,", "x,", 200000, "x\nA,B\nC,D\n"));
  g_autoptr (CoaCsvMapping) mapping = coa_csv_guess_mapping (table);
  g_autoptr (CoaDraft) draft = coa_draft_new ();
  g_autoptr (GError) error = NULL;

  g_assert_true (has_error (table));
  g_assert_cmpuint (coa_csv_table_get_n_columns (table), ==, COA_CSV_MAX_COLUMNS);
  g_assert_true (coa_csv_import (draft, table, mapping, NULL, &error));
  g_assert_cmpuint (coa_draft_get_records (draft, "persons")->len, ==, 2);
}

static void
test_nul (void)
{
  char *zeros = g_malloc0 (MEGABYTE);
  g_autoptr (CoaCsvTable) table = read_bytes (g_bytes_new_take (zeros, MEGABYTE));

  g_assert_true (has_error (table));
  g_assert_cmpuint (coa_csv_table_get_n_rows (table), ==, 1);
}

/* Many rows that are all wrong are not as many problems. */
static void
test_problems (void)
{
  g_autoptr (CoaCsvTable) table =
    read_bytes (repeat ("Document,Name,Date\n", ",B,soon,x\n", MEGABYTE, ""));
  g_autoptr (CoaCsvMapping) mapping = coa_csv_guess_mapping (table);
  g_autoptr (CoaDraft) draft = coa_draft_new ();
  g_autoptr (GError) error = NULL;

  g_test_timer_start ();
  g_assert_true (coa_csv_import (draft, table, mapping, NULL, &error));
  g_assert_cmpfloat (g_test_timer_elapsed (), <, MAX_TIME);
  g_assert_cmpuint (g_list_model_get_n_items (coa_draft_get_problems (draft)), <=, 1000);
  g_assert_cmpuint (coa_draft_get_records (draft, "persons")->len, ==, 0);
}

/* All rows are of one document and one person, each with another coalition and other names, and
 * there are many communities in one cell. */
static void
test_crowd (void)
{
  g_autoptr (GString) text = g_string_new ("Document,Name,Coalition,Also known as,Community\n");
  g_autoptr (CoaCsvTable) table = NULL;
  g_autoptr (CoaCsvMapping) mapping = NULL;
  g_autoptr (CoaDraft) draft = coa_draft_new ();
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < N_CROWD; i++)
    g_string_append_printf (text, "Letter,Amal,C%u,A%u;B%u,\n", i, i, i);
  g_string_append (text, "Letter,Bayan,,,");
  for (guint i = 0; i < N_CROWD; i++)
    g_string_append_printf (text, "M%u;", i);

  table = read_bytes (g_bytes_new (text->str, text->len));
  mapping = coa_csv_guess_mapping (table);
  g_test_timer_start ();
  g_assert_true (coa_csv_import (draft, table, mapping, NULL, &error));
  g_assert_cmpfloat (g_test_timer_elapsed (), <, MAX_TIME);
  g_assert_cmpuint (coa_draft_get_records (draft, "coalitions")->len, ==, N_CROWD);
  g_assert_cmpuint (coa_draft_get_records (draft, "communities")->len, ==, N_CROWD);
  g_assert_cmpuint (coa_draft_get_records (draft, "documents")->len, ==, 1);
  g_assert_cmpuint (coa_draft_get_records (draft, "persons")->len, ==, 2);
}

static void
test_too_large (void)
{
  g_autoptr (GError) error = NULL;
  gsize length = (gsize) COA_CSV_MAX_FILE_SIZE + 1;
  GBytes *bytes = g_bytes_new_take (g_malloc0 (length), length);

  g_assert_null (coa_csv_table_new (bytes, "test.csv", COA_CSV_ENCODING_ANY, COA_CSV_ANY_SEPARATOR,
                                    NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_FAILED);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/csv-hostile/sizes", test_sizes);
  g_test_add_func ("/csv-hostile/one-line", test_one_line);
  g_test_add_func ("/csv-hostile/columns", test_columns);
  g_test_add_func ("/csv-hostile/nul", test_nul);
  g_test_add_func ("/csv-hostile/problems", test_problems);
  g_test_add_func ("/csv-hostile/crowd", test_crowd);
  g_test_add_func ("/csv-hostile/too-large", test_too_large);

  return g_test_run ();
}
