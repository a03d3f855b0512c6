/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/record/coa-dated-item.h"
#include "model/source/coa-citation.h"
#include "model/source/coa-source.h"
#include "test-collection-new.h"

#define EVENT(id, date, kind, source)                                                              \
  "{'id':'" id "','name':'E','date':'" date "','classification':'" kind                            \
  "','sources':[{'source_id':'" source "'}]}"
#define SOURCE(id) "{'id':'" id "','type':'book','title':'T','language':'ar','publisher':'P'}"

/* Two files in English, whose records may stand in several parts, and one in Turkish. */
static CoaCollection *
collection_new_of_three_files (void)
{
  const char *const files[] = {
    FILE_START "'language':'en','events':[" EVENT ("a", "2014-06~", "Vote", "s") "," EVENT (
      "b", "2014-06", "Vote", "t") "],'sources':[" SOURCE ("s") "," SOURCE ("t") "]}",
    FILE_START "'language':'en','events':[" EVENT ("c", "2014-06~", "Vote", "s") "]}",
    FILE_START "'language':'tr','events':[" EVENT ("d", "2014-06~", "Vote", "s") "]}",
    NULL,
  };

  return collection_new (files, FALSE);
}

static CoaDatedItem *
lookup_event (CoaCollection *collection, const char *id)
{
  return COA_DATED_ITEM (coa_collection_lookup (collection, id));
}

static void
test_dates (void)
{
  g_autoptr (CoaCollection) collection = collection_new_of_three_files ();
  CoaDate *date = coa_dated_item_get_date (lookup_event (collection, "a"));
  g_autofree char *edtf = coa_date_to_edtf (date);

  g_assert_cmpstr (edtf, ==, "2014-06~");
  g_assert_true (coa_dated_item_get_date (lookup_event (collection, "b")) != date);
  g_assert_true (coa_dated_item_get_date (lookup_event (collection, "c")) == date);
  g_assert_true (coa_dated_item_get_date (lookup_event (collection, "d")) == date);
}

/* The same word is another text in another language. */
static void
test_texts (void)
{
  g_autoptr (CoaCollection) collection = collection_new_of_three_files ();
  CoaText *kind = coa_dated_item_get_classification (lookup_event (collection, "a"));
  CoaText *other = coa_dated_item_get_classification (lookup_event (collection, "d"));
  const char *language;

  g_assert_true (coa_dated_item_get_classification (lookup_event (collection, "b")) == kind);
  g_assert_true (coa_dated_item_get_classification (lookup_event (collection, "c")) == kind);
  coa_text_get_nth (kind, 0, &language);
  g_assert_cmpstr (language, ==, "en");
  coa_text_get_nth (other, 0, &language);
  g_assert_cmpstr (language, ==, "tr");
}

static gpointer
get_citation (CoaCollection *collection, const char *id)
{
  GListModel *sources = coa_item_get_sources (coa_collection_lookup (collection, id));
  g_autoptr (GObject) citation = g_list_model_get_item (sources, 0);

  g_assert_cmpuint (g_list_model_get_n_items (sources), ==, 1);
  return citation;
}

static void
test_citations (void)
{
  g_autoptr (CoaCollection) collection = collection_new_of_three_files ();
  gpointer citation = get_citation (collection, "a");

  g_assert_true (get_citation (collection, "b") != citation);
  g_assert_true (get_citation (collection, "c") == citation);
  g_assert_true (get_citation (collection, "d") == citation);
}

static void
test_words (void)
{
  g_autoptr (CoaCollection) collection = collection_new_of_three_files ();
  CoaSource *one = COA_SOURCE (coa_collection_lookup (collection, "s"));
  CoaSource *other = COA_SOURCE (coa_collection_lookup (collection, "t"));

  g_assert_cmpstr (coa_source_get_language (one), ==, "ar");
  g_assert_true (coa_source_get_language (one) == coa_source_get_language (other));
  g_assert_cmpstr (coa_source_get_publisher (one), ==, "P");
  g_assert_true (coa_source_get_publisher (one) == coa_source_get_publisher (other));
}

/* What a quote is in is told with the quote. */
static void
test_quotes (void)
{
  g_autoptr (CoaCollection) collection = collection_new_from_text (
    FILE_START "'events':[{'id':'a','name':'E','date':'2014','sources':["
               "{'source_id':'s','quote':'نص','quote_language':'ar'},"
               "{'source_id':'s','quote':'Text'}]}],'sources':[" SOURCE ("s") "]}");
  GListModel *sources = coa_item_get_sources (coa_collection_lookup (collection, "a"));
  g_autoptr (CoaCitation) arabic = g_list_model_get_item (sources, 0);
  g_autoptr (CoaCitation) unknown = g_list_model_get_item (sources, 1);

  g_assert_cmpstr (coa_citation_get_quote (arabic), ==, "نص");
  g_assert_cmpstr (coa_citation_get_quote_language (arabic), ==, "ar");
  g_assert_cmpstr (coa_citation_get_quote (unknown), ==, "Text");
  g_assert_null (coa_citation_get_quote_language (unknown));
}

/* A citation that several records share is still missed in each of them. */
static void
test_missing (void)
{
  g_autoptr (CoaCollection) collection = collection_new (
    (const char *const[]) { FILE_START "'events':[" EVENT ("a", "2014", "Vote", "x") "," EVENT (
                              "b", "2014", "Vote", "x") "]}",
                            FILE_START "'events':[" EVENT ("c", "2014", "Vote", "x") "]}", NULL },
    FALSE);
  g_autofree char *problems = collection_dup_problems (collection);

  g_assert_cmpstr (problems, ==,
                   "error 1.json:0:0 events[0].sources[0].source_id: Nothing has the id “x”\n"
                   "error 1.json:0:0 events[1].sources[0].source_id: Nothing has the id “x”\n"
                   "error 2.json:0:0 events[0].sources[0].source_id: Nothing has the id “x”");
  for (const char *id = "abc"; *id != '\0'; id++) {
    CoaItem *event = coa_collection_lookup (collection, (const char[]) { *id, '\0' });

    g_assert_cmpuint (g_list_model_get_n_items (coa_item_get_sources (event)), ==, 0);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/shared/dates", test_dates);
  g_test_add_func ("/shared/texts", test_texts);
  g_test_add_func ("/shared/citations", test_citations);
  g_test_add_func ("/shared/words", test_words);
  g_test_add_func ("/shared/quotes", test_quotes);
  g_test_add_func ("/shared/missing", test_missing);

  return g_test_run ();
}
