/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/coalition/coa-member.h"

#include "model/agent/coa-agent.h"
#include "model/coalition/coa-coalition.h"
#include "model/record/coa-property.h"

/**
 * CoaMember:
 *
 * Somebody belongs to a coalition, whether they signed something or not.
 */
struct _CoaMember {
  CoaParticipation parent_instance;

  CoaDate *end_date; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (CoaMember, coa_member, COA_TYPE_PARTICIPATION)

typedef enum {
  PROP_COALITION = 1,
  PROP_START_DATE,
  PROP_END_DATE,
} CoaMemberProperty;

static GParamSpec *props[PROP_END_DATE + 1];

static void
coa_member_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaMember *self = COA_MEMBER (object);

  switch ((CoaMemberProperty) prop_id) {
  case PROP_COALITION:
    g_value_set_object (value, coa_member_get_coalition (self));
    break;
  case PROP_START_DATE:
    g_value_set_boxed (value, coa_member_get_start_date (self));
    break;
  case PROP_END_DATE:
    g_value_set_boxed (value, self->end_date);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_member_finalize (GObject *object)
{
  CoaMember *self = COA_MEMBER (object);

  g_clear_pointer (&self->end_date, coa_date_unref);

  G_OBJECT_CLASS (coa_member_parent_class)->finalize (object);
}

static void
coa_member_read (CoaRecord *record, CoaJsonAt *at)
{
  CoaMember *self = COA_MEMBER (record);

  COA_RECORD_CLASS (coa_member_parent_class)->read (record, at);

  self->end_date = coa_json_date (at, "end_date", COA_JSON_OPTIONAL);
}

static void
coa_member_class_init (CoaMemberClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_member_get_property;
  object_class->finalize = coa_member_finalize;
  COA_RECORD_CLASS (klass)->read = coa_member_read;
  COA_PARTICIPATION_CLASS (klass)->date_member = "start_date";

  props[PROP_COALITION] = coa_property_object ("coalition", COA_TYPE_COALITION);
  props[PROP_START_DATE] = coa_property_date ("start-date");
  props[PROP_END_DATE] = coa_property_date ("end-date");

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_member_init (CoaMember *self)
{
}

/**
 * coa_member_get_coalition:
 * @self: a member
 *
 * Returns: (transfer none) (nullable): in what, or %NULL if the collection is
 *   gone
 */
CoaCoalition *
coa_member_get_coalition (CoaMember *self)
{
  g_return_val_if_fail (COA_IS_MEMBER (self), NULL);

  return COA_COALITION (coa_participation_get_whole (COA_PARTICIPATION (self)));
}

/**
 * coa_member_get_start_date:
 * @self: a member
 *
 * Returns: (transfer none) (nullable): since when
 */
CoaDate *
coa_member_get_start_date (CoaMember *self)
{
  g_return_val_if_fail (COA_IS_MEMBER (self), NULL);

  return coa_participation_get_date (COA_PARTICIPATION (self));
}

/**
 * coa_member_get_end_date:
 * @self: a member
 *
 * Returns: (transfer none) (nullable): until when
 */
CoaDate *
coa_member_get_end_date (CoaMember *self)
{
  g_return_val_if_fail (COA_IS_MEMBER (self), NULL);

  return self->end_date;
}

/**
 * coa_member_link:
 * @self: a member
 * @coalition: the coalition in which it is
 *
 * Says to what the member belongs, and tells who it is and on whose behalf. Only
 * while the collection is read.
 */
void
coa_member_link (CoaMember *self, CoaCoalition *coalition)
{
  CoaAgent *agent = coa_participation_get_agent (COA_PARTICIPATION (self));
  CoaAgent *on_behalf_of = coa_participation_get_on_behalf_of (COA_PARTICIPATION (self));

  coa_participation_set_whole (COA_PARTICIPATION (self), COA_ITEM (coalition));
  coa_item_cite_on_page (COA_ITEM (self), COA_ITEM (coalition));

  coa_agent_add_membership (agent, self);
  if (on_behalf_of != NULL && on_behalf_of != agent)
    coa_agent_add_membership (on_behalf_of, self);
}
