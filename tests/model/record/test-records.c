/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "test-collection-new.h"
#include "test-locale.h"

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
  { "old-delta", NULL, "memberships=(fishers-union) signatures=()" },
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

int
main (int argc, char *argv[])
{
  if (!test_locale_is_there ())
    return 0;
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/records/everything", test_everything);

  return g_test_run ();
}
