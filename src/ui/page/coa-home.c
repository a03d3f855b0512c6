/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/page/coa-home.h"

#include "model/agent/coa-participation.h"
#include "model/coa-list.h"
#include "model/coalition/coa-goal.h"
#include "model/document/coa-document.h"
#include "model/source/coa-source.h"
#include "ui/page/coa-page-lists.h"

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
