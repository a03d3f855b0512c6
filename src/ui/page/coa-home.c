/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/page/coa-home.h"

#include "model/coa-event.h"
#include "model/coa-list.h"
#include "model/coalition/coa-goal.h"
#include "model/document/coa-document.h"
#include "model/source/coa-source.h"
#include "ui/page/coa-page-lists.h"

/* The first coalition, or else the first agent, that has to do with @item. */
static CoaItem *
find_participant (CoaDatedItem *item)
{
  CoaItems *coalitions = coa_dated_item_peek_coalitions (item);
  g_autoptr (GListModel) agents = NULL;
  g_autoptr (CoaItem) first = NULL;

  if (coalitions != NULL && coa_items_get_length (coalitions) > 0)
    return coa_items_get (coalitions, 0);
  if (!COA_IS_EVENT (item))
    return NULL;

  g_object_get (item, "agents", &agents, NULL);
  first = agents == NULL ? NULL : g_list_model_get_item (agents, 0);
  return first;
}

static gboolean
lists (GListModel *list, gpointer item)
{
  for (guint i = 0; i < g_list_model_get_n_items (list); i++) {
    g_autoptr (GObject) each = g_list_model_get_item (list, i);

    if (each == item)
      return TRUE;
  }
  return FALSE;
}

/* The first coalition that rests on @source. */
static CoaItem *
find_citing (CoaCollection *collection, CoaSource *source)
{
  GListModel *coalitions = coa_collection_get_coalitions (collection);

  for (guint i = 0; i < g_list_model_get_n_items (coalitions); i++) {
    g_autoptr (CoaItem) coalition = g_list_model_get_item (coalitions, i);
    g_autoptr (GListModel) sources = coa_list_sources (NULL, coalition);

    if (lists (sources, source))
      return coalition;
  }
  return NULL;
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
