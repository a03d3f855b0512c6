/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/agent/coa-co-signatory.h"

#include "model/agent/coa-agent.h"
#include "model/coa-property.h"
#include "model/document/coa-document.h"
#include "model/document/coa-signature.h"

/**
 * CoaCoSignatory:
 *
 * Somebody who signed what another agent signed too, and how many documents
 * that was.
 */
struct _CoaCoSignatory {
  GObject parent_instance;

  CoaAgent *agent; /* (owned) (nullable) */
  guint count;
};

G_DEFINE_FINAL_TYPE (CoaCoSignatory, coa_co_signatory, G_TYPE_OBJECT)

typedef enum {
  PROP_AGENT = 1,
  PROP_COUNT,
} CoaCoSignatoryProperty;

static GParamSpec *props[PROP_COUNT + 1];

static void
coa_co_signatory_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaCoSignatory *self = COA_CO_SIGNATORY (object);

  switch ((CoaCoSignatoryProperty) prop_id) {
  case PROP_AGENT:
    g_value_set_object (value, self->agent);
    break;
  case PROP_COUNT:
    g_value_set_uint (value, self->count);
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
  CoaAgent *principal = coa_signature_get_on_behalf_of (signature);

  if (!is_signed (signature) || signatory == agent || principal == agent)
    return;

  g_hash_table_add (signatories, signatory);
  if (principal != NULL)
    g_hash_table_add (signatories, principal);
}

/* Counts one document for each of its signatories. The table keeps numbers in
 * its pointers. */
static void
count_document (GHashTable *counts, CoaDocument *document, CoaAgent *agent)
{
  g_autoptr (GHashTable) signatories = g_hash_table_new (NULL, NULL);
  CoaList *signatures = coa_document_peek_signatures (document);
  GHashTableIter iter;
  gpointer signatory;

  for (guint i = 0; i < coa_list_get_length (signatures); i++)
    gather_signatories (signatories, coa_list_get (signatures, i), agent);

  g_hash_table_iter_init (&iter, signatories);
  while (g_hash_table_iter_next (&iter, &signatory, NULL)) {
    guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, signatory));

    g_hash_table_insert (counts, signatory, GUINT_TO_POINTER (count + 1));
  }
}

static int
compare (gconstpointer a, gconstpointer b)
{
  const CoaCoSignatory *left = a;
  const CoaCoSignatory *right = b;

  if (left->count != right->count)
    return left->count > right->count ? -1 : 1;

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
coa_co_signatory_list_new (CoaAgent *agent, CoaList *signatures)
{
  CoaList *list = coa_list_new (COA_TYPE_CO_SIGNATORY);
  g_autoptr (GHashTable) documents = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) counts = g_hash_table_new (NULL, NULL);
  GHashTableIter iter;
  gpointer signatory, count;

  for (guint i = 0; i < coa_list_get_length (signatures); i++) {
    CoaSignature *signature = coa_list_get (signatures, i);
    CoaDocument *document = coa_signature_get_document (signature);

    if (is_signed (signature) && document != NULL && g_hash_table_add (documents, document))
      count_document (counts, document, agent);
  }

  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, &signatory, &count)) {
    CoaCoSignatory *self = g_object_new (COA_TYPE_CO_SIGNATORY, NULL);

    self->agent = g_object_ref (signatory);
    self->count = GPOINTER_TO_UINT (count);
    coa_list_take (list, self);
  }

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

  return self->count;
}
