/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/compare/coa-comparison.h"

#include "model/coalition/coa-member.h"
#include "model/compare/coa-compared-agent.h"
#include "model/compare/coa-compared-topic.h"
#include "model/compare/coa-participants.h"
#include "model/record/coa-property.h"

/**
 * CoaComparison:
 *
 * Two to four coalitions side by side: who has a part in more than one of them,
 * and what each of them wants on each topic.
 *
 * It never changes. The coalitions have the order in which they were given;
 * each has a column of that number.
 */
struct _CoaComparison {
  GObject parent_instance;

  CoaCoalition *coalitions[COA_COLUMNS_AT_MOST]; /* (owned) */
  guint n_columns;
  CoaList *agents; /* (owned) (element-type CoaComparedAgent) */
  CoaList *topics; /* (owned) (element-type CoaComparedTopic) */
};

G_DEFINE_FINAL_TYPE (CoaComparison, coa_comparison, G_TYPE_OBJECT)

typedef enum {
  PROP_AGENTS = 1,
  PROP_TOPICS,
} CoaComparisonProperty;

static GParamSpec *props[PROP_TOPICS + 1];

static void
coa_comparison_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaComparison *self = COA_COMPARISON (object);

  switch ((CoaComparisonProperty) prop_id) {
  case PROP_AGENTS:
    g_value_set_object (value, self->agents);
    break;
  case PROP_TOPICS:
    g_value_set_object (value, self->topics);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_comparison_dispose (GObject *object)
{
  CoaComparison *self = COA_COMPARISON (object);

  for (guint i = 0; i < COA_COLUMNS_AT_MOST; i++)
    g_clear_object (&self->coalitions[i]);
  g_clear_object (&self->agents);
  g_clear_object (&self->topics);

  G_OBJECT_CLASS (coa_comparison_parent_class)->dispose (object);
}

static void
coa_comparison_class_init (CoaComparisonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_comparison_get_property;
  object_class->dispose = coa_comparison_dispose;

  props[PROP_AGENTS] = coa_property_list ("agents");
  props[PROP_TOPICS] = coa_property_list ("topics");

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_comparison_init (CoaComparison *self)
{
}

static int
compare_names (CoaAgent *a, CoaAgent *b)
{
  return g_utf8_collate (coa_named_item_get_display_name (COA_NAMED_ITEM (a)),
                         coa_named_item_get_display_name (COA_NAMED_ITEM (b)));
}

static int
compare_agents (gconstpointer a, gconstpointer b)
{
  CoaComparedAgent *left = (gpointer) a;
  CoaComparedAgent *right = (gpointer) b;
  const int by_columns = coa_columns_compare (coa_compared_agent_get_columns (left),
                                              coa_compared_agent_get_columns (right));

  return by_columns != 0 ? by_columns
                         : compare_names (coa_compared_agent_get_agent (left),
                                          coa_compared_agent_get_agent (right));
}

/* Goals without a topic come last. */
static int
compare_labels (CoaTopic *a, CoaTopic *b)
{
  if (a == NULL || b == NULL)
    return (a == NULL) - (b == NULL);

  return g_utf8_collate (coa_text_get_string (coa_topic_get_label (a)),
                         coa_text_get_string (coa_topic_get_label (b)));
}

static int
compare_topics (gconstpointer a, gconstpointer b)
{
  CoaComparedTopic *left = (gpointer) a;
  CoaComparedTopic *right = (gpointer) b;
  const int by_columns = coa_columns_compare (coa_compared_topic_get_columns (left),
                                              coa_compared_topic_get_columns (right));

  return by_columns != 0 ? by_columns
                         : compare_labels (coa_compared_topic_get_topic (left),
                                           coa_compared_topic_get_topic (right));
}

/* Keeps those who have a part in more than one coalition. */
static CoaList *
list_agents (CoaComparison *self)
{
  g_autoptr (GHashTable) participants = coa_participants_new ();
  CoaList *list = coa_list_new (COA_TYPE_COMPARED_AGENT);
  GHashTableIter iter;
  gpointer agent;

  for (guint i = 0; i < self->n_columns; i++)
    coa_participants_add (participants, i, self->coalitions[i]);

  g_hash_table_iter_init (&iter, participants);
  while (g_hash_table_iter_next (&iter, NULL, &agent))
    if (coa_columns_count (coa_compared_agent_get_columns (agent)) > 1)
      coa_list_take (list, g_object_ref (agent));
  coa_list_sort (list, compare_agents);
  return list;
}

static void
add_goal (GHashTable *topics, CoaTopic *topic, guint column, CoaGoal *goal)
{
  CoaComparedTopic *compared = g_hash_table_lookup (topics, topic);

  if (compared == NULL) {
    compared = coa_compared_topic_new (topic);
    g_hash_table_insert (topics, topic, compared);
  }
  coa_compared_topic_add (compared, column, goal);
}

/* A goal stands under each of its topics. */
static void
add_goals (GHashTable *topics, guint column, CoaCoalition *coalition)
{
  GListModel *goals = coa_coalition_get_goals (coalition);

  for (guint i = 0; i < g_list_model_get_n_items (goals); i++) {
    g_autoptr (CoaGoal) goal = g_list_model_get_item (goals, i);
    GListModel *its_topics = coa_goal_get_topics (goal);

    for (guint j = 0; j < g_list_model_get_n_items (its_topics); j++) {
      g_autoptr (CoaTopic) topic = g_list_model_get_item (its_topics, j);

      add_goal (topics, topic, column, goal);
    }
    if (g_list_model_get_n_items (its_topics) == 0)
      add_goal (topics, NULL, column, goal);
  }
}

static CoaList *
list_topics (CoaComparison *self)
{
  g_autoptr (GHashTable) topics = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);
  CoaList *list = coa_list_new (COA_TYPE_COMPARED_TOPIC);
  GHashTableIter iter;
  gpointer compared;

  for (guint i = 0; i < self->n_columns; i++)
    add_goals (topics, i, self->coalitions[i]);

  g_hash_table_iter_init (&iter, topics);
  while (g_hash_table_iter_next (&iter, NULL, &compared))
    coa_list_take (list, g_object_ref (compared));
  coa_list_sort (list, compare_topics);
  return list;
}

/**
 * coa_comparison_new:
 * @coalitions: (array length=n_coalitions): different coalitions
 * @n_coalitions: how many; at least one, at most %COA_COLUMNS_AT_MOST
 *
 * Returns: (transfer full): what they have in common, and what each wants
 */
CoaComparison *
coa_comparison_new (CoaCoalition *const *coalitions, guint n_coalitions)
{
  CoaComparison *self;

  g_return_val_if_fail (n_coalitions > 0 && n_coalitions <= COA_COLUMNS_AT_MOST, NULL);

  self = g_object_new (COA_TYPE_COMPARISON, NULL);
  self->n_columns = n_coalitions;
  for (guint i = 0; i < n_coalitions; i++)
    self->coalitions[i] = g_object_ref (coalitions[i]);
  self->agents = list_agents (self);
  self->topics = list_topics (self);
  return self;
}

/**
 * coa_comparison_new_without:
 * @self: a comparison of more than one coalition
 * @id: the id of one of them
 *
 * Returns: (transfer full): the comparison of the others
 */
CoaComparison *
coa_comparison_new_without (CoaComparison *self, const char *id)
{
  CoaCoalition *kept[COA_COLUMNS_AT_MOST];
  guint n = 0;

  g_return_val_if_fail (COA_IS_COMPARISON (self), NULL);

  for (guint i = 0; i < self->n_columns; i++)
    if (g_strcmp0 (coa_item_get_id (COA_ITEM (self->coalitions[i])), id) != 0)
      kept[n++] = self->coalitions[i];
  return coa_comparison_new (kept, n);
}

/**
 * coa_comparison_get_n_columns:
 * @self: a comparison
 *
 * Returns: how many coalitions are compared
 */
guint
coa_comparison_get_n_columns (CoaComparison *self)
{
  g_return_val_if_fail (COA_IS_COMPARISON (self), 0);

  return self->n_columns;
}

/**
 * coa_comparison_get_coalition:
 * @self: a comparison
 * @column: the number of a column, from 0
 *
 * Returns: (transfer none): the coalition in that column
 */
CoaCoalition *
coa_comparison_get_coalition (CoaComparison *self, guint column)
{
  g_return_val_if_fail (COA_IS_COMPARISON (self), NULL);
  g_return_val_if_fail (column < self->n_columns, NULL);

  return self->coalitions[column];
}

/**
 * coa_comparison_get_agents:
 * @self: a comparison
 *
 * Returns: (transfer none): the [class@ComparedAgent]s who have a part in more
 *   than one of the coalitions, those with a part in most of them first
 */
GListModel *
coa_comparison_get_agents (CoaComparison *self)
{
  g_return_val_if_fail (COA_IS_COMPARISON (self), NULL);

  return G_LIST_MODEL (self->agents);
}

/**
 * coa_comparison_get_topics:
 * @self: a comparison
 *
 * Returns: (transfer none): the [class@ComparedTopic]s that one of the coalitions
 *   has goals about, those of most of them first
 */
GListModel *
coa_comparison_get_topics (CoaComparison *self)
{
  g_return_val_if_fail (COA_IS_COMPARISON (self), NULL);

  return G_LIST_MODEL (self->topics);
}
