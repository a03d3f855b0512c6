/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>
#include <string.h>

#include "search/fold/coa-fold.h"
#include "search/index/coa-search-index.h"

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

/* A text that an index is to find. */
typedef struct {
  CoaSearchGroup group;
  CoaSearchField field;
  const char *text;
} Entry;

/* What owns the items and texts of an index, as a list of entries. */
static GArray *
get_entries (GObject *owner)
{
  return g_object_get_data (owner, "entries");
}

/* Each text is of an item of its own. */
static void
fill (CoaSearchIndex *index, GObject *owner)
{
  GArray *entries = get_entries (owner);
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);

  g_object_set_data_full (owner, "items", items, (GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < entries->len; i++) {
    const Entry *entry = &g_array_index (entries, Entry, i);
    GObject *item = g_object_new (G_TYPE_OBJECT, NULL);

    g_ptr_array_add (items, item);
    coa_search_index_add (index, item, entry->group, entry->field, entry->text);
  }
}

static CoaSearchIndex *
index_new (const Entry *entries, guint n_entries, CoaSearchFill filler)
{
  g_autoptr (GObject) owner = g_object_new (G_TYPE_OBJECT, NULL);
  GArray *copy = g_array_sized_new (FALSE, FALSE, sizeof (Entry), n_entries);

  g_array_append_vals (copy, entries, n_entries);
  g_object_set_data_full (owner, "entries", copy, (GDestroyNotify) g_array_unref);
  return coa_search_index_new (owner, filler);
}

/* What was found, the texts with bars between them. */
static char *
find (CoaSearchIndex *index, const char *typed)
{
  g_autoptr (CoaSearchResults) results = coa_search_index_find (index, typed, NULL);
  GString *texts = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (results)); i++) {
    g_autoptr (CoaSearchHit) hit = g_list_model_get_item (G_LIST_MODEL (results), i);

    g_string_append_printf (texts, "%s%s", i > 0 ? " | " : "", coa_search_hit_get_text (hit));
  }
  return g_string_free (texts, FALSE);
}

static void
assert_found (CoaSearchIndex *index, const char *typed, const char *expected)
{
  g_autofree char *found = find (index, typed);

  g_assert_cmpstr (found, ==, expected);
}

static gboolean
has_text (CoaSearchResults *results, const char *text)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (results)); i++) {
    g_autoptr (CoaSearchHit) hit = g_list_model_get_item (G_LIST_MODEL (results), i);

    if (g_str_equal (coa_search_hit_get_text (hit), text))
      return TRUE;
  }
  return FALSE;
}

/* Looks for @typed among the texts in both ways. Returns how many are found. */
static guint
compare (CoaSearchIndex *index, GArray *entries, const char *typed)
{
  g_autoptr (CoaSearchResults) results = coa_search_index_find (index, typed, NULL);
  guint n_found = 0;

  for (guint i = 0; i < entries->len; i++) {
    const char *text = g_array_index (entries, Entry, i).text;
    gboolean is_found = has_text (results, text);

    if (is_found != matches_plainly (typed, text))
      g_error ("“%s” in “%s”: %d", typed, text, is_found);
    n_found += is_found ? 1 : 0;
  }
  return n_found;
}

static void
test_against_plain_search (void)
{
  g_autoptr (GArray) entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (CoaSearchIndex) index = NULL;
  guint n_found = 0;

  for (guint i = 0; i < 200; i++) {
    Entry entry = { i % COA_SEARCH_N_GROUPS, COA_SEARCH_OTHER, make_text (6) };

    g_ptr_array_add (texts, (char *) entry.text);
    g_array_append_val (entries, entry);
  }
  index = index_new ((const Entry *) entries->data, entries->len, fill);

  for (guint i = 0; i < 100; i++) {
    g_autofree char *typed = make_text (3);

    if (strstr (typed, "ال") == NULL) /* an article is left aside unless it stands alone */
      n_found += compare (index, entries, typed);
  }
  g_assert_cmpuint (n_found, >, 300);
}

