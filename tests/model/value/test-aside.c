/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/value/coa-aside.h"

/* Who freed it. */
static GThread *freed_in;

static void
note_thread (gpointer data)
{
  g_assert_cmpstr (data, ==, "rest");
  g_atomic_pointer_set (&freed_in, g_thread_self ());
}

/* What is small is gone at once. */
static void
test_small (void)
{
  freed_in = NULL;
  coa_free_aside ((gpointer) "rest", note_thread, 3);
  g_assert_true (freed_in == g_thread_self ());
}

static void
test_large (void)
{
  freed_in = NULL;
  coa_free_aside ((gpointer) "rest", note_thread, 1000 * 1000);
  while (g_atomic_pointer_get (&freed_in) == NULL)
    g_usleep (100);
  g_assert_true (freed_in != g_thread_self ());
}

static void
test_nothing (void)
{
  freed_in = NULL;
  coa_free_aside (NULL, note_thread, 0);
  g_assert_null (freed_in);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/aside/small", test_small);
  g_test_add_func ("/aside/large", test_large);
  g_test_add_func ("/aside/nothing", test_nothing);

  return g_test_run ();
}
