/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/topic/coa-topic-lists.h"

#include "ui/topic/coa-goal-group.h"

/* The goals of @topic with this stance, in a group for each coalition. */
static GListModel *
list_goals (CoaTopic *topic, CoaStance stance)
{
  g_autoptr (GHashTable) groups = g_hash_table_new (NULL, NULL);
  GListStore *list = g_list_store_new (COA_TYPE_GOAL_GROUP);
  GListModel *goals = topic == NULL ? NULL : coa_topic_get_goals (topic);

  for (guint i = 0; goals != NULL && i < g_list_model_get_n_items (goals); i++) {
    g_autoptr (CoaGoal) goal = g_list_model_get_item (goals, i);
    CoaCoalition *coalition = coa_goal_get_coalition (goal);
    CoaGoalGroup *group = g_hash_table_lookup (groups, coalition);

    if (coalition == NULL || coa_goal_get_stance (goal) != stance)
      continue;

    if (group == NULL) {
      g_autoptr (CoaGoalGroup) new_group = coa_goal_group_new (coalition);

      g_list_store_append (list, new_group);
      g_hash_table_insert (groups, coalition, new_group);
      group = new_group; /* the list keeps it */
    }
    coa_goal_group_add (group, goal);
  }
  return G_LIST_MODEL (list);
}

/**
 * coa_list_goals_for:
 * @object: (nullable): whose template calls
 * @topic: (nullable): a topic
 *
 * Returns: (transfer full): the goals for something of @topic, as a
 *   [class@GoalGroup] for each coalition
 */
GListModel *
coa_list_goals_for (gpointer object, CoaTopic *topic)
{
  return list_goals (topic, COA_STANCE_FOR);
}

/**
 * coa_list_goals_against:
 * @object: (nullable): whose template calls
 * @topic: (nullable): a topic
 *
 * Returns: (transfer full): the goals against something of @topic, as a
 *   [class@GoalGroup] for each coalition
 */
GListModel *
coa_list_goals_against (gpointer object, CoaTopic *topic)
{
  return list_goals (topic, COA_STANCE_AGAINST);
}
