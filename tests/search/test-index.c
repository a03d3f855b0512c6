/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>
#include <string.h>

#include "search/coa-fold.h"
#include "search/coa-search-index.h"

/* Few letters and words, so that there is much to find. */
static char *
make_text (guint n_words_max)
{
  static const char *const words[] = {
    "a", "ab", "abc", "ba", "bab", "c", "ca", "ال", "اب", "ابا"
  };
  GString *text = g_string_new (NULL);
  guint n_words = (guint) g_test_rand_int_range (1, (gint32) n_words_max + 1);

  for (guint i = 0; i < n_words; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " " : "",
                            words[g_test_rand_int_range (0, G_N_ELEMENTS (words))]);
  return g_string_free (text, FALSE);
}

/* Whether each word of the query begins a word of the text, by itself or with one beside it, as
 * slow and as plain as can be. */
static gboolean
matches_plainly (const char *typed, const char *text)
{
  g_autoptr (GString) query = g_string_new (NULL);
  g_autoptr (GString) folded = g_string_new (NULL);
  g_auto (GStrv) words = NULL;

  coa_fold_text (typed, query, NULL);
  coa_fold_text (text, folded, NULL);
  words = g_strsplit (query->str + 1, " ", -1);
  for (gsize i = 0; words[i] != NULL; i++) {
    g_autofree char *alone = g_strconcat (" ", words[i], NULL);
    g_autofree char *with_next = g_strconcat (" ", words[i], words[i + 1], NULL);
    g_autofree char *with_last = i > 0 ? g_strconcat (" ", words[i - 1], words[i], NULL) : NULL;

    if (strstr (folded->str, alone) == NULL &&
        (words[i + 1] == NULL || strstr (folded->str, with_next) == NULL) &&
        (with_last == NULL || strstr (folded->str, with_last) == NULL))
      return FALSE;
  }
  return TRUE;
}

static gboolean
has_item (CoaSearchResults *results, gpointer item)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (results)); i++) {
    g_autoptr (CoaSearchHit) hit = g_list_model_get_item (G_LIST_MODEL (results), i);

    if (coa_search_hit_get_item (hit) == item)
      return TRUE;
  }
  return FALSE;
}

static void
test_against_plain_search (void)
{
  g_autoptr (GObject) owner = g_object_new (G_TYPE_OBJECT, NULL);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (CoaSearchIndex) index = coa_search_index_new (owner);
  guint n_found = 0;

  for (guint i = 0; i < 300; i++) {
    g_ptr_array_add (items, g_object_new (G_TYPE_OBJECT, NULL));
    g_ptr_array_add (texts, make_text (6));
    coa_search_index_add (index, items->pdata[i], i % COA_SEARCH_N_GROUPS, COA_SEARCH_OTHER,
                          texts->pdata[i]);
  }
  coa_search_index_end (index);

  for (guint i = 0; i < 300; i++) {
    g_autofree char *typed = make_text (3);
    g_autoptr (CoaSearchResults) results = NULL;

    if (strstr (typed, "ال") != NULL)
      continue; /* an article is left aside unless it stands alone */
    results = coa_search_index_find (index, typed, NULL);
    for (guint j = 0; j < texts->len; j++) {
      gboolean is_found = has_item (results, items->pdata[j]);

      if (is_found != matches_plainly (typed, texts->pdata[j]))
        g_error ("“%s” in “%s”: %d", typed, (char *) texts->pdata[j], is_found);
      n_found += is_found ? 1 : 0;
    }
  }
  g_assert_cmpuint (n_found, >, 1000);
}

/* Adds texts, each of an item of its own, in the group of coalitions. */
static CoaSearchIndex *
index_texts (const char *const *texts, CoaSearchField field, GPtrArray *items)
{
  g_autoptr (GObject) owner = g_object_new (G_TYPE_OBJECT, NULL);
  CoaSearchIndex *index = coa_search_index_new (owner);

  for (gsize i = 0; texts[i] != NULL; i++) {
    g_ptr_array_add (items, g_object_new (G_TYPE_OBJECT, NULL));
    coa_search_index_add (index, items->pdata[i], COA_SEARCH_COALITIONS, field, texts[i]);
  }
  return index;
}

static void
assert_texts (CoaSearchIndex *index, const char *typed, const char *expected)
{
  g_autoptr (CoaSearchResults) results = coa_search_index_find (index, typed, NULL);
  g_autoptr (GString) texts = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (results)); i++) {
    g_autoptr (CoaSearchHit) hit = g_list_model_get_item (G_LIST_MODEL (results), i);

    g_string_append_printf (texts, "%s%s", i > 0 ? " | " : "", coa_search_hit_get_text (hit));
  }
  g_assert_cmpstr (texts->str, ==, expected);
}

