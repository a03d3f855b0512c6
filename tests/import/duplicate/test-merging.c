/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>

#include "import/duplicate/coa-merging.h"

/* Gives a record the members that stand in JSON with ' for ". */
static void
add_record (CoaDraft *draft, const char *list, const char *name, const char *id, const char *json)
{
  g_autofree char *text = g_strdelimit (g_strdup (json), "'", '"');
  g_autoptr (JsonNode) node = json_from_string (text, NULL);
  JsonObject *record = coa_draft_add (draft, list, name, id);
  JsonObjectIter iter;
  const char *member;
  JsonNode *value;

  json_object_iter_init (&iter, json_node_get_object (node));
  while (json_object_iter_next (&iter, &member, &value))
    json_object_set_member (record, member, json_node_copy (value));
}

static void
assert_record (CoaDraft *draft, const char *id, const char *json)
{
  g_autofree char *text = g_strdelimit (g_strdup (json), "'", '"');
  g_autoptr (JsonNode) wanted = json_from_string (text, NULL);
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  g_autofree char *found = NULL;

  json_node_set_object (node, coa_draft_lookup (draft, id));
  found = json_to_string (node, FALSE);
  if (!json_node_equal (node, wanted))
    g_error ("“%s” is %s, not %s", id, found, text);
}

static void
merge (CoaDraft *draft, const char *keep_id, const char *drop_id)
{
  g_autoptr (CoaMerging) merging = coa_merging_new (draft, "file.csv");

  coa_merging_merge (merging, keep_id, drop_id);
  coa_merging_finish (merging);
}

static guint
count_problems (CoaDraft *draft)
{
  return g_list_model_get_n_items (coa_draft_get_problems (draft));
}

/* What is missing is filled in, names and lists are united, and nothing is there twice. */
static void
test_members (void)
{
  g_autoptr (CoaDraft) draft = coa_draft_new ();

  add_record (draft, "organizations", "Front", "a",
              "{'classification': 'Party', 'other_names': [{'name': 'FR'}],"
              " 'links': [{'url': 'https://a.example/'}], 'sources': []}");
  add_record (draft, "organizations", "The Front", "b",
              "{'classification': 'Party', 'founding_date': '1990',"
              " 'other_names': [{'name': 'FR', 'lang': 'en'}, {'name': 'Cephe', 'lang': 'tr'}],"
              " 'links': [{'url': 'https://a.example/'}, {'url': 'https://b.example/'}],"
              " 'sources': [{'source_id': 's'}]}");
  merge (draft, "a", "b");
  assert_record (draft, "a",
                 "{'id': 'a', 'name': 'Front', 'classification': 'Party', 'founding_date': '1990',"
                 " 'other_names': [{'name': 'FR'}, {'name': 'The Front'},"
                 "  {'name': 'Cephe', 'lang': 'tr'}],"
                 " 'links': [{'url': 'https://a.example/'}, {'url': 'https://b.example/'}],"
                 " 'sources': [{'source_id': 's'}]}");
  g_assert_null (coa_draft_lookup (draft, "b"));
  g_assert_cmpuint (coa_draft_get_records (draft, "organizations")->len, ==, 1);
  g_assert_cmpuint (count_problems (draft), ==, 0);
}

static void
test_languages (void)
{
  g_autoptr (CoaDraft) draft = coa_draft_new ();

  add_record (draft, "persons", "Amal", "a", "{}");
  add_record (draft, "persons", "Emel", "b", "{'name': {'en': 'Amal', 'tr': 'Emel'}}");
  merge (draft, "a", "b");
  assert_record (draft, "a",
                 "{'id': 'a', 'name': 'Amal', 'other_names': [{'name': 'Emel', 'lang': 'tr'}]}");
}

/* What has no place beside the other is told. */
static void
test_loss (void)
{
  g_autoptr (CoaDraft) draft = coa_draft_new ();
  g_autoptr (CoaProblem) first = NULL;

  add_record (draft, "documents", "Charter", "a", "{'date': '2020'}");
  add_record (draft, "documents", "The charter", "b", "{'date': '2021'}");
  merge (draft, "a", "b");
  assert_record (draft, "a", "{'id': 'a', 'title': 'Charter', 'date': '2020'}");
  g_assert_cmpuint (count_problems (draft), ==, 2);
  first = g_list_model_get_item (coa_draft_get_problems (draft), 0);
  g_assert_cmpint (coa_problem_get_severity (first), ==, COA_SEVERITY_WARNING);
  g_assert_nonnull (strstr (coa_problem_get_message (first), "The charter"));
}

