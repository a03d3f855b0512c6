/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/value/coa-aside.h"

/* Fewer are freed in less time than a thread needs to begin. */
#define MANY 10000

/* What a thread is to free. */
typedef struct {
  gpointer data; /* (owned) */
  GDestroyNotify free_data;
} Rest;

static gpointer
free_in_thread (gpointer data)
{
  g_autofree Rest *rest = data;

  rest->free_data (rest->data);
  return NULL;
}

/**
 * coa_free_aside:
 * @data: (transfer full) (nullable): what nobody needs any more; any thread may
 *   free it
 * @free_data: (scope async): frees it
 * @n_parts: of how many parts it is, roughly
 *
 * Frees something, in a thread of its own where it is large: to give back the
 * memory of a million things takes longer than a frame.
 */
void
coa_free_aside (gpointer data, GDestroyNotify free_data, gsize n_parts)
{
  const Rest rest = { data, free_data };
  GThread *thread = NULL;
  gpointer copy;

  if (data == NULL)
    return;

  copy = g_memdup2 (&rest, sizeof (rest));
  if (n_parts > MANY)
    thread = g_thread_try_new ("free aside", free_in_thread, copy, NULL);
  if (thread != NULL)
    g_thread_unref (thread);
  else
    free_in_thread (copy);
}
