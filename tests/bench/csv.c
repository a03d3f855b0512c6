/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How long a table takes to read, how much memory, and how long it takes to become a collection,
 * beside g_utf8_validate() and a bare look at each of the same bytes. Memory is measured in a
 * process of its own. */

#include <malloc.h>
#include <stdlib.h>
#include <string.h>

#include <glib/gstdio.h>

#include "import/csv/mapping/coa-csv-guess.h"
#include "import/csv/rows/coa-csv-import.h"
#include "memory.h"
#include "model/load/coa-load-bytes.h"

#define N_ROWS 250000
#define N_TURNS 5

static GBytes *
make_file (guint n_rows)
{
  GString *text = g_string_new ("Coalition,Document,Document date,Signatory,On behalf of,Role,"
                                "Community,Act,Source,URL,Quote\r\n");

  for (guint i = 0; i < n_rows; i++)
    g_string_append_printf (text,
                            "Coalition %u,Declaration %u,%02u/%02u/2019,علي الموقّع "
                            "%u,\"Organization, branch %u\",President,"
                            "Community %u; Community %u,signed,Page %u,https://example.org/page/%u,"
                            "\"words of \"\"the\"\" page\"\r\n",
                            i / 1000, i / 100, i / 100 % 28 + 1, i / 100 % 12 + 1, i, i / 10,
                            i % 20, i % 7, i / 100, i / 100);
  return g_string_free_to_bytes (text);
}

static double
get_seconds (gint64 start)
{
  return (double) (g_get_monotonic_time () - start) / G_USEC_PER_SEC;
}

static CoaCsvTable *
load (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  CoaCsvTable *table;
  GBytes *bytes;
  GStatBuf status;

  g_assert_cmpint (g_stat (path, &status), ==, 0);
  bytes = coa_load_bytes (file, status.st_size, NULL, &error);
  g_assert_no_error (error);
  table =
    coa_csv_table_new (bytes, path, COA_CSV_ENCODING_ANY, COA_CSV_ANY_SEPARATOR, NULL, &error);
  g_assert_no_error (error);
  return table;
}

/* What one process finds: peak and kept memory. */
static void
report_memory (const char *path)
{
  double before = memory_get ("VmRSS:");
  g_autoptr (CoaCsvTable) table = load (path);
  double peak = memory_get ("VmHWM:") - before;

  malloc_trim (0);
  g_assert_cmpuint (coa_csv_table_get_n_rows (table), ==, N_ROWS + 1);
  g_print ("%f %f\n", peak, memory_get ("VmRSS:") - before);
}

static int
compare (const void *a, const void *b)
{
  return (*(const double *) a > *(const double *) b) - (*(const double *) a < *(const double *) b);
}

static double
get_median (double *values)
{
  qsort (values, N_TURNS, sizeof (double), compare);
  return values[N_TURNS / 2];
}

/* As a program must that looks for separators and line ends, and does nothing about them. */
static guint
look_at_bytes (const char *data, gsize length)
{
  guint n = 0;

  for (gsize i = 0; i < length; i++)
    if (data[i] == ',' || data[i] == '\n' || data[i] == '\r' || data[i] == '"')
      n++;
  return n;
}

static double
time_table (GBytes *bytes)
{
  GBytes *copy = g_bytes_new (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  gint64 start = g_get_monotonic_time ();
  g_autoptr (GError) error = NULL;
  g_autoptr (CoaCsvTable) table = coa_csv_table_new (copy, "bench.csv", COA_CSV_ENCODING_ANY,
                                                     COA_CSV_ANY_SEPARATOR, NULL, &error);
  double seconds = get_seconds (start);

  g_assert_no_error (error);
  g_assert_cmpuint (coa_csv_table_get_n_problems (table), ==, 0);
  return seconds;
}

static void
report_times (GBytes *bytes)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);
  double validations[N_TURNS], looks[N_TURNS], tables[N_TURNS];

  for (guint i = 0; i < N_TURNS; i++) {
    gint64 start = g_get_monotonic_time ();

    g_assert_true (g_utf8_validate_len (data, length, NULL));
    validations[i] = get_seconds (start);
    start = g_get_monotonic_time ();
    g_assert_cmpuint (look_at_bytes (data, length), >, N_ROWS);
    looks[i] = get_seconds (start);
    tables[i] = time_table (bytes);
  }

  g_print ("file                       %8.1f MB\n", (double) length / 1e6);
  g_print ("g_utf8_validate            %8.0f ms\n", get_median (validations) * 1e3);
  g_print ("bare look at each byte     %8.0f ms\n", get_median (looks) * 1e3);
  g_print ("table                      %8.0f ms\n", get_median (tables) * 1e3);
  g_print ("ratio to g_utf8_validate   %8.1f\n", tables[N_TURNS / 2] / validations[N_TURNS / 2]);
  g_print ("ratio to a bare look       %8.1f (at most 8)\n",
           tables[N_TURNS / 2] / looks[N_TURNS / 2]);
}

static void
report_import (const char *path)
{
  g_autoptr (CoaCsvTable) table = load (path);
  gint64 start = g_get_monotonic_time ();
  g_autoptr (CoaCsvMapping) mapping = coa_csv_guess_mapping (table);
  double guess = get_seconds (start);
  g_autoptr (CoaDraft) draft = coa_draft_new ();
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  double rows;

  start = g_get_monotonic_time ();
  coa_csv_import (draft, table, mapping, NULL, &error);
  g_assert_no_error (error);
  rows = get_seconds (start);
  start = g_get_monotonic_time ();
  bytes = coa_draft_to_bytes (draft, "Bench", "en");
  g_print ("guess of the columns       %8.1f ms\n", guess * 1e3);
  g_print ("rows to records            %8.1f us a row\n", rows * 1e6 / N_ROWS);
  g_print ("records to a file          %8.1f us a row\n", get_seconds (start) * 1e6 / N_ROWS);
}

static void
report (const char *program, const char *path, double size)
{
  const char *arguments[] = { program, "--memory", path, NULL };
  g_autofree char *output = NULL;
  g_auto (GStrv) numbers = NULL;
  g_autoptr (GError) error = NULL;
  int status;

  if (!g_spawn_sync (NULL, (char **) arguments, NULL, G_SPAWN_DEFAULT, NULL, NULL, &output, NULL,
                     &status, &error) ||
      !g_spawn_check_wait_status (status, &error))
    g_error ("%s: %s", program, error->message);

  numbers = g_strsplit (g_strstrip (output), " ", -1);
  g_print ("peak memory to file size   %8.2f (at most 1.6)\n",
           g_ascii_strtod (numbers[0], NULL) * 1024 / size);
  g_print ("kept memory to file size   %8.2f (at most 1.6)\n",
           g_ascii_strtod (numbers[1], NULL) * 1024 / size);
}

int
main (int argc, char *argv[])
{
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;

  if (argc == 3 && g_str_equal (argv[1], "--memory")) {
    report_memory (argv[2]);
    return 0;
  }

  bytes = make_file (N_ROWS);
  report_times (bytes);
  g_close (g_file_open_tmp ("coalitions-XXXXXX.csv", &path, &error), NULL);
  g_assert_no_error (error);
  g_file_set_contents (path, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes),
                       &error);
  g_assert_no_error (error);
  report (argv[0], path, (double) g_bytes_get_size (bytes));
  report_import (path);
  g_unlink (path);
  return 0;
}
