/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/agent/coa-participation.h"

#include "model/agent/coa-agent.h"
#include "model/coa-community.h"
#include "model/record/coa-property.h"

/**
 * CoaParticipation:
 *
 * Somebody takes part: as a [class@Member] of a coalition, or by a
 * [class@Signature] on a document.
 */
typedef struct {
  CoaAgent *agent;        /* (owned) (nullable) */
  CoaAgent *on_behalf_of; /* (owned) (nullable) */
  CoaText *role;          /* (owned) (nullable) */
  CoaItems *represents;   /* (owned) (nullable) (element-type CoaCommunity) */
  CoaItem *whole;         /* (owned) (nullable): what it is a part in */
  CoaDate *date;          /* (owned) (nullable) */
} CoaParticipationPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (CoaParticipation, coa_participation, COA_TYPE_ITEM)

typedef enum {
  PROP_AGENT = 1,
  PROP_ON_BEHALF_OF,
  PROP_ROLE,
  PROP_REPRESENTS,
} CoaParticipationProperty;

static GParamSpec *props[PROP_REPRESENTS + 1];

static void
coa_participation_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaParticipationPrivate *priv =
    coa_participation_get_instance_private (COA_PARTICIPATION (object));

  switch ((CoaParticipationProperty) prop_id) {
  case PROP_AGENT:
    g_value_set_object (value, priv->agent);
    break;
  case PROP_ON_BEHALF_OF:
    g_value_set_object (value, priv->on_behalf_of);
    break;
  case PROP_ROLE:
    g_value_set_boxed (value, priv->role);
    break;
  case PROP_REPRESENTS:
    g_value_set_object (value, coa_items_ensure_list (&priv->represents, COA_TYPE_COMMUNITY));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_participation_dispose (GObject *object)
{
  CoaParticipationPrivate *priv =
    coa_participation_get_instance_private (COA_PARTICIPATION (object));

  g_clear_object (&priv->agent);
  g_clear_object (&priv->on_behalf_of);
  coa_items_clear (&priv->represents);
  g_clear_object (&priv->whole);

  G_OBJECT_CLASS (coa_participation_parent_class)->dispose (object);
}

static void
coa_participation_finalize (GObject *object)
{
  CoaParticipationPrivate *priv =
    coa_participation_get_instance_private (COA_PARTICIPATION (object));

  g_clear_pointer (&priv->role, coa_text_unref);
  g_clear_pointer (&priv->date, coa_date_unref);

  G_OBJECT_CLASS (coa_participation_parent_class)->finalize (object);
}

static void
coa_participation_read (CoaRecord *record, CoaJsonAt *at)
{
  CoaParticipationPrivate *priv =
    coa_participation_get_instance_private (COA_PARTICIPATION (record));

  COA_RECORD_CLASS (coa_participation_parent_class)->read (record, at);

  coa_json_reference (at, "agent_id", COA_TYPE_AGENT, COA_JSON_REQUIRED, &priv->agent);
  coa_json_reference (at, "on_behalf_of_id", COA_TYPE_AGENT, COA_JSON_OPTIONAL,
                      &priv->on_behalf_of);
  priv->role = coa_json_text (at, "role", COA_JSON_OPTIONAL);
  coa_json_references (at, "represents", COA_TYPE_COMMUNITY, &priv->represents);
  priv->date =
    coa_json_date (at, COA_PARTICIPATION_GET_CLASS (record)->date_member, COA_JSON_OPTIONAL);
}

static void
coa_participation_class_init (CoaParticipationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_participation_get_property;
  object_class->dispose = coa_participation_dispose;
  object_class->finalize = coa_participation_finalize;
  COA_RECORD_CLASS (klass)->read = coa_participation_read;
  COA_ITEM_CLASS (klass)->traits = COA_ITEM_IS_STATEMENT;

  props[PROP_AGENT] = coa_property_object ("agent", COA_TYPE_AGENT);
  props[PROP_ON_BEHALF_OF] = coa_property_object ("on-behalf-of", COA_TYPE_AGENT);
  props[PROP_ROLE] = coa_property_text ("role");
  props[PROP_REPRESENTS] = coa_property_list ("represents");

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_participation_init (CoaParticipation *self)
{
}

/**
 * coa_participation_get_agent:
 * @self: a participation
 *
 * Returns: (transfer none) (nullable): who it is, or %NULL if the collection is
 *   gone
 */
CoaAgent *
coa_participation_get_agent (CoaParticipation *self)
{
  CoaParticipationPrivate *priv = coa_participation_get_instance_private (self);

  g_return_val_if_fail (COA_IS_PARTICIPATION (self), NULL);

  return priv->agent;
}

/**
 * coa_participation_get_on_behalf_of:
 * @self: a participation
 *
 * Returns: (transfer none) (nullable): for whom they acted
 */
CoaAgent *
coa_participation_get_on_behalf_of (CoaParticipation *self)
{
  CoaParticipationPrivate *priv = coa_participation_get_instance_private (self);

  g_return_val_if_fail (COA_IS_PARTICIPATION (self), NULL);

  return priv->on_behalf_of;
}

/**
 * coa_participation_get_role:
 * @self: a participation
 *
 * Returns: (transfer none) (nullable): in which role
 */
CoaText *
coa_participation_get_role (CoaParticipation *self)
{
  CoaParticipationPrivate *priv = coa_participation_get_instance_private (self);

  g_return_val_if_fail (COA_IS_PARTICIPATION (self), NULL);

  return priv->role;
}

/**
 * coa_participation_get_represents:
 * @self: a participation
 *
 * Returns: (transfer none): the [class@Community]s that they say they represent
 */
GListModel *
coa_participation_get_represents (CoaParticipation *self)
{
  CoaParticipationPrivate *priv = coa_participation_get_instance_private (self);

  g_return_val_if_fail (COA_IS_PARTICIPATION (self), NULL);

  return coa_items_ensure_list (&priv->represents, COA_TYPE_COMMUNITY);
}

/**
 * coa_participation_get_date:
 * @self: a participation
 *
 * Returns: (transfer none) (nullable): when it began: the start of a membership,
 *   the day of a signature
 */
CoaDate *
coa_participation_get_date (CoaParticipation *self)
{
  CoaParticipationPrivate *priv = coa_participation_get_instance_private (self);

  g_return_val_if_fail (COA_IS_PARTICIPATION (self), NULL);

  return priv->date;
}

/**
 * coa_participation_get_whole:
 * @self: a participation
 *
 * Returns: (transfer none) (nullable): what it is a part in: the coalition of a
 *   member, the document of a signature
 */
CoaItem *
coa_participation_get_whole (CoaParticipation *self)
{
  CoaParticipationPrivate *priv = coa_participation_get_instance_private (self);

  g_return_val_if_fail (COA_IS_PARTICIPATION (self), NULL);

  return priv->whole;
}

/**
 * coa_participation_set_whole:
 * @self: a participation
 * @whole: what it is a part in
 *
 * Only while the collection is read.
 */
void
coa_participation_set_whole (CoaParticipation *self, CoaItem *whole)
{
  CoaParticipationPrivate *priv = coa_participation_get_instance_private (self);

  g_set_object (&priv->whole, whole);
}
