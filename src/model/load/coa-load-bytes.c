/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/load/coa-load-bytes.h"

#include <glib/gi18n.h>

#include "model/value/text/coa-visible.h"

#define FIRST_CAPACITY (64 * 1024)

/* What does not say its size is no file that somebody wrote. */
#define MAX_UNKNOWN_SIZE (128 * 1024 * 1024)

/* How much is read before somebody may stop it. */
#define PIECE_SIZE (4 * 1024 * 1024)

/**
 * coa_load_bytes:
 * @file: a file
 * @size: how many bytes it is said to have, or 0
 * @cancellable: (nullable): what may stop it
 * @error: return location for an error
 *
 * Reads a file up to @size; or where that is 0, up to a limit: some files that
 * the system makes up say that they have no size, and some of them have no end.
 * It is not mapped into memory, as who makes a mapped file shorter ends the
 * program.
 *
 * Returns: (transfer full) (nullable): what is in the file
 */
GBytes *
coa_load_bytes (GFile *file, goffset size, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFileInputStream) stream = g_file_read (file, cancellable, error);
  gsize limit = size > 0 ? (gsize) size : MAX_UNKNOWN_SIZE;
  gsize capacity = size > 0 ? limit : FIRST_CAPACITY;
  g_autofree char *data = NULL;
  gsize length = 0;
  gsize n_read = 1;

  if (stream == NULL)
    return NULL;

  data = g_malloc (capacity);
  while (n_read > 0 && length < limit) {
    if (length == capacity) {
      capacity = MIN (2 * capacity, limit);
      data = g_realloc (data, capacity);
    }
    if (!g_input_stream_read_all (G_INPUT_STREAM (stream), data + length,
                                  MIN (capacity - length, PIECE_SIZE), &n_read, cancellable, error))
      return NULL;
    length += n_read;
  }

  if (size == 0 && length == limit) {
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, _("This file is too large"));
    return NULL;
  }
  return g_bytes_new_take (g_realloc (g_steal_pointer (&data), length), length);
}

/**
 * coa_load_explain:
 * @error: why a file cannot be read
 *
 * Says it to users: the words of GIO are for programmers, and name the file once
 * more.
 *
 * Returns: (transfer full): why
 */
char *
coa_load_explain (const GError *error)
{
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    return g_strdup (_("There is no such file or folder"));
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED))
    return g_strdup (_("There is no permission to read this"));
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_TOO_MANY_LINKS))
    return g_strdup (_("This link leads back to itself"));
  return coa_visible_line (error->message, NULL);
}
