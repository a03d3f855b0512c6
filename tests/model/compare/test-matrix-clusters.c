/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/matrix/coa-clusters.h"

/* Things "a", "b" …, what each two weigh with each other where that is anything, and in which order
 * and clusters they come. From a weight of 2 on, two are linked. */
static const struct {
  const char *name;
  guint n;
  const char *weights;
  const char *expected;
} cases[] = {
  { "none", 0, "", "" },
  { "one", 1, "", "a" },
  { "apart", 3, "", "a|b|c" },
  { "pair", 3, "ac2", "ac|b" },
  { "too-light", 2, "ab1", "a|b" },
  { "over-another", 3, "ab2 bc2", "bac" },
  { "larger-first", 5, "ab9 ce2 de2", "ecd|ab" },
  { "alike-by-place", 4, "bd2 ac2", "ac|bd" },
  { "heaviest-first", 3, "ab2 bc5", "bca" },
  { "most-with-those-before", 4, "ab9 ac3 bd2 bc3 ad2", "abcd" },
  { "light-ones-count-in-the-order", 4, "ab2 ac2 ad2 bd1", "abdc" },
};

static char *
write_clusters (const CoaClusters *clusters)
{
  GString *text = g_string_new (NULL);
  guint next = 1;

  for (guint i = 0; i < clusters->order->len; i++) {
    if (next < clusters->starts->len && g_array_index (clusters->starts, guint, next) == i) {
      g_string_append_c (text, '|');
      next++;
    }
    g_string_append_c (text, (char) ('a' + g_array_index (clusters->order, guint, i)));
  }
  g_assert_cmpuint (next, ==, MAX (clusters->starts->len, 1));
  return g_string_free (text, FALSE);
}

static void
test_order (gconstpointer data)
{
  const guint n = cases[GPOINTER_TO_UINT (data)].n;
  g_autofree guint16 *weights = g_new0 (guint16, n * n + 1);
  g_autofree guint8 *links = g_new0 (guint8, n * n + 1);
  g_auto (GStrv) words = g_strsplit (cases[GPOINTER_TO_UINT (data)].weights, " ", 0);
  g_autoptr (CoaClusters) clusters = NULL;
  g_autofree char *actual = NULL;

  for (guint i = 0; words[i] != NULL && *words[i] != '\0'; i++) {
    const guint one = (guint) (words[i][0] - 'a'), other = (guint) (words[i][1] - 'a');
    const guint16 weight = (guint16) (words[i][2] - '0');

    weights[one * n + other] = weights[other * n + one] = weight;
    links[one * n + other] = links[other * n + one] = weight >= 2;
  }
  clusters = coa_clusters_new (n, weights, links);
  actual = write_clusters (clusters);
  g_assert_cmpstr (actual, ==, cases[GPOINTER_TO_UINT (data)].expected);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strdup_printf ("/clusters/%s", cases[i].name);

    g_test_add_data_func (path, GUINT_TO_POINTER (i), test_order);
  }
  return g_test_run ();
}
