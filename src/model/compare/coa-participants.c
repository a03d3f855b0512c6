/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/compare/coa-participants.h"

#include "model/coalition/coa-member.h"
#include "model/compare/coa-compared-agent.h"
#include "model/document/coa-document.h"
#include "model/document/coa-signature.h"

/**
 * coa_participants_new:
 *
 * Returns: (transfer full) (element-type CoaAgent CoaComparedAgent): nobody yet
 */
GHashTable *
coa_participants_new (void)
{
  return g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);
}

/* What a reference leads to may have been left out of the collection. */
static void
add_agent (GHashTable *participants, CoaAgent *agent, guint column, CoaPart part)
{
  CoaComparedAgent *compared;

  if (agent == NULL)
    return;

  compared = g_hash_table_lookup (participants, agent);
  if (compared == NULL) {
    compared = coa_compared_agent_new (agent);
    g_hash_table_insert (participants, agent, compared);
  }
  coa_compared_agent_add (compared, column, part);
}

static void
add_members (GHashTable *participants, guint column, CoaCoalition *coalition)
{
  GListModel *members = coa_coalition_get_members (coalition);

  for (guint i = 0; i < g_list_model_get_n_items (members); i++) {
    g_autoptr (CoaMember) member = g_list_model_get_item (members, i);

    add_agent (participants, coa_participation_get_agent (COA_PARTICIPATION (member)), column,
               coa_member_get_end_date (member) == NULL ? COA_PART_MEMBER : COA_PART_FORMER_MEMBER);
  }
}

/* A signature that was declined stands in a document only to say so. */
static void
add_signatories (GHashTable *participants, guint column, CoaDocument *document)
{
  GListModel *signatures = coa_document_get_signatures (document);

  for (guint i = 0; i < g_list_model_get_n_items (signatures); i++) {
    g_autoptr (CoaSignature) signature = g_list_model_get_item (signatures, i);

    if (coa_signature_get_act (signature) == COA_ACT_DECLINED)
      continue;
    add_agent (participants, coa_participation_get_agent (COA_PARTICIPATION (signature)), column,
               COA_PART_SIGNATORY);
    add_agent (participants, coa_participation_get_on_behalf_of (COA_PARTICIPATION (signature)),
               column, COA_PART_SIGNATORY);
  }
}

/**
 * coa_participants_add:
 * @participants: (element-type CoaAgent CoaComparedAgent): who was found so far
 * @column: the place of a coalition
 * @coalition: that coalition
 *
 * Adds all who are members of the coalition, signed one of its documents, or
 * have one signed on their behalf.
 */
void
coa_participants_add (GHashTable *participants, guint column, CoaCoalition *coalition)
{
  GListModel *documents = coa_coalition_get_documents (coalition);

  add_members (participants, column, coalition);
  for (guint i = 0; i < g_list_model_get_n_items (documents); i++) {
    g_autoptr (CoaDocument) document = g_list_model_get_item (documents, i);

    add_signatories (participants, column, document);
  }
}
