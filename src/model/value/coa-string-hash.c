/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/value/coa-string-hash.h"

#define MULTIPLIER G_GUINT64_CONSTANT (0x9e3779b97f4a7c15) /* odd, and half of its bits set */

static guint64
get_seed (void)
{
  static gsize seed;

  if (g_once_init_enter (&seed))
    g_once_init_leave (&seed, (gsize) g_random_int () | 1);

  return seed * MULTIPLIER;
}

/**
 * coa_string_hash:
 * @string: a string
 *
 * A hash for strings from files, to go with g_str_equal(). It is another in
 * each run of the program: whoever makes a file cannot know which strings
 * have the same one. With g_str_hash() a file of some megabytes could have a
 * hundred thousand of them, and be read for hours.
 *
 * Returns: the hash
 */
guint
coa_string_hash (gconstpointer string)
{
  guint64 hash = get_seed ();

  for (const guchar *at = string; *at != '\0'; at++) {
    hash = (hash ^ *at) * MULTIPLIER;
    hash ^= hash >> 29;
  }
  return (guint) (hash >> 32);
}
