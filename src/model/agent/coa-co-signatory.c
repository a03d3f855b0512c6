/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/agent/coa-co-signatory.h"

#include "model/agent/coa-agent.h"
#include "model/document/coa-document.h"
#include "model/document/coa-signature.h"
#include "model/record/coa-property.h"

/**
 * CoaCoSignatory:
 *
 * Somebody who signed what another agent signed too, and which documents that was.
 */
struct _CoaCoSignatory {
  GObject parent_instance;

  CoaAgent *agent;     /* (owned) (nullable) */
  CoaItems *documents; /* (owned) (nullable) (element-type CoaDocument) */
};

G_DEFINE_FINAL_TYPE (CoaCoSignatory, coa_co_signatory, G_TYPE_OBJECT)

typedef enum {
  PROP_AGENT = 1,
  PROP_COUNT,
  PROP_DOCUMENTS,
} CoaCoSignatoryProperty;

static GParamSpec *props[PROP_DOCUMENTS + 1];

static void
coa_co_signatory_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaCoSignatory *self = COA_CO_SIGNATORY (object);

  switch ((CoaCoSignatoryProperty) prop_id) {
  case PROP_AGENT:
    g_value_set_object (value, self->agent);
    break;
  case PROP_COUNT:
    g_value_set_uint (value, coa_co_signatory_get_count (self));
    break;
  case PROP_DOCUMENTS:
    g_value_set_object (value, coa_co_signatory_get_documents (self));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_co_signatory_dispose (GObject *object)
{
  CoaCoSignatory *self = COA_CO_SIGNATORY (object);

  g_clear_object (&self->agent);
  coa_items_clear (&self->documents);

  G_OBJECT_CLASS (coa_co_signatory_parent_class)->dispose (object);
}

static void
coa_co_signatory_class_init (CoaCoSignatoryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_co_signatory_get_property;
  object_class->dispose = coa_co_signatory_dispose;

  props[PROP_AGENT] = coa_property_object ("agent", COA_TYPE_AGENT);
  props[PROP_COUNT] = coa_property_unsigned ("count");
  props[PROP_DOCUMENTS] = coa_property_list ("documents");

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_co_signatory_init (CoaCoSignatory *self)
{
}

/* A signature that was declined stands in a document only to say so. */
static gboolean
is_signed (CoaSignature *signature)
{
  return coa_signature_get_act (signature) != COA_ACT_DECLINED;
}

/* Adds to @signatories those who made @signature, or for whom it was made, but
 * only where it is not one of @agent's own. */
static void
gather_signatories (GHashTable *signatories, CoaSignature *signature, CoaAgent *agent)
{
  CoaAgent *signatory = coa_participation_get_agent (COA_PARTICIPATION (signature));
  CoaAgent *principal = coa_participation_get_on_behalf_of (COA_PARTICIPATION (signature));

  if (!is_signed (signature) || signatory == agent || principal == agent)
    return;

  g_hash_table_add (signatories, signatory);
  if (principal != NULL)
    g_hash_table_add (signatories, principal);
}

static CoaCoSignatory *
co_signatory_new (CoaAgent *agent)
{
  CoaCoSignatory *self = g_object_new (COA_TYPE_CO_SIGNATORY, NULL);

  self->agent = g_object_ref (agent);
  return self;
}

/* Notes one document for each of its signatories. */
static void
note_document (GHashTable *co_signatories, CoaDocument *document, CoaAgent *agent)
{
  g_autoptr (GHashTable) signatories = g_hash_table_new (NULL, NULL);
  CoaItems *signatures = coa_document_peek_signatures (document);
  GHashTableIter iter;
  gpointer signatory;

  for (guint i = 0; i < coa_items_get_length (signatures); i++)
    gather_signatories (signatories, coa_items_get (signatures, i), agent);

  g_hash_table_iter_init (&iter, signatories);
  while (g_hash_table_iter_next (&iter, &signatory, NULL)) {
    CoaCoSignatory *self = g_hash_table_lookup (co_signatories, signatory);

    if (self == NULL) {
      self = co_signatory_new (signatory);
      g_hash_table_insert (co_signatories, signatory, self);
    }
    coa_items_add (&self->documents, document);
  }
}

static int
compare (gconstpointer a, gconstpointer b)
{
  const CoaCoSignatory *left = a;
  const CoaCoSignatory *right = b;
  const guint n_left = coa_items_get_length (left->documents);
  const guint n_right = coa_items_get_length (right->documents);

  if (n_left != n_right)
    return n_left > n_right ? -1 : 1;

  return g_strcmp0 (coa_item_get_id (COA_ITEM (left->agent)),
                    coa_item_get_id (COA_ITEM (right->agent)));
}

/**
 * coa_co_signatory_list_new:
 * @agent: an agent
 * @signatures: all its signatures
 *
 * Finds with whom @agent signed, in its own name or through somebody else.
 * Whoever acted for @agent, or for whom it acted, did not sign with it by that.
 *
 * Returns: (transfer full): the [class@CoSignatory]s, those with the most
 *   documents first
 */
CoaList *
coa_co_signatory_list_new (CoaAgent *agent, CoaItems *signatures)
{
  CoaList *list = coa_list_new (COA_TYPE_CO_SIGNATORY);
  g_autoptr (GHashTable) documents = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) co_signatories = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);
  GHashTableIter iter;
  gpointer co_signatory;

  for (guint i = 0; i < coa_items_get_length (signatures); i++) {
    CoaSignature *signature = coa_items_get (signatures, i);
    CoaDocument *document = coa_signature_get_document (signature);

    if (is_signed (signature) && document != NULL && g_hash_table_add (documents, document))
      note_document (co_signatories, document, agent);
  }

  g_hash_table_iter_init (&iter, co_signatories);
  while (g_hash_table_iter_next (&iter, NULL, &co_signatory))
    coa_list_take (list, g_object_ref (co_signatory));

  coa_list_sort (list, compare);
  return list;
}

/**
 * coa_co_signatory_get_agent:
 * @self: a co-signatory
 *
 * Returns: (transfer none) (nullable): who it is
 */
CoaAgent *
coa_co_signatory_get_agent (CoaCoSignatory *self)
{
  g_return_val_if_fail (COA_IS_CO_SIGNATORY (self), NULL);

  return self->agent;
}

/**
 * coa_co_signatory_get_count:
 * @self: a co-signatory
 *
 * Returns: how many documents both signed
 */
guint
coa_co_signatory_get_count (CoaCoSignatory *self)
{
  g_return_val_if_fail (COA_IS_CO_SIGNATORY (self), 0);

  return coa_items_get_length (self->documents);
}

/**
 * coa_co_signatory_get_documents:
 * @self: a co-signatory
 *
 * Returns: (transfer none): the [class@Document]s that both signed, by their dates
 */
GListModel *
coa_co_signatory_get_documents (CoaCoSignatory *self)
{
  g_return_val_if_fail (COA_IS_CO_SIGNATORY (self), NULL);

  return coa_items_ensure_list (&self->documents, COA_TYPE_DOCUMENT);
}
