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

/* Sources as they come, each once. */
typedef struct {
  GListStore *list;
  GHashTable *seen;
} Gathering;

static void
gather (Gathering *self, CoaSource *source)
{
  if (source != NULL && g_hash_table_add (self->seen, source))
    g_list_store_append (self->list, source);
}

static void
gather_of (Gathering *self, gpointer item)
{
  GListModel *citations = coa_item_get_sources (item);

  if (COA_IS_DOCUMENT (item))
    gather (self, coa_document_get_source (COA_DOCUMENT (item)));

  for (guint i = 0; i < g_list_model_get_n_items (citations); i++) {
    g_autoptr (CoaCitation) citation = g_list_model_get_item (citations, i);

    gather (self, coa_citation_get_source (citation));
  }
}

static void
gather_of_all (Gathering *self, GListModel *items)
{
  for (guint i = 0; i < g_list_model_get_n_items (items); i++) {
    g_autoptr (GObject) item = g_list_model_get_item (items, i);

    gather_of (self, item);
    if (COA_IS_DOCUMENT (item))
      gather_of_all (self, coa_document_get_signatures (COA_DOCUMENT (item)));
  }
}

static void
gather_of_coalition (Gathering *self, CoaCoalition *coalition)
{
  gather_of_all (self, coa_coalition_get_goals (coalition));
  gather_of_all (self, coa_coalition_get_documents (coalition));
  gather_of_all (self, coa_coalition_get_members (coalition));
  gather_of_all (self, coa_agent_get_events (COA_AGENT (coalition)));
  gather_of_all (self, coa_coalition_get_relations (coalition));
  gather_of_all (self, coa_coalition_get_notes (coalition));
}

static void
gather_of_agent (Gathering *self, CoaAgent *agent)
{
  gather_of_all (self, coa_agent_get_memberships (agent));
  gather_of_all (self, coa_agent_get_signatures (agent));
  gather_of_all (self, coa_agent_get_events (agent));
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
  Gathering self = { g_list_store_new (COA_TYPE_SOURCE), seen };

  if (item != NULL)
    gather_of (&self, item);
  if (COA_IS_COALITION (item))
    gather_of_coalition (&self, COA_COALITION (item));
  else if (COA_IS_AGENT (item))
    gather_of_agent (&self, COA_AGENT (item));
  else if (COA_IS_TOPIC (item))
    gather_of_all (&self, coa_topic_get_goals (COA_TOPIC (item)));
  return G_LIST_MODEL (self.list);
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
