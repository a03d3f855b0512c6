/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/compare/coa-affinity.h"

#include "model/coa-topic.h"
#include "model/coalition/coa-goal.h"
#include "model/coalition/coa-member.h"
#include "model/compare/coa-compared-topic.h"
#include "model/compare/coa-participants.h"
#include "model/document/coa-document.h"
#include "model/document/coa-signature.h"

/**
 * CoaAffinity:
 *
 * How much a coalition has in common with others: with how many of those who
 * have a part in them, and in how many of their topics.
 */
struct _CoaAffinity {
  GObject parent_instance;

  CoaCoalition *coalition; /* (owned) (not nullable) */
  guint n_agents;
  guint n_topics;
};

G_DEFINE_FINAL_TYPE (CoaAffinity, coa_affinity, G_TYPE_OBJECT)

static void
coa_affinity_dispose (GObject *object)
{
  CoaAffinity *self = COA_AFFINITY (object);

  g_clear_object (&self->coalition);

  G_OBJECT_CLASS (coa_affinity_parent_class)->dispose (object);
}

static void
coa_affinity_class_init (CoaAffinityClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = coa_affinity_dispose;
}

static void
coa_affinity_init (CoaAffinity *self)
{
}

/* In which coalitions @agent has a part. */
static void
find_coalitions_of_agent (CoaAgent *agent, GHashTable *found)
{
  GListModel *memberships = coa_agent_get_memberships (agent);
  GListModel *signatures = coa_agent_get_signatures (agent);

  for (guint i = 0; i < g_list_model_get_n_items (memberships); i++) {
    g_autoptr (CoaMember) member = g_list_model_get_item (memberships, i);

    g_hash_table_add (found, coa_member_get_coalition (member));
  }
  for (guint i = 0; i < g_list_model_get_n_items (signatures); i++) {
    g_autoptr (CoaSignature) signature = g_list_model_get_item (signatures, i);
    CoaDocument *document = coa_signature_get_document (signature);
    CoaItems *coalitions =
      document == NULL ? NULL : coa_dated_item_peek_coalitions (COA_DATED_ITEM (document));

    if (coa_signature_get_act (signature) != COA_ACT_DECLINED)
      for (guint j = 0; j < coa_items_get_length (coalitions); j++)
        g_hash_table_add (found, coa_items_get (coalitions, j));
  }
}

/* Which coalitions have goals about @topic. */
static void
find_coalitions_of_topic (CoaTopic *topic, GHashTable *found)
{
  GListModel *goals = coa_topic_get_goals (topic);

  for (guint i = 0; i < g_list_model_get_n_items (goals); i++) {
    g_autoptr (CoaGoal) goal = g_list_model_get_item (goals, i);

    g_hash_table_add (found, coa_goal_get_coalition (goal));
  }
}

/* One more for each that was found. The table keeps numbers in its pointers. */
static void
count (GHashTable *counts, GHashTable *found)
{
  GHashTableIter iter;
  gpointer coalition;

  g_hash_table_iter_init (&iter, found);
  while (g_hash_table_iter_next (&iter, &coalition, NULL)) {
    const guint n = GPOINTER_TO_UINT (g_hash_table_lookup (counts, coalition));

    g_hash_table_insert (counts, coalition, GUINT_TO_POINTER (n + 1));
  }
  g_hash_table_remove_all (found);
}

static GHashTable *
count_agents (CoaComparison *with)
{
  GHashTable *counts = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) participants = coa_participants_new ();
  g_autoptr (GHashTable) found = g_hash_table_new (NULL, NULL);
  GHashTableIter iter;
  gpointer agent;

  for (guint i = 0; i < coa_comparison_get_n_columns (with); i++)
    coa_participants_add (participants, i, coa_comparison_get_coalition (with, i));

  g_hash_table_iter_init (&iter, participants);
  while (g_hash_table_iter_next (&iter, &agent, NULL)) {
    find_coalitions_of_agent (agent, found);
    count (counts, found);
  }
  return counts;
}

