/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "test-collection-new.h"
#include "test-locale.h"

/* Reads a file or folder of the tests' data. */
static CoaCollection *
collection_new_from_data (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  return coa_collection_new_from_files (&file, 1);
}

/* Every property of every kind of record. What is in a list in an item is reached by the property
 * of the item and a number. */
static const struct {
  const char *id;
  const char *list; /* or NULL */
  const char *properties;
} records[] = {
  { "topic-water", NULL,
    "close-matches=pax:Wat,manifesto:501 description=Rivers, lakes and wells. "
    "goals=(clean-delta-goal-1) "
    "id=topic-water label=Water sources=() broader=-" },
  { "topic-fish", NULL,
    "broader=topic-water close-matches= goals=(clean-delta-goal-1) label=Fish" },
  { "community-fishers", NULL,
    "id=community-fishers name=Fishers names=(Fishers,مثال) sources=()" },
  { "community-fishers", "names", "language=en name=Fishers note=-" },
  { "area-delta", NULL,
    "country=area-land has-point=true latitude=41 longitude=12 name=Delta names=(Delta,مثال) "
    "parent=area-land" },
  { "area-land", NULL, "country=area-land has-point=false latitude=0 longitude=0 parent=-" },
  { "fishers-union", NULL,
    "area=area-delta classification=Union co-signatories=() dissolution-date=2019~ "
    "events=(event-charter) "
    "founding-date=198X id=fishers-union identifiers=(Q1) links=(https://example.org/) "
    "memberships=(fishers-union) name=Fishers’ Union names=(Fishers’ Union,مثال) "
    "signatures=(amal-example) sources=(source-charter)" },
  { "fishers-union", "identifiers", "identifier=Q1 scheme=wikidata" },
  { "fishers-union", "links",
    "note=Closed since 2020. title=Official website url=https://example.org/" },
  { "fishers-union", "sources",
    "locator=article 2 note=The wording is that of the first edition. quote=نهر واحد "
    "quote-language=ar "
    "source=source-charter" },
  { "amal-example", NULL,
    "co-signatories=() events=(event-charter) identifiers=(Q2) links=(https://example.org/) "
    "memberships=() names=(Amal Example,مثال) signatures=(amal-example) sort-name=Example, Amal "
    "sources=(source-charter)" },
  { "clean-delta", NULL,
    "area=area-delta areas=(area-delta) basis=excerpt classification=Coalition "
    "communities=(community-fishers) "
    "dissolution-date=2019? documents=(document-charter) events=(event-charter) "
    "founding-date=2017-03-07 "
    "goals=(clean-delta-goal-1) identifiers=(Q1) links=(https://example.org/) "
    "members=(fishers-union) "
    "memberships=() names=(Clean Delta,مثال) notes=(One source says May, another June.) "
    "relations=(old-delta) signatures=() "
    "slogan=One river sources=(source-charter) status=Dissolved summary=A coalition for clean "
    "water." },
  { "clean-delta-goal-1", NULL,
    "coalition=clean-delta document=document-charter locator=article 1 number=1 "
    "sources=(source-charter) "
    "stance=for text=Calls for clean water topics=(topic-water,topic-fish)" },
  { "clean-delta", "members",
    "agent=fishers-union coalition=clean-delta end-date=2018-05 id=- on-behalf-of=old-delta "
    "represents=(community-fishers) "
    "role=Founder sources=(source-charter) start-date=2017" },
  { "clean-delta", "relations",
    "coalition=old-delta id=- kind=succeeds note=Three of four members went on. "
    "sources=(source-charter)" },
  { "old-delta", "relations",
    "coalition=clean-delta id=- kind=precedes note=Three of four members went on. "
    "sources=(source-charter)" },
  { "clean-delta", "notes",
    "id=- kind=discrepancy sources=(source-charter) text=One source says May, another June." },
  { "document-charter", NULL,
    "area=area-delta basis=text classification=Charter coalitions=(clean-delta) date=2017-03-07 "
    "date-note=Day of publication. original-language=ar signatures=(amal-example) "
    "source=source-charter "
    "title=Charter" },
  { "document-charter", "signatures",
    "act=reaffirmed agent=amal-example capacity=third_party certainty=probable date=2017-03-07 "
    "document=document-charter id=- name-as-signed=Ms. Amal Example on-behalf-of=fishers-union "
    "represents=(community-fishers) role=President sources=(source-charter)" },
  { "event-charter", NULL,
    "agents=(amal-example,fishers-union,clean-delta) area=area-delta classification=Founding "
    "coalitions=(clean-delta) context=true date=[2017-03-07..2017-03-09] "
    "date-note=The report has no day. description=The union signs. document=document-charter "
    "name=Charter signed sources=(source-charter)" },
  { "source-charter", NULL,
    "accessed=2020-01-31~ archived-url=http://archive.example.org/charter "
    "authors=Amal Example, Fishers’ Union, Jan von der Stroom Jr. container-title=The River "
    "issued=2017-03 kind=webpage "
    "language=ar "
    "note=The whole text was seen. publisher=Example Press sources=() title=ميثاق النهر "
    "url=https://example.org/charter?page=1#top" },
};

/* Compares the properties that @expected names with what they are. */
static void
assert_properties (gpointer object, const char *expected)
{
  g_auto (GStrv) words = g_strsplit (expected, " ", 0);
  GString *actual = g_string_new (NULL);

  for (guint i = 0; words[i] != NULL; i++) {
    const char *equals = strchr (words[i], '=');
    g_autofree char *name = NULL;
    g_autofree char *text = NULL;

    if (equals == NULL)
      continue;
    name = g_strndup (words[i], (gsize) (equals - words[i]));
    if (g_object_class_find_property (G_OBJECT_GET_CLASS (object), name) == NULL)
      continue;
    text = property_to_text (object, name);
    g_string_append_printf (actual, "%s%s=%s", actual->len > 0 ? " " : "", name, text);
  }

  g_assert_cmpstr (actual->str, ==, expected);
  g_string_free (actual, TRUE);
}

static void
test_everything (void)
{
  g_autoptr (CoaCollection) collection = collection_new_from_data ("good/everything.json");
  g_autofree char *problems = collection_dup_problems (collection);

  g_assert_cmpstr (problems, ==, "");
  assert_properties (
    collection,
    "id=rivers title=Rivers description=An example with every member of the format. "
    "language=en license=CC0-1.0 modified=2020-01-31 topics=(topic-water,topic-fish) "
    "communities=(community-fishers) areas=(area-land,area-delta) "
    "organizations=(fishers-union) persons=(amal-example) coalitions=(clean-delta,old-delta) "
    "documents=(document-charter) events=(event-charter) sources=(source-charter) "
    "problems=()");

  for (guint i = 0; i < G_N_ELEMENTS (records); i++) {
    CoaItem *item = coa_collection_lookup (collection, records[i].id);
    g_autoptr (GObject) record = g_object_ref (G_OBJECT (item));

    if (records[i].list != NULL) {
      g_autoptr (GListModel) list = NULL;

      g_object_get (item, records[i].list, &list, NULL);
      g_set_object (&record, NULL);
      record = g_list_model_get_item (list, 0);
    }
    assert_properties (record, records[i].properties);
  }
}

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

  g_test_add_func ("/collection/everything", test_everything);
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
