/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/item/coa-participants.h"

#include "model/agent/coa-agent.h"
#include "model/document/coa-document.h"
#include "model/list/coa-list.h"

/* A coalition can be named as an agent too. */
static void
add_all (GListStore *list, GListModel *items)
{
  for (guint i = 0; items != NULL && i < g_list_model_get_n_items (items); i++) {
    g_autoptr (GObject) item = g_list_model_get_item (items, i);

    if (!g_list_store_find (list, item, NULL))
      g_list_store_append (list, item);
  }
}

/**
 * coa_list_event_participants:
 * @object: (nullable): whose template calls
 * @event: (nullable): an event
 *
 * Returns: (transfer full): the coalitions and agents that had part in it
 */
GListModel *
coa_list_event_participants (gpointer object, CoaEvent *event)
{
  GListStore *list = g_list_store_new (COA_TYPE_ITEM);
  g_autoptr (GListModel) coalitions = NULL;
  g_autoptr (GListModel) agents = NULL;

  if (event == NULL)
    return G_LIST_MODEL (list);

  g_object_get (event, "coalitions", &coalitions, "agents", &agents, NULL);
  add_all (list, coalitions);
  add_all (list, agents);
  return G_LIST_MODEL (list);
}

/**
 * coa_list_on_behalf_of:
 * @object: (nullable): whose template calls
 * @participation: (nullable): a signature or a member
 *
 * Returns: (transfer full): on whose behalf that is, if it is told
 */
GListModel *
coa_list_on_behalf_of (gpointer object, CoaParticipation *participation)
{
  GListStore *list = g_list_store_new (COA_TYPE_ITEM);
  CoaAgent *on_behalf_of =
    participation == NULL ? NULL : coa_participation_get_on_behalf_of (participation);

  if (on_behalf_of != NULL)
    g_list_store_append (list, on_behalf_of);
  return G_LIST_MODEL (list);
}

/**
 * coa_list_member_participants:
 * @object: (nullable): whose template calls
 * @member: (nullable): a member
 *
 * Returns: (transfer full): who is the member and on whose behalf, if that is told
 */
GListModel *
coa_list_member_participants (gpointer object, CoaMember *member)
{
  GListStore *list = g_list_store_new (COA_TYPE_ITEM);
  CoaAgent *on_behalf_of =
    member == NULL ? NULL : coa_participation_get_on_behalf_of (COA_PARTICIPATION (member));

  if (on_behalf_of != NULL) {
    g_list_store_append (list, coa_participation_get_agent (COA_PARTICIPATION (member)));
    g_list_store_append (list, on_behalf_of);
  }
  return G_LIST_MODEL (list);
}

/**
 * coa_list_signature_participants:
 * @object: (nullable): whose template calls
 * @signature: (nullable): a signature
 *
 * Returns: (transfer full): the coalitions of what was signed, if they are more
 *   than one; who signed and on whose behalf, if that is told
 */
GListModel *
coa_list_signature_participants (gpointer object, CoaSignature *signature)
{
  GListStore *list = g_list_store_new (COA_TYPE_ITEM);
  CoaAgent *on_behalf_of =
    signature == NULL ? NULL : coa_participation_get_on_behalf_of (COA_PARTICIPATION (signature));
  CoaDocument *document = signature == NULL ? NULL : coa_signature_get_document (signature);
  CoaItems *coalitions =
    document == NULL ? NULL : coa_dated_item_peek_coalitions (COA_DATED_ITEM (document));

  if (coalitions != NULL && coa_items_get_length (coalitions) > 1)
    add_all (list, coa_dated_item_get_coalitions (COA_DATED_ITEM (document)));
  if (on_behalf_of != NULL) {
    g_list_store_append (list, coa_participation_get_agent (COA_PARTICIPATION (signature)));
    g_list_store_append (list, on_behalf_of);
  }
  return G_LIST_MODEL (list);
}
