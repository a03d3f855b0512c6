/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/agent/coa-agent.h"

#include "model/agent/coa-co-signatory.h"
#include "model/agent/coa-identifier.h"
#include "model/agent/coa-link.h"
#include "model/coa-event.h"
#include "model/coalition/coa-member.h"
#include "model/document/coa-signature.h"
#include "model/record/coa-property.h"

/**
 * CoaAgent:
 *
 * A person or an organization: whoever can sign, or belong to a coalition.
 */
typedef struct {
  CoaItems *identifiers;    /* (owned) (nullable) (element-type CoaIdentifier) */
  CoaItems *links;          /* (owned) (nullable) (element-type CoaLink) */
  CoaItems *signatures;     /* (owned) (nullable) (element-type CoaSignature) */
  CoaItems *memberships;    /* (owned) (nullable) (element-type CoaMember) */
  CoaItems *events;         /* (owned) (nullable) (element-type CoaEvent) */
  CoaItems *co_signatories; /* (owned) (nullable) (element-type CoaCoSignatory) */
} CoaAgentPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (CoaAgent, coa_agent, COA_TYPE_NAMED_ITEM)

typedef enum {
  PROP_IDENTIFIERS = 1,
  PROP_LINKS,
  PROP_SIGNATURES,
  PROP_MEMBERSHIPS,
  PROP_EVENTS,
  PROP_CO_SIGNATORIES,
} CoaAgentProperty;

static GParamSpec *props[PROP_CO_SIGNATORIES + 1];

