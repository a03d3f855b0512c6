/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/coa-topic.h"
#include "model/coalition/coa-coalition.h"
#include "model/coalition/coa-goal.h"
#include "model/matrix/coa-goal-matrix.h"
#include "model/matrix/coa-shared-matrix.h"
#include "test-collection-new.h"
#include "test-locale.h"

/* The ids behind a cell. */
static char *
write_items (CoaMatrix *matrix, guint row, guint column)
{
  g_autoptr (CoaList) items = coa_matrix_dup_items (matrix, row, column);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < coa_list_get_length (items); i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "," : "",
                            coa_item_get_id (coa_list_get (items, i)));
  return g_string_free (text, FALSE);
}

/* A line for each row: its id, and what is behind its cells; those of a group after "-". */
static char *
write_matrix (CoaMatrix *matrix)
{
  GString *text = g_string_new (NULL);
  guint n_groups, group = 1;
  const CoaMatrixGroup *groups = coa_matrix_get_groups (matrix, COA_MATRIX_ROWS, &n_groups);

  for (guint i = 0; i < coa_matrix_get_length (matrix, COA_MATRIX_ROWS); i++) {
    if (group < n_groups && groups[group].start == i) {
      g_string_append (text, " -");
      group++;
    }
    g_string_append_printf (text, "%s%s:", i > 0 ? " " : "",
                            coa_item_get_id (coa_matrix_get_item (matrix, COA_MATRIX_ROWS, i)));
    for (guint j = 0; j < coa_matrix_get_length (matrix, COA_MATRIX_COLUMNS); j++) {
      g_autofree char *items = write_items (matrix, i, j);

      g_string_append_printf (text, "%s%s", j > 0 ? "|" : "",
                              coa_matrix_is_diagonal (matrix, i, j) ? "x" : items);
    }
  }
  return g_string_free (text, FALSE);
}

/* Coalitions "c" and "d" with goals "1", "2" … about topics "s" and "t". */
static const struct {
  const char *name;
  const char *goals[2];
  const char *expected;
  CoaMatrixCount most;
} goals[] = {
  { "none", { "", "" }, "c:| d:|", { 0, 0 } },
  { "one", { "{'id':'1','text':'G','topics':['t']}", "" }, "c:|1 d:|", { 1, 0 } },
  { "two-topics",
    { "", "{'id':'1','text':'G','topics':['t','s']},{'id':'2','text':'G','topics':['s']}" },
    "c:| d:1,2|1",
    { 2, 0 } },
  { "no-topic", { "{'id':'1','text':'G'}", "" }, "c:| d:|", { 0, 0 } },
  { "topic-twice", { "{'id':'1','text':'G','topics':['t','s','t']}", "" }, "c:1|1 d:|", { 1, 0 } },
  { "against",
    { "{'id':'1','text':'G','topics':['t']},{'id':'2','text':'G','topics':['t'],"
      "'stance':'against'}",
      "{'id':'3','text':'G','topics':['t'],'stance':'for'}" },
    "c:|1,2 d:|3",
    { 2, 1 } },
};

static void
counted_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  *(CoaMatrix **) user_data = coa_goal_matrix_new_finish (result, NULL);
}

/* The same, counted in another thread. */
static char *
write_counted_goals (CoaCollection *collection)
{
  g_autoptr (CoaMatrix) matrix = NULL;

  coa_goal_matrix_new_async (coa_collection_get_coalitions (collection),
                             coa_collection_get_topics (collection), NULL, counted_cb, &matrix);
  while (matrix == NULL)
    g_main_context_iteration (NULL, TRUE);
  return write_matrix (matrix);
}

static void
test_goals (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  g_autofree char *text = g_strdup_printf (
    FILE_START "'topics':[{'id':'s','label':'S'},{'id':'t','label':'T'}],'coalitions':"
               "[{'id':'c','name':'C','goals':[%s]},{'id':'d','name':'D','goals':[%s]}]}",
    goals[i].goals[0], goals[i].goals[1]);
  g_autoptr (CoaCollection) collection = collection_new_from_text (text);
  g_autoptr (CoaMatrix) matrix = coa_goal_matrix_new (coa_collection_get_coalitions (collection),
                                                      coa_collection_get_topics (collection));
  g_autofree char *actual = write_matrix (matrix);
  g_autofree char *counted = write_counted_goals (collection);

  g_assert_cmpstr (actual, ==, goals[i].expected);
  g_assert_cmpstr (counted, ==, goals[i].expected);
  g_assert_cmpuint (coa_matrix_get_most (matrix).n_items, ==, goals[i].most.n_items);
  g_assert_cmpuint (coa_matrix_get_most (matrix).n_marked, ==, goals[i].most.n_marked);
  g_assert_cmpint (coa_matrix_get_kind (matrix), ==, COA_MATRIX_GOALS);
}

