/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/coa-area.h"
#include "model/coa-topic.h"
#include "test-collection-new.h"

#define START FILE_START
#define CITED "'sources':[{'source_id':'s'}]"
#define SOURCE "'sources':[{'id':'s','title':'S'}]"
#define PERSON "'persons':[{'id':'p','name':'P'}]"

/* Two files at the most, and what is wrong in them. */
static const struct {
  const char *name;
  const char *texts[3];
  const char *problems;
} cases[] = {
  { "forward",
    { START "'topics':[{'id':'a','label':'A','broader':'b'},{'id':'b','label':'B'}]}" },
    "" },
  { "to-later-file",
    { START "'areas':[{'id':'a','name':'A','parent_id':'b'}]}",
      START "'areas':[{'id':'b','name':'B'}]}" },
    "" },
  { "nowhere",
    { START "'areas':[{'id':'a','name':'A'},{'id':'b','name':'B','parent_id':'c'}]}" },
    "error 1.json:0:0 areas[1].parent_id: Nothing has the id “c”" },
  { "in-list",
    { START "'coalitions':[{'id':'c','name':'C','area_ids':['x','y'],'communities':['z']," CITED
            "}]," SOURCE "}" },
    "error 1.json:0:0 coalitions[0].area_ids[0]: Nothing has the id “x”\n"
    "error 1.json:0:0 coalitions[0].area_ids[1]: Nothing has the id “y”\n"
    "error 1.json:0:0 coalitions[0].communities[0]: Nothing has the id “z”" },
  { "of-other-kinds",
    { START "'coalitions':[{'id':'c','name':'C','area_ids':['s'],'communities':['p'],'goals':[{'id'"
            ":'g','text':"
            "'G','topics':['s'],'document_id':'s'," CITED "}],'members':[{'agent_id':'s'," CITED
            "}],'sources':[{'source_id':'p'}]}],'events':[{'id':'e','name':'E','date':'2020','"
            "coalition_ids':["
            "'p']," CITED "}]," SOURCE "," PERSON "}" },
    "error 1.json:0:0 coalitions[0].sources[0].source_id: “p” is not a source\n"
    "error 1.json:0:0 coalitions[0].area_ids[0]: “s” is not an area\n"
    "error 1.json:0:0 coalitions[0].communities[0]: “p” is not a community\n"
    "error 1.json:0:0 coalitions[0].goals[0].topics[0]: “s” is not a topic\n"
    "error 1.json:0:0 coalitions[0].goals[0].document_id: “s” is not a document\n"
    "error 1.json:0:0 coalitions[0].members[0].agent_id: “s” is not a person, an organization or a "
    "coalition\n"
    "error 1.json:0:0 events[0].coalition_ids[0]: “p” is not a coalition" },
  { "twice-in-file",
    { START "'topics':[{'id':'a','label':'A'},{'id':'a','label':'A'}]}" },
    "error 1.json:0:0 topics[1].id: Something else has the id “a” already" },
  { "twice-in-files",
    { START "'topics':[{'id':'a','label':'A'}]}", START "'areas':[{'id':'a','name':'A'}]}" },
    "error 2.json:0:0 areas[0].id: Something else has the id “a” already" },
  { "goal-twice",
    { START "'coalitions':[{'id':'c','name':'C','goals':[{'id':'c','text':'G'," CITED "}]," CITED
            "}]," SOURCE "}" },
    "error 1.json:0:0 coalitions[0].goals[0].id: Something else has the id “c” already" },
  /* What is in the second is not looked at, and its ids are free. */
  { "what-is-in-twin",
    { START "'coalitions':[{'id':'c','name':'C'," CITED
            "},{'id':'c','name':'C','area_id':'x','goals':[{'id':"
            "'g','text':'G','document_id':'y'," CITED "}]," CITED
            "},{'id':'d','name':'D','goals':[{'id':'g','text'"
            ":'G'," CITED "}]," CITED "}]," SOURCE "}" },
    "error 1.json:0:0 coalitions[1].id: Something else has the id “c” already" },
  /* Nor what is in a record that is left out while it is read. */
  { "what-is-in-failed",
    { START
      "'coalitions':[{'id':'c','area_id':'x','goals':[{'id':'g','text':'G','document_id':'y'," CITED
      "}]," CITED "},{'id':'c','name':'C'," CITED "}]," SOURCE "}" },
    "error 1.json:0:0 coalitions[0].name: This is required, but it is missing" },
  { "area-in-itself",
    { START "'areas':[{'id':'a','name':'A','parent_id':'a'}]}" },
    "error 1.json:0:0 areas[0].parent_id: This would make the area a part of itself" },
  { "areas-around",
    { START
      "'areas':[{'id':'o','name':'O','parent_id':'a'},{'id':'a','name':'A','parent_id':'b'}]}",
      START
      "'areas':[{'id':'b','name':'B','parent_id':'c'},{'id':'c','name':'C','parent_id':'a'}]}" },
    "error 2.json:0:0 areas[1].parent_id: This would make the area a part of itself" },
  { "topics-around",
    { START
      "'topics':[{'id':'a','label':'A','broader':'b'},{'id':'b','label':'B','broader':'a'}]}" },
    "error 1.json:0:0 topics[1].broader: This would make the topic a part of itself" },
};

