/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/json/names/coa-unknown-names.h"
#include "test-collection-new.h"

#define IS_UNKNOWN " is not known here, and what it holds is not shown"
#define MEANT(name) ". Did you mean “" name "”?"
#define S "'sources':[{'source_id':'s'}]"
#define THE_SOURCE "'sources':[{'id':'s','title':'S'}]"

static const struct {
  const char *name;
  const char *json;
  const char *problems;
} cases[] = {
  { "none", "'id':'a','title':'T','$schema':'S'}", "" },
  { "top", "'colour':'green'}", "warning 1.json:0:0 colour: “colour”" IS_UNKNOWN },
  { "list", "'organisations':[{'id':'a'}]}",
    "warning 1.json:0:0 organisations: “organisations”" IS_UNKNOWN MEANT ("organizations") },
  { "nearest", "'colour':'green','signature':[],'Title':'T','licence':'L'}",
    "warning 1.json:0:0 colour: “colour”" IS_UNKNOWN "\n"
    "warning 1.json:0:0 signature: “signature”" IS_UNKNOWN "\n"
    "warning 1.json:0:0 Title: “Title”" IS_UNKNOWN MEANT (
      "title") "\n"
               "warning 1.json:0:0 licence: “licence”" IS_UNKNOWN MEANT ("license") },
  { "foreign", "'x-a':1,'_b':2,'$schema':'S','topics':[{'id':'t','label':'T','_':1,'x-':2}]}", "" },
  { "prefix", "'x':1,'xa':2,'$id':3}",
    "warning 1.json:0:0 x: “x”" IS_UNKNOWN "\n"
    "warning 1.json:0:0 xa: “xa”" IS_UNKNOWN "\n"
    "warning 1.json:0:0 $id: “$id”" IS_UNKNOWN MEANT ("id") },
  { "record", "'documents':[{'id':'d','title':'D'},{'id':'e','title':'E','signatores':[]}]}",
    "warning 1.json:0:0 documents[1].signatores: “signatores”" IS_UNKNOWN MEANT ("signatures") },
  { "times",
    "'persons':[{'id':'p','name':'P','sort-name':'P','born':1},{'id':'q','name':'Q','born':2,"
    "'sort-name':'Q'},{'id':'r','name':'R','sort-name':'R'}]}",
    "warning 1.json:0:0 persons[0].sort-name: “sort-name”" IS_UNKNOWN ", in 3 places" MEANT (
      "sort_name") "\n"
                   "warning 1.json:0:0 persons[0].born: “born”" IS_UNKNOWN ", in 2 places" },
  { "left-out", "'topics':[{'id':'t','labl':'T'}]}",
    "warning 1.json:0:0 topics[0].labl: “labl”" IS_UNKNOWN MEANT (
      "label") "\n"
               "error 1.json:0:0 topics[0].label: This is required, but it is missing" },
  { "derived",
    "'coalitions':[{'id':'c','name':'C','goal':[],'slogan':'S'," S "}],"
    "'organizations':[{'id':'o','name':'O','slogan':'S'}]," THE_SOURCE "}",
    "warning 1.json:0:0 coalitions[0].goal: “goal”" IS_UNKNOWN MEANT (
      "goals") "\n"
               "warning 1.json:0:0 organizations[0].slogan: “slogan”" IS_UNKNOWN },
  { "kinds",
    "'areas':[{'id':'a','name':'A','Name':'A'}],'persons':[{'id':'p','name':'P','Name':'P'}]}",
    "warning 1.json:0:0 areas[0].Name: “Name”" IS_UNKNOWN MEANT (
      "name") "\n"
              "warning 1.json:0:0 persons[0].Name: “Name”" IS_UNKNOWN MEANT ("name") },
  { "order-of-file",
    "'documents':[{'id':'d','title':'D','signatures':[{'agent_id':'p','sources':[{'source_id':'s',"
    "'page':1}]}]}],'persons':[{'id':'p','name':'P','sources':[{'source_id':'s','page':1}]}]"
    "," THE_SOURCE "}",
    "warning 1.json:0:0 documents[0].signatures[0].sources[0].page: “page”" IS_UNKNOWN
    ", in 2 places" },
  { "parts",
    "'coalitions':[{'id':'c','name':'C'," S ",'goals':[{'id':'g','text':'G','texts':'G'," S "}],"
    "'members':[{'agent_id':'c','agent':'c'," S "}],'notes':[{'text':'N','type':'scope'," S
    "}]}]," THE_SOURCE "}",
    "warning 1.json:0:0 coalitions[0].goals[0].texts: “texts”" IS_UNKNOWN MEANT (
      "text") "\n"
              "warning 1.json:0:0 coalitions[0].members[0].agent: “agent”" IS_UNKNOWN MEANT (
                "agent_id") "\n"
                            "warning 1.json:0:0 coalitions[0].notes[0].type: “type”" IS_UNKNOWN },
  { "ids",
    "'events':[{'id':'e','name':'E','date':'2017','agents':[],'agent':'p','area':'a','document':'d'"
    ","
    "'coalition':'c'," S "}]," THE_SOURCE "}",
    "warning 1.json:0:0 events[0].agents: “agents”" IS_UNKNOWN "\n"
    "warning 1.json:0:0 events[0].agent: “agent”" IS_UNKNOWN MEANT (
      "agent_ids") "\n"
                   "warning 1.json:0:0 events[0].area: “area”" IS_UNKNOWN MEANT (
                     "area_id") "\n"
                                "warning 1.json:0:0 events[0].document: “document”" IS_UNKNOWN
                                  MEANT ("document_id") "\n"
                                                        "warning 1.json:0:0 events[0].coalition: "
                                                        "“coalition”" IS_UNKNOWN MEANT (
                                                          "coalition_ids") },
  { "csl",
    "'sources':[{'id':'s','title':'S','DOI':'1','note':'N','ISSN':'2','editor':[],'url':'u',"
    "'custom':{'sha256':'0'},'author':[{'family':'F','famly':'F','parse-names':true}],"
    "'issued':{'date-parts':[[2017]],'season':1,'raw':'2017','date_parts':[]}}]}",
    "warning 1.json:0:0 sources[0].author[0].famly: “famly”" IS_UNKNOWN MEANT (
      "family") "\n"
                "warning 1.json:0:0 sources[0].issued.date_parts: “date_parts”" IS_UNKNOWN MEANT (
                  "date-parts") "\n"
                                "warning 1.json:0:0 sources[0].url: “url”" IS_UNKNOWN MEANT (
                                  "URL") },
  { "geojson",
    "'areas':[{'id':'a','name':'A','geometry':{'type':'Point','coordinates':[1,2],"
    "'bbox':[1],'crs':{}}}]}",
    "" },
  { "hidden", "'a\\u0007b\\u202e':1,'\\u202eeltit':2,'':3}",
    "warning 1.json:0:0 : “a[U+0007]b[U+202E]”" IS_UNKNOWN "\n"
    "warning 1.json:0:0 : “[U+202E]eltit”" IS_UNKNOWN "\n"
    "warning 1.json:0:0 : “”" IS_UNKNOWN },
  { "long", "'a012345678901234567890123456789012345678901234567890123456789':1}",
    "warning 1.json:0:0 : "
    "“a01234567890123456789012345678901234567890123456789012345678…”" IS_UNKNOWN },
};

