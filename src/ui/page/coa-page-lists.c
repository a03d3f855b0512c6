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

/* Is called with each source in turn, until it returns %TRUE. */
typedef gboolean (*SourceFunc) (CoaSource *source, gpointer user_data);

static gboolean
visit_sources_of (gpointer item, SourceFunc visit, gpointer user_data)
{
  GListModel *citations = coa_item_get_sources (item);
  CoaSource *own = COA_IS_DOCUMENT (item) ? coa_document_get_source (COA_DOCUMENT (item)) : NULL;

  if (own != NULL && visit (own, user_data))
    return TRUE;

  for (guint i = 0; i < g_list_model_get_n_items (citations); i++) {
    g_autoptr (CoaCitation) citation = g_list_model_get_item (citations, i);
    CoaSource *source = coa_citation_get_source (citation);

    if (source != NULL && visit (source, user_data))
      return TRUE;
  }
  return FALSE;
}

static gboolean
visit_sources_of_all (GListModel *items, SourceFunc visit, gpointer user_data)
{
  for (guint i = 0; i < g_list_model_get_n_items (items); i++) {
    g_autoptr (GObject) item = g_list_model_get_item (items, i);

    if (visit_sources_of (item, visit, user_data))
      return TRUE;
    if (COA_IS_DOCUMENT (item) &&
        visit_sources_of_all (coa_document_get_signatures (COA_DOCUMENT (item)), visit, user_data))
      return TRUE;
  }
  return FALSE;
}

static gboolean
visit_sources_of_coalition (CoaCoalition *coalition, SourceFunc visit, gpointer user_data)
{
  return visit_sources_of_all (coa_coalition_get_goals (coalition), visit, user_data) ||
         visit_sources_of_all (coa_coalition_get_documents (coalition), visit, user_data) ||
         visit_sources_of_all (coa_coalition_get_members (coalition), visit, user_data) ||
         visit_sources_of_all (coa_agent_get_events (COA_AGENT (coalition)), visit, user_data) ||
         visit_sources_of_all (coa_coalition_get_relations (coalition), visit, user_data) ||
         visit_sources_of_all (coa_coalition_get_notes (coalition), visit, user_data);
}

static gboolean
visit_sources_of_agent (CoaAgent *agent, SourceFunc visit, gpointer user_data)
{
  return visit_sources_of_all (coa_agent_get_memberships (agent), visit, user_data) ||
         visit_sources_of_all (coa_agent_get_signatures (agent), visit, user_data) ||
         visit_sources_of_all (coa_agent_get_events (agent), visit, user_data);
}

/* All that is cited on the page of @item, in the order in which it comes there. */
static gboolean
visit_sources_on_page (CoaItem *item, SourceFunc visit, gpointer user_data)
{
  if (visit_sources_of (item, visit, user_data))
    return TRUE;
  if (COA_IS_COALITION (item))
    return visit_sources_of_coalition (COA_COALITION (item), visit, user_data);
  if (COA_IS_AGENT (item))
    return visit_sources_of_agent (COA_AGENT (item), visit, user_data);
  return COA_IS_TOPIC (item) &&
         visit_sources_of_all (coa_topic_get_goals (COA_TOPIC (item)), visit, user_data);
}

typedef struct {
  GListStore *list;
  GHashTable *seen;
} Gathering;

static gboolean
gather (CoaSource *source, gpointer user_data)
{
  Gathering *self = user_data;

  if (g_hash_table_add (self->seen, source))
    g_list_store_append (self->list, source);
  return FALSE;
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
    visit_sources_on_page (item, gather, &(Gathering) { list, seen });
  return G_LIST_MODEL (list);
}

static gboolean
is_same (CoaSource *source, gpointer other)
{
  return source == other;
}

/**
 * coa_page_cites:
 * @item: (transfer none): what a page shows
 * @source: (transfer none): a source
 *
 * Returns: whether coa_list_sources() would have @source in it
 */
gboolean
coa_page_cites (CoaItem *item, CoaSource *source)
{
  return visit_sources_on_page (item, is_same, source);
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