static void
test_problems (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (CoaCollection) collection = collection_new (cases[i].texts, FALSE);
  g_autofree char *problems = collection_dup_problems (collection);

  g_assert_cmpstr (problems, ==, cases[i].problems);
  g_assert_finalize_object (g_steal_pointer (&collection));
}

/* A signature, member or citation without what it must refer to is left out. */
static void
test_required (void)
{
  g_autoptr (CoaCollection) collection =
    collection_new_from_text (START "'documents':[{'id':'d','title':'D','signatures':[{'agent_id':'"
                                    "x','sources':[{'source_id':'y'}]},"
                                    "{'agent_id':'p'," CITED "},{'agent_id':'s'," CITED
                                    "}]}],'coalitions':[{'id':'c','name':'C','members':"
                                    "[{'agent_id':'p'," CITED "},{'agent_id':'x'," CITED
                                    "}],'sources':[{'source_id':'x'},{'source_id':'s'},"
                                    "{'source_id':'p'}]}]," SOURCE "," PERSON "}");
  g_autofree char *problems = collection_dup_problems (collection);
  CoaItem *document = coa_collection_lookup (collection, "d");
  CoaItem *coalition = coa_collection_lookup (collection, "c");
  g_autofree char *signatures = property_to_text (document, "signatures");
  g_autofree char *members = property_to_text (coalition, "members");
  g_autofree char *sources = property_to_text (coalition, "sources");

  g_assert_cmpstr (
    problems, ==,
    "error 1.json:0:0 coalitions[0].sources[0].source_id: Nothing has the id “x”\n"
    "error 1.json:0:0 coalitions[0].sources[2].source_id: “p” is not a source\n"
    "error 1.json:0:0 coalitions[0].members[1].agent_id: Nothing has the id “x”\n"
    "error 1.json:0:0 documents[0].signatures[0].sources[0].source_id: Nothing has the id “y”\n"
    "error 1.json:0:0 documents[0].signatures[0].agent_id: Nothing has the id “x”\n"
    "error 1.json:0:0 documents[0].signatures[2].agent_id: “s” is not a person, an organization "
    "or a coalition");
  g_assert_cmpstr (signatures, ==, "(p)");
  g_assert_cmpstr (members, ==, "(p)");
  g_assert_cmpstr (sources, ==, "(s)");
}

/* A chain as long as this must be followed without going back to its start each time. */
static void
test_long_chain (void)
{
  const guint n_areas = 20000;
  GString *text = g_string_new (START "'areas':[");
  g_autoptr (CoaCollection) collection = NULL;
  g_autofree char *problems = NULL;
  CoaItem *first;

  for (guint i = 0; i < n_areas; i++)
    g_string_append_printf (text, "%s{'id':'a%u','name':'A','parent_id':'a%u'}", i > 0 ? "," : "",
                            i, (i + 1) % n_areas);
  g_string_append (text, "]}");
  collection = collection_new_from_text (text->str);
  g_string_free (text, TRUE);

  problems = collection_dup_problems (collection);
  g_assert_cmpstr (
    problems, ==,
    "error 1.json:0:0 areas[19999].parent_id: This would make the area a part of itself");
  first = coa_collection_lookup (collection, "a0");
  g_assert_true (COA_ITEM (coa_area_get_country (COA_AREA (first))) ==
                 coa_collection_lookup (collection, "a19999"));
  g_assert_finalize_object (g_steal_pointer (&collection));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strdup_printf ("/references/problems/%s", cases[i].name);

    g_test_add_data_func (path, GUINT_TO_POINTER (i), test_problems);
  }
  g_test_add_func ("/references/required", test_required);
  g_test_add_func ("/references/long-chain", test_long_chain);

  return g_test_run ();
}
