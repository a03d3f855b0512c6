/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/compare/coa-affinity.h"
#include "model/compare/coa-compared-agent.h"
#include "model/compare/coa-compared-topic.h"
#include "model/compare/coa-comparison.h"
#include "test-collection-new.h"

#define SOURCE "'sources':[{'source_id':'s'}]"
#define NAMED(id) "{'id':'" id "','name':'" id "'," SOURCE "}"
#define TOPIC(id) "{'id':'" id "','label':'" id "'}"
#define GOAL(id, topics, stance)                                                                   \
  "{'id':'g-" id "','text':'" id "','topics':[" topics "],'stance':'" stance "'," SOURCE "}"
#define MEMBER(id) "{'agent_id':'" id "'," SOURCE "}"
#define FORMER(id) "{'agent_id':'" id "','end_date':'2010'," SOURCE "}"
#define COALITION(id, goals, members)                                                              \
  "{'id':'" id "','name':'" id "','goals':[" goals "],'members':[" members "]," SOURCE "}"
#define SIGNED(id) "{'agent_id':'" id "'," SOURCE "}"
#define DECLINED(id) "{'agent_id':'" id "','act':'declined'," SOURCE "}"
#define FOR(id, other) "{'agent_id':'" id "','on_behalf_of_id':'" other "'," SOURCE "}"
#define DOCUMENT(id, coalition, signatures)                                                        \
  "{'id':'" id "','title':'" id "','coalition_ids':['" coalition "'],'signatures':[" signatures "]}"

/* Four coalitions: who is in them and what they want is told below. */
static const char *const collection_text =
  FILE_START "'topics':[" TOPIC ("water") "," TOPIC ("land") "," TOPIC ("air") "],"
                                                                               "'organizations':"
                                                                               "[" NAMED ("all") "," NAMED ("pair") "," NAMED ("left") "," NAMED ("sen"
                                                                                                                                                  "t") "," NAMED ("alone") "," NAMED ("refused") "],"
                                                                                                                                                                                                 "'persons':[" NAMED ("envoy") "],"
                                                                                                                                                                                                                               "'coalitions':[" COALITION ("a",
                                                                                                                                                                                                                                                           GOAL ("a1", "'water','land'", "for") "," GOAL ("a2", "'water'", "for") "," GOAL ("a3", "", "for"), MEMBER ("pair") "," MEMBER ("all") "," MEMBER ("alone") "," MEMBER ("refused")) "," COALITION ("b", GOAL ("b1", "'water'", "against") "," GOAL ("b2", "'land'", "for"), MEMBER ("all") "," MEMBER ("left")) "," COALITION ("c",
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                         GOAL (
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                           "c1",
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                           "'air"
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                           "'",
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                           "fo"
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                           "r"),
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                         MEMBER (
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                           "pair") "," FORMER ("lef"
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                               "t")) "," COALITION ("d",
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                    "",
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                    "") "],"
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                        "'documents':[" DOCUMENT (
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                          "paper",
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                          "c",
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                          SIGNED ("all") "," FOR (
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                            "envoy",
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                            "sent") "," DECLINED ("refused")) "," DOCUMENT ("letter",
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                            "a",
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                            FOR (
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                              "envoy",
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                              "sent")) "],"
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                       "'sources':[{'id':'s','title':'S'}]}";

static CoaComparison *
compare_ids (CoaCollection *collection, const char *ids)
{
  g_auto (GStrv) split = g_strsplit (ids, " ", -1);
  CoaCoalition *coalitions[COA_COLUMNS_AT_MOST];
  const guint n = g_strv_length (split);

  for (guint i = 0; i < n; i++)
    coalitions[i] = COA_COALITION (coa_collection_lookup (collection, split[i]));
  return coa_comparison_new (coalitions, n);
}

/* Who has a part in several: the name, and the part in each column. */
static char *
agents_to_text (CoaComparison *comparison)
{
  GListModel *agents = coa_comparison_get_agents (comparison);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (agents); i++) {
    g_autoptr (CoaComparedAgent) compared = g_list_model_get_item (agents, i);

    g_string_append_printf (text, "%s%s", i > 0 ? " " : "",
                            coa_item_get_id (COA_ITEM (coa_compared_agent_get_agent (compared))));
    for (guint j = 0; j < coa_comparison_get_n_columns (comparison); j++)
      g_string_append_printf (text, ":%u", (guint) coa_compared_agent_get_part (compared, j));
    if (coa_compared_agent_differs (compared, coa_comparison_get_n_columns (comparison)))
      g_string_append_c (text, '!');
  }
  return g_string_free_and_steal (text);
}

