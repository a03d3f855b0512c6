/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/matrix/coa-gathering.h"

#include "model/coalition/coa-coalition.h"
#include "model/coalition/coa-member.h"
#include "model/document/coa-document.h"
#include "model/document/coa-signature.h"
#include "model/list/coa-list.h"

/* An organization, and in which signatures of the document it takes part. */
typedef struct {
  CoaAgent *organization;
  GArray *signatures; /* (owned) (element-type guint) */
} Participant;

struct _CoaGathering {
  CoaItem *item;
  GArray *participants; /* (owned) (element-type Participant) */
};

static void
participant_clear (gpointer participant)
{
  g_clear_pointer (&((Participant *) participant)->signatures, g_array_unref);
}

static CoaGathering *
gathering_new (CoaItem *item)
{
  CoaGathering *self = g_new0 (CoaGathering, 1);

  self->item = item;
  self->participants = g_array_new (FALSE, FALSE, sizeof (Participant));
  g_array_set_clear_func (self->participants, participant_clear);
  return self;
}

/* Notes that an organization takes part, by the signature at this position. @known keeps positions
 * from 1 in its pointers. */
static void
add_participant (CoaGathering *self, GHashTable *known, CoaAgent *agent, guint signature)
{
  guint position = GPOINTER_TO_UINT (g_hash_table_lookup (known, agent));
  Participant *participant;

  if (!COA_IS_ORGANIZATION (agent))
    return;

  if (position == 0) {
    const Participant added = { agent, g_array_new (FALSE, FALSE, sizeof (guint)) };

    g_array_append_val (self->participants, added);
    position = self->participants->len;
    g_hash_table_insert (known, agent, GUINT_TO_POINTER (position));
  }
  participant = &g_array_index (self->participants, Participant, position - 1);
  g_array_append_val (participant->signatures, signature);
}

/**
 * coa_gathering_new_of_document:
 * @document: a document
 *
 * Finds which organizations signed @document, themselves or through others.
 *
 * Returns: (transfer full): who they are
 */
CoaGathering *
coa_gathering_new_of_document (CoaDocument *document)
{
  CoaGathering *self = gathering_new (COA_ITEM (document));
  CoaItems *signatures = coa_document_peek_signatures (document);
  g_autoptr (GHashTable) known = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < coa_items_get_length (signatures); i++) {
    CoaSignature *signature = coa_items_get (signatures, i);

    if (coa_signature_get_act (signature) == COA_ACT_DECLINED)
      continue;
    add_participant (self, known, coa_participation_get_agent (COA_PARTICIPATION (signature)), i);
    add_participant (self, known,
                     coa_participation_get_on_behalf_of (COA_PARTICIPATION (signature)), i);
  }
  return self;
}

/**
 * coa_gathering_new_of_coalition:
 * @coalition: a coalition
 *
 * Finds which organizations are members of @coalition.
 *
 * Returns: (transfer full): who they are
 */
CoaGathering *
coa_gathering_new_of_coalition (CoaCoalition *coalition)
{
  CoaGathering *self = gathering_new (COA_ITEM (coalition));
  GListModel *members = coa_coalition_get_members (coalition);
  g_autoptr (GHashTable) known = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (members); i++) {
    g_autoptr (CoaParticipation) member = g_list_model_get_item (members, i);

    add_participant (self, known, coa_participation_get_agent (member), i);
  }
  return self;
}

/**
 * coa_gathering_free:
 * @self: (transfer full): a gathering
 */
void
coa_gathering_free (CoaGathering *self)
{
  g_clear_pointer (&self->participants, g_array_unref);
  g_free (self);
}

/**
 * coa_gathering_get_item:
 * @self: a gathering
 *
 * Returns: (transfer none): the document or the coalition
 */
CoaItem *
coa_gathering_get_item (CoaGathering *self)
{
  return self->item;
}

/**
 * coa_gathering_is_signing:
 * @self: a gathering
 *
 * Returns: whether it is of a document
 */
gboolean
coa_gathering_is_signing (CoaGathering *self)
{
  return COA_IS_DOCUMENT (self->item);
}

/**
 * coa_gathering_get_length:
 * @self: a gathering
 *
 * Returns: how many organizations it has
 */
guint
coa_gathering_get_length (CoaGathering *self)
{
  return self->participants->len;
}

/**
 * coa_gathering_get_organization:
 * @self: a gathering
 * @position: which of its organizations
 *
 * Returns: (transfer none): the organization
 */
CoaAgent *
coa_gathering_get_organization (CoaGathering *self, guint position)
{
  return g_array_index (self->participants, Participant, position).organization;
}

/**
 * coa_gathering_has_both:
 * @self: a gathering
 * @one: the position of an organization
 * @other: the position of another
 *
 * Returns: whether the two are in it together. One that only acted for the other is
 *   not: all signatures of either are then those of both
 */
gboolean
coa_gathering_has_both (CoaGathering *self, guint one, guint other)
{
  const GArray *left = g_array_index (self->participants, Participant, one).signatures;
  const GArray *right = g_array_index (self->participants, Participant, other).signatures;

  return one != other && (left->len != right->len ||
                          memcmp (left->data, right->data, left->len * sizeof (guint)) != 0);
}
