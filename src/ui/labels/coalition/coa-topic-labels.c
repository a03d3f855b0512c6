/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/labels/coalition/coa-topic-labels.h"

#include <glib/gi18n.h>

#include "model/coalition/coa-goal.h"
#include "ui/labels/coa-text-labels.h"

/**
 * coa_label_topic_broader:
 * @object: (nullable): whose template calls
 * @topic: (nullable): a topic
 *
 * Returns: (transfer full) (nullable): of which other topic it is a part
 */
char *
coa_label_topic_broader (gpointer object, CoaTopic *topic)
{
  CoaTopic *broader = topic == NULL ? NULL : coa_topic_get_broader (topic);
  g_autofree char *isolated = NULL;

  if (broader == NULL)
    return NULL;

  isolated = coa_label_isolate (coa_text_get_string (coa_topic_get_label (broader)));
  /* Translators: the topic of which another is a part, as in "Part of: Democracy". */
  return g_strdup_printf (C_ ("topic", "Part of: %s"), isolated);
}

static guint
count_coalitions (GListModel *goals)
{
  g_autoptr (GHashTable) coalitions = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (goals); i++) {
    g_autoptr (CoaGoal) goal = g_list_model_get_item (goals, i);

    g_hash_table_add (coalitions, coa_goal_get_coalition (goal));
  }
  return g_hash_table_size (coalitions);
}

/**
 * coa_label_topic_coalitions:
 * @object: (nullable): whose template calls
 * @topic: (nullable): a topic
 *
 * Returns: (transfer full) (nullable): how many coalitions have goals about it
 */
char *
coa_label_topic_coalitions (gpointer object, CoaTopic *topic)
{
  const guint n = topic == NULL ? 0 : count_coalitions (coa_topic_get_goals (topic));

  if (n == 0)
    return NULL;

  /* Translators: how many coalitions have goals about a topic. */
  return g_strdup_printf (ngettext ("%'u coalition", "%'u coalitions", n), n);
}

/**
 * coa_label_topic_goals:
 * @object: (nullable): whose template calls
 * @topic: (nullable): a topic
 *
 * Returns: (transfer full) (nullable): how many goals are about it
 */
char *
coa_label_topic_goals (gpointer object, CoaTopic *topic)
{
  const guint n = topic == NULL ? 0 : g_list_model_get_n_items (coa_topic_get_goals (topic));

  if (n == 0)
    return NULL;

  /* Translators: how many goals are about a topic. */
  return g_strdup_printf (ngettext ("%'u goal", "%'u goals", n), n);
}
