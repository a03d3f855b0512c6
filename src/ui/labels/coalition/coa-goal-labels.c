/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/labels/coalition/coa-goal-labels.h"

#include <glib/gi18n.h>

#include "model/coalition/coa-coalition.h"
#include "model/document/coa-document.h"
#include "ui/labels/coa-text-labels.h"

/**
 * coa_label_goal:
 * @object: (nullable): whose template calls
 * @goal: a goal
 *
 * Returns: (transfer full): the goal in words, with its number if its source
 *   gives one
 */
char *
coa_label_goal (gpointer object, CoaGoal *goal)
{
  const char *number = coa_goal_get_number (goal);
  const char *text = coa_text_get_string (coa_goal_get_text (goal));

  if (number == NULL)
    return g_strdup (text);

  /* Translators: the number of a goal in its document, and the goal. */
  return g_strdup_printf (C_ ("goal", "%s. %s"), number, text);
}

/**
 * coa_label_goal_with_stance:
 * @object: (nullable): whose template calls
 * @goal: a goal
 *
 * Returns: (transfer full): the goal in words, and that it is against something if it
 *   is
 */
char *
coa_label_goal_with_stance (gpointer object, CoaGoal *goal)
{
  g_autofree char *words = coa_label_goal (object, goal);
  g_auto (GStrv) stance = coa_labels_goal_stance (object, goal);

  return coa_label_join_two (words, stance[0]);
}

/**
 * coa_label_goal_number:
 * @object: (nullable): whose template calls
 * @goal: (nullable): a goal
 *
 * Returns: (transfer full): the number that its source gives the goal, or a
 *   bullet where it gives none
 */
char *
coa_label_goal_number (gpointer object, CoaGoal *goal)
{
  const char *number = goal == NULL ? NULL : coa_goal_get_number (goal);

  return g_strdup (number == NULL ? "•" : number);
}

/* Whether the goals of a coalition come from more than one document. */
static gboolean
has_several_documents (GListModel *goals)
{
  CoaDocument *first = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (goals); i++) {
    g_autoptr (CoaGoal) goal = g_list_model_get_item (goals, i);

    if (i > 0 && coa_goal_get_document (goal) != first)
      return TRUE;
    first = coa_goal_get_document (goal);
  }
  return FALSE;
}

/**
 * coa_label_goal_document:
 * @object: (nullable): whose template calls
 * @goal: a goal
 *
 * Returns: (transfer full) (nullable): the document that states the goal, where
 *   the coalition has goals from several; numbers only mean something within one
 */
char *
coa_label_goal_document (gpointer object, CoaGoal *goal)
{
  CoaCoalition *coalition = coa_goal_get_coalition (goal);
  CoaDocument *document = coa_goal_get_document (goal);

  if (coalition == NULL || !has_several_documents (coa_coalition_get_goals (coalition)))
    return NULL;

  if (document == NULL)
    /* Translators: heading over goals that none of the documents above states. */
    return g_strdup (_ ("From Other Sources"));

  return g_strdup (coa_text_get_string (coa_document_get_title (document)));
}

/**
 * coa_labels_goal_stance:
 * @object: (nullable): whose template calls
 * @goal: (nullable): a goal
 *
 * Returns: (transfer full): a word that tells a goal against something, if it is
 */
GStrv
coa_labels_goal_stance (gpointer object, CoaGoal *goal)
{
  g_autoptr (GStrvBuilder) labels = g_strv_builder_new ();

  if (goal != NULL && coa_goal_get_stance (goal) == COA_STANCE_AGAINST)
    /* Translators: the coalition is against what the goal names. */
    g_strv_builder_add (labels, C_ ("goal", "Against"));
  return g_strv_builder_end (labels);
}
