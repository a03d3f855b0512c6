/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/navigation/coa-home.h"

#include "model/agent/coa-participation.h"
#include "model/coalition/coa-goal.h"
#include "model/document/coa-document.h"
#include "model/list/coa-list.h"
#include "model/source/coa-source.h"

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

/**
 * coa_home_of:
 * @item: (nullable): something in a collection
 *
 * Finds on whose page @item stands.
 *
 * Returns: (transfer none) (nullable): a coalition or an agent if @item is one
 *   of its goals, events, documents or sources; else @item itself
 */
CoaItem *
coa_home_of (CoaItem *item)
{
  if (COA_IS_GOAL (item))
    return COA_ITEM (coa_goal_get_coalition (COA_GOAL (item)));
  if (COA_IS_DATED_ITEM (item))
    return find_participant (COA_DATED_ITEM (item));
  if (COA_IS_SOURCE (item))
    return coa_source_get_page (COA_SOURCE (item));
  return item;
}
