/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/value/coa-string-hash.h"

#define N_PAIRS 16

/* "ar" and "c0" are the same to g_str_hash(), and so is all that is made of them. */
static void
write_twin (char *string, guint number)
{
  for (guint i = 0; i < N_PAIRS; i++) {
    gboolean is_other = (number >> i) & 1;

    string[2 * i] = is_other ? 'c' : 'a';
    string[2 * i + 1] = is_other ? '0' : 'r';
  }
  string[2 * N_PAIRS] = '\0';
}

static void
test_twins (void)
{
  g_autoptr (GHashTable) hashes = g_hash_table_new (NULL, NULL);
  char first[2 * N_PAIRS + 1];
  char other[2 * N_PAIRS + 1];

  write_twin (first, 0);
  for (guint i = 0; i < 1u << N_PAIRS; i++) {
    write_twin (other, i);
    g_assert_cmpuint (g_str_hash (first), ==, g_str_hash (other));
    g_hash_table_add (hashes, GUINT_TO_POINTER (coa_string_hash (other)));
  }

  /* By chance, two of them may still have the same. */
  g_assert_cmpuint (g_hash_table_size (hashes), >, (1u << N_PAIRS) - 20);
}

static void
test_same (void)
{
  g_autofree char *copy = g_strdup ("al-nasr");

  g_assert_cmpuint (coa_string_hash (copy), ==, coa_string_hash ("al-nasr"));
  g_assert_cmpuint (coa_string_hash (""), ==, coa_string_hash (""));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/string-hash/twins", test_twins);
  g_test_add_func ("/string-hash/same", test_same);

  return g_test_run ();
}