/* Organizations "a" to "e" and a person "p": what they signed, as documents "1", "2" … with
 * signatures, and which coalitions "j", "k", "l" they are members of. */
static const struct {
  const char *name;
  const char *documents[5];
  const char *members[3];
  const char *expected;
} shared[] = {
  { "nothing", { NULL }, { "", "", "" }, "" },
  { "one-document", { "ab" }, { "", "", "" }, "" },
  { "two-documents", { "ab", "ba" }, { "", "", "" }, "a:x|1,2 b:1,2|x" },
  { "two-coalitions", { NULL }, { "ab", "ab", "" }, "a:x|j,k b:j,k|x" },
  { "one-of-each", { "ab" }, { "ab", "", "" }, "" },
  { "less-is-told-too",
    { "ab", "abc", "c", "cd", "cd" },
    { "", "", "" },
    "a:x|1,2|2| b:1,2|x|2| - c:2|2|x|4,5 d:||4,5|x" },
  { "alike-by-id",
    { "dcba", "abcd" },
    { "", "", "" },
    "a:x|1,2|1,2|1,2 b:1,2|x|1,2|1,2 c:1,2|1,2|x|1,2 d:1,2|1,2|1,2|x" },
  { "no-persons", { "ap", "ap" }, { "", "", "" }, "" },
  { "twice-in-one", { "abab" }, { "", "", "" }, "" },
  { "acting-for", { "a>b", "a>b" }, { "", "", "" }, "" },
  { "acting-for-and-itself", { "a>b,a", "a>b,a" }, { "", "", "" }, "a:x|1,2 b:1,2|x" },
  { "through-others", { "p>a,p>b", "b,p>a" }, { "", "", "" }, "a:x|1,2 b:1,2|x" },
  { "declined", { "ab", "a!b" }, { "", "", "" }, "" },
  { "coalition-signs", { "ja", "ja" }, { "", "", "" }, "a:x|1,2 j:1,2|x" },
  { "both", { "ab", "ab" }, { "ab", "", "" }, "a:x|1,2,j b:1,2,j|x" },
};

/* The signatures that "ab", "a>b" (a on behalf of b) and "!b" (b declined) stand for. */
static void
append_signatures (GString *text, const char *who)
{
  const char *separator = "";

  for (; *who != '\0'; who++) {
    if (*who == ',')
      continue;
    if (*who == '!') {
      who++;
      g_string_append_printf (text, "%s{'agent_id':'%c','act':'declined'}", separator, *who);
    } else if (who[1] == '>') {
      g_string_append_printf (text, "%s{'agent_id':'%c','on_behalf_of_id':'%c'}", separator, *who,
                              who[2]);
      who += 2;
    } else {
      g_string_append_printf (text, "%s{'agent_id':'%c'}", separator, *who);
    }
    separator = ",";
  }
}

static void
append_members (GString *text, const char *who)
{
  for (guint i = 0; who[i] != '\0'; i++)
    g_string_append_printf (text, "%s{'agent_id':'%c'}", i > 0 ? "," : "", who[i]);
}

static void
test_shared (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  g_autoptr (GString) text =
    g_string_new (FILE_START "'persons':[{'id':'p','name':'P'}],'organizations':["
                             "{'id':'e','name':'E'},{'id':'d','name':'D'},{'id':'c','name':'C'},"
                             "{'id':'b','name':'B'},{'id':'a','name':'A'}],'documents':[");
  g_autoptr (CoaCollection) collection = NULL;
  g_autoptr (CoaMatrix) matrix = NULL;
  g_autofree char *actual = NULL;

  for (guint j = 0; j < 5 && shared[i].documents[j] != NULL; j++) {
    g_string_append_printf (text, "%s{'id':'%u','title':'D','signatures':[", j > 0 ? "," : "",
                            j + 1);
    append_signatures (text, shared[i].documents[j]);
    g_string_append (text, "]}");
  }
  g_string_append (text, "],'coalitions':[");
  for (guint j = 0; j < 3; j++) {
    g_string_append_printf (text, "%s{'id':'%c','name':'C','members':[", j > 0 ? "," : "",
                            'j' + (int) j);
    append_members (text, shared[i].members[j]);
    g_string_append (text, "]}");
  }
  g_string_append (text, "]}");

  collection = collection_new_from_text (text->str);
  matrix = coa_shared_matrix_new (collection);
  actual = write_matrix (matrix);
  g_assert_cmpstr (actual, ==, shared[i].expected);
}

