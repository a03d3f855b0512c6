/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>

#include "encoding-cases.h"
#include "import/csv/table/coa-csv-table.h"

static CoaCsvTable *
read_bytes (const char *data, gsize length, CoaCsvEncoding encoding)
{
  g_autoptr (GError) error = NULL;
  CoaCsvTable *table = coa_csv_table_new (g_bytes_new (data, length), "test.csv", encoding,
                                          COA_CSV_ANY_SEPARATOR, NULL, &error);

  g_assert_no_error (error);
  return table;
}

static void
test_found (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (encoding_cases); i++) {
    g_autoptr (CoaCsvTable) table =
      read_bytes (encoding_cases[i].data, encoding_cases[i].length, COA_CSV_ENCODING_ANY);

    g_test_message ("%s", encoding_cases[i].cell);
    g_assert_cmpstr (coa_csv_encoding_get_name (coa_csv_table_get_encoding (table)), ==,
                     coa_csv_encoding_get_name (encoding_cases[i].encoding));
    g_assert_cmpint (coa_csv_table_is_encoding_guessed (table), ==, encoding_cases[i].is_guessed);
    g_assert_cmpuint (coa_csv_table_get_n_rows (table), ==, 2);
    g_assert_cmpstr (coa_csv_table_get_cell (table, 1, 0), ==, encoding_cases[i].cell);
  }
}

/* A guess is told, and so is what is damaged. */
static void
test_told (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (encoding_cases); i++) {
    g_autoptr (CoaCsvTable) table =
      read_bytes (encoding_cases[i].data, encoding_cases[i].length, COA_CSV_ENCODING_ANY);
    guint n_guesses = 0;
    guint n_damages = 0;

    for (guint j = 0; j < coa_csv_table_get_n_problems (table); j++) {
      const CoaCsvProblem *problem = coa_csv_table_get_problem (table, j);

      n_guesses += problem->severity == COA_SEVERITY_WARNING;
      n_damages += problem->severity == COA_SEVERITY_ERROR;
    }
    g_assert_cmpuint (n_guesses, ==, encoding_cases[i].is_guessed ? 1 : 0);
    g_assert_cmpuint (n_damages, ==, encoding_cases[i].n_bad > 0 ? 1 : 0);
  }
}

/* Somebody who knows better says so. */
static void
test_wanted (void)
{
  static const char data[] = "a,b\n\xFE\xE1,\xE1\n";
  g_autoptr (CoaCsvTable) western =
    read_bytes (data, sizeof data - 1, COA_CSV_ENCODING_WINDOWS_1252);
  g_autoptr (CoaCsvTable) turkish =
    read_bytes (data, sizeof data - 1, COA_CSV_ENCODING_WINDOWS_1254);
  g_autoptr (CoaCsvTable) arabic =
    read_bytes (data, sizeof data - 1, COA_CSV_ENCODING_WINDOWS_1256);

  g_assert_cmpstr (coa_csv_table_get_cell (western, 1, 0), ==, "þá");
  g_assert_cmpstr (coa_csv_table_get_cell (turkish, 1, 0), ==, "şá");
  g_assert_cmpstr (coa_csv_table_get_cell (arabic, 1, 1), ==, "ل");
  g_assert_cmpuint (coa_csv_table_get_n_problems (turkish), ==, 0);
}

/* Letters, and a byte that is none. */
static void
test_iso (void)
{
  static const char arabic[] = "a,b\n\xD9\xE4\xEA\xAC,\xA0\xA5\n";
  static const char turkish[] = "a,b\n\xDEi\xFE\xFD\xF0,\x93\n";
  g_autoptr (CoaCsvTable) first =
    read_bytes (arabic, sizeof arabic - 1, COA_CSV_ENCODING_ISO_8859_6);
  g_autoptr (CoaCsvTable) second =
    read_bytes (turkish, sizeof turkish - 1, COA_CSV_ENCODING_ISO_8859_9);

  g_assert_cmpstr (coa_csv_table_get_cell (first, 1, 0), ==, "علي،");
  g_assert_cmpstr (coa_csv_table_get_cell (first, 1, 1), ==, "\u00A0\uFFFD");
  g_assert_cmpstr (coa_csv_table_get_cell (second, 1, 0), ==, "Şişığ");
  g_assert_cmpstr (coa_csv_table_get_cell (second, 1, 1), ==, "\uFFFD");
  g_assert_cmpuint (coa_csv_table_get_n_problems (first), ==, 1);
  g_assert_cmpuint (coa_csv_table_get_n_problems (second), ==, 1);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/csv-encoding/found", test_found);
  g_test_add_func ("/csv-encoding/told", test_told);
  g_test_add_func ("/csv-encoding/wanted", test_wanted);
  g_test_add_func ("/csv-encoding/iso", test_iso);

  return g_test_run ();
}
