/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "test-collection-new.h"
#include "test-locale.h"

static void
test_signature_count (void)
{
  g_autoptr (CoaCollection) collection = collection_new_from_data ("good/everything.json");
  g_autoptr (GObject) count = NULL;

  g_object_get (coa_collection_lookup (collection, "document-charter"), "signature-count", &count,
                NULL);
  assert_properties (count, "count=12 qualifier=at_least sources=(source-charter)");
}

/* A property that is read twice is the same, whether there is something or not. */
static void
test_nothing (void)
{
  g_autoptr (CoaCollection) collection = collection_new_from_text (
    FILE_START
    "'coalitions':[{'id':'c','name':'C'}],'documents':[{'id':'d','title':'D','signatures':[]}],"
    "'events':[{'id':'e','name':'E','date':'2020'}]}");
  g_autofree char *problems = collection_dup_problems (collection);
  CoaItem *coalition = coa_collection_lookup (collection, "c");

  g_assert_cmpstr (problems, ==,
                   "warning 1.json:0:0 coalitions[0]: No source is named for this\n"
                   "warning 1.json:0:0 events[0]: No source is named for this");
  for (guint i = 0; i < 2; i++)
    assert_properties (
      coalition,
      "area=- areas=() basis=unknown classification=- co-signatories=() communities=() "
      "documents=() "
      "events=() goals=() id=c identifiers=() links=() members=() memberships=() name=C "
      "names=(C) notes=() relations=() signatures=() slogan=- sources=() status=- summary=-");
  assert_properties (
    coa_collection_lookup (collection, "d"),
    "basis=unknown date=- original-language=- signatures=() signature-count=- source=-");
  assert_properties (coa_collection_lookup (collection, "e"), "context=false document=- agents=()");
  g_assert_null (coa_collection_lookup (collection, "x"));
}

static void
test_warnings (void)
{
  g_autoptr (CoaCollection) collection = collection_new_from_data ("good/no-sources-named.json");
  GListModel *problems = coa_collection_get_problems (collection);

  g_assert_cmpuint (g_list_model_get_n_items (problems), >, 0);
  for (guint i = 0; i < g_list_model_get_n_items (problems); i++) {
    g_autoptr (CoaProblem) problem = g_list_model_get_item (problems, i);

    g_assert_cmpint (coa_problem_get_severity (problem), ==, COA_SEVERITY_WARNING);
  }
}

/* What is of one collection may be in several files; the first says what it is called. */
static void
test_several_files (void)
{
  const char *texts[] = {
    FILE_START "'language':'en','topics':[{'id':'a','label':'A'}]}",
    FILE_START "'id':'one','title':'One','language':'tr','communities':[{'id':'b','name':'B'}]}",
    "[]",
    FILE_START
    "'id':'two','title':'Two','communities':[{'id':'c','name':'C'}],'license':'CC0-1.0'}",
    NULL,
  };
  g_autoptr (CoaCollection) collection = collection_new (texts, FALSE);
  g_autofree char *problems = collection_dup_problems (collection);
  g_autoptr (GListModel) names = NULL;
  g_autoptr (GObject) name = NULL;

  g_assert_cmpstr (problems, ==,
                   "error 3.json:0:0 : This is not a collection, but some other JSON");
  assert_properties (collection, "id=one title=One language=en license=CC0-1.0 topics=(a) "
                                 "communities=(b,c)");
  g_object_get (coa_collection_lookup (collection, "b"), "names", &names, NULL);
  name = g_list_model_get_item (names, 0);
  assert_properties (name, "name=B language=tr");
}

/* Who names something twice has not named two things. */
static void
test_named_twice (void)
{
  g_autoptr (CoaCollection) collection = collection_new_from_text (
    FILE_START "'topics':[{'id':'a','label':'A'},{'id':'b','label':'B'}],'coalitions':[{'id':'c',"
               "'name':'C','goals':[{'id':'g','text':'G','topics':['a','b','a','b','b']}]}]}");

  assert_properties (coa_collection_lookup (collection, "g"), "topics=(a,b)");
  assert_properties (coa_collection_lookup (collection, "a"), "goals=(g)");
  assert_properties (coa_collection_lookup (collection, "b"), "goals=(g)");
}