/* Goals of @coalition about @topic, counted one by one. */
static CoaMatrixCount
count_goals (CoaCoalition *coalition, CoaTopic *topic)
{
  GListModel *its_goals = coa_coalition_get_goals (coalition);
  CoaMatrixCount count = { 0, 0 };

  for (guint i = 0; i < g_list_model_get_n_items (its_goals); i++) {
    g_autoptr (CoaGoal) goal = g_list_model_get_item (its_goals, i);
    GListModel *topics = coa_goal_get_topics (goal);
    gboolean is_about = FALSE;

    for (guint j = 0; j < g_list_model_get_n_items (topics); j++) {
      g_autoptr (CoaTopic) other = g_list_model_get_item (topics, j);

      is_about |= other == topic;
    }
    count.n_items += is_about ? 1 : 0;
    count.n_marked += is_about && coa_goal_get_stance (goal) == COA_STANCE_AGAINST ? 1 : 0;
  }
  return count;
}

/* A collection of random goals: each cell has what there is to count. */
static void
test_random_goals (void)
{
  g_autoptr (GString) text = g_string_new (FILE_START "'topics':[");
  g_autoptr (CoaCollection) collection = NULL;
  g_autoptr (CoaMatrix) matrix = NULL;
  guint n_found = 0;

  for (guint i = 0; i < 12; i++)
    g_string_append_printf (text, "%s{'id':'t%u','label':'T'}", i > 0 ? "," : "", i);
  g_string_append (text, "],'coalitions':[");
  for (guint i = 0; i < 40; i++) {
    g_string_append_printf (text, "%s{'id':'c%u','name':'C','goals':[", i > 0 ? "," : "", i);
    for (int j = g_test_rand_int_range (0, 9); j > 0; j--)
      g_string_append_printf (text,
                              "{'id':'g%u-%d','text':'G','topics':['t%d','t%d'],'stance':'%s'}%s",
                              i, j, g_test_rand_int_range (0, 12), g_test_rand_int_range (0, 12),
                              g_test_rand_bit () ? "for" : "against", j > 1 ? "," : "");
    g_string_append (text, "]}");
  }
  g_string_append (text, "]}");
  collection = collection_new_from_text (text->str);
  matrix = coa_goal_matrix_new (coa_collection_get_coalitions (collection),
                                coa_collection_get_topics (collection));

  for (guint i = 0; i < coa_matrix_get_length (matrix, COA_MATRIX_ROWS); i++)
    for (guint j = 0; j < coa_matrix_get_length (matrix, COA_MATRIX_COLUMNS); j++) {
      const CoaMatrixCount actual = coa_matrix_get_count (matrix, i, j);
      const CoaMatrixCount expected =
        count_goals (COA_COALITION (coa_matrix_get_item (matrix, COA_MATRIX_ROWS, i)),
                     COA_TOPIC (coa_matrix_get_item (matrix, COA_MATRIX_COLUMNS, j)));

      g_assert_cmpuint (actual.n_items, ==, expected.n_items);
      g_assert_cmpuint (actual.n_marked, ==, expected.n_marked);
      n_found += actual.n_items;
    }
  g_assert_cmpuint (n_found, >, 0);
}

/* There is room for no more than 2,000; how many have none is told. */
static void
test_left_out (void)
{
  g_autoptr (GString) text = g_string_new (FILE_START "'organizations':[");
  g_autoptr (CoaCollection) collection = NULL;
  g_autoptr (CoaMatrix) matrix = NULL;

  for (guint i = 0; i < 2003; i++)
    g_string_append_printf (text, "%s{'id':'o%u','name':'O'}", i > 0 ? "," : "", i);
  g_string_append (text, "],'documents':[");
  for (guint i = 0; i < 2003; i++)
    g_string_append_printf (text,
                            "%s{'id':'d%u','title':'D','signatures':[{'agent_id':'o%u'},"
                            "{'agent_id':'o%u'}]},{'id':'e%u','title':'E','signatures':["
                            "{'agent_id':'o%u'},{'agent_id':'o%u'}]}",
                            i > 0 ? "," : "", i, i, (i + 1) % 2003, i, i, (i + 1) % 2003);
  g_string_append (text, "]}");

  collection = collection_new_from_text (text->str);
  matrix = coa_shared_matrix_new (collection);
  g_assert_cmpuint (coa_matrix_get_length (matrix, COA_MATRIX_ROWS), ==, 2000);
  g_assert_cmpuint (coa_matrix_get_n_left_out (matrix), ==, 3);
}

int
main (int argc, char *argv[])
{
  if (!test_locale_is_there ())
    return 0;
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (goals); i++) {
    g_autofree char *path = g_strdup_printf ("/matrix/goals/%s", goals[i].name);

    g_test_add_data_func (path, GUINT_TO_POINTER (i), test_goals);
  }
  g_test_add_func ("/matrix/goals/random", test_random_goals);
  for (guint i = 0; i < G_N_ELEMENTS (shared); i++) {
    g_autofree char *path = g_strdup_printf ("/matrix/shared/%s", shared[i].name);

    g_test_add_data_func (path, GUINT_TO_POINTER (i), test_shared);
  }
  g_test_add_func ("/matrix/shared/left-out", test_left_out);
  return g_test_run ();
}
