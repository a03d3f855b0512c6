/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How long a collection takes to load, how much memory, and how long the main loop stands still
 * meanwhile, beside json-glib's bare parse of the same bytes. Each is measured in a process of its
 * own, and in turns. */

#include <stdlib.h>
#include <string.h>
#include <time.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <glib/gstdio.h>
#include <json-glib/json-glib.h>

#include "memory.h"
#include "model/collection/coa-collection.h"

#define N_TURNS 5

/* How long the collection has to be let go of little by little. */
#define RELEASE_MS 3000

/* What one process found. */
typedef struct {
  double seconds;
  double cpu_seconds;
  double peak_kib;
  double kept_kib;
} Measure;

/* When something began, by the clock on the wall and by that of all threads. */
typedef struct {
  gint64 time;
  clock_t cpu;
} Start;

static Start
start (void)
{
  return (Start) { g_get_monotonic_time (), clock () };
}

static void
print_since (Start then)
{
  clock_t cpu = clock ();

  g_print ("%f %f", (double) (g_get_monotonic_time () - then.time) / G_USEC_PER_SEC,
           (double) (cpu - then.cpu) / CLOCKS_PER_SEC);
}

static void
parse (const char *path)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autofree char *data = NULL;
  gsize length;
  Start then;

  if (!g_file_get_contents (path, &data, &length, NULL))
    g_error ("%s cannot be read", path);

  json_parser_set_strict (parser, TRUE);
  then = start ();
  if (!json_parser_load_from_data (parser, data, (gssize) length, NULL))
    g_error ("%s is not JSON", path);
  print_since (then);
}

static void
load (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  double before = memory_get ("VmRSS:");
  Start then = start ();
  g_autoptr (CoaCollection) collection = coa_collection_new_from_files (&file, 1);

  print_since (then);
  g_assert_cmpuint (g_list_model_get_n_items (coa_collection_get_problems (collection)), ==, 0);
  g_print (" %f %f\n", memory_get ("VmHWM:") - before, memory_get ("VmRSS:") - before);
}

/* The main loop while a collection is loaded and let go of. */
typedef struct {
  GMainLoop *loop;
  gint64 last_turn;
  gint64 longest_pause;
} Turns;

static gboolean
turn (gpointer data)
{
  Turns *turns = data;
  gint64 now = g_get_monotonic_time ();

  turns->longest_pause = MAX (turns->longest_pause, now - turns->last_turn);
  turns->last_turn = now;
  return G_SOURCE_CONTINUE;
}

static void
progress_cb (goffset n_read, goffset size, gpointer data)
{
  g_assert_cmpint (n_read, <=, size);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Turns *turns = data;
  CoaCollection *collection = coa_collection_load_finish (result, NULL);

  g_object_unref (collection);
  g_timeout_add_once (RELEASE_MS, (GSourceOnceFunc) g_main_loop_quit, turns->loop);
}

static void
load_async (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  Turns turns = { .loop = loop, .last_turn = g_get_monotonic_time () };

#ifdef __GLIBC__
  mallopt (M_MXFAST, 0); /* as the program does */
#endif
  g_timeout_add (1, turn, &turns);
  coa_collection_load_async (&file, 1, NULL, progress_cb, NULL, loaded_cb, &turns);
  g_main_loop_run (loop);
  g_print ("%f\n", (double) turns.longest_pause / G_USEC_PER_SEC);
}

static Measure
measure (const char *program, const char *what, const char *path)
{
  const char *arguments[] = { program, what, path, NULL };
  g_autoptr (GError) error = NULL;
  g_autofree char *output = NULL;
  g_auto (GStrv) numbers = NULL;
  double found[4] = { 0 };
  int status;

  if (!g_spawn_sync (NULL, (char **) arguments, NULL, G_SPAWN_DEFAULT, NULL, NULL, &output, NULL,
                     &status, &error) ||
      !g_spawn_check_wait_status (status, &error))
    g_error ("%s %s: %s", program, what, error->message);

  numbers = g_strsplit (g_strstrip (output), " ", -1);
  for (guint i = 0; i < MIN (g_strv_length (numbers), G_N_ELEMENTS (found)); i++)
    found[i] = g_ascii_strtod (numbers[i], NULL);
  return (Measure) { found[0], found[1], found[2], found[3] };
}

static int
compare (const void *a, const void *b)
{
  return (*(const double *) a > *(const double *) b) - (*(const double *) a < *(const double *) b);
}

static void
report (const char *program, const char *path)
{
  double parses[N_TURNS], loads[N_TURNS], ratios[N_TURNS], cpu_ratios[N_TURNS], pauses[N_TURNS];
  double file_kib;
  Measure parsed, loaded = { 0 };
  GStatBuf file;

  if (g_stat (path, &file) != 0)
    g_error ("%s cannot be read", path);

  file_kib = (double) file.st_size / 1024;
  for (int i = 0; i < N_TURNS; i++) {
    parsed = measure (program, "--parse", path);
    loaded = measure (program, "--load", path);
    parses[i] = parsed.seconds;
    loads[i] = loaded.seconds;
    ratios[i] = loads[i] / parses[i];
    cpu_ratios[i] = loaded.cpu_seconds / parsed.cpu_seconds;
    pauses[i] = measure (program, "--async", path).seconds;
  }
  qsort (parses, N_TURNS, sizeof (double), compare);
  qsort (loads, N_TURNS, sizeof (double), compare);
  qsort (ratios, N_TURNS, sizeof (double), compare);
  qsort (cpu_ratios, N_TURNS, sizeof (double), compare);
  qsort (pauses, N_TURNS, sizeof (double), compare);

  g_print ("file                       %8.1f MB\n", (double) file.st_size / 1e6);
  g_print ("json-glib's bare parse     %8.0f ms\n", parses[N_TURNS / 2] * 1e3);
  g_print ("load                       %8.0f ms\n", loads[N_TURNS / 2] * 1e3);
  g_print ("ratio of time              %8.2f (at most 0.6)\n", ratios[N_TURNS / 2]);
  g_print ("the same on one core       %8.2f\n", cpu_ratios[N_TURNS / 2]);
  g_print ("peak memory to file size   %8.2f (at most 3.5)\n", loaded.peak_kib / file_kib);
  g_print ("kept memory to file size   %8.2f (at most 1.5)\n", loaded.kept_kib / file_kib);
  g_print ("longest main loop pause    %8.1f ms (at most 16)\n", pauses[N_TURNS / 2] * 1e3);
}

int
main (int argc, char *argv[])
{
  if (argc == 3 && g_str_equal (argv[1], "--parse"))
    parse (argv[2]);
  else if (argc == 3 && g_str_equal (argv[1], "--load"))
    load (argv[2]);
  else if (argc == 3 && g_str_equal (argv[1], "--async"))
    load_async (argv[2]);
  else if (argc == 2)
    report (argv[0], argv[1]);
  else
    g_error ("load FILE, which tests/bench/make-collection made");

  return 0;
}