static void
append_goals (GString *text, CoaComparedTopic *compared, guint column, CoaStance stance)
{
  GListModel *goals = coa_compared_topic_get_goals (compared, column, stance);

  for (guint i = 0; i < g_list_model_get_n_items (goals); i++) {
    g_autoptr (CoaGoal) goal = g_list_model_get_item (goals, i);

    g_string_append_printf (text, "%s%s", stance == COA_STANCE_FOR ? "+" : "-",
                            coa_text_get_original (coa_goal_get_text (goal)));
  }
}

/* The topics, and the goals in each column: + for, - against. */
static char *
topics_to_text (CoaComparison *comparison)
{
  GListModel *topics = coa_comparison_get_topics (comparison);
  const guint n = coa_comparison_get_n_columns (comparison);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (topics); i++) {
    g_autoptr (CoaComparedTopic) compared = g_list_model_get_item (topics, i);
    CoaTopic *topic = coa_compared_topic_get_topic (compared);

    g_string_append_printf (text, "%s%s", i > 0 ? " " : "",
                            topic == NULL ? "none" : coa_item_get_id (COA_ITEM (topic)));
    for (guint j = 0; j < n; j++) {
      g_string_append_c (text, ':');
      append_goals (text, compared, j, COA_STANCE_FOR);
      append_goals (text, compared, j, COA_STANCE_AGAINST);
    }
    if (coa_compared_topic_differs (compared, n))
      g_string_append_c (text, '!');
  }
  return g_string_free_and_steal (text);
}

/* Parts: 1 a member, 2 a former one, 4 a signatory. What is not the same for all has a "!". */
static const struct {
  const char *ids;
  const char *agents;
  const char *topics;
} cases[] = {
  { "a b", "all:1:1", "land:+a1:+b2 water:+a1+a2:-b1! none:+a3:!" },
  { "b a", "all:1:1", "land:+b2:+a1 water:-b1:+a1+a2! none::+a3!" },
  { "a c", "all:1:4! envoy:4:4 pair:1:1 sent:4:4",
    "land:+a1:! water:+a1+a2:! none:+a3:! air::+c1!" },
  { "a b c", "all:1:1:4! envoy:4:0:4! pair:1:0:1! sent:4:0:4! left:0:1:2!",
    "land:+a1:+b2:! water:+a1+a2:-b1:! none:+a3::! air:::+c1!" },
  { "a b c d", "all:1:1:4:0! envoy:4:0:4:0! pair:1:0:1:0! sent:4:0:4:0! left:0:1:2:0!",
    "land:+a1:+b2::! water:+a1+a2:-b1::! none:+a3:::! air:::+c1:!" },
  { "b d", "", "land:+b2:! water:-b1:!" },
  { "d", "", "" },
};

static void
test_comparison (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  g_autoptr (CoaCollection) collection = collection_new_from_text (collection_text);
  g_autoptr (CoaComparison) comparison = compare_ids (collection, cases[i].ids);
  g_autofree char *problems = collection_dup_problems (collection);
  g_autofree char *agents = agents_to_text (comparison);
  g_autofree char *topics = topics_to_text (comparison);

  g_assert_cmpstr (problems, ==, "");
  g_assert_cmpstr (agents, ==, cases[i].agents);
  g_assert_cmpstr (topics, ==, cases[i].topics);
  g_assert_finalize_object (g_steal_pointer (&comparison));
}

/* The others stay in their order. */
static void
test_without (void)
{
  g_autoptr (CoaCollection) collection = collection_new_from_text (collection_text);
  g_autoptr (CoaComparison) comparison = compare_ids (collection, "c a b");
  g_autoptr (CoaComparison) others = coa_comparison_new_without (comparison, "a");
  g_autofree char *topics = topics_to_text (others);

  g_assert_cmpuint (coa_comparison_get_n_columns (others), ==, 2);
  g_assert_cmpstr (topics, ==, "air:+c1:! land::+b2! water::-b1!");
}