static void
test_ranks (void)
{
  static const Entry entries[] = {
    { COA_SEARCH_GOALS, COA_SEARCH_GOAL, "federalism" },
    { COA_SEARCH_GOALS, COA_SEARCH_GOAL, "federal rule" },
    { COA_SEARCH_COALITIONS, COA_SEARCH_OTHER, "federal state" },
    { COA_SEARCH_COALITIONS, COA_SEARCH_NAME, "Federalists" },
    { COA_SEARCH_COALITIONS, COA_SEARCH_NAME, "The Federal" },
    { COA_SEARCH_COALITIONS, COA_SEARCH_OTHER, "federation" },
    { COA_SEARCH_SOURCES, COA_SEARCH_NAME, "Federal source" },
  };
  g_autoptr (CoaSearchIndex) index = index_new (entries, G_N_ELEMENTS (entries), fill);

  assert_found (index, "federal",
                "The Federal | Federalists | federal state | federal rule | federalism"
                " | Federal source");
  assert_found (index, "federat", "federation");
  assert_found (index, "zzz", "");
}

/* All texts are of one item. */
static void
fill_one (CoaSearchIndex *index, GObject *owner)
{
  GArray *entries = get_entries (owner);

  for (guint i = 0; i < entries->len; i++) {
    const Entry *entry = &g_array_index (entries, Entry, i);

    coa_search_index_add (index, owner, entry->group, entry->field, entry->text);
  }
}

static void
test_each_thing_once (void)
{
  static const Entry entries[] = {
    { COA_SEARCH_COALITIONS, COA_SEARCH_NAME, "Al Nasr Coalition" },
    { COA_SEARCH_COALITIONS, COA_SEARCH_NAME, "Victory, the Coalition of Al-Nasr" },
    { COA_SEARCH_COALITIONS, COA_SEARCH_NAME, "ائتلاف النصر" },
    { COA_SEARCH_COALITIONS, COA_SEARCH_NAME, "Victory Coalition" },
    { COA_SEARCH_GOALS, COA_SEARCH_GOAL, "victory" },
  };
  g_autoptr (CoaSearchIndex) index = index_new (entries, G_N_ELEMENTS (entries), fill_one);

  assert_found (index, "victory", "Victory, the Coalition of Al-Nasr | victory");
  assert_found (index, "coal", "Al Nasr Coalition");
  assert_found (index, "victory coalit", "Victory, the Coalition of Al-Nasr");
  assert_found (index, "\"victory coalition\"", "Victory Coalition");
}

static void
test_cancelled (void)
{
  static const Entry entry = { COA_SEARCH_COALITIONS, COA_SEARCH_NAME, "Al Nasr" };
  g_autoptr (CoaSearchIndex) index = index_new (&entry, 1, fill);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  g_cancellable_cancel (cancellable);
  g_assert_null (coa_search_index_find (index, "nasr", cancellable));
}

static void
test_nearest_name (void)
{
  static const Entry entries[] = {
    { COA_SEARCH_AGENTS, COA_SEARCH_NAME, "Yonadam Kanna" },
    { COA_SEARCH_COALITIONS, COA_SEARCH_NAME, "Al Nasr Coalition" },
    { COA_SEARCH_AGENTS, COA_SEARCH_NAME, "Turkmen Rescue Foundation" },
    { COA_SEARCH_COALITIONS, COA_SEARCH_NAME, "ائتلاف النصر" },
    { COA_SEARCH_COALITIONS, COA_SEARCH_NAME, "Kurdish National Council" },
    { COA_SEARCH_GOALS, COA_SEARCH_GOAL, "zzzy" },
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
  g_autoptr (CoaSearchIndex) index = index_new (entries, G_N_ELEMENTS (entries), fill);

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