static GHashTable *
count_topics (CoaComparison *with)
{
  GHashTable *counts = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) found = g_hash_table_new (NULL, NULL);
  GListModel *topics = coa_comparison_get_topics (with);

  for (guint i = 0; i < g_list_model_get_n_items (topics); i++) {
    g_autoptr (CoaComparedTopic) compared = g_list_model_get_item (topics, i);
    CoaTopic *topic = coa_compared_topic_get_topic (compared);

    if (topic == NULL)
      continue;
    find_coalitions_of_topic (topic, found);
    count (counts, found);
  }
  return counts;
}

static int
compare (gconstpointer a, gconstpointer b)
{
  const CoaAffinity *left = a;
  const CoaAffinity *right = b;

  if (left->n_agents != right->n_agents)
    return left->n_agents > right->n_agents ? -1 : 1;
  if (left->n_topics != right->n_topics)
    return left->n_topics > right->n_topics ? -1 : 1;

  return g_utf8_collate (coa_named_item_get_display_name (COA_NAMED_ITEM (left->coalition)),
                         coa_named_item_get_display_name (COA_NAMED_ITEM (right->coalition)));
}

static gboolean
is_compared (CoaComparison *comparison, CoaCoalition *coalition)
{
  for (guint i = 0; i < coa_comparison_get_n_columns (comparison); i++)
    if (coa_comparison_get_coalition (comparison, i) == coalition)
      return TRUE;
  return FALSE;
}

/**
 * coa_affinity_list_new:
 * @coalitions: (transfer none): the [class@Coalition]s of a collection
 * @with: (transfer none): what they are held against; it may be one coalition alone
 *
 * Finds which coalitions it is worth to compare with those of @with.
 *
 * Returns: (transfer full): a [class@Affinity] for each that is not in @with,
 *   those that have most in common first
 */
CoaList *
coa_affinity_list_new (GListModel *coalitions, CoaComparison *with)
{
  CoaList *list = coa_list_new (COA_TYPE_AFFINITY);
  g_autoptr (GHashTable) n_agents = count_agents (with);
  g_autoptr (GHashTable) n_topics = count_topics (with);

  for (guint i = 0; i < g_list_model_get_n_items (coalitions); i++) {
    g_autoptr (CoaCoalition) coalition = g_list_model_get_item (coalitions, i);
    CoaAffinity *self;

    if (is_compared (with, coalition))
      continue;
    self = g_object_new (COA_TYPE_AFFINITY, NULL);
    self->coalition = g_object_ref (coalition);
    self->n_agents = GPOINTER_TO_UINT (g_hash_table_lookup (n_agents, coalition));
    self->n_topics = GPOINTER_TO_UINT (g_hash_table_lookup (n_topics, coalition));
    coa_list_take (list, self);
  }
  coa_list_sort (list, compare);
  return list;
}

/**
 * coa_affinity_get_coalition:
 * @self: an affinity
 *
 * Returns: (transfer none): which coalition it is
 */
CoaCoalition *
coa_affinity_get_coalition (CoaAffinity *self)
{
  g_return_val_if_fail (COA_IS_AFFINITY (self), NULL);

  return self->coalition;
}

/**
 * coa_affinity_get_n_agents:
 * @self: an affinity
 *
 * Returns: how many people and organizations have a part in it and in one of the
 *   others
 */
guint
coa_affinity_get_n_agents (CoaAffinity *self)
{
  g_return_val_if_fail (COA_IS_AFFINITY (self), 0);

  return self->n_agents;
}

/**
 * coa_affinity_get_n_topics:
 * @self: an affinity
 *
 * Returns: how many topics it has goals about, as one of the others has
 */
guint
coa_affinity_get_n_topics (CoaAffinity *self)
{
  g_return_val_if_fail (COA_IS_AFFINITY (self), 0);

  return self->n_topics;
}