static void
coa_agent_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaAgentPrivate *priv = coa_agent_get_instance_private (COA_AGENT (object));

  switch ((CoaAgentProperty) prop_id) {
  case PROP_IDENTIFIERS:
    g_value_set_object (value, coa_agent_get_identifiers (COA_AGENT (object)));
    break;
  case PROP_LINKS:
    g_value_set_object (value, coa_items_ensure_list (&priv->links, COA_TYPE_LINK));
    break;
  case PROP_SIGNATURES:
    g_value_set_object (value, coa_agent_get_signatures (COA_AGENT (object)));
    break;
  case PROP_MEMBERSHIPS:
    g_value_set_object (value, coa_agent_get_memberships (COA_AGENT (object)));
    break;
  case PROP_EVENTS:
    g_value_set_object (value, coa_items_ensure_list (&priv->events, COA_TYPE_EVENT));
    break;
  case PROP_CO_SIGNATORIES:
    g_value_set_object (value, coa_agent_get_co_signatories (COA_AGENT (object)));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_agent_dispose (GObject *object)
{
  CoaAgentPrivate *priv = coa_agent_get_instance_private (COA_AGENT (object));

  coa_items_clear (&priv->identifiers);
  coa_items_clear (&priv->links);
  coa_items_clear (&priv->signatures);
  coa_items_clear (&priv->memberships);
  coa_items_clear (&priv->events);
  coa_items_clear (&priv->co_signatories);

  G_OBJECT_CLASS (coa_agent_parent_class)->dispose (object);
}

static void
coa_agent_read (CoaRecord *record, CoaJsonAt *at)
{
  CoaAgentPrivate *priv = coa_agent_get_instance_private (COA_AGENT (record));

  COA_RECORD_CLASS (coa_agent_parent_class)->read (record, at);

  coa_record_read_list (at, "identifiers", COA_TYPE_IDENTIFIER, &priv->identifiers);
  coa_record_read_list (at, "links", COA_TYPE_LINK, &priv->links);
}

static void
coa_agent_link (CoaRecord *record)
{
  coa_item_cite_on_page (COA_ITEM (record), COA_ITEM (record));
}

static void
coa_agent_class_init (CoaAgentClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_agent_get_property;
  object_class->dispose = coa_agent_dispose;
  COA_RECORD_CLASS (klass)->read = coa_agent_read;
  COA_RECORD_CLASS (klass)->link = coa_agent_link;
  COA_ITEM_CLASS (klass)->traits = COA_ITEM_HAS_ID | COA_ITEM_HAS_SOURCES;

  props[PROP_IDENTIFIERS] = coa_property_list ("identifiers");
  props[PROP_LINKS] = coa_property_list ("links");
  props[PROP_SIGNATURES] = coa_property_list ("signatures");
  props[PROP_MEMBERSHIPS] = coa_property_list ("memberships");
  props[PROP_EVENTS] = coa_property_list ("events");
  props[PROP_CO_SIGNATORIES] = coa_property_list ("co-signatories");

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_agent_init (CoaAgent *self)
{
}

/**
 * coa_agent_get_identifiers:
 * @self: an agent
 *
 * Returns: (transfer none): its names in other systems, as [class@Identifier]s
 */
GListModel *
coa_agent_get_identifiers (CoaAgent *self)
{
  CoaAgentPrivate *priv = coa_agent_get_instance_private (self);

  g_return_val_if_fail (COA_IS_AGENT (self), NULL);

  return coa_items_ensure_list (&priv->identifiers, COA_TYPE_IDENTIFIER);
}

/**
 * coa_agent_get_links:
 * @self: an agent
 *
 * Returns: (transfer none): its own pages on the web, as [class@Link]s
 */
GListModel *
coa_agent_get_links (CoaAgent *self)
{
  CoaAgentPrivate *priv = coa_agent_get_instance_private (self);

  g_return_val_if_fail (COA_IS_AGENT (self), NULL);

  return coa_items_ensure_list (&priv->links, COA_TYPE_LINK);
}

/**
 * coa_agent_get_signatures:
 * @self: an agent
 *
 * Returns: (transfer none): the [class@Signature]s that it made, or that were
 *   made on its behalf, by the date of the document
 */
GListModel *
coa_agent_get_signatures (CoaAgent *self)
{
  CoaAgentPrivate *priv = coa_agent_get_instance_private (self);

  g_return_val_if_fail (COA_IS_AGENT (self), NULL);

  return coa_items_ensure_list (&priv->signatures, COA_TYPE_SIGNATURE);
}

/**
 * coa_agent_get_memberships:
 * @self: an agent
 *
 * Returns: (transfer none): the [class@Member]s that it is, or that somebody is on
 *   its behalf
 */
GListModel *
coa_agent_get_memberships (CoaAgent *self)
{
  CoaAgentPrivate *priv = coa_agent_get_instance_private (self);

  g_return_val_if_fail (COA_IS_AGENT (self), NULL);

  return coa_items_ensure_list (&priv->memberships, COA_TYPE_MEMBER);
}

/**
 * coa_agent_get_events:
 * @self: an agent
 *
 * Returns: (transfer none): the [class@Event]s that name it, by date
 */
GListModel *
coa_agent_get_events (CoaAgent *self)
{
  CoaAgentPrivate *priv = coa_agent_get_instance_private (self);

  g_return_val_if_fail (COA_IS_AGENT (self), NULL);

  return coa_items_ensure_list (&priv->events, COA_TYPE_EVENT);
}

/**
 * coa_agent_get_co_signatories:
 * @self: an agent
 *
 * Finds with whom it signed. Most agents are never asked, so the list is made
 * when it is first wanted.
 *
 * Returns: (transfer none): the [class@CoSignatory]s, those with the most
 *   documents first
 */
GListModel *
coa_agent_get_co_signatories (CoaAgent *self)
{
  CoaAgentPrivate *priv = coa_agent_get_instance_private (self);

  g_return_val_if_fail (COA_IS_AGENT (self), NULL);

  if (g_atomic_pointer_get (&priv->co_signatories) == NULL && priv->signatures != NULL) {
    CoaList *list = coa_co_signatory_list_new (self, priv->signatures);

    if (!g_atomic_pointer_compare_and_exchange (&priv->co_signatories, NULL, (CoaItems *) list))
      g_object_unref (list);
  }

  return coa_items_ensure_list (&priv->co_signatories, COA_TYPE_CO_SIGNATORY);
}

/**
 * coa_agent_add_signature:
 * @self: an agent
 * @signature: a signature that it made, or that was made on its behalf
 *
 * Only while the collection is read.
 */
void
coa_agent_add_signature (CoaAgent *self, CoaSignature *signature)
{
  CoaAgentPrivate *priv = coa_agent_get_instance_private (self);

  coa_items_add (&priv->signatures, signature);
}

/**
 * coa_agent_add_membership:
 * @self: an agent
 * @member: a member that it is, or that somebody is on its behalf
 *
 * Only while the collection is read.
 */
void
coa_agent_add_membership (CoaAgent *self, CoaMember *member)
{
  CoaAgentPrivate *priv = coa_agent_get_instance_private (self);

  coa_items_add (&priv->memberships, member);
}

/**
 * coa_agent_add_event:
 * @self: an agent
 * @event: an event that names it
 *
 * Only while the collection is read.
 */
void
coa_agent_add_event (CoaAgent *self, CoaEvent *event)
{
  CoaAgentPrivate *priv = coa_agent_get_instance_private (self);

  coa_items_add (&priv->events, event);
}