static void
test_ranks (void)
{
  g_autoptr (GObject) owner = g_object_new (G_TYPE_OBJECT, NULL);
  g_autoptr (CoaSearchIndex) index = coa_search_index_new (owner);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  static const struct {
    CoaSearchGroup group;
    CoaSearchField field;
    const char *text;
  } cases[] = {
    { COA_SEARCH_GOALS, COA_SEARCH_GOAL, "federalism" },
    { COA_SEARCH_GOALS, COA_SEARCH_GOAL, "federal rule" },
    { COA_SEARCH_COALITIONS, COA_SEARCH_OTHER, "federal state" },
    { COA_SEARCH_COALITIONS, COA_SEARCH_NAME, "Federalists" },
    { COA_SEARCH_COALITIONS, COA_SEARCH_NAME, "The Federal" },
    { COA_SEARCH_COALITIONS, COA_SEARCH_OTHER, "federation" },
    { COA_SEARCH_SOURCES, COA_SEARCH_NAME, "Federal source" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_ptr_array_add (items, g_object_new (G_TYPE_OBJECT, NULL));
    coa_search_index_add (index, items->pdata[i], cases[i].group, cases[i].field, cases[i].text);
  }
  coa_search_index_end (index);

  assert_texts (index, "federal",
                "The Federal | Federalists | federal state | federal rule | federalism"
                " | Federal source");
  assert_texts (index, "federat", "federation");
  assert_texts (index, "zzz", "");
}

static void
test_each_thing_once (void)
{
  static const char *const names[] = { "Al Nasr Coalition", "Victory, the Coalition of Al-Nasr",
                                       "ائتلاف النصر", "Victory Coalition", NULL };
  g_autoptr (GObject) owner = g_object_new (G_TYPE_OBJECT, NULL);
  g_autoptr (CoaSearchIndex) index = coa_search_index_new (owner);

  for (gsize i = 0; names[i] != NULL; i++)
    coa_search_index_add (index, owner, COA_SEARCH_COALITIONS, COA_SEARCH_NAME, names[i]);
  coa_search_index_add (index, owner, COA_SEARCH_GOALS, COA_SEARCH_GOAL, "victory");
  coa_search_index_end (index);

  assert_texts (index, "victory", "Victory, the Coalition of Al-Nasr | victory");
  assert_texts (index, "coal", "Al Nasr Coalition");
  assert_texts (index, "victory coalit", "Victory, the Coalition of Al-Nasr");
  assert_texts (index, "\"victory coalition\"", "Victory Coalition");
}

static void
test_cancelled (void)
{
  static const char *const names[] = { "Al Nasr", NULL };
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (CoaSearchIndex) index = index_texts (names, COA_SEARCH_NAME, items);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  coa_search_index_end (index);
  g_cancellable_cancel (cancellable);
  g_assert_null (coa_search_index_find (index, "nasr", cancellable));
}

static void
test_nearest_name (void)
{
  static const char *const names[] = {
    "Yonadam Kanna", "Al Nasr Coalition",        "Turkmen Rescue Foundation",
    "ائتلاف النصر",  "Kurdish National Council", NULL
  };
  static const struct {
    const char *typed;
    const char *name;
  } cases[] = {
    { "kana", "Yonadam Kanna" },
    { "kanan", "Yonadam Kanna" },
    { "yonadim kana", "Yonadam Kanna" },
    { "Turkemn", "Turkmen Rescue Foundation" },
    { "kurdsih natinal", "Kurdish National Council" },
    { "النصير", "ائتلاف النصر" },
    { "zzzz", NULL },
    { "k", NULL },
    { "", NULL },
    { "turkey", NULL },
    { "a word that nobody ever wrote into any of the names of this list", NULL },
  };
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (CoaSearchIndex) index = index_texts (names, COA_SEARCH_NAME, items);

  coa_search_index_end (index);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpstr (coa_search_index_find_nearest_name (index, cases[i].typed), ==, cases[i].name);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/search/against-plain-search", test_against_plain_search);
  g_test_add_func ("/search/ranks", test_ranks);
  g_test_add_func ("/search/each-thing-once", test_each_thing_once);
  g_test_add_func ("/search/cancelled", test_cancelled);
  g_test_add_func ("/search/nearest-name", test_nearest_name);

  return g_test_run ();
}
