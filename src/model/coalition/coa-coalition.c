/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/coalition/coa-coalition-private.h"

#include "model/coa-area.h"
#include "model/coa-community.h"
#include "model/coalition/coa-goal.h"
#include "model/coalition/coa-member.h"
#include "model/coalition/coa-note.h"
#include "model/coalition/coa-relation.h"
#include "model/document/coa-document.h"
#include "model/record/coa-property.h"

/**
 * CoaCoalition:
 *
 * An organization of organizations or people: a coalition, an alliance, a joint
 * initiative, an electoral list.
 */
G_DEFINE_FINAL_TYPE (CoaCoalition, coa_coalition, COA_TYPE_ORGANIZATION)

typedef enum {
  PROP_SLOGAN = 1,
  PROP_SUMMARY,
  PROP_STATUS,
  PROP_BASIS,
  PROP_AREAS,
  PROP_COMMUNITIES,
  PROP_GOALS,
  PROP_MEMBERS,
  PROP_RELATIONS,
  PROP_NOTES,
  PROP_DOCUMENTS,
} CoaCoalitionProperty;

static GParamSpec *props[PROP_DOCUMENTS + 1];

static GListModel *(*const list_getters[]) (CoaCoalition *self) = {
  [PROP_AREAS] = coa_coalition_get_areas,
  [PROP_COMMUNITIES] = coa_coalition_get_communities,
  [PROP_GOALS] = coa_coalition_get_goals,
  [PROP_MEMBERS] = coa_coalition_get_members,
  [PROP_RELATIONS] = coa_coalition_get_relations,
  [PROP_NOTES] = coa_coalition_get_notes,
  [PROP_DOCUMENTS] = coa_coalition_get_documents,
};

