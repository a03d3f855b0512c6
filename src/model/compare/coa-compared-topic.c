/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/compare/coa-compared-topic.h"

enum {
  N_STANCES = 2
};

/**
 * CoaComparedTopic:
 *
 * A topic, and the goals about it of each of the coalitions that are compared,
 * those for something and those against something apart.
 */
struct _CoaComparedTopic {
  GObject parent_instance;

  CoaTopic *topic; /* (owned) (nullable) */
  /* (owned) (nullable) (element-type CoaGoal) */
  CoaItems *goals[COA_COLUMNS_AT_MOST][N_STANCES];
};

G_DEFINE_FINAL_TYPE (CoaComparedTopic, coa_compared_topic, G_TYPE_OBJECT)

static void
coa_compared_topic_dispose (GObject *object)
{
  CoaComparedTopic *self = COA_COMPARED_TOPIC (object);

  g_clear_object (&self->topic);
  for (guint i = 0; i < COA_COLUMNS_AT_MOST; i++)
    for (guint j = 0; j < N_STANCES; j++)
      coa_items_clear (&self->goals[i][j]);

  G_OBJECT_CLASS (coa_compared_topic_parent_class)->dispose (object);
}

static void
coa_compared_topic_class_init (CoaComparedTopicClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = coa_compared_topic_dispose;
}

static void
coa_compared_topic_init (CoaComparedTopic *self)
{
}

/**
 * coa_compared_topic_new:
 * @topic: (transfer none) (nullable): a topic, or %NULL for goals without one
 *
 * Returns: (transfer full): it, with no goals yet
 */
CoaComparedTopic *
coa_compared_topic_new (CoaTopic *topic)
{
  CoaComparedTopic *self = g_object_new (COA_TYPE_COMPARED_TOPIC, NULL);

  g_set_object (&self->topic, topic);
  return self;
}

/**
 * coa_compared_topic_get_topic:
 * @self: a compared topic
 *
 * Returns: (transfer none) (nullable): the topic, or %NULL if the goals have none
 */
CoaTopic *
coa_compared_topic_get_topic (CoaComparedTopic *self)
{
  g_return_val_if_fail (COA_IS_COMPARED_TOPIC (self), NULL);

  return self->topic;
}

/**
 * coa_compared_topic_get_goals:
 * @self: a compared topic
 * @column: the place of a coalition
 * @stance: for or against
 *
 * Returns: (transfer none): the [class@Goal]s of that coalition about the topic,
 *   in its own order
 */
GListModel *
coa_compared_topic_get_goals (CoaComparedTopic *self, guint column, CoaStance stance)
{
  g_return_val_if_fail (COA_IS_COMPARED_TOPIC (self), NULL);
  g_return_val_if_fail (column < COA_COLUMNS_AT_MOST, NULL);

  return coa_items_ensure_list (&self->goals[column][stance], COA_TYPE_GOAL);
}

/**
 * coa_compared_topic_find_columns:
 * @self: a compared topic
 * @stance: for or against
 *
 * Returns: which coalitions have goals about the topic with this stance
 */
CoaColumns
coa_compared_topic_find_columns (CoaComparedTopic *self, CoaStance stance)
{
  CoaColumns columns = 0;

  g_return_val_if_fail (COA_IS_COMPARED_TOPIC (self), 0);

  for (guint i = 0; i < COA_COLUMNS_AT_MOST; i++)
    if (coa_items_get_length (self->goals[i][stance]) > 0)
      columns |= 1u << i;
  return columns;
}

/**
 * coa_compared_topic_get_columns:
 * @self: a compared topic
 *
 * Returns: which coalitions have goals about the topic
 */
CoaColumns
coa_compared_topic_get_columns (CoaComparedTopic *self)
{
  return coa_compared_topic_find_columns (self, COA_STANCE_FOR) |
         coa_compared_topic_find_columns (self, COA_STANCE_AGAINST);
}

/**
 * coa_compared_topic_differs:
 * @self: a compared topic
 * @n_columns: how many coalitions are compared
 *
 * Returns: whether not all of them have goals about the topic, or some are for
 *   something and others are not, or some are against something and others are
 *   not
 */
gboolean
coa_compared_topic_differs (CoaComparedTopic *self, guint n_columns)
{
  const CoaColumns are_for = coa_compared_topic_find_columns (self, COA_STANCE_FOR);
  const CoaColumns are_against = coa_compared_topic_find_columns (self, COA_STANCE_AGAINST);
  const CoaColumns all = coa_columns_all (n_columns);

  return (are_for | are_against) != all || (are_for != 0 && are_for != all) ||
         (are_against != 0 && are_against != all);
}

/**
 * coa_compared_topic_add:
 * @self: a compared topic
 * @column: the place of a coalition
 * @goal: (transfer none): a goal of that coalition about the topic
 *
 * Only while the comparison is made.
 */
void
coa_compared_topic_add (CoaComparedTopic *self, guint column, CoaGoal *goal)
{
  g_return_if_fail (COA_IS_COMPARED_TOPIC (self));
  g_return_if_fail (column < COA_COLUMNS_AT_MOST);

  coa_items_add (&self->goals[column][coa_goal_get_stance (goal)], goal);
}
