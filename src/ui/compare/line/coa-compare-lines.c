/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/compare/line/coa-compare-lines.h"

#include <glib/gi18n.h>

#include "ui/labels/coa-text-labels.h"
#include "ui/labels/table/coa-compare-labels.h"

/* The parts of the list of topics: those of all coalitions, of some, of one. */
typedef enum {
  SHARE_ALL,
  SHARE_SOME,
  SHARE_ONE,
} Share;

/**
 * coa_compare_lines_take:
 * @lines: a list of [class@CompareLine]s
 * @line: (transfer full): another
 *
 * Adds @line.
 */
void
coa_compare_lines_take (GListStore *lines, CoaCompareLine *line)
{
  g_list_store_append (lines, line);
  g_object_unref (line);
}

/**
 * coa_compare_lines_add_heading:
 * @lines: a list of [class@CompareLine]s
 * @kind: what is told below it, or of what
 * @title: what it says
 * @item: (nullable): what it names
 *
 * Adds a line without cells.
 */
void
coa_compare_lines_add_heading (GListStore *lines, CoaCompareLineKind kind, const char *title,
                               CoaItem *item)
{
  coa_compare_lines_take (lines, coa_compare_line_new (kind, title, item, 0));
}

/**
 * coa_compare_lines_new_fact:
 * @comparison: a comparison
 * @fact: the number of a fact
 *
 * Returns: (transfer full): the line that tells it of each coalition
 */
CoaCompareLine *
coa_compare_lines_new_fact (CoaComparison *comparison, guint fact)
{
  const guint n = coa_comparison_get_n_columns (comparison);
  CoaCompareLine *line =
    coa_compare_line_new (COA_COMPARE_LINE_FACT, coa_compare_fact_title (fact), NULL, n);

  for (guint i = 0; i < n; i++)
    coa_compare_line_take_text (
      line, i, coa_label_compare_fact (fact, coa_comparison_get_coalition (comparison, i)));
  return line;
}

/**
 * coa_compare_lines_new_agent:
 * @comparison: a comparison
 * @compared: somebody in it
 *
 * Returns: (transfer full): the line that tells the part in each coalition
 */
CoaCompareLine *
coa_compare_lines_new_agent (CoaComparison *comparison, CoaComparedAgent *compared)
{
  const guint n = coa_comparison_get_n_columns (comparison);
  CoaAgent *agent = coa_compared_agent_get_agent (compared);
  CoaCompareLine *line = coa_compare_line_new (
    COA_COMPARE_LINE_AGENT, coa_named_item_get_display_name (COA_NAMED_ITEM (agent)),
    COA_ITEM (agent), n);

  for (guint i = 0; i < n; i++)
    coa_compare_line_take_text (line, i,
                                coa_label_part (coa_compared_agent_get_part (compared, i)));
  return line;
}

static void
add_facts (GListStore *lines, CoaComparison *comparison, gboolean only_differences)
{
  const guint before = g_list_model_get_n_items (G_LIST_MODEL (lines));

  coa_compare_lines_add_heading (lines, COA_COMPARE_LINE_SECTION, _ ("Facts"), NULL);
  for (guint i = 0; i < coa_compare_fact_count (); i++) {
    g_autoptr (CoaCompareLine) line = coa_compare_lines_new_fact (comparison, i);

    if (!coa_compare_line_is_blank (line) && !(only_differences && coa_compare_line_is_same (line)))
      g_list_store_append (lines, line);
  }
  if (g_list_model_get_n_items (G_LIST_MODEL (lines)) == before + 1)
    g_list_store_remove (lines, before);
}

/**
 * coa_compare_lines_nobody:
 *
 * Returns: a sentence that the coalitions have nobody in common
 */
const char *
coa_compare_lines_nobody (void)
{
  return _ ("Nobody is recorded as a member or signatory of more than one of them.");
}

static void
add_agents (GListStore *lines, CoaComparison *comparison, gboolean only_differences)
{
  GListModel *agents = coa_comparison_get_agents (comparison);
  const guint n_columns = coa_comparison_get_n_columns (comparison);
  const guint before = g_list_model_get_n_items (G_LIST_MODEL (lines));

  coa_compare_lines_add_heading (lines, COA_COMPARE_LINE_SECTION, _ ("In Common"), NULL);
  for (guint i = 0; i < g_list_model_get_n_items (agents); i++) {
    g_autoptr (CoaComparedAgent) compared = g_list_model_get_item (agents, i);

    if (!only_differences || coa_compared_agent_differs (compared, n_columns))
      coa_compare_lines_take (lines, coa_compare_lines_new_agent (comparison, compared));
  }
  if (g_list_model_get_n_items (G_LIST_MODEL (lines)) > before + 1)
    return;

  if (only_differences)
    g_list_store_remove (lines, before);
  else
    coa_compare_lines_add_heading (lines, COA_COMPARE_LINE_NOTHING, coa_compare_lines_nobody (),
                                   NULL);
}

/* The goals of this stance, those of the same place in one line. A coalition that has none says so
 * in the first. */
