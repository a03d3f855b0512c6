/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/page/coa-page-lists.h"

#include "model/coa-topic.h"
#include "model/coalition/coa-coalition.h"
#include "model/document/coa-document.h"
#include "model/source/coa-citation.h"
#include "model/source/coa-source.h"

static void
add_source (GListStore *list, GHashTable *seen, CoaSource *source)
{
  if (source != NULL && g_hash_table_add (seen, source))
    g_list_store_append (list, source);
}

static void
add_sources_of (GListStore *list, GHashTable *seen, gpointer item)
{
  GListModel *citations = coa_item_get_sources (item);

  if (COA_IS_DOCUMENT (item))
    add_source (list, seen, coa_document_get_source (item));

  for (guint i = 0; i < g_list_model_get_n_items (citations); i++) {
    g_autoptr (CoaCitation) citation = g_list_model_get_item (citations, i);

    add_source (list, seen, coa_citation_get_source (citation));
  }
}

static void
add_sources_of_all (GListStore *list, GHashTable *seen, GListModel *items)
{
  for (guint i = 0; i < g_list_model_get_n_items (items); i++) {
    g_autoptr (GObject) item = g_list_model_get_item (items, i);

    add_sources_of (list, seen, item);
    if (COA_IS_DOCUMENT (item))
      add_sources_of_all (list, seen, coa_document_get_signatures (COA_DOCUMENT (item)));
  }
}

static void
add_sources_of_coalition (GListStore *list, GHashTable *seen, CoaCoalition *coalition)
{
  add_sources_of_all (list, seen, coa_coalition_get_goals (coalition));
  add_sources_of_all (list, seen, coa_coalition_get_documents (coalition));
  add_sources_of_all (list, seen, coa_coalition_get_members (coalition));
  add_sources_of_all (list, seen, coa_agent_get_events (COA_AGENT (coalition)));
  add_sources_of_all (list, seen, coa_coalition_get_relations (coalition));
  add_sources_of_all (list, seen, coa_coalition_get_notes (coalition));
}

static void
add_sources_of_agent (GListStore *list, GHashTable *seen, CoaAgent *agent)
{
  add_sources_of_all (list, seen, coa_agent_get_memberships (agent));
  add_sources_of_all (list, seen, coa_agent_get_signatures (agent));
  add_sources_of_all (list, seen, coa_agent_get_events (agent));
}

/**
 * coa_list_sources:
 * @object: (nullable): whose template calls
 * @item: (nullable): what a page shows
 *
 * Returns: (transfer full): each source that is cited on the page of @item, in
 *   the order in which they come there
 */
GListModel *
coa_list_sources (gpointer object, CoaItem *item)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  GListStore *list = g_list_store_new (COA_TYPE_SOURCE);

  if (item != NULL)
    add_sources_of (list, seen, item);
  if (COA_IS_COALITION (item))
    add_sources_of_coalition (list, seen, COA_COALITION (item));
  else if (COA_IS_AGENT (item))
    add_sources_of_agent (list, seen, COA_AGENT (item));
  else if (COA_IS_TOPIC (item))
    add_sources_of_all (list, seen, coa_topic_get_goals (COA_TOPIC (item)));
  return G_LIST_MODEL (list);
}

/**
 * coa_list_has_items:
 * @object: (nullable): whose template calls
 * @list: (nullable): a list
 *
 * Returns: whether there is something in @list
 */
gboolean
coa_list_has_items (gpointer object, GListModel *list)
{
  return list != NULL && g_list_model_get_n_items (list) > 0;
}