static void
test_case (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *json = g_strconcat (FILE_START, cases[i].json, NULL);
  g_autoptr (CoaCollection) collection = collection_new_from_text (json);
  g_autofree char *problems = collection_dup_problems (collection);

  g_assert_cmpstr (problems, ==, cases[i].problems);
}

/* One warning for all files, in the first one, before what else is wrong there. */
static void
test_files (void)
{
  static const char *const texts[] = {
    FILE_START "'persons':[{'id':'p','name':'P'}]}",
    FILE_START "'persons':[{'id':'q','name':7},{'id':'r','name':'R','nam':'R'}]}",
    FILE_START "'persons':[{'id':'s','name':'S','nam':'S'}],'colour':1}",
    "{'format':'other','nam':1}",
    FILE_START "'nam':1,'persons':[,]}",
    NULL,
  };
  g_autoptr (CoaCollection) collection = collection_new (texts, FALSE);
  g_autofree char *problems = collection_dup_problems (collection);

  g_assert_cmpstr (problems, ==,
                   "warning 2.json:0:0 persons[1].nam: “nam”" IS_UNKNOWN ", in 2 places" MEANT (
                     "name") "\n"
                             "error 2.json:0:0 persons[0].name: Expected a string\n"
                             "warning 3.json:0:0 colour: “colour”" IS_UNKNOWN "\n"
                             "error 4.json:0:0 format: This is not a collection: its format is not "
                             "“coalitions-collection”\n"
                             "error 5.json:1:66 : This is not JSON from here on");
}