/* Whoever referred to what is gone refers to what it is now, once. */
static void
test_references (void)
{
  g_autoptr (CoaDraft) draft = coa_draft_new ();

  add_record (draft, "persons", "Amal", "a", "{}");
  add_record (draft, "persons", "amal", "b", "{}");
  add_record (
    draft, "coalitions", "Front", "f",
    "{'members': [{'agent_id': 'a'}, {'agent_id': 'b'}, {'agent_id': 'b', 'role': 'b'}]}");
  add_record (draft, "documents", "b", "d",
              "{'signatures': [{'agent_id': 'f', 'on_behalf_of_id': 'b'}]}");
  add_record (draft, "events", "Flood", "e", "{'agent_ids': ['b', 'a', 'f']}");
  merge (draft, "a", "b");
  assert_record (draft, "f",
                 "{'id': 'f', 'name': 'Front', 'members': [{'agent_id': 'a'},"
                 " {'agent_id': 'a', 'role': 'b'}]}");
  assert_record (
    draft, "d",
    "{'id': 'd', 'title': 'b', 'signatures': [{'agent_id': 'f', 'on_behalf_of_id': 'a'}]}");
  assert_record (draft, "e", "{'id': 'e', 'name': 'Flood', 'agent_ids': ['a', 'f']}");
}

#define A "{'agent_id': 'a'"
#define B "{'agent_id': 'b'"
/* What the signatures of a document are before two persons are merged, and after. */
static const struct {
  const char *before;
  const char *after;
} signatures[] = {
  { A "}, " B "}", A "}" },
  { A ", 'sources': [{'source_id': 's'}]}, " B ", 'sources': [{'source_id': 't'}]}",
    A ", 'sources': [{'source_id': 's'}, {'source_id': 't'}]}" },
  { A ", 'sources': [{'source_id': 's'}]}, " B
      ", 'sources': [{'source_id': 's'}, {'source_id': 's', 'locator': '2'}]}",
    A ", 'sources': [{'source_id': 's'}, {'source_id': 's', 'locator': '2'}]}" },
  { A ", 'sources': [{'source_id': 's'}]}, " B "}", A ", 'sources': [{'source_id': 's'}]}" },
  { A "}, " B ", 'sources': [{'source_id': 's'}]}", A ", 'sources': [{'source_id': 's'}]}" },
  { A ", 'role': 'Chair'}, " B ", 'date': '2020'}", A ", 'role': 'Chair', 'date': '2020'}" },
  { A ", 'role': 'Chair'}, " B ", 'role': 'Clerk'}",
    A ", 'role': 'Chair'}, " A ", 'role': 'Clerk'}" },
  { A ", 'role': 'Chair'}, " B ", 'role': 'Clerk'}, " B ", 'role': 'Chair', 'date': '2020'}",
    A ", 'role': 'Chair', 'date': '2020'}, " A ", 'role': 'Clerk'}" },
  { A ", 'act': 'signed'}, " B ", 'act': 'withdrew'}",
    A ", 'act': 'signed'}, " A ", 'act': 'withdrew'}" },
  { A ", 'act': 'signed'}, " B "}", A ", 'act': 'signed'}, " A "}" },
  { A ", 'on_behalf_of_id': 'o'}, " B "}", A ", 'on_behalf_of_id': 'o'}, " A "}" },
  { A ", 'on_behalf_of_id': 'o'}, " B ", 'on_behalf_of_id': 'o'}", A ", 'on_behalf_of_id': 'o'}" },
  { A ", 'name_as_signed': 'A'}, " B ", 'name_as_signed': 'B'}",
    A ", 'name_as_signed': 'A'}, " A ", 'name_as_signed': 'B'}" },
  { A ", 'represents': ['x']}, " B ", 'represents': ['y']}",
    A ", 'represents': ['x']}, " A ", 'represents': ['y']}" },
  { A "}, 7, " B ", 'sources': 's'}", A "}, 7, " A ", 'sources': 's'}" },
  { "{'agent_id': 'o', 'role': 'R'}, {'agent_id': 'o'}, " B "}",
    "{'agent_id': 'o', 'role': 'R'}, {'agent_id': 'o'}, " A "}" },
};
#undef B
#undef A

/* Signatures of one act, whose agent turns out to be one, become one; others stay. */
static void
test_signatures (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (signatures); i++) {
    g_autoptr (CoaDraft) draft = coa_draft_new ();
    g_autofree char *before = g_strdup_printf ("{'signatures': [%s]}", signatures[i].before);
    g_autofree char *after =
      g_strdup_printf ("{'id': 'd', 'title': 'D', 'signatures': [%s]}", signatures[i].after);

    add_record (draft, "persons", "Amal", "a", "{}");
    add_record (draft, "persons", "amal", "b", "{}");
    add_record (draft, "organizations", "O", "o", "{}");
    add_record (draft, "documents", "D", "d", before);
    merge (draft, "a", "b");
    assert_record (draft, "d", after);
    g_assert_cmpuint (count_problems (draft), ==, 0);
  }
}

