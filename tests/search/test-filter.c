/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gstdio.h>
#include <locale.h>

#include "model/collection/coa-collection.h"
#include "search/filter/coa-filter.h"

/* What is asked, by ids, and the ids of the coalitions that are left. */
typedef struct {
  const char *topic;
  const char *community;
  const char *area;
  const char *kind;
  int first_year;
  int last_year;
  const char *left;
} Case;

/* a: 2005 to 2011, in a town; b: from 2010 or later, in a country; c: of unknown time and place;
 * d: to an end between 1999 and 2001; e: founded at some time up to 2003. */
static const char members[] =
  "{'format': 'coalitions-collection', 'version': 1, 'id': 'c', 'title': 'T', 'language': 'en',"
  "'topics': [{'id': 'rights', 'label': 'Rights'},"
  "           {'id': 'women', 'label': 'Women', 'broader': 'rights'},"
  "           {'id': 'water', 'label': 'Water'}],"
  "'communities': [{'id': 'ones', 'name': 'Ones'}, {'id': 'others', 'name': 'Others'}],"
  "'areas': [{'id': 'land', 'name': 'Land'}, {'id': 'province', 'name': 'P', 'parent_id': 'land'},"
  "          {'id': 'town', 'name': 'Town', 'parent_id': 'province'}, {'id': 'isle', 'name': 'I'}],"
  "'coalitions': ["
  " {'id': 'a', 'name': 'A', 'classification': 'Alliance', 'area_id': 'town',"
  "  'founding_date': '2005-03', 'dissolution_date': '2011~', 'communities': ['ones'],"
  "  'goals': [{'id': 'a1', 'text': 'x', 'topics': ['water', 'women']}]},"
  " {'id': 'b', 'name': 'B', 'classification': 'Conference', 'area_ids': ['isle', 'land'],"
  "  'founding_date': '[2010..2012]', 'communities': ['others', 'ones'],"
  "  'goals': [{'id': 'b1', 'text': 'x', 'topics': ['rights']}]},"
  " {'id': 'c', 'name': 'C'},"
  " {'id': 'd', 'name': 'D', 'classification': 'Alliance',"
  "  'dissolution_date': '[1999..2001]',"
  "  'goals': [{'id': 'd1', 'text': 'x', 'topics': ['water'], 'stance': 'against'}]},"
  " {'id': 'e', 'name': 'E', 'founding_date': '[..2003]', 'area_id': 'isle'}]}";

static const Case cases[] = {
  { .left = "a b c d e" },
  { .topic = "rights", .left = "a b" },
  { .topic = "women", .left = "a" },
  { .topic = "water", .left = "a d" },
  { .community = "ones", .left = "a b" },
  { .community = "others", .left = "b" },
  { .area = "land", .left = "a b" },
  { .area = "province", .left = "a" },
  { .area = "town", .left = "a" },
  { .area = "isle", .left = "b e" },
  { .kind = "Alliance", .left = "a d" },
  { .kind = "Alli", .left = "" },
  { .first_year = 2005, .last_year = 2005, .left = "a c e" },
  { .first_year = 2004, .last_year = 2004, .left = "c e" },
  { .first_year = 2011, .last_year = 2011, .left = "a b c e" },
  { .first_year = 2012, .last_year = 2030, .left = "b c e" },
  { .first_year = 2009, .last_year = 2010, .left = "a b c e" },
  { .first_year = 1990, .last_year = 1998, .left = "c d e" },
  { .first_year = 2001, .last_year = 2001, .left = "c d e" },
  { .first_year = 2002, .last_year = 2002, .left = "c e" },
  { .first_year = 1990, .last_year = 2030, .left = "a b c d e" },
  { .first_year = -500, .last_year = 1, .left = "c d e" },
  { .topic = "rights", .area = "isle", .left = "b" },
  { .topic = "women", .area = "isle", .left = "" },
  { .topic = "water", .kind = "Alliance", .first_year = 2000, .last_year = 2000, .left = "d" },
  { .community = "ones", .area = "land", .kind = "Conference", .left = "b" },
};

static CoaCollection *
read_collection (void)
{
  g_autofree char *json = g_strdelimit (g_strdup (members), "'", '"');
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "filter-XXXXXX", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = NULL;
  CoaCollection *collection;
  int descriptor = g_mkstemp (path);

  g_assert_cmpint (descriptor, >=, 0);
  g_assert_true (g_close (descriptor, NULL));
  g_file_set_contents (path, json, -1, &error);
  g_assert_no_error (error);
  file = g_file_new_for_path (path);
  collection = coa_collection_new_from_files (&file, 1);
  g_assert_true (g_file_delete (file, NULL, NULL));
  return collection;
}

static gpointer
item (CoaCollection *collection, const char *id)
{
  gpointer found = id == NULL ? NULL : coa_collection_lookup (collection, id);

  g_assert_true (id == NULL || found != NULL);
  return found;
}

/* The ids of what @filter leaves. */
static char *
left_by (const CoaFilter *filter, CoaCollection *collection)
{
  g_autoptr (CoaFilter) copy = coa_filter_copy (filter);
  g_autoptr (GPtrArray) found = coa_filter_find (copy, coa_collection_get_coalitions (collection));
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < found->len; i++) {
    CoaItem *coalition = g_ptr_array_index (found, i);

    g_assert_true (coa_filter_matches (filter, COA_COALITION (coalition)));
    g_string_append_printf (ids, "%s%s", ids->len > 0 ? " " : "", coa_item_get_id (coalition));
  }
  return g_string_free_and_steal (g_steal_pointer (&ids));
}

static void
test_matches (void)
{
  g_autoptr (CoaCollection) collection = read_collection ();

  g_assert_cmpuint (g_list_model_get_n_items (coa_collection_get_coalitions (collection)), ==, 5);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    const Case *asked = &cases[i];
    const CoaFilter filter = {
      .topic = item (collection, asked->topic),
      .community = item (collection, asked->community),
      .area = item (collection, asked->area),
      .kind = asked->kind,
      .has_years = asked->last_year != 0,
      .first_year = asked->first_year,
      .last_year = asked->last_year,
    };
    g_autofree char *left = left_by (&filter, collection);

    g_assert_cmpstr (left, ==, asked->left);
    g_assert_cmpint (coa_filter_is_empty (&filter), ==, i == 0);
  }
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/filter/matches", test_matches);

  return g_test_run ();
}
