/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/matrix/coa-clusters.h"

/* Gathers what is linked to @start, over others too. */
static GArray *
gather (guint n, const guint8 *links, guint start, guint8 *seen)
{
  GArray *cluster = g_array_new (FALSE, FALSE, sizeof (guint));

  seen[start] = TRUE;
  g_array_append_val (cluster, start);
  for (guint i = 0; i < cluster->len; i++) {
    const guint8 *neighbours = links + (gsize) g_array_index (cluster, guint, i) * n;

    for (guint j = 0; j < n; j++) {
      if (!neighbours[j] || seen[j])
        continue;
      seen[j] = TRUE;
      g_array_append_val (cluster, j);
    }
  }
  return cluster;
}

static int
compare_positions (gconstpointer a, gconstpointer b)
{
  const guint *left = a, *right = b;

  return (*left > *right) - (*left < *right);
}

/* Which of those left in the cluster has the greatest of @sums; of several the first. */
static guint
find_heaviest (const GArray *cluster, const guint64 *sums)
{
  guint heaviest = 0;

  for (guint i = 1; i < cluster->len; i++)
    if (sums[g_array_index (cluster, guint, i)] > sums[g_array_index (cluster, guint, heaviest)])
      heaviest = i;
  return heaviest;
}

static void
sum_weights (guint n, const guint16 *weights, const GArray *cluster, guint64 *sums)
{
  for (guint i = 0; i < cluster->len; i++) {
    const guint one = g_array_index (cluster, guint, i);

    sums[one] = 0;
    for (guint j = 0; j < cluster->len; j++)
      sums[one] += weights[(gsize) one * n + g_array_index (cluster, guint, j)];
  }
}

/* Begins with the one of most weight; then comes each time what weighs most with those before. */
static void
append_cluster (CoaClusters *self, guint n, const guint16 *weights, GArray *cluster)
{
  g_autofree guint64 *sums = g_new0 (guint64, n);

  g_array_sort (cluster, compare_positions);
  sum_weights (n, weights, cluster, sums);
  g_array_append_val (self->starts, self->order->len);
  for (guint n_placed = 0; cluster->len > 0; n_placed++) {
    const guint place = find_heaviest (cluster, sums);
    const guint placed = g_array_index (cluster, guint, place);

    g_array_append_val (self->order, placed);
    g_array_remove_index (cluster, place);
    for (guint i = 0; i < cluster->len; i++) {
      const guint one = g_array_index (cluster, guint, i);

      sums[one] = (n_placed == 0 ? 0 : sums[one]) + weights[(gsize) placed * n + one];
    }
  }
}

/* The larger first, of several as large the one that has the first thing. */
static int
compare_clusters (gconstpointer a, gconstpointer b)
{
  const GArray *left = *(GArray *const *) a, *right = *(GArray *const *) b;

  if (left->len != right->len)
    return left->len > right->len ? -1 : 1;

  return compare_positions (left->data, right->data);
}

/**
 * coa_clusters_new:
 * @n: how many things there are
 * @weights: (array): how much each has to do with each, row after row
 * @links: (array): whether each is linked to each, row after row
 *
 * Puts things into an order in which those that are linked, over others too, stand
 * together, the largest such cluster first. The same things always come in the
 * same order.
 *
 * Returns: (transfer full): the order
 */
CoaClusters *
coa_clusters_new (guint n, const guint16 *weights, const guint8 *links)
{
  CoaClusters *self = g_new0 (CoaClusters, 1);
  g_autofree guint8 *seen = g_new0 (guint8, n);
  g_autoptr (GPtrArray) clusters = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);

  self->order = g_array_new (FALSE, FALSE, sizeof (guint));
  self->starts = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; i < n; i++)
    if (!seen[i])
      g_ptr_array_add (clusters, gather (n, links, i, seen));
  g_ptr_array_sort (clusters, compare_clusters);
  for (guint i = 0; i < clusters->len; i++)
    append_cluster (self, n, weights, g_ptr_array_index (clusters, i));
  return self;
}

/**
 * coa_clusters_free:
 * @self: (transfer full): an order
 */
void
coa_clusters_free (CoaClusters *self)
{
  g_clear_pointer (&self->order, g_array_unref);
  g_clear_pointer (&self->starts, g_array_unref);
  g_free (self);
}
