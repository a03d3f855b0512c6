/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/picture/file/coa-whole-file.h"

/* Opens @place for writing. What is there already stays until the stream is closed. */
static GFileOutputStream *
open_place (GFile *place, gboolean *out_is_new, GError **error)
{
  g_autoptr (GError) not_created = NULL;
  GFileOutputStream *stream = g_file_create (place, G_FILE_CREATE_NONE, NULL, &not_created);

  *out_is_new = stream != NULL;
  if (g_error_matches (not_created, G_IO_ERROR, G_IO_ERROR_EXISTS))
    return g_file_replace (place, NULL, FALSE, G_FILE_CREATE_NONE, NULL, error);
  if (stream == NULL)
    g_propagate_error (error, g_steal_pointer (&not_created));
  return stream;
}

/* Closes a stream without putting what was written in place of what is there. */
static void
give_up (GFileOutputStream *stream)
{
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();

  g_cancellable_cancel (cancelled);
  g_output_stream_close (G_OUTPUT_STREAM (stream), cancelled, NULL);
}

/**
 * coa_whole_file_write:
 * @place: (transfer none): where to put the file
 * @content: (transfer none): what stands in it
 * @error: return location for an error
 *
 * Writes a file, or leaves all as it was: no half of it takes the place of what
 * is there. Blocks.
 *
 * Returns: whether the file is there, whole
 */
gboolean
coa_whole_file_write (GFile *place, GBytes *content, GError **error)
{
  g_autoptr (GFileOutputStream) stream = NULL;
  gboolean is_new;
  gsize length;
  const void *bytes = g_bytes_get_data (content, &length);

  stream = open_place (place, &is_new, error);
  if (stream == NULL)
    return FALSE;

  if (g_output_stream_write_all (G_OUTPUT_STREAM (stream), bytes, length, NULL, NULL, error) &&
      g_output_stream_close (G_OUTPUT_STREAM (stream), NULL, error))
    return TRUE;

  give_up (stream);
  if (is_new)
    g_file_delete (place, NULL, NULL);
  return FALSE;
}
