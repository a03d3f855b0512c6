/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/compare/line/coa-compare-subjects.h"

#include <glib/gi18n.h>

#include "ui/compare/line/coa-compare-lines.h"
#include "ui/labels/table/coa-compare-labels.h"

/**
 * coa_compare_subjects_new:
 * @comparison: a comparison
 * @only_differences: whether what is the same for all is left out
 *
 * Lists what can be shown of a comparison one by one, where there is no room for
 * columns: the facts, who has a part in several coalitions, and each topic.
 *
 * Returns: (transfer full): [class@CompareLine]s whose title says what it is
 */
GListModel *
coa_compare_subjects_new (CoaComparison *comparison, gboolean only_differences)
{
  GListStore *subjects = g_list_store_new (COA_TYPE_COMPARE_LINE);
  GListModel *topics = coa_comparison_get_topics (comparison);

  coa_compare_lines_add_heading (subjects, COA_COMPARE_LINE_FACT, _ ("Facts"), NULL);
  coa_compare_lines_add_heading (subjects, COA_COMPARE_LINE_AGENT, _ ("In Common"), NULL);
  for (guint i = 0; i < g_list_model_get_n_items (topics); i++) {
    g_autoptr (CoaComparedTopic) compared = g_list_model_get_item (topics, i);
    g_autofree char *title = coa_compare_lines_dup_topic_title (compared);

    if (!only_differences ||
        coa_compared_topic_differs (compared, coa_comparison_get_n_columns (comparison)))
      coa_compare_lines_add_heading (subjects, COA_COMPARE_LINE_TOPIC, title,
                                     (CoaItem *) coa_compared_topic_get_topic (compared));
  }
  return G_LIST_MODEL (subjects);
}

static const char *
get_name (CoaComparison *comparison, guint column)
{
  return coa_named_item_get_display_name (
    COA_NAMED_ITEM (coa_comparison_get_coalition (comparison, column)));
}

/* What stands side by side elsewhere, one coalition below the other. */
static void
add_columns (GListStore *lines, CoaComparison *comparison, CoaCompareLine *line, gboolean all)
{
  coa_compare_lines_add_heading (lines, COA_COMPARE_LINE_TOPIC, coa_compare_line_get_title (line),
                                 coa_compare_line_get_item (line));
  for (guint i = 0; i < coa_compare_line_get_n_columns (line); i++) {
    const char *text = coa_compare_line_get_text (line, i);
    CoaCompareLine *its_line;

    if (text == NULL && !all)
      continue;
    its_line = coa_compare_line_new (COA_COMPARE_LINE_FACT, get_name (comparison, i), NULL, 1);
    coa_compare_line_take_text (its_line, 0, g_strdup (text));
    coa_compare_lines_take (lines, its_line);
  }
}

static void
add_facts (GListStore *lines, CoaComparison *comparison, gboolean only_differences)
{
  for (guint i = 0; i < coa_compare_fact_count (); i++) {
    g_autoptr (CoaCompareLine) line = coa_compare_lines_new_fact (comparison, i);

    if (!coa_compare_line_is_blank (line) && !(only_differences && coa_compare_line_is_same (line)))
      add_columns (lines, comparison, line, TRUE);
  }
}

static void
add_agents (GListStore *lines, CoaComparison *comparison, gboolean only_differences)
{
  GListModel *agents = coa_comparison_get_agents (comparison);
  const guint n_columns = coa_comparison_get_n_columns (comparison);

  for (guint i = 0; i < g_list_model_get_n_items (agents); i++) {
    g_autoptr (CoaComparedAgent) compared = g_list_model_get_item (agents, i);
    g_autoptr (CoaCompareLine) line = coa_compare_lines_new_agent (comparison, compared);

    if (!only_differences || coa_compared_agent_differs (compared, n_columns))
      add_columns (lines, comparison, line, FALSE);
  }
  if (g_list_model_get_n_items (agents) == 0)
    coa_compare_lines_add_heading (lines, COA_COMPARE_LINE_NOTHING, coa_compare_lines_nobody (),
                                   NULL);
}

static CoaComparedTopic *
find_topic (CoaComparison *comparison, CoaItem *topic)
{
  GListModel *topics = coa_comparison_get_topics (comparison);

  for (guint i = 0; i < g_list_model_get_n_items (topics); i++) {
    g_autoptr (CoaComparedTopic) compared = g_list_model_get_item (topics, i);

    if ((CoaItem *) coa_compared_topic_get_topic (compared) == topic)
      return compared; /* the comparison keeps it */
  }
  return NULL;
}

static void
add_topic (GListStore *lines, CoaComparison *comparison, CoaCompareLine *subject)
{
  CoaComparedTopic *compared = find_topic (comparison, coa_compare_line_get_item (subject));

  if (compared == NULL)
    return;

  coa_compare_lines_add_heading (lines, COA_COMPARE_LINE_TOPIC,
                                 coa_compare_line_get_title (subject),
                                 coa_compare_line_get_item (subject));
  for (guint i = 0; i < coa_comparison_get_n_columns (comparison); i++) {
    coa_compare_lines_add_heading (lines, COA_COMPARE_LINE_COALITION, get_name (comparison, i),
                                   COA_ITEM (coa_comparison_get_coalition (comparison, i)));
    if (coa_columns_has (coa_compared_topic_get_columns (compared), i))
      coa_compare_lines_add_goals (lines, compared, 1u << i);
    else
      coa_compare_lines_add_heading (lines, COA_COMPARE_LINE_NOTHING,
                                     _ ("No goal is recorded."), NULL);
  }
}

/**
 * coa_compare_subject_lines_new:
 * @comparison: a comparison
 * @subject: one of its subjects
 * @only_differences: whether what is the same for all is left out
 *
 * Puts one subject of a comparison into lines of one column, one coalition below
 * the other.
 *
 * Returns: (transfer full): the [class@CompareLine]s
 */
GListModel *
coa_compare_subject_lines_new (CoaComparison *comparison, CoaCompareLine *subject,
                               gboolean only_differences)
{
  GListStore *lines = g_list_store_new (COA_TYPE_COMPARE_LINE);
  const CoaCompareLineKind kind = coa_compare_line_get_kind (subject);

  if (kind == COA_COMPARE_LINE_FACT)
    add_facts (lines, comparison, only_differences);
  else if (kind == COA_COMPARE_LINE_AGENT)
    add_agents (lines, comparison, only_differences);
  else
    add_topic (lines, comparison, subject);

  if (g_list_model_get_n_items (G_LIST_MODEL (lines)) == 0)
    coa_compare_lines_add_heading (lines, COA_COMPARE_LINE_NOTHING,
                                   _ ("Nothing that is recorded differs."), NULL);
  return G_LIST_MODEL (lines);
}
