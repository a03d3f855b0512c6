/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/coalition/coa-coalition-lists.h"

#include "model/coalition/coa-member.h"
#include "model/coalition/coa-note.h"
#include "model/document/coa-document.h"
#include "model/document/coa-signature.h"

static GListModel *
list_notes (CoaCoalition *coalition, gboolean discrepancies)
{
  GListStore *list = g_list_store_new (COA_TYPE_NOTE);
  GListModel *notes = coalition == NULL ? NULL : coa_coalition_get_notes (coalition);

  for (guint i = 0; notes != NULL && i < g_list_model_get_n_items (notes); i++) {
    g_autoptr (CoaNote) note = g_list_model_get_item (notes, i);

    if ((coa_note_get_kind (note) == COA_NOTE_KIND_DISCREPANCY) == discrepancies)
      g_list_store_append (list, note);
  }
  return G_LIST_MODEL (list);
}

/**
 * coa_list_differences:
 * @object: (nullable): whose template calls
 * @coalition: (nullable): a coalition
 *
 * Returns: (transfer full): the notes that say where sources differ
 */
GListModel *
coa_list_differences (gpointer object, CoaCoalition *coalition)
{
  return list_notes (coalition, TRUE);
}

/**
 * coa_list_remarks:
 * @object: (nullable): whose template calls
 * @coalition: (nullable): a coalition
 *
 * Returns: (transfer full): all other notes
 */
GListModel *
coa_list_remarks (gpointer object, CoaCoalition *coalition)
{
  return list_notes (coalition, FALSE);
}

/* Whether signatures of @document, or how many there are, are known. */
static gboolean
is_signed (CoaDocument *document)
{
  return coa_document_get_signature_count (document) != NULL ||
         g_list_model_get_n_items (coa_document_get_signatures (document)) > 0;
}

static GListModel *
list_documents (CoaCoalition *coalition, gboolean are_signed)
{
  GListStore *list = g_list_store_new (COA_TYPE_DOCUMENT);
  GListModel *documents = coalition == NULL ? NULL : coa_coalition_get_documents (coalition);

  for (guint i = 0; documents != NULL && i < g_list_model_get_n_items (documents); i++) {
    g_autoptr (CoaDocument) document = g_list_model_get_item (documents, i);

    if (is_signed (document) == are_signed)
      g_list_store_append (list, document);
  }
  return G_LIST_MODEL (list);
}

/**
 * coa_list_signed_documents:
 * @object: (nullable): whose template calls
 * @coalition: (nullable): a coalition
 *
 * Returns: (transfer full): its documents of which signatures, or how many there
 *   are, are known
 */
GListModel *
coa_list_signed_documents (gpointer object, CoaCoalition *coalition)
{
  return list_documents (coalition, TRUE);
}

/**
 * coa_list_other_documents:
 * @object: (nullable): whose template calls
 * @coalition: (nullable): a coalition
 *
 * Returns: (transfer full): its documents of which no signature is known
 */
GListModel *
coa_list_other_documents (gpointer object, CoaCoalition *coalition)
{
  return list_documents (coalition, FALSE);
}

/* Those who signed @document, and those for whom they did. */
static void
add_signatories (GHashTable *signatories, CoaDocument *document)
{
  GListModel *signatures = coa_document_get_signatures (document);

  for (guint i = 0; i < g_list_model_get_n_items (signatures); i++) {
    g_autoptr (CoaSignature) signature = g_list_model_get_item (signatures, i);

    g_hash_table_add (signatories, coa_participation_get_agent (COA_PARTICIPATION (signature)));
    if (coa_participation_get_on_behalf_of (COA_PARTICIPATION (signature)) != NULL)
      g_hash_table_add (signatories,
                        coa_participation_get_on_behalf_of (COA_PARTICIPATION (signature)));
  }
}

/**
 * coa_list_members_without_signature:
 * @object: (nullable): whose template calls
 * @coalition: (nullable): a coalition
 *
 * Returns: (transfer full): its members of whom no signature on one of its
 *   documents is recorded
 */
GListModel *
coa_list_members_without_signature (gpointer object, CoaCoalition *coalition)
{
  g_autoptr (GHashTable) signatories = g_hash_table_new (NULL, NULL);
  GListStore *list = g_list_store_new (COA_TYPE_MEMBER);
  GListModel *documents = coalition == NULL ? NULL : coa_coalition_get_documents (coalition);
  GListModel *members = coalition == NULL ? NULL : coa_coalition_get_members (coalition);

  for (guint i = 0; documents != NULL && i < g_list_model_get_n_items (documents); i++) {
    g_autoptr (CoaDocument) document = g_list_model_get_item (documents, i);

    add_signatories (signatories, document);
  }
  for (guint i = 0; members != NULL && i < g_list_model_get_n_items (members); i++) {
    g_autoptr (CoaMember) member = g_list_model_get_item (members, i);

    if (!g_hash_table_contains (signatories,
                                coa_participation_get_agent (COA_PARTICIPATION (member))))
      g_list_store_append (list, member);
  }
  return G_LIST_MODEL (list);
}
