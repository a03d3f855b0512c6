/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>
#include <string.h>

#include "csv-cases.h"
#include "csv-table-new.h"

static guint
count_cells (CoaCsvTable *table, guint row)
{
  guint n = coa_csv_table_get_n_columns (table);

  while (n > 0 && *coa_csv_table_get_cell (table, row, n - 1) == '\0')
    n--;
  return n;
}

static char *
show (CoaCsvTable *table)
{
  GString *shown = g_string_new (NULL);

  for (guint row = 0; row < coa_csv_table_get_n_rows (table); row++) {
    for (guint column = 0; column < count_cells (table, row); column++) {
      g_string_append (shown, column > 0 ? "¦" : "");
      g_string_append (shown, coa_csv_table_get_cell (table, row, column));
    }
    g_string_append (shown, "¶");
  }
  return g_string_free_and_steal (shown);
}

static void
test_cells (void)
{
  g_assert_cmpuint (G_N_ELEMENTS (csv_cases), >=, 60);
  for (gsize i = 0; i < G_N_ELEMENTS (csv_cases); i++) {
    g_autoptr (CoaCsvTable) table = csv_table_new_from_text (csv_cases[i].file);
    g_autofree char *cells = show (table);

    g_assert_cmpstr (cells, ==, csv_cases[i].cells);
  }
}

/* All that is wrong, one line each: severity, line, column, cell. */
static char *
list_problems (CoaCsvTable *table)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < coa_csv_table_get_n_problems (table); i++) {
    const CoaCsvProblem *problem = coa_csv_table_get_problem (table, i);

    g_assert_cmpstr (problem->message, !=, "");
    g_string_append_printf (
      list, "%s %u:%u %s\n", problem->severity == COA_SEVERITY_ERROR ? "error" : "warning",
      problem->line, problem->column, problem->cell != NULL ? problem->cell : "-");
  }
  return g_string_free_and_steal (list);
}

static void
test_problems (void)
{
  static const struct {
    const char *file;
    const char *problems;
  } cases[] = {
    { "a,b\n1,2\n", "" },
    { "", "error 0:0 -\n" },
    { "\n \n", "error 0:0 -\n" },
    { "a,b,c\n1,2\n", "warning 2:1 A2\n" },
    { "a,b\n1,2,3\n", "warning 2:5 C2\n" },
    { "a,b\n1,2,,\n", "" },
    { "a,b,,\n1,2\n", "" },
    { "a,b,,\n1,2,3,4\n", "" },
    { "a,b\n\n\n1\n", "warning 4:1 A4\n" },
    { "sep=;\na;b\n1\n", "warning 3:1 A2\n" },
    { "a,b\n\"1\n\n\",2,3\n", "warning 4:5 C2\n" },
    { "a,b\r\n\"ä\r\nöü\",2,3\r\n", "warning 3:7 C2\n" },
    { "a,b\n\"\"\"x\"\"\n\"\"y\"\"\",\"\"\"\",3\n", "warning 3:13 C2\n" },
    { "a,b\n\"x\n\",2\n1\n", "warning 4:1 A3\n" },
    { "Signatories\na,b,c\n1,2,3\n", "warning 1:1 A1\n" },
    { "Signatories,,\n\nof 2019,,\na,b,c\n1,2,3\n", "warning 1:1 A1\nwarning 3:1 A3\n" },
    { "Signatories\na,b,c\n1,2\n", "warning 1:1 A1\nwarning 3:1 A3\n" },
    { "a\n1,2\n", "warning 2:3 B2\n" },
    { "a\n1\n", "" },
    { "a,b\n1,\"x\n", "error 2:3 B2\n" },
    { "a,b\n1,\"x\n\"y,2\n", "error 2:3 B2\n" },
    { "a,b\n\"the \"X\" of\",2\n", "warning 2:1 A2\n" },
    { "a,b\n5\" x,2\n", "" },
    { "a,b\nx\xEF\xBF\xBDy,2\n", "" },
    { "a,b\ncafé\xC3,2\nnaïve,é\n", "error 2:5 -\n" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (CoaCsvTable) table = csv_table_new_from_text (cases[i].file);
    g_autofree char *problems = list_problems (table);

    g_test_message ("%s", cases[i].file);
    g_assert_cmpstr (problems, ==, cases[i].problems);
  }
}

static void
test_row_numbers (void)
{
  g_autoptr (CoaCsvTable) table = csv_table_new_from_text ("\na,b\n\n\"1\n2\",3\n,\n4,5\n");
  const guint numbers[] = { 2, 4, 6 };
  const guint lines[] = { 2, 4, 7 };

  g_assert_cmpuint (coa_csv_table_get_n_rows (table), ==, G_N_ELEMENTS (numbers));
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++) {
    guint line;
    guint column;

    coa_csv_table_get_place (table, i, 0, &line, &column);
    g_assert_cmpuint (coa_csv_table_get_row_number (table, i), ==, numbers[i]);
    g_assert_cmpuint (line, ==, lines[i]);
    g_assert_cmpuint (column, ==, 1);
  }
}

static void
test_cell_names (void)
{
  static const struct {
    guint column;
    const char *name;
  } cases[] = {
    { 0, "A1" },   { 1, "B1" },    { 25, "Z1" },    { 26, "AA1" },     { 51, "AZ1" },
    { 52, "BA1" }, { 701, "ZZ1" }, { 702, "AAA1" }, { 16383, "XFD1" },
  };
  g_autoptr (CoaCsvTable) table = csv_table_new_from_text ("x\n");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *name = coa_csv_table_dup_cell_name (table, 0, cases[i].column);

    g_assert_cmpstr (name, ==, cases[i].name);
  }
}

static void
test_wanted_separator (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CoaCsvTable) table = coa_csv_table_new (g_bytes_new_static ("a;b,c\n", 6), "x",
                                                     COA_CSV_ENCODING_ANY, ';', NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpint (coa_csv_table_get_separator (table), ==, ';');
  g_assert_cmpstr (coa_csv_table_get_cell (table, 0, 1), ==, "b,c");
  g_assert_cmpstr (coa_csv_table_get_cell (table, 0, 2), ==, "");
  g_assert_cmpstr (coa_csv_table_get_name (table), ==, "x");
}

static void
test_stopped (void)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (coa_csv_table_new (g_bytes_new_static ("a,b\n", 4), "x", COA_CSV_ENCODING_ANY,
                                    COA_CSV_ANY_SEPARATOR, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/csv/cells", test_cells);
  g_test_add_func ("/csv/problems", test_problems);
  g_test_add_func ("/csv/row-numbers", test_row_numbers);
  g_test_add_func ("/csv/cell-names", test_cell_names);
  g_test_add_func ("/csv/wanted-separator", test_wanted_separator);
  g_test_add_func ("/csv/stopped", test_stopped);

  return g_test_run ();
}
