/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How long a keystroke of search takes among a hundred thousand texts and among a million, and how
 * long GtkStringFilter takes for the same: each with the texts and queries that --help tells. */

#include <locale.h>
#include <malloc.h>
#include <math.h>
#include <stdlib.h>

#include <gtk/gtk.h>

#include "search/index/coa-search-index.h"

/* Words of the fields that collections are about, in four scripts and as many languages. */
static const char *const words[] = {
  "the",         "of",       "and",         "for",       "to",        "in",         "a",
  "coalition",   "province", "Nineveh",     "Plain",     "federal",   "government", "council",
  "Assyrian",    "Chaldean", "Syriac",      "Turkmen",   "Yazidi",    "democratic", "rights",
  "Kanna",       "Talafar",  "Tal",         "Afar",      "al-Nasr",   "Kirkuk",     "constitution",
  "التحالف",     "الوطني",   "لإقليم",      "الرافدين",  "من",        "في",         "حكومة",
  "الديمقراطية", "المجلس",   "سوريا",       "حقوق",      "الموصل",    "تركمان",     "مُحَمَّد",
  "هاوپەیمانیی", "هێزە",     "سیاسییەکانی", "کوردستانی", "ئێران",     "لە",         "بۆ",
  "ناوەندی",     "مافی",     "گەل",         "Encûmena",  "Niştimanî", "ya",         "Kurdî",
  "li",          "Sûriyê",   "Hêzên",       "Özgürlük",  "ve",        "Demokrasi",  "İttifakı",
};

static const char *const queries[] = {
  "kanna",
  "federal",
  "nineveh plain",
  "tal afar",
  "talafar",
  "alnasr",
  "al nasr",
  "constitution",
  "rights turkmen",
  "assyrian council",
  "yazidi",
  "province of",
  "kirkuk",
  "coalition for",
  "the government",
  "democratic",
  "syriac chaldean",
  "\"nineveh plain\"",
  "e0042",
  "kan fed",
  "التحالف الوطني",
  "رافدين",
  "الموصل",
  "محمد",
  "تركمان",
  "حكومة",
  "سوريا",
  "مجلس",
  "حقوق من",
  "ديمقراطيه",
  "هاوپەیمانیی",
  "هیزه",
  "ناوەندی",
  "كوردستاني",
  "مافی گەل",
  "encumena",
  "nistimani",
  "suriye",
  "hezen",
  "ozgurluk",
  "demokrasi",
  "ittifaki",
  "plain zzz",
  "zzz",
  "a",
  "in the",
  "turkmen kirkuk",
  "لە کوردستانی",
  "ئێران",
  "Şengal",
};

static int
compare_times (gconstpointer a, gconstpointer b)
{
  gint64 x = *(const gint64 *) a;
  gint64 y = *(const gint64 *) b;

  return (x > y) - (x < y);
}

static double
get_percentile (GArray *times, double share)
{
  g_array_sort (times, compare_times);
  return (double) g_array_index (times, gint64, (guint) ((double) (times->len - 1) * share)) / 1000;
}

/* Words that differ, some frequent and most rare, as in a language: a letter or two of each of the
 * words above goes into it. */
static GPtrArray *
make_vocabulary (GRand *random)
{
  GPtrArray *vocabulary = g_ptr_array_new_with_free_func (g_free);

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    g_ptr_array_add (vocabulary, g_strdup (words[i]));
  while (vocabulary->len < 20000) {
    const char *first = words[g_rand_int_range (random, 0, G_N_ELEMENTS (words))];
    const char *second = words[g_rand_int_range (random, 0, G_N_ELEMENTS (words))];
    g_autofree char *head = g_utf8_substring (first, 0, MIN (3, g_utf8_strlen (first, -1)));
    g_autofree char *tail = g_utf8_substring (second, MIN (2, g_utf8_strlen (second, -1)), -1);

    g_ptr_array_add (
      vocabulary, g_strdup_printf ("%s%s%c", head, tail, 'a' + g_rand_int_range (random, 0, 26)));
  }
  return vocabulary;
}

/* A number of a word, the smaller the more often: as Zipf found, the n-th word is used 1/n as
 * often. */
static guint
draw_word (GRand *random, guint n_words)
{
  return (guint) pow (n_words, g_rand_double (random)) - 1;
}

/* About 77 bytes a text, as in a collection. */
static char **
make_texts (guint n_texts)
{
  char **texts = g_new0 (char *, n_texts + 1);
  g_autoptr (GRand) random = g_rand_new_with_seed (42);
  g_autoptr (GPtrArray) vocabulary = make_vocabulary (random);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < n_texts; i++) {
    guint n_words = (guint) g_rand_int_range (random, 5, 16);

    g_string_printf (text, "E%06u", i);
    for (guint j = 0; j < n_words; j++)
      g_string_append_printf (text, " %s",
                              (char *) vocabulary->pdata[draw_word (random, vocabulary->len)]);
    texts[i] = g_strdup (text->str);
  }
  return texts;
}