/* Documents and events are in the order of time, and so is what names them. */
static void
test_order (void)
{
  g_autoptr (CoaCollection) collection = collection_new_from_text (
    FILE_START
    "'coalitions':[{'id':'c','name':'C'}],'persons':[{'id':'p','name':'P'}],'documents':["
    "{'id':'undated','title':'D','coalition_ids':['c'],'signatures':[{'agent_id':'p'}]},"
    "{'id':'late','title':'D','date':'2018','coalition_ids':['c'],'signatures':[{'agent_id':'p'}]},"
    "{'id':'early','title':'D','date':'2017-05','coalition_ids':['c'],'signatures':[{'agent_id':'p'"
    "}]}],"
    "'events':[{'id':'e5','name':'E','date':'2017','coalition_ids':['c']},"
    "{'id':'e4','name':'E','date':'2017-01','coalition_ids':['c'],'agent_ids':['p','c','p']},"
    "{'id':'e3','name':'E','date':'2017-01','agent_ids':['p','c']},"
    "{'id':'e2','name':'E','date':'../"
    "2019'},{'id':'e1','name':'E','date':'2017-02-01','agent_ids':['p']}]}");

  assert_properties (collection, "documents=(early,late,undated) events=(e2,e3,e4,e5,e1)");
  assert_properties (coa_collection_lookup (collection, "c"),
                     "documents=(early,late,undated) events=(e3,e4,e5)");
  assert_properties (coa_collection_lookup (collection, "p"),
                     "signatures=(p,p,p) events=(e3,e4,e1)");
}

static void
test_bundled (void)
{
  const char *texts[] = { FILE_START "'language':'en','topics':[{'id':'a','label':'Water'}]}",
                          NULL };
  g_autoptr (CoaCollection) collection = collection_new (texts, TRUE);
  g_autoptr (CoaText) label = NULL;

  g_object_get (coa_collection_lookup (collection, "a"), "label", &label, NULL);
  g_assert_cmpstr (coa_text_get_original (label), ==, "Water");
}

static void
test_many_problems (void)
{
  const guint n_topics = COA_READING_MAX_PROBLEMS + 7;
  GString *text = g_string_new (FILE_START "'topics':[");
  g_autoptr (CoaCollection) collection = NULL;
  GListModel *problems;
  g_autoptr (CoaProblem) last = NULL;

  for (guint i = 0; i < n_topics; i++)
    g_string_append (text, i > 0 ? ",1" : "1");
  g_string_append (text, "]}");
  collection = collection_new ((const char *const[]) { text->str, text->str, NULL }, FALSE);
  g_string_free (text, TRUE);

  problems = coa_collection_get_problems (collection);
  g_assert_cmpuint (g_list_model_get_n_items (problems), ==, COA_READING_MAX_PROBLEMS + 1);
  last = g_list_model_get_item (problems, COA_READING_MAX_PROBLEMS);
  g_assert_cmpstr (coa_problem_get_message (last), ==, "And 1014 more problems");
  g_assert_cmpint (coa_problem_get_severity (last), ==, COA_SEVERITY_ERROR);
}

int
main (int argc, char *argv[])
{
  if (!test_locale_is_there ())
    return 0;
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/collection/signature-count", test_signature_count);
  g_test_add_func ("/collection/nothing", test_nothing);
  g_test_add_func ("/collection/warnings", test_warnings);
  g_test_add_func ("/collection/several-files", test_several_files);
  g_test_add_func ("/collection/named-twice", test_named_twice);
  g_test_add_func ("/collection/order", test_order);
  g_test_add_func ("/collection/bundled", test_bundled);
  g_test_add_func ("/collection/many-problems", test_many_problems);

  return g_test_run ();
}
