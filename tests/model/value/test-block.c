/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "model/value/coa-block.h"

#define N_PIECES 3000

/* Pieces of all sizes, around the largest that shares a block too. */
static gsize
get_size (guint i)
{
  return i % 1100 + 1;
}

static gboolean
is_filled (const char *piece, guint i)
{
  for (gsize j = 0; j < get_size (i); j++) {
    if (piece[j] != (char) i)
      return FALSE;
  }
  return TRUE;
}

static void
cut_all (char **pieces)
{
  CoaBlock *block = NULL;

  for (guint i = 0; i < N_PIECES; i++) {
    pieces[i] = coa_block_cut (&block, get_size (i));
    g_assert_cmpuint (GPOINTER_TO_SIZE (pieces[i]) % sizeof (guint32), ==, 0);
    memset (pieces[i], (int) i, get_size (i));
  }
  coa_block_clear (&block);
  g_assert_null (block);
}

/* No piece is in another, and all are there until they are freed, in whichever order. */
static void
test_cut (void)
{
  char *pieces[N_PIECES];

  cut_all (pieces);
  for (guint i = 0; i < N_PIECES; i += 2) {
    g_assert_true (is_filled (pieces[i], i));
    coa_block_free_piece (pieces[i]);
  }
  for (guint i = 1; i < N_PIECES; i += 2) {
    g_assert_true (is_filled (pieces[i], i));
    coa_block_free_piece (pieces[i]);
  }
}

/* That is what a block is for. */
static void
test_close (void)
{
  CoaBlock *block = NULL;
  char *first = coa_block_cut_string (&block, "goal-1");
  char *second = coa_block_cut_string (&block, "goal-2");

  g_assert_cmpstr (first, ==, "goal-1");
  g_assert_cmpstr (second, ==, "goal-2");
  g_assert_cmpint (second - first, ==, 12);
  coa_block_free_piece (first);
  coa_block_free_piece (second);
  coa_block_clear (&block);
}

static void
test_alone (void)
{
  char *string = coa_block_cut_string (NULL, "alone");

  g_assert_cmpstr (string, ==, "alone");
  coa_block_free_piece (string);
}

static gpointer
free_odd (gpointer data)
{
  char **pieces = data;

  for (guint i = 1; i < N_PIECES; i += 2)
    coa_block_free_piece (pieces[i]);
  return NULL;
}

/* Threads free pieces of one block at the same time. */
static void
test_threads (void)
{
  char *pieces[N_PIECES];
  GThread *thread;

  cut_all (pieces);
  thread = g_thread_new ("free", free_odd, pieces);
  for (guint i = 0; i < N_PIECES; i += 2)
    coa_block_free_piece (pieces[i]);
  g_thread_join (thread);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/block/cut", test_cut);
  g_test_add_func ("/block/close", test_close);
  g_test_add_func ("/block/alone", test_alone);
  g_test_add_func ("/block/threads", test_threads);

  return g_test_run ();
}
