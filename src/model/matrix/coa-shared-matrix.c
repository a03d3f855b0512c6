/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/matrix/coa-shared-matrix.h"

#include "model/agent/coa-agent.h"
#include "model/coalition/coa-coalition.h"
#include "model/document/coa-document.h"
#include "model/matrix/coa-clusters.h"
#include "model/matrix/coa-gathering.h"
#include "model/matrix/coa-matrix-filling.h"
#include "model/matrix/coa-matrix-private.h"

enum {
  SHARED_AT_LEAST = 2,         /* documents, or coalitions, to be there at all */
  ORGANIZATIONS_AT_MOST = 2000 /* the memory grows with the square of them */
};

/* How many documents and how many coalitions, of one organization or of two together. */
typedef struct {
  guint16 n_documents;
  guint16 n_coalitions;
} Shares;

/* What is known while the matrix is made. */
typedef struct {
  GPtrArray *gatherings;    /* (owned) (element-type CoaGathering) */
  GPtrArray *organizations; /* (owned) (element-type CoaAgent) */
  GHashTable *positions;    /* (owned): of the organizations, from 1 */
  guint n_left_out;
} Shared;

static void
shared_clear (Shared *self)
{
  g_clear_pointer (&self->gatherings, g_ptr_array_unref);
  g_clear_pointer (&self->organizations, g_ptr_array_unref);
  g_clear_pointer (&self->positions, g_hash_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Shared, shared_clear)

static void
count_share (Shares *shares, CoaGathering *gathering)
{
  guint16 *count =
    coa_gathering_is_signing (gathering) ? &shares->n_documents : &shares->n_coalitions;

  if (*count < G_MAXUINT16)
    (*count)++;
}

static gboolean
is_enough (const Shares *shares)
{
  return shares->n_documents >= SHARED_AT_LEAST || shares->n_coalitions >= SHARED_AT_LEAST;
}

static GPtrArray *
gather (CoaCollection *collection)
{
  GPtrArray *gatherings = g_ptr_array_new_with_free_func ((GDestroyNotify) coa_gathering_free);
  GListModel *coalitions = coa_collection_get_coalitions (collection);
  g_autoptr (GListModel) documents = NULL;

  g_object_get (collection, "documents", &documents, NULL);
  for (guint i = 0; i < g_list_model_get_n_items (documents); i++) {
    g_autoptr (CoaDocument) document = g_list_model_get_item (documents, i);

    g_ptr_array_add (gatherings, coa_gathering_new_of_document (document));
  }
  for (guint i = 0; i < g_list_model_get_n_items (coalitions); i++) {
    g_autoptr (CoaCoalition) coalition = g_list_model_get_item (coalitions, i);

    g_ptr_array_add (gatherings, coa_gathering_new_of_coalition (coalition));
  }
  return gatherings;
}

static int
compare_ids (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (coa_item_get_id ((CoaItem *) a), coa_item_get_id ((CoaItem *) b));
}

/* Those with most to share first. */
static int
compare_shares (gconstpointer a, gconstpointer b, gpointer counts)
{
  const Shares *left = g_hash_table_lookup (counts, *(gpointer *) a);
  const Shares *right = g_hash_table_lookup (counts, *(gpointer *) b);
  const guint n_left = (guint) left->n_documents + left->n_coalitions;
  const guint n_right = (guint) right->n_documents + right->n_coalitions;

  if (n_left != n_right)
    return n_left > n_right ? -1 : 1;
  return compare_ids (*(gpointer *) a, *(gpointer *) b);
}

/* How often each organization is in any of the gatherings. */
static GHashTable *
count_each (GPtrArray *gatherings)
{
  GHashTable *counts = g_hash_table_new_full (NULL, NULL, NULL, g_free);

  for (guint i = 0; i < gatherings->len; i++) {
    CoaGathering *gathering = g_ptr_array_index (gatherings, i);

    for (guint j = 0; j < coa_gathering_get_length (gathering); j++) {
      CoaAgent *organization = coa_gathering_get_organization (gathering, j);
      Shares *shares = g_hash_table_lookup (counts, organization);

      if (shares == NULL) {
        shares = g_new0 (Shares, 1);
        g_hash_table_insert (counts, organization, shares);
      }
      count_share (shares, gathering);
    }
  }
  return counts;
}

static void
number_organizations (Shared *self, GPtrArray *organizations)
{
  g_clear_pointer (&self->organizations, g_ptr_array_unref);
  g_clear_pointer (&self->positions, g_hash_table_unref);
  self->organizations = organizations;
  self->positions = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < organizations->len; i++)
    g_hash_table_insert (self->positions, g_ptr_array_index (organizations, i),
                         GUINT_TO_POINTER (i + 1));
}

/* Only who takes part often enough can share as much with anybody. */
static void
choose_candidates (Shared *self)
{
  g_autoptr (GHashTable) counts = count_each (self->gatherings);
  GPtrArray *candidates = g_ptr_array_new_with_free_func (g_object_unref);
  GHashTableIter iter;
  gpointer organization, shares;

  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, &organization, &shares))
    if (is_enough (shares))
      g_ptr_array_add (candidates, g_object_ref (organization));
  g_ptr_array_sort_with_data (candidates, compare_shares, counts);
  if (candidates->len > ORGANIZATIONS_AT_MOST) {
    self->n_left_out = candidates->len - ORGANIZATIONS_AT_MOST;
    g_ptr_array_set_size (candidates, ORGANIZATIONS_AT_MOST);
  }
  g_ptr_array_sort_values (candidates, compare_ids);
  number_organizations (self, candidates);
}