/* Many different names, and after them those that are there from the start. */
static char *
text_new_with_names (guint n_names, guint n_records)
{
  GString *text = g_string_new (FILE_START "'topics':[");

  for (guint i = 0; i < n_records; i++)
    g_string_append_printf (text, "%s{'id':'t%u','label':'T','n%u':1,'labels':2}", i > 0 ? "," : "",
                            i, i % n_names);
  g_string_append (text, "]}");
  return g_string_free_and_steal (text);
}

/* However many names there are, they are as many problems as anybody reads; the rest is counted. */
static void
test_many_names (void)
{
  g_autofree char *text = text_new_with_names (5000, 5000);
  g_autoptr (CoaCollection) collection = collection_new_from_text (text);
  GListModel *problems = coa_collection_get_problems (collection);
  g_autoptr (CoaProblem) second = g_list_model_get_item (problems, 1);
  g_autoptr (CoaProblem) last = g_list_model_get_item (problems, COA_UNKNOWN_NAMES_MAX);
  g_autofree char *expected =
    g_strdup_printf ("“labels”" IS_UNKNOWN ", in %'u places" MEANT ("label"), 5000u);

  g_assert_cmpuint (g_list_model_get_n_items (problems), ==, COA_UNKNOWN_NAMES_MAX + 1);
  g_assert_cmpstr (coa_problem_get_message (second), ==, expected);
  g_assert_cmpstr (coa_problem_get_message (last), ==, "And 4901 more problems");
  g_assert_cmpint (coa_problem_get_severity (last), ==, COA_SEVERITY_WARNING);
}

/* A name that explains a loss is listed, though there are more problems than the list takes. */
static void
test_among_many_problems (void)
{
  GString *text = g_string_new (FILE_START "'topics':[");
  g_autofree char *json = NULL;
  g_autoptr (CoaCollection) collection = NULL;
  g_autoptr (CoaProblem) first = NULL;

  for (guint i = 0; i < 2 * COA_READING_MAX_PROBLEMS; i++)
    g_string_append_printf (text, "{'id':'t%u'},", i);
  g_string_append (text, "{'id':'t','label':'T','broder':'t1'}]}");
  json = g_string_free_and_steal (text);
  collection = collection_new_from_text (json);
  first = g_list_model_get_item (coa_collection_get_problems (collection), 0);

  g_assert_cmpstr (coa_problem_get_path (first), ==, "topics[2000].broder");
}

static char *
dup_problems_with_threads (const char *text, guint n_threads)
{
  g_autofree char *json = json_from_single_quotes (text);
  g_autoptr (CoaLoading) loading = coa_loading_new (n_threads, NULL);
  g_autoptr (CoaCollection) collection = NULL;

  coa_loading_add (loading, "1.json", FALSE)->bytes = g_bytes_new (json, strlen (json));
  collection = coa_loading_run (loading);
  return collection_dup_problems (collection);
}

/* Whoever reads which part first, the result is the same. */
static void
test_threads (void)
{
  g_autofree char *text = text_new_with_names (90, 20000);
  g_autofree char *alone = dup_problems_with_threads (text, 1);

  g_assert_nonnull (strstr (alone, "topics[89].n89: “n89”" IS_UNKNOWN ", in 222 places"));
  for (guint i = 0; i < 10; i++) {
    g_autofree char *together = dup_problems_with_threads (text, 4);

    g_assert_cmpstr (together, ==, alone);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strdup_printf ("/unknown-names/%s", cases[i].name);

    g_test_add_data_func (path, GUINT_TO_POINTER (i), test_case);
  }
  g_test_add_func ("/unknown-names/files", test_files);
  g_test_add_func ("/unknown-names/many-names", test_many_names);
  g_test_add_func ("/unknown-names/among-many-problems", test_among_many_problems);
  g_test_add_func ("/unknown-names/threads", test_threads);

  return g_test_run ();
}