static void
coa_coalition_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaCoalition *self = COA_COALITION (object);

  switch ((CoaCoalitionProperty) prop_id) {
  case PROP_SLOGAN:
    g_value_set_boxed (value, self->slogan);
    break;
  case PROP_SUMMARY:
    g_value_set_boxed (value, self->summary);
    break;
  case PROP_STATUS:
    g_value_set_boxed (value, self->status);
    break;
  case PROP_BASIS:
    g_value_set_enum (value, self->basis);
    break;
  case PROP_AREAS:
  case PROP_COMMUNITIES:
  case PROP_GOALS:
  case PROP_MEMBERS:
  case PROP_RELATIONS:
  case PROP_NOTES:
  case PROP_DOCUMENTS:
    g_value_set_object (value, list_getters[prop_id](self));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_coalition_dispose (GObject *object)
{
  CoaCoalition *self = COA_COALITION (object);

  coa_items_clear (&self->areas);
  coa_items_clear (&self->communities);
  coa_items_clear (&self->goals);
  coa_items_clear (&self->members);
  coa_items_clear (&self->relations);
  coa_items_clear (&self->notes);
  coa_items_clear (&self->documents);

  G_OBJECT_CLASS (coa_coalition_parent_class)->dispose (object);
}

static void
coa_coalition_finalize (GObject *object)
{
  CoaCoalition *self = COA_COALITION (object);

  g_clear_pointer (&self->slogan, coa_text_unref);
  g_clear_pointer (&self->summary, coa_text_unref);
  g_clear_pointer (&self->status, coa_text_unref);

  G_OBJECT_CLASS (coa_coalition_parent_class)->finalize (object);
}

static void
coa_coalition_class_init (CoaCoalitionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_coalition_get_property;
  object_class->dispose = coa_coalition_dispose;
  object_class->finalize = coa_coalition_finalize;
  COA_RECORD_CLASS (klass)->read = coa_coalition_read;
  COA_RECORD_CLASS (klass)->link = coa_coalition_link;
  COA_ITEM_CLASS (klass)->traits = COA_ITEM_HAS_ID | COA_ITEM_IS_STATEMENT;

  props[PROP_SLOGAN] = coa_property_text ("slogan");
  props[PROP_SUMMARY] = coa_property_text ("summary");
  props[PROP_STATUS] = coa_property_text ("status");
  props[PROP_BASIS] = coa_property_enum ("basis", COA_TYPE_BASIS);
  props[PROP_AREAS] = coa_property_list ("areas");
  props[PROP_COMMUNITIES] = coa_property_list ("communities");
  props[PROP_GOALS] = coa_property_list ("goals");
  props[PROP_MEMBERS] = coa_property_list ("members");
  props[PROP_RELATIONS] = coa_property_list ("relations");
  props[PROP_NOTES] = coa_property_list ("notes");
  props[PROP_DOCUMENTS] = coa_property_list ("documents");

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_coalition_init (CoaCoalition *self)
{
}

/**
 * coa_coalition_get_slogan:
 * @self: a coalition
 *
 * Returns: (transfer none) (nullable): its slogan
 */
CoaText *
coa_coalition_get_slogan (CoaCoalition *self)
{
  g_return_val_if_fail (COA_IS_COALITION (self), NULL);

  return self->slogan;
}

/**
 * coa_coalition_get_summary:
 * @self: a coalition
 *
 * Returns: (transfer none) (nullable): what it is, in a few sentences
 */
CoaText *
coa_coalition_get_summary (CoaCoalition *self)
{
  g_return_val_if_fail (COA_IS_COALITION (self), NULL);

  return self->summary;
}

/**
 * coa_coalition_get_status:
 * @self: a coalition
 *
 * Returns: (transfer none) (nullable): what has become of it
 */
CoaText *
coa_coalition_get_status (CoaCoalition *self)
{
  g_return_val_if_fail (COA_IS_COALITION (self), NULL);

  return self->status;
}

/**
 * coa_coalition_get_basis:
 * @self: a coalition
 *
 * Returns: what the record of it rests on
 */
CoaBasis
coa_coalition_get_basis (CoaCoalition *self)
{
  g_return_val_if_fail (COA_IS_COALITION (self), COA_BASIS_UNKNOWN);

  return self->basis;
}

/**
 * coa_coalition_get_areas:
 * @self: a coalition
 *
 * Returns: (transfer none): the [class@Area]s that it is about
 */
GListModel *
coa_coalition_get_areas (CoaCoalition *self)
{
  g_return_val_if_fail (COA_IS_COALITION (self), NULL);

  return coa_items_ensure_list (&self->areas, COA_TYPE_AREA);
}

/**
 * coa_coalition_get_communities:
 * @self: a coalition
 *
 * Returns: (transfer none): the [class@Community]s that it names as its concern
 */
GListModel *
coa_coalition_get_communities (CoaCoalition *self)
{
  g_return_val_if_fail (COA_IS_COALITION (self), NULL);

  return coa_items_ensure_list (&self->communities, COA_TYPE_COMMUNITY);
}

/**
 * coa_coalition_get_goals:
 * @self: a coalition
 *
 * Returns: (transfer none): its [class@Goal]s
 */
GListModel *
coa_coalition_get_goals (CoaCoalition *self)
{
  g_return_val_if_fail (COA_IS_COALITION (self), NULL);

  return coa_items_ensure_list (&self->goals, COA_TYPE_GOAL);
}

/**
 * coa_coalition_peek_goals:
 * @self: a coalition
 *
 * Returns: (transfer none) (nullable): its goals, or %NULL if there are none
 */
CoaItems *
coa_coalition_peek_goals (CoaCoalition *self)
{
  g_return_val_if_fail (COA_IS_COALITION (self), NULL);

  return self->goals;
}

/**
 * coa_coalition_get_members:
 * @self: a coalition
 *
 * Returns: (transfer none): its [class@Member]s, whether they signed or not
 */
GListModel *
coa_coalition_get_members (CoaCoalition *self)
{
  g_return_val_if_fail (COA_IS_COALITION (self), NULL);

  return coa_items_ensure_list (&self->members, COA_TYPE_MEMBER);
}

/**
 * coa_coalition_get_relations:
 * @self: a coalition
 *
 * Returns: (transfer none): what it is to others, as [class@Relation]s told from
 *   its side
 */
GListModel *
coa_coalition_get_relations (CoaCoalition *self)
{
  g_return_val_if_fail (COA_IS_COALITION (self), NULL);

  return coa_items_ensure_list (&self->relations, COA_TYPE_RELATION);
}

/**
 * coa_coalition_get_notes:
 * @self: a coalition
 *
 * Returns: (transfer none): [class@Note]s about it
 */
GListModel *
coa_coalition_get_notes (CoaCoalition *self)
{
  g_return_val_if_fail (COA_IS_COALITION (self), NULL);

  return coa_items_ensure_list (&self->notes, COA_TYPE_NOTE);
}

/**
 * coa_coalition_get_documents:
 * @self: a coalition
 *
 * Returns: (transfer none): the [class@Document]s that name it, by date
 */
GListModel *
coa_coalition_get_documents (CoaCoalition *self)
{
  g_return_val_if_fail (COA_IS_COALITION (self), NULL);

  return coa_items_ensure_list (&self->documents, COA_TYPE_DOCUMENT);
}