/* What the index is filled with. */
static char **all_texts;
static GPtrArray *all_items;

static void
fill_index (CoaSearchIndex *index, GObject *owner)
{
  for (guint i = 0; all_texts[i] != NULL; i++)
    coa_search_index_add (index, all_items->pdata[i], i % COA_SEARCH_N_GROUPS,
                          i % 10 == 0 ? COA_SEARCH_NAME : COA_SEARCH_OTHER, all_texts[i]);
}

/* Fills it too, as the first search does. */
static CoaSearchIndex *
build_index (char **texts, GPtrArray *items)
{
  g_autoptr (GObject) owner = g_object_new (G_TYPE_OBJECT, NULL);
  CoaSearchIndex *index = coa_search_index_new (owner, fill_index);
  g_autoptr (CoaSearchResults) nothing = NULL;

  all_texts = texts;
  all_items = items;
  nothing = coa_search_index_find (index, "", NULL);
  return index;
}

typedef guint (*Search) (gpointer data, const char *typed);

static guint
search_index (gpointer data, const char *typed)
{
  g_autoptr (CoaSearchResults) results = coa_search_index_find (data, typed, NULL);

  return g_list_model_get_n_items (G_LIST_MODEL (results));
}

static guint
search_filter (gpointer data, const char *typed)
{
  GtkFilterListModel *model = data;

  gtk_string_filter_set_search (GTK_STRING_FILTER (gtk_filter_list_model_get_filter (model)),
                                typed);
  return g_list_model_get_n_items (G_LIST_MODEL (model));
}

/* Types each of the queries, or every @step-th, letter by letter. */
static GArray *
type_queries (Search search, gpointer data, guint step)
{
  GArray *times = g_array_new (FALSE, FALSE, sizeof (gint64));
  guint n_found = 0;

  for (guint i = 0; i < G_N_ELEMENTS (queries); i += step)
    for (const char *at = queries[i]; *at != '\0';) {
      g_autofree char *typed = NULL;
      gint64 time;

      at = g_utf8_next_char (at);
      typed = g_strndup (queries[i], (gsize) (at - queries[i]));
      time = g_get_monotonic_time ();
      n_found += search (data, typed);
      time = g_get_monotonic_time () - time;
      g_array_append_val (times, time);
    }
  if (n_found == 0)
    g_error ("Nothing was found");
  return times;
}

static GtkFilterListModel *
make_filter (char **texts)
{
  GtkStringFilter *filter =
    gtk_string_filter_new (gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string"));

  return gtk_filter_list_model_new (
    G_LIST_MODEL (gtk_string_list_new ((const char *const *) texts)), GTK_FILTER (filter));
}

static gsize
get_allocated (void)
{
  struct mallinfo2 info = mallinfo2 ();

  return info.uordblks + info.hblkhd;
}

static void
measure (guint n_texts, guint filter_step)
{
  g_auto (GStrv) texts = make_texts (n_texts);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (CoaSearchIndex) index = NULL;
  g_autoptr (GtkFilterListModel) filter = NULL;
  g_autoptr (GArray) times = NULL;
  g_autoptr (GArray) filter_times = NULL;
  gsize n_bytes = 0;
  gsize allocated;
  gint64 build;

  for (guint i = 0; i < n_texts; i++) {
    g_ptr_array_add (items, g_object_new (G_TYPE_OBJECT, NULL));
    n_bytes += strlen (texts[i]);
  }
  allocated = get_allocated ();
  build = g_get_monotonic_time ();
  index = build_index (texts, items);
  build = g_get_monotonic_time () - build;
  allocated = get_allocated () - allocated;

  times = type_queries (search_index, index, 1);
  filter = make_filter (texts);
  filter_times = type_queries (search_filter, filter, filter_step);

  g_print ("%u texts, %.1f MB: index %.1f MB, built in %.0f ms\n", n_texts, (double) n_bytes / 1e6,
           (double) allocated / 1e6, (double) build / 1000);
  g_print ("  keystroke: median %.2f ms, 99 of 100 within %.2f ms (%u keystrokes)\n",
           get_percentile (times, 0.5), get_percentile (times, 0.99), times->len);
  g_print ("  GtkStringFilter: median %.1f ms, 99 of 100 within %.1f ms (%u keystrokes)\n",
           get_percentile (filter_times, 0.5), get_percentile (filter_times, 0.99),
           filter_times->len);
  g_print ("  ratio: median %.1f, 99 of 100 %.1f\n",
           get_percentile (filter_times, 0.5) / get_percentile (times, 0.5),
           get_percentile (filter_times, 0.99) / get_percentile (times, 0.99));
}

int
main (void)
{
  setlocale (LC_ALL, "");

  measure (100000, 1);
  measure (1000000, 8);
  return EXIT_SUCCESS;
}
