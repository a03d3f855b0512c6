/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>

#include "matching-pairs.h"
#include "search/index/coa-search-index.h"
#include "search/query/coa-search-ranges.h"

/* The item is found by the text that it has as data. */
static void
add_item (CoaSearchIndex *index, GObject *item)
{
  coa_search_index_add (index, item, COA_SEARCH_COALITIONS, COA_SEARCH_NAME,
                        g_object_get_data (item, "text"));
}

static guint
count_found (const char *typed, const char *name)
{
  g_autoptr (GObject) item = g_object_new (G_TYPE_OBJECT, NULL);
  g_autoptr (CoaSearchIndex) index = coa_search_index_new (item, add_item);
  g_autoptr (CoaSearchResults) results = NULL;

  g_object_set_data (item, "text", (gpointer) name);
  results = coa_search_index_find (index, typed, NULL);
  return g_list_model_get_n_items (G_LIST_MODEL (results));
}

static void
test_matching (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (matching_pairs); i++)
    if (count_found (matching_pairs[i].typed, matching_pairs[i].name) != 1) {
      g_test_message ("“%s” does not find “%s”", matching_pairs[i].typed, matching_pairs[i].name);
      g_test_fail ();
    }
}

static void
test_differing (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (differing_pairs); i++)
    if (count_found (differing_pairs[i].typed, differing_pairs[i].name) != 0) {
      g_test_message ("“%s” finds “%s”", differing_pairs[i].typed, differing_pairs[i].name);
      g_test_fail ();
    }
}

static void
test_nothing_typed (void)
{
  static const char *const typed[] = { "", " ", "–", "\"", "“”", "\"\"", "…!?", "ـ", "\xCC\x81" };

  for (gsize i = 0; i < G_N_ELEMENTS (typed); i++)
    g_assert_cmpuint (count_found (typed[i], "Nineveh Plain"), ==, 0);
}

static void
test_marks (void)
{
  static const struct {
    const char *typed;
    const char *text;
    const char *marked;
  } cases[] = {
    { "plain", "Nineveh Plain", "Nineveh [Plain]" },
    { "nin pl", "Nineveh Plain", "[Nin]eveh [Pl]ain" },
    { "n", "Nineveh, new and nine", "[N]ineveh, [n]ew and [n]ine" },
    { "prince", "Prįñčė Naif", "[Prįñčė] Naif" },
    { "\"nineveh plain\"", "Nineveh: Nineveh Plain", "Nineveh: [Nineveh] [Plain]" },
    { "tal afar", "Talafar", "[Talafar]" },
    { "محمد", "السيد مُحَمَّد", "السيد [مُحَمَّد]" },
    { "نصر", "ائتلاف النصر", "ائتلاف ال[نصر]" },
    { "strasse", "Die Straße", "Die [Straße]" },
    { "stras", "Die Straße", "Die [Straß]e" },
    { "zz", "Nineveh", "Nineveh" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (CoaSearchQuery) query = coa_search_query_new (cases[i].typed);
    g_autoptr (GArray) ranges = coa_search_query_find (query, cases[i].text);
    g_autoptr (GString) marked = g_string_new (cases[i].text);

    for (guint j = ranges->len; j > 0; j--) {
      const CoaSearchRange *range = &g_array_index (ranges, CoaSearchRange, j - 1);

      g_string_insert_c (marked, range->end, ']');
      g_string_insert_c (marked, range->start, '[');
    }
    g_assert_cmpstr (marked->str, ==, cases[i].marked);
  }
}

/* In a long text each article is set apart, whatever room its places need. */
static void
test_many_articles (void)
{
  g_autoptr (CoaSearchQuery) query = coa_search_query_new ("نصر");

  for (guint n_words = 1; n_words < 200; n_words++) {
    g_autoptr (GString) text = g_string_new (NULL);
    g_autoptr (GArray) ranges = NULL;

    for (guint i = 0; i < n_words; i++)
      g_string_append (text, "النصر ");
    ranges = coa_search_query_find (query, text->str);
    g_assert_cmpuint (ranges->len, ==, n_words);
  }
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_assert_cmpuint (G_N_ELEMENTS (matching_pairs), >=, 120);
  g_assert_cmpuint (G_N_ELEMENTS (differing_pairs), >=, 60);

  g_test_add_func ("/search/matching", test_matching);
  g_test_add_func ("/search/differing", test_differing);
  g_test_add_func ("/search/nothing-typed", test_nothing_typed);
  g_test_add_func ("/search/marks", test_marks);
  g_test_add_func ("/search/many-articles", test_many_articles);

  return g_test_run ();
}
