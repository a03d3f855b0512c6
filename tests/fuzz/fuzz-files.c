/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* fuzz-files FILE-OR-FOLDER...: hands the files to a fuzz target where there is no libFuzzer: each
 * as it is, and cut off in many places. */

#include <stdlib.h>
#include <string.h>

#include "fuzz.h"

/* In how many places, so that a long file does not take long. */
#define MAX_CUTS 64

static guint n_inputs;

static void
hand_over (const char *data, gsize size)
{
  /* Without the byte behind it, so that it is noticed when it is read. */
  g_autofree guint8 *copy = g_malloc (MAX (size, 1));

  memcpy (copy, data, size);
  LLVMFuzzerTestOneInput (copy, size);
  n_inputs++;
}

static void
take_file (const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *data = NULL;
  gsize size;

  if (!g_file_get_contents (name, &data, &size, &error))
    g_error ("%s", error->message);

  hand_over (data, size);
  for (gsize i = 0; i < MIN (size, MAX_CUTS); i++)
    hand_over (data, size <= MAX_CUTS ? i : size / MAX_CUTS * i);
}

static void
take (const char *name)
{
  g_autoptr (GDir) folder = g_dir_open (name, 0, NULL);
  const char *child;

  if (folder == NULL) {
    take_file (name);
    return;
  }

  while ((child = g_dir_read_name (folder)) != NULL) {
    g_autofree char *path = g_build_filename (name, child, NULL);

    take (path);
  }
}

int
main (int argc, char *argv[])
{
  for (int i = 1; i < argc; i++)
    take (argv[i]);

  g_print ("%u inputs\n", n_inputs);
  return n_inputs > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
