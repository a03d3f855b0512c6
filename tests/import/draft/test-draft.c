/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/draft/coa-draft.h"
#include "model/json/reading/coa-reading.h"
#include "test-collection-new.h"

/* Reads the bytes of a draft as the program reads any file. */
static CoaCollection *
read_draft (CoaDraft *draft)
{
  g_autoptr (CoaLoading) loading = coa_loading_new (1, NULL);

  coa_loading_add (loading, "draft.json", FALSE)->bytes =
    coa_draft_to_bytes (draft, "Rivers", "en");
  return coa_loading_run (loading);
}

static void
assert_written (CoaDraft *draft, const char *wanted)
{
  g_autoptr (GBytes) bytes = coa_draft_to_bytes (draft, "Rivers: 2020", NULL);
  g_autofree char *json = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

  g_assert_cmpstr (json, ==, wanted);
}

#define START                                                                                      \
  "{\n  \"format\": \"coalitions-collection\",\n  \"version\": 1,\n  \"id\": \"rivers-2020\",\n"   \
  "  \"title\": \"Rivers: 2020\""

static void
test_empty (void)
{
  g_autoptr (CoaDraft) draft = coa_draft_new ();

  assert_written (draft, START "\n}\n");
}

static void
test_add (void)
{
  g_autoptr (CoaDraft) draft = coa_draft_new ();
  JsonObject *person = coa_draft_add (draft, "persons", "Amal Example", NULL);
  JsonObject *document = coa_draft_add (draft, "documents", "Charter", "Charter/1");
  JsonObject *twin = coa_draft_add (draft, "persons", "Amal Example", NULL);

  json_object_set_string_member (person, "sort_name", "Example, Amal");
  json_object_set_boolean_member (person, "x", TRUE);
  g_assert_true (coa_draft_find (draft, "persons", "Amal Example") == person);
  g_assert_true (coa_draft_lookup (draft, "amal-example-2") == twin);
  g_assert_true (coa_draft_lookup (draft, "charter-1") == document);
  g_assert_null (coa_draft_find (draft, "persons", "Charter"));
  g_assert_null (coa_draft_lookup (draft, "charter"));
  assert_written (draft, START
                  ",\n  \"persons\": [\n    {\n      \"id\": \"amal-example\",\n"
                  "      \"name\": \"Amal Example\",\n      \"sort_name\": \"Example, Amal\",\n"
                  "      \"x\": true\n    },\n    {\n      \"id\": \"amal-example-2\",\n"
                  "      \"name\": \"Amal Example\"\n    }\n  ],\n  \"documents\": [\n    {\n"
                  "      \"id\": \"charter-1\",\n      \"title\": \"Charter\"\n    }\n  ]\n}\n");
}

static void
test_remove (void)
{
  g_autoptr (CoaDraft) draft = coa_draft_new ();
  g_autoptr (GHashTable) removed = g_hash_table_new (g_str_hash, g_str_equal);
  g_autofree char *id = NULL;

  coa_draft_add (draft, "areas", "Delta", NULL);
  coa_draft_add (draft, "areas", "Coast", NULL);
  g_hash_table_add (removed, (gpointer) "delta");
  coa_draft_remove (draft, removed);
  g_assert_null (coa_draft_find (draft, "areas", "Delta"));
  g_assert_null (coa_draft_lookup (draft, "delta"));
  g_assert_cmpuint (coa_draft_get_records (draft, "areas")->len, ==, 1);

  id = coa_draft_take_id (draft, "area", "Delta", NULL);
  g_assert_cmpstr (id, ==, "delta-2");
}

/* What a record of each list is called, and what its id is where its name is no help. */
static const struct {
  const char *list;
  const char *member;
  const char *id;
} lists[] = {
  { "topics", "label", "topic-1" },       { "communities", "name", "community-1" },
  { "areas", "name", "area-1" },          { "organizations", "name", "organization-1" },
  { "persons", "name", "person-1" },      { "coalitions", "name", "coalition-1" },
  { "documents", "title", "document-1" }, { "events", "name", "event-1" },
  { "sources", "title", "source-1" },
};