static void
add_goals_of (GListStore *lines, CoaComparedTopic *compared, CoaColumns columns, CoaStance stance)
{
  const guint n_columns = coa_columns_count (columns);
  guint n_lines = 1;

  for (guint i = 0; i < n_lines; i++) {
    CoaCompareLine *line = coa_compare_line_new (COA_COMPARE_LINE_GOALS, NULL, NULL, n_columns);

    for (guint j = 0, place = 0; j < COA_COLUMNS_AT_MOST; j++) {
      GListModel *goals = coa_compared_topic_get_goals (compared, j, stance);
      const guint n_goals = g_list_model_get_n_items (goals);

      if (!coa_columns_has (columns, j))
        continue;
      n_lines = MAX (n_lines, n_goals);
      if (i < n_goals)
        coa_compare_line_take_goal (line, place, g_list_model_get_item (goals, i));
      else if (i > 0)
        coa_compare_line_take_text (line, place, g_strdup (""));
      place++;
    }
    coa_compare_lines_take (lines, line);
  }
}

/**
 * coa_compare_lines_add_goals:
 * @lines: (element-type CoaCompareLine): where to add them
 * @compared: a topic
 * @columns: of which coalitions
 *
 * Adds lines with the goals about a topic. Where any coalition is against
 * something, those for and those against have a heading each.
 */
void
coa_compare_lines_add_goals (GListStore *lines, CoaComparedTopic *compared, CoaColumns columns)
{
  const CoaColumns are_for = coa_compared_topic_find_columns (compared, COA_STANCE_FOR);
  const CoaColumns are_against = coa_compared_topic_find_columns (compared, COA_STANCE_AGAINST);

  if ((are_for & columns) != 0) {
    if (are_against != 0)
      coa_compare_lines_add_heading (lines, COA_COMPARE_LINE_FOR, C_ ("goals", "For"), NULL);
    add_goals_of (lines, compared, columns, COA_STANCE_FOR);
  }
  if ((are_against & columns) != 0) {
    coa_compare_lines_add_heading (lines, COA_COMPARE_LINE_AGAINST, C_ ("goals", "Against"), NULL);
    add_goals_of (lines, compared, columns, COA_STANCE_AGAINST);
  }
}

/**
 * coa_compare_lines_dup_topic_title:
 * @compared: a topic
 *
 * Returns: (transfer full): what it is called
 */
char *
coa_compare_lines_dup_topic_title (CoaComparedTopic *compared)
{
  CoaTopic *topic = coa_compared_topic_get_topic (compared);

  if (topic == NULL)
    /* Translators: heading over goals for which no topic is recorded. */
    return g_strdup (_ ("No Topic"));

  return coa_label_text (NULL, coa_topic_get_label (topic));
}

static Share
find_share (CoaComparedTopic *compared, guint n_columns)
{
  const guint n = coa_columns_count (coa_compared_topic_get_columns (compared));

  return n == n_columns ? SHARE_ALL : n > 1 ? SHARE_SOME : SHARE_ONE;
}

static const char *
share_title (Share share, guint n_columns)
{
  switch (share) {
  case SHARE_ALL:
    /* Translators: headings over topics, by which of the compared coalitions have goals on them. */
    return n_columns == 2 ? _ ("Topics Both Address") : _ ("Topics All Address");
  case SHARE_SOME:
    return _ ("Topics Some Address");
  case SHARE_ONE:
  default:
    return _ ("Topics Only One Addresses");
  }
}

static void
add_topics (GListStore *lines, CoaComparison *comparison, gboolean only_differences)
{
  GListModel *topics = coa_comparison_get_topics (comparison);
  const guint n_columns = coa_comparison_get_n_columns (comparison);
  const char *section = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (topics); i++) {
    g_autoptr (CoaComparedTopic) compared = g_list_model_get_item (topics, i);
    g_autofree char *title = coa_compare_lines_dup_topic_title (compared);
    const char *its_section = share_title (find_share (compared, n_columns), n_columns);

    if (only_differences && !coa_compared_topic_differs (compared, n_columns))
      continue;
    if (its_section != section)
      coa_compare_lines_add_heading (lines, COA_COMPARE_LINE_SECTION, its_section, NULL);
    section = its_section;
    coa_compare_lines_add_heading (lines, COA_COMPARE_LINE_TOPIC, title,
                                   (CoaItem *) coa_compared_topic_get_topic (compared));
    coa_compare_lines_add_goals (lines, compared, coa_columns_all (n_columns));
  }
}

/**
 * coa_compare_lines_new:
 * @comparison: a comparison
 * @only_differences: whether what is the same for all is left out
 *
 * Puts a comparison into lines, with a column for each coalition: the facts, who
 * has a part in several of them, and the goals by topic.
 *
 * Returns: (transfer full): the [class@CompareLine]s
 */
GListModel *
coa_compare_lines_new (CoaComparison *comparison, gboolean only_differences)
{
  GListStore *lines = g_list_store_new (COA_TYPE_COMPARE_LINE);

  add_facts (lines, comparison, only_differences);
  add_agents (lines, comparison, only_differences);
  add_topics (lines, comparison, only_differences);
  if (g_list_model_get_n_items (G_LIST_MODEL (lines)) == 0)
    coa_compare_lines_add_heading (lines, COA_COMPARE_LINE_NOTHING,
                                   _ ("Nothing that is recorded differs."), NULL);
  return G_LIST_MODEL (lines);
}