/* Of which of the compared coalitions something is true, and what comes first. */
static void
test_columns (void)
{
  static const CoaColumns sorted[] = { 0xf, 0x7, 0xb, 0xd, 0xe, 0x3, 0x5, 0x9,
                                       0x6, 0xa, 0xc, 0x1, 0x2, 0x4, 0x8, 0x0 };

  for (guint i = 0; i < G_N_ELEMENTS (sorted); i++)
    for (guint j = 0; j < G_N_ELEMENTS (sorted); j++)
      g_assert_cmpint (coa_columns_compare (sorted[i], sorted[j]) > 0, ==, i > j);
  g_assert_cmpuint (coa_columns_all (2), ==, 0x3);
  g_assert_cmpuint (coa_columns_all (4), ==, 0xf);
  g_assert_true (coa_columns_has (0x5, 2));
  g_assert_false (coa_columns_has (0x5, 1));
}

/* What others have in common with some: how many agents and topics. */
static const struct {
  const char *ids;
  const char *others;
} affinities[] = {
  { "a", "c:4:0 b:1:2 d:0:0" },
  { "b", "c:2:0 a:1:2 d:0:0" },
  { "d", "a:0:0 b:0:0 c:0:0" },
  { "a b", "c:5:0 d:0:0" },
};

static void
test_affinity (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  g_autoptr (CoaCollection) collection = collection_new_from_text (collection_text);
  g_autoptr (CoaComparison) comparison = compare_ids (collection, affinities[i].ids);
  g_autoptr (CoaList) list =
    coa_affinity_list_new (coa_collection_get_coalitions (collection), comparison);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint j = 0; j < coa_list_get_length (list); j++) {
    CoaAffinity *affinity = coa_list_get (list, j);

    g_string_append_printf (text, "%s%s:%u:%u", j > 0 ? " " : "",
                            coa_item_get_id (COA_ITEM (coa_affinity_get_coalition (affinity))),
                            coa_affinity_get_n_agents (affinity),
                            coa_affinity_get_n_topics (affinity));
  }
  g_assert_cmpstr (text->str, ==, affinities[i].others);
}

/* Whatever two coalitions are compared, each goal stands there, under each of its topics. */
static void
check_goals (CoaComparison *comparison, guint column)
{
  CoaCoalition *coalition = coa_comparison_get_coalition (comparison, column);
  GListModel *topics = coa_comparison_get_topics (comparison);
  GListModel *goals = coa_coalition_get_goals (coalition);
  guint n_wanted = 0, n_found = 0;

  for (guint i = 0; i < g_list_model_get_n_items (goals); i++) {
    g_autoptr (CoaGoal) goal = g_list_model_get_item (goals, i);

    n_wanted += MAX (1, g_list_model_get_n_items (coa_goal_get_topics (goal)));
  }
  for (guint i = 0; i < g_list_model_get_n_items (topics); i++) {
    g_autoptr (CoaComparedTopic) topic = g_list_model_get_item (topics, i);

    for (CoaStance stance = COA_STANCE_FOR; stance <= COA_STANCE_AGAINST; stance++)
      n_found += g_list_model_get_n_items (coa_compared_topic_get_goals (topic, column, stance));
  }
  g_assert_cmpuint (n_found, ==, n_wanted);
}

static void
test_bundled (void)
{
  g_autoptr (GFile) folder =
    g_file_new_build_filename (g_test_get_dir (G_TEST_DIST), "..", "data", "collection", NULL);
  g_autoptr (CoaCollection) collection = coa_collection_new_from_files (&folder, 1);
  GListModel *coalitions = coa_collection_get_coalitions (collection);

  g_assert_cmpuint (g_list_model_get_n_items (coalitions), >, 30);
  for (guint i = 0; i + 1 < g_list_model_get_n_items (coalitions); i++) {
    g_autoptr (CoaCoalition) first = g_list_model_get_item (coalitions, i);
    g_autoptr (CoaCoalition) second = g_list_model_get_item (coalitions, i + 1);
    g_autoptr (CoaComparison) comparison =
      coa_comparison_new ((CoaCoalition *const[]) { first, second }, 2);

    check_goals (comparison, 0);
    check_goals (comparison, 1);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strconcat ("/comparison/", cases[i].ids, NULL);

    g_test_add_data_func (g_strdelimit (path, " ", '-'), GUINT_TO_POINTER (i), test_comparison);
  }
  for (guint i = 0; i < G_N_ELEMENTS (affinities); i++) {
    g_autofree char *path = g_strconcat ("/affinity/", affinities[i].ids, NULL);

    g_test_add_data_func (g_strdelimit (path, " ", '-'), GUINT_TO_POINTER (i), test_affinity);
  }
  g_test_add_func ("/comparison/columns", test_columns);
  g_test_add_func ("/comparison/without", test_without);
  g_test_add_func ("/comparison/bundled", test_bundled);

  return g_test_run ();
}
