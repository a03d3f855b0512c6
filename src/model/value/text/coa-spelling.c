/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/value/text/coa-spelling.h"

/**
 * coa_spelling_get_distance:
 * @a: (array length=n_a): a word
 * @n_a: its length, up to %COA_SPELLING_MAX_LENGTH
 * @b: (array length=n_b): another
 * @n_b: its length, up to the same
 *
 * Returns: how many letters at least are put in, left out, changed or swapped
 *   with their neighbors to make one of the other (optimal string alignment
 *   distance)
 */
guint
coa_spelling_get_distance (const gunichar *a, glong n_a, const gunichar *b, glong n_b)
{
  guint rows[3][COA_SPELLING_MAX_LENGTH + 1]; /* the last two, and that being made */

  g_return_val_if_fail (n_a <= COA_SPELLING_MAX_LENGTH && n_b <= COA_SPELLING_MAX_LENGTH,
                        G_MAXUINT);

  for (glong j = 0; j <= n_b; j++)
    rows[0][j] = (guint) j;
  for (glong i = 1; i <= n_a; i++) {
    guint *row = rows[i % 3];
    const guint *above = rows[(i + 2) % 3];

    row[0] = (guint) i;
    for (glong j = 1; j <= n_b; j++) {
      row[j] = MIN (MIN (row[j - 1], above[j]) + 1, above[j - 1] + (a[i - 1] != b[j - 1]));
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        row[j] = MIN (row[j], rows[(i + 1) % 3][j - 2] + 1);
    }
  }
  return rows[n_a % 3][n_b];
}

/**
 * coa_spelling_get_reach:
 * @n: the length of a word
 *
 * Returns: the largest distance at which another is likely the same word, with
 *   a mistake: one letter in four, else it is another word
 */
guint
coa_spelling_get_reach (glong n)
{
  return (guint) MIN (n / 4, 3);
}