static void
test_lists (void)
{
  g_autoptr (CoaDraft) draft = coa_draft_new ();
  g_autoptr (CoaCollection) collection = NULL;
  g_autofree char *problems = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++) {
    JsonObject *record = coa_draft_add (draft, lists[i].list, "李", NULL);

    g_assert_cmpstr (json_object_get_string_member (record, "id"), ==, lists[i].id);
    g_assert_cmpstr (json_object_get_string_member (record, lists[i].member), ==, "李");
    if (g_str_equal (lists[i].list, "events"))
      json_object_set_string_member (record, "date", "2020");
  }

  collection = read_draft (draft);
  problems = collection_dup_problems (collection);
  g_assert_null (strstr (problems, "error"));
  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++)
    g_assert_nonnull (coa_collection_lookup (collection, lists[i].id));
}

static const struct {
  const char *url;
  const char *title;
  const char *id;
} citations[] = {
  { "https://example.org/A?b=1", NULL, "example.org-a-b-1" },
  { "http://example.org/A?b=1", NULL, "example.org-a-b-1-2" },
  { "https://example.org/A?b=1", "Another title", "example.org-a-b-1" },
  { "https://example.org/c", "C", "example.org-c" },
  { NULL, "Gazette, 1988", "gazette-1988" },
  { NULL, "Gazette, 1988", "gazette-1988" },
  { "javascript:alert(1)", "X", NULL },
  { "example.org", NULL, NULL },
  { "https://", NULL, NULL },
};

static void
test_cite (void)
{
  g_autoptr (CoaDraft) draft = coa_draft_new ();
  g_autoptr (CoaCollection) collection = NULL;
  g_autofree char *problems = NULL;
  JsonObject *page;

  for (gsize i = 0; i < G_N_ELEMENTS (citations); i++) {
    g_autofree char *id = coa_draft_cite (draft, citations[i].url, citations[i].title);

    g_assert_cmpstr (id, ==, citations[i].id);
  }
  g_assert_cmpuint (coa_draft_get_records (draft, "sources")->len, ==, 4);

  page = coa_draft_lookup (draft, "example.org-a-b-1");
  g_assert_cmpstr (json_object_get_string_member (page, "title"), ==, "[example.org/A?b=1]");
  g_assert_cmpstr (json_object_get_string_member (page, "type"), ==, "webpage");
  g_assert_cmpstr (json_object_get_string_member (page, "URL"), ==, "https://example.org/A?b=1");

  collection = read_draft (draft);
  problems = collection_dup_problems (collection);
  g_assert_cmpstr (problems, ==, "");
}

static void
test_problems (void)
{
  g_autoptr (CoaDraft) draft = coa_draft_new ();
  GListModel *problems = coa_draft_get_problems (draft);
  g_autoptr (CoaProblem) first = NULL;
  CoaSeverity severity;

  g_assert_cmpuint (g_list_model_get_n_items (problems), ==, 0);
  coa_draft_report (draft, COA_SEVERITY_WARNING, "a.csv", 3, 7, "persons[0].name", "Wrong");
  for (guint i = 1; i < COA_READING_MAX_PROBLEMS; i++)
    coa_draft_report (draft, COA_SEVERITY_WARNING, NULL, 0, 0, NULL, "Wrong");
  g_assert_cmpuint (coa_draft_get_n_more_problems (draft, &severity), ==, 0);
  g_assert_cmpint (severity, ==, COA_SEVERITY_WARNING);

  coa_draft_report (draft, COA_SEVERITY_ERROR, NULL, 0, 0, NULL, "Wrong");
  coa_draft_count_problems (draft, COA_SEVERITY_WARNING, 5);
  g_assert_cmpuint (g_list_model_get_n_items (problems), ==, COA_READING_MAX_PROBLEMS);
  g_assert_cmpuint (coa_draft_get_n_more_problems (draft, &severity), ==, 6);
  g_assert_cmpint (severity, ==, COA_SEVERITY_ERROR);

  first = g_list_model_get_item (problems, 0);
  g_assert_cmpint (coa_problem_get_severity (first), ==, COA_SEVERITY_WARNING);
  g_assert_cmpstr (coa_problem_get_file (first), ==, "a.csv");
  g_assert_cmpuint (coa_problem_get_line (first), ==, 3);
  g_assert_cmpuint (coa_problem_get_column (first), ==, 7);
  g_assert_cmpstr (coa_problem_get_path (first), ==, "persons[0].name");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/draft/empty", test_empty);
  g_test_add_func ("/draft/add", test_add);
  g_test_add_func ("/draft/remove", test_remove);
  g_test_add_func ("/draft/lists", test_lists);
  g_test_add_func ("/draft/cite", test_cite);
  g_test_add_func ("/draft/problems", test_problems);

  return g_test_run ();
}