/* Where the organization at @place in @gathering stands among those chosen; the number of these if
 * it is not one. */
static guint
find_position (Shared *self, CoaGathering *gathering, guint place)
{
  gpointer position =
    g_hash_table_lookup (self->positions, coa_gathering_get_organization (gathering, place));

  return position == NULL ? self->organizations->len : GPOINTER_TO_UINT (position) - 1;
}

typedef void (*PairFunc) (CoaGathering *gathering, guint one, guint other, gpointer user_data);

/* Calls @function for each two of those chosen that are in @gathering together, in both orders. */
static void
for_each_pair (Shared *self, CoaGathering *gathering, PairFunc function, gpointer user_data)
{
  const guint length = coa_gathering_get_length (gathering);
  g_autofree guint *positions = g_new (guint, length);

  for (guint i = 0; i < length; i++)
    positions[i] = find_position (self, gathering, i);

  for (guint i = 0; i < length; i++)
    for (guint j = 0; positions[i] < self->organizations->len && j < length; j++)
      if (positions[j] < self->organizations->len && coa_gathering_has_both (gathering, i, j))
        function (gathering, positions[i], positions[j], user_data);
}

typedef struct {
  guint n;
  Shares *shares; /* (owned): of each two, row after row */
} Pairs;

static void
count_pair (CoaGathering *gathering, guint one, guint other, gpointer user_data)
{
  Pairs *pairs = user_data;

  count_share (&pairs->shares[(gsize) one * pairs->n + other], gathering);
}

static Shares *
count_pairs (Shared *self)
{
  Pairs pairs = { self->organizations->len, NULL };

  pairs.shares = g_new0 (Shares, (gsize) pairs.n * pairs.n);
  for (guint i = 0; i < self->gatherings->len; i++)
    for_each_pair (self, g_ptr_array_index (self->gatherings, i), count_pair, &pairs);
  return pairs.shares;
}

/* Leaves those that share enough with another, in the order in which they are to stand. */
static GArray *
order_organizations (Shared *self)
{
  const guint n = self->organizations->len;
  g_autofree Shares *shares = count_pairs (self);
  g_autofree guint16 *weights = g_new (guint16, (gsize) n * n);
  g_autofree guint8 *links = g_new (guint8, (gsize) n * n);
  g_autoptr (CoaClusters) clusters = NULL;
  GPtrArray *ordered = g_ptr_array_new_with_free_func (g_object_unref);
  GArray *starts = g_array_new (FALSE, FALSE, sizeof (guint));

  for (gsize i = 0; i < (gsize) n * n; i++) {
    weights[i] = (guint16) MIN (shares[i].n_documents + shares[i].n_coalitions, G_MAXUINT16);
    links[i] = is_enough (&shares[i]);
  }
  clusters = coa_clusters_new (n, weights, links);

  for (guint i = 0; i < clusters->starts->len; i++) {
    const guint start = g_array_index (clusters->starts, guint, i);
    const guint end =
      i + 1 < clusters->starts->len ? g_array_index (clusters->starts, guint, i + 1) : n;

    if (end - start < 2)
      continue; /* alone, and so are all after it */
    g_array_append_val (starts, start);
    for (guint j = start; j < end; j++)
      g_ptr_array_add (ordered, g_object_ref (g_ptr_array_index (
                                  self->organizations, g_array_index (clusters->order, guint, j))));
  }
  number_organizations (self, ordered);
  return starts;
}

static void
add_pair (CoaGathering *gathering, guint one, guint other, gpointer matrix)
{
  coa_matrix_add (matrix, one, other, coa_gathering_get_item (gathering),
                  !coa_gathering_is_signing (gathering));
}

/**
 * coa_shared_matrix_new:
 * @collection: a collection
 *
 * Counts which organizations share which documents, as signatories, and which
 * coalitions, as members. Only those have a row and a column that share at least
 * two documents or two coalitions with another one. The coalitions are marked. Those that share
 * such with each other stand in one group.
 *
 * Where very many organizations do, those that take part most are left, and
 * coa_matrix_get_n_left_out() tells how many are not. May be called in any thread.
 *
 * Returns: (transfer full): the matrix
 */
CoaMatrix *
coa_shared_matrix_new (CoaCollection *collection)
{
  g_auto (Shared) self = { .gatherings = gather (collection) };
  g_autoptr (GArray) starts = NULL;
  CoaMatrix *matrix;

  choose_candidates (&self);
  starts = order_organizations (&self);

  matrix = coa_matrix_new (COA_MATRIX_SHARED, self.organizations, self.organizations);
  for (guint i = 0; i < starts->len; i++)
    for (guint axis = 0; axis < COA_MATRIX_N_AXES; axis++)
      coa_matrix_start_group (matrix, axis, g_array_index (starts, guint, i), NULL);
  for (guint i = 0; i < self.gatherings->len; i++)
    for_each_pair (&self, g_ptr_array_index (self.gatherings, i), add_pair, matrix);
  matrix->n_left_out = self.n_left_out;
  coa_matrix_finish (matrix);
  return matrix;
}
