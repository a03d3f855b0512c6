/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/topic/coa-goal-group.h"

#include "model/record/coa-property.h"

/**
 * CoaGoalGroup:
 *
 * Goals of one coalition that are listed together.
 */
struct _CoaGoalGroup {
  GObject parent_instance;

  CoaCoalition *coalition; /* (owned) (not nullable) */
  GListStore *goals;       /* (owned) (element-type CoaGoal) */
};

G_DEFINE_FINAL_TYPE (CoaGoalGroup, coa_goal_group, G_TYPE_OBJECT)

typedef enum {
  PROP_COALITION = 1,
  PROP_GOALS,
} CoaGoalGroupProperty;

static GParamSpec *props[PROP_GOALS + 1];

static void
coa_goal_group_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaGoalGroup *self = COA_GOAL_GROUP (object);

  switch ((CoaGoalGroupProperty) prop_id) {
  case PROP_COALITION:
    g_value_set_object (value, self->coalition);
    break;
  case PROP_GOALS:
    g_value_set_object (value, self->goals);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_goal_group_dispose (GObject *object)
{
  CoaGoalGroup *self = COA_GOAL_GROUP (object);

  g_clear_object (&self->coalition);
  g_clear_object (&self->goals);

  G_OBJECT_CLASS (coa_goal_group_parent_class)->dispose (object);
}

static void
coa_goal_group_class_init (CoaGoalGroupClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_goal_group_get_property;
  object_class->dispose = coa_goal_group_dispose;

  props[PROP_COALITION] = coa_property_object ("coalition", COA_TYPE_COALITION);
  props[PROP_GOALS] = coa_property_list ("goals");

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_goal_group_init (CoaGoalGroup *self)
{
  self->goals = g_list_store_new (COA_TYPE_GOAL);
}

/**
 * coa_goal_group_new:
 * @coalition: (transfer none): a coalition
 *
 * Returns: (transfer full): a group for goals of @coalition
 */
CoaGoalGroup *
coa_goal_group_new (CoaCoalition *coalition)
{
  CoaGoalGroup *self = g_object_new (COA_TYPE_GOAL_GROUP, NULL);

  self->coalition = g_object_ref (coalition);
  return self;
}

/**
 * coa_goal_group_get_coalition:
 * @self: a group
 *
 * Returns: (transfer none): the coalition whose goals they are
 */
CoaCoalition *
coa_goal_group_get_coalition (CoaGoalGroup *self)
{
  g_return_val_if_fail (COA_IS_GOAL_GROUP (self), NULL);

  return self->coalition;
}

/**
 * coa_goal_group_add:
 * @self: a group
 * @goal: (transfer none): another goal of its coalition
 *
 * Puts the goal at the end of the group.
 */
void
coa_goal_group_add (CoaGoalGroup *self, CoaGoal *goal)
{
  g_return_if_fail (COA_IS_GOAL_GROUP (self));

  g_list_store_append (self->goals, goal);
}
