/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/page/navigation/coa-home.h"

#include "model/agent/coa-participation.h"
#include "model/coalition/coa-goal.h"
#include "model/document/coa-document.h"
#include "model/list/coa-list.h"
#include "model/source/coa-source.h"
#include "ui/page/coa-page-lists.h"

/* So many coalitions are looked through in less than a frame. */
enum {
  AT_ONCE = 100
};

/* What a thread is to find the home of. */
typedef struct {
  CoaCollection *collection; /* (owned) (not nullable) */
  CoaItem *item;             /* (owned) (not nullable) */
} Search;

static void
search_free (gpointer data)
{
  Search *self = data;

  g_clear_object (&self->item);
  g_clear_object (&self->collection);
  g_free (self);
}

static CoaItem *
peek_first (GListModel *list)
{
  g_autoptr (GObject) first = list == NULL ? NULL : g_list_model_get_item (list, 0);

  if (COA_IS_PARTICIPATION (first))
    return COA_ITEM (coa_participation_get_agent (COA_PARTICIPATION (first)));
  return (CoaItem *) first; /* the collection keeps it */
}

/* The first coalition, or else the first agent, that has to do with @item. */
static CoaItem *
find_participant (CoaDatedItem *item)
{
  CoaItems *coalitions = coa_dated_item_peek_coalitions (item);
  g_autoptr (GListModel) agents = NULL;

  if (coalitions != NULL && coa_items_get_length (coalitions) > 0)
    return coa_items_get (coalitions, 0);
  if (COA_IS_DOCUMENT (item))
    return peek_first (coa_document_get_signatures (COA_DOCUMENT (item)));

  g_object_get (item, "agents", &agents, NULL);
  return peek_first (agents);
}

static CoaItem *
find_citing_in (GListModel *list, CoaSource *source)
{
  for (guint i = 0; i < g_list_model_get_n_items (list); i++) {
    g_autoptr (CoaItem) item = g_list_model_get_item (list, i);

    if (coa_page_cites (item, source))
      return item;
  }
  return NULL;
}

/* The first coalition, or else the first agent, on whose page @source is cited. */
static CoaItem *
find_citing (CoaCollection *collection, CoaSource *source)
{
  g_autoptr (GListModel) organizations = NULL;
  g_autoptr (GListModel) persons = NULL;
  CoaItem *found = find_citing_in (coa_collection_get_coalitions (collection), source);

  g_object_get (collection, "organizations", &organizations, "persons", &persons, NULL);
  if (found == NULL)
    found = find_citing_in (organizations, source);
  return found == NULL ? find_citing_in (persons, source) : found;
}

/**
 * coa_home_of:
 * @collection: a collection
 * @item: (nullable): something in it
 *
 * Finds on whose page @item stands.
 *
 * Returns: (transfer none) (nullable): a coalition or an agent if @item is one
 *   of its goals, events, documents or sources; else @item itself
 */
CoaItem *
coa_home_of (CoaCollection *collection, CoaItem *item)
{
  if (COA_IS_GOAL (item))
    return COA_ITEM (coa_goal_get_coalition (COA_GOAL (item)));
  if (COA_IS_DATED_ITEM (item))
    return find_participant (COA_DATED_ITEM (item));
  if (COA_IS_SOURCE (item))
    return find_citing (collection, COA_SOURCE (item));
  return item;
}

/**
 * coa_home_takes_long:
 * @collection: a collection
 * @item: (nullable): something in it
 *
 * Returns: whether coa_home_of() would hold up the main loop, as it looks through
 *   many pages
 */
gboolean
coa_home_takes_long (CoaCollection *collection, CoaItem *item)
{
  return COA_IS_SOURCE (item) &&
         g_list_model_get_n_items (coa_collection_get_coalitions (collection)) > AT_ONCE;
}

static void
find_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Search *search = data;
  CoaItem *home = coa_home_of (search->collection, search->item);

  g_task_return_pointer (task, home != NULL ? g_object_ref (home) : NULL, g_object_unref);
}

/**
 * coa_home_of_async:
 * @collection: a collection
 * @item: something in it
 * @cancellable: (nullable): what ends it
 * @callback: (scope async): called when it is done
 * @data: what belongs to @callback
 *
 * Finds on whose page @item stands as coa_home_of() does, in a thread. See
 * coa_home_of_finish().
 */
void
coa_home_of_async (CoaCollection *collection, CoaItem *item, GCancellable *cancellable,
                   GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (collection, cancellable, callback, data);
  Search *search = g_new0 (Search, 1);

  search->collection = g_object_ref (collection);
  search->item = g_object_ref (item);
  g_task_set_task_data (task, search, search_free);
  g_task_run_in_thread (task, find_in_thread);
}

/**
 * coa_home_of_finish:
 * @result: what the callback got
 * @home: (out) (transfer full) (nullable): on whose page it stands
 *
 * Returns: whether nobody has ended it
 */
gboolean
coa_home_of_finish (GAsyncResult *result, CoaItem **home)
{
  g_autoptr (GError) error = NULL;

  *home = g_task_propagate_pointer (G_TASK (result), &error);
  return error == NULL;
}