/* So do those of two documents that are merged, and members that differ in their sources alone. */
static void
test_signatures_of_two (void)
{
  g_autoptr (CoaDraft) draft = coa_draft_new ();

  add_record (draft, "documents", "Charter", "d",
              "{'signatures': [{'agent_id': 'a', 'sources': [{'source_id': 's'}]}]}");
  add_record (draft, "documents", "Charter", "e",
              "{'signatures': [{'agent_id': 'b'}, {'agent_id': 'a', 'sources': [{'source_id': 't'}]"
              "}]}");
  add_record (
    draft, "coalitions", "Front", "f",
    "{'members': [{'agent_id': 'd', 'sources': [{'source_id': 's'}]},"
    "{'agent_id': 'e', 'sources': [{'source_id': 't'}]}, {'agent_id': 'e', 'role': 'R'}]}");
  merge (draft, "d", "e");
  assert_record (draft, "d",
                 "{'id': 'd', 'title': 'Charter', 'signatures': [{'agent_id': 'a', 'sources':"
                 "[{'source_id': 's'}, {'source_id': 't'}]}, {'agent_id': 'b'}]}");
  assert_record (draft, "f",
                 "{'id': 'f', 'name': 'Front', 'members': [{'agent_id': 'd', 'sources': ["
                 "{'source_id': 's'}, {'source_id': 't'}]}, {'agent_id': 'd', 'role': 'R'}]}");
}

/* Three that are the same become one, whichever are merged first. */
static void
test_chain (void)
{
  static const char *const orders[][2][2] = {
    { { "a", "b" }, { "b", "c" } },
    { { "b", "c" }, { "a", "b" } },
    { { "a", "c" }, { "b", "c" } },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (orders); i++) {
    g_autoptr (CoaDraft) draft = coa_draft_new ();
    g_autoptr (CoaMerging) merging = NULL;

    add_record (draft, "persons", "Amal", "a", "{}");
    add_record (draft, "persons", "Emel", "b", "{}");
    add_record (draft, "persons", "Hope", "c", "{}");
    add_record (draft, "events", "Flood", "e", "{'agent_ids': ['b', 'c']}");
    merging = coa_merging_new (draft, "file.csv");
    coa_merging_merge (merging, orders[i][0][0], orders[i][0][1]);
    coa_merging_merge (merging, orders[i][1][0], orders[i][1][1]);
    coa_merging_merge (merging, "a", "a");
    coa_merging_finish (merging);

    g_assert_cmpuint (coa_draft_get_records (draft, "persons")->len, ==, 1);
    g_assert_nonnull (coa_draft_lookup (draft, i == 2 ? "b" : "a"));
  }
}

/* An organization that turns out to be a coalition becomes one, with what it did. */
static void
test_coalition (void)
{
  g_autoptr (CoaDraft) draft = coa_draft_new ();

  add_record (draft, "organizations", "Front", "o", "{'founding_date': '1990'}");
  add_record (draft, "coalitions", "Front", "c", "{}");
  add_record (draft, "documents", "Charter", "d", "{'signatures': [{'agent_id': 'o'}]}");
  merge (draft, "c", "o");
  assert_record (draft, "c", "{'id': 'c', 'name': 'Front', 'founding_date': '1990'}");
  assert_record (draft, "d", "{'id': 'd', 'title': 'Charter', 'signatures': [{'agent_id': 'c'}]}");
  g_assert_cmpuint (coa_draft_get_records (draft, "organizations")->len, ==, 0);
}

/* Many take no longer than they must: each list is gone through once. */
static void
test_many (void)
{
  g_autoptr (CoaDraft) draft = coa_draft_new ();
  g_autoptr (CoaMerging) merging = coa_merging_new (draft, "file.csv");

  for (guint i = 0; i < 40000; i++) {
    g_autofree char *id = g_strdup_printf ("p%u", i);

    coa_draft_add (draft, "persons", id, id);
  }
  for (guint i = 0; i < 40000; i += 2) {
    g_autofree char *keep = g_strdup_printf ("p%u", i);
    g_autofree char *drop = g_strdup_printf ("p%u", i + 1);

    coa_merging_merge (merging, keep, drop);
  }
  coa_merging_finish (merging);
  g_assert_cmpuint (coa_draft_get_records (draft, "persons")->len, ==, 20000);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/merging/members", test_members);
  g_test_add_func ("/merging/languages", test_languages);
  g_test_add_func ("/merging/loss", test_loss);
  g_test_add_func ("/merging/references", test_references);
  g_test_add_func ("/merging/signatures", test_signatures);
  g_test_add_func ("/merging/signatures-of-two", test_signatures_of_two);
  g_test_add_func ("/merging/chain", test_chain);
  g_test_add_func ("/merging/coalition", test_coalition);
  g_test_add_func ("/merging/many", test_many);

  return g_test_run ();
}
