/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "search/result/coa-search-results.h"

/**
 * CoaSearchResults:
 *
 * What a search found: a list of [class@SearchHit], group after group, the best of each first. The
 * hits are made as somebody asks for them. It never changes.
 */
struct _CoaSearchResults {
  GObject parent_instance;

  GObject *owner; /* of the items and texts */
  CoaSearchQuery *query;
  GArray *entries;                    /* (element-type CoaSearchEntry) */
  GArray *found[COA_SEARCH_N_GROUPS]; /* (element-type guint32): numbers of entries */
};

static GType
coa_search_results_get_item_type (GListModel *list)
{
  return COA_TYPE_SEARCH_HIT;
}

static guint
coa_search_results_get_n_items (GListModel *list)
{
  CoaSearchResults *self = COA_SEARCH_RESULTS (list);
  guint n_items = 0;

  for (guint group = 0; group < COA_SEARCH_N_GROUPS; group++)
    n_items += self->found[group]->len;
  return n_items;
}

static gpointer
coa_search_results_get_item (GListModel *list, guint position)
{
  CoaSearchResults *self = COA_SEARCH_RESULTS (list);

  for (guint group = 0; group < COA_SEARCH_N_GROUPS; group++) {
    const CoaSearchEntry *entry;

    if (position >= self->found[group]->len) {
      position -= self->found[group]->len;
      continue;
    }
    entry = &g_array_index (self->entries, CoaSearchEntry,
                            g_array_index (self->found[group], guint32, position));
    return coa_search_hit_new (entry->item, group, self->found[group]->len, entry->field,
                               entry->text, self->query);
  }
  return NULL;
}

static void
coa_search_results_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = coa_search_results_get_item_type;
  iface->get_n_items = coa_search_results_get_n_items;
  iface->get_item = coa_search_results_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (CoaSearchResults, coa_search_results, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      coa_search_results_list_model_init))

static void
coa_search_results_finalize (GObject *object)
{
  CoaSearchResults *self = COA_SEARCH_RESULTS (object);

  for (guint group = 0; group < COA_SEARCH_N_GROUPS; group++)
    g_clear_pointer (&self->found[group], g_array_unref);
  g_clear_pointer (&self->entries, g_array_unref);
  g_clear_pointer (&self->query, coa_search_query_unref);
  g_clear_object (&self->owner);

  G_OBJECT_CLASS (coa_search_results_parent_class)->finalize (object);
}

static void
coa_search_results_class_init (CoaSearchResultsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = coa_search_results_finalize;
}

static void
coa_search_results_init (CoaSearchResults *self)
{
}

/**
 * coa_search_results_new:
 * @owner: what keeps the items and their texts alive
 * @query: what was looked for
 * @entries: (element-type CoaSearchEntry): all texts
 * @found: (transfer full) (element-type guint32): the numbers of those that were found, by group
 *
 * Returns: (transfer full): the results
 */
CoaSearchResults *
coa_search_results_new (GObject *owner, CoaSearchQuery *query, GArray *entries,
                        GArray *found[COA_SEARCH_N_GROUPS])
{
  CoaSearchResults *self = g_object_new (COA_TYPE_SEARCH_RESULTS, NULL);

  self->owner = g_object_ref (owner);
  self->query = coa_search_query_ref (query);
  self->entries = g_array_ref (entries);
  for (guint group = 0; group < COA_SEARCH_N_GROUPS; group++)
    self->found[group] = g_steal_pointer (&found[group]);
  return self;
}

/**
 * coa_search_results_get_n_in_group:
 * @self: results
 * @group: a kind of things
 *
 * Returns: how many of them were found
 */
guint
coa_search_results_get_n_in_group (CoaSearchResults *self, CoaSearchGroup group)
{
  g_return_val_if_fail (COA_IS_SEARCH_RESULTS (self), 0);
  g_return_val_if_fail (group < COA_SEARCH_N_GROUPS, 0);

  return self->found[group]->len;
}
