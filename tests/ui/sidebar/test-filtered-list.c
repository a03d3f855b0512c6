/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui-test.h"
#include "ui/filter/coa-filtered-list.h"
#include "ui/item/listing/coa-sorted-list.h"

enum {
  FEW = 30,
  MANY = 1200, /* more than are asked at once */
};

typedef struct {
  CoaCollection *collection;
  CoaCoalitionFilter *filter;
  CoaFilteredList *list;
} Fixture;

/* Half of them are older than the others. */
static CoaCollection *
collection_with (guint n_coalitions)
{
  g_autofree char *old = ui_test_objects (
    "{'id': 'o#', 'name': 'Old #', 'founding_date': '1950', 'dissolution_date': '1960'}", 1,
    n_coalitions / 2);
  g_autofree char *new =
    ui_test_objects ("{'id': 'n#', 'name': 'New #', 'founding_date': '1990'}", 1, n_coalitions / 2);
  g_autofree char *members = g_strdup_printf ("'coalitions': [%s, %s]", old, new);

  return ui_test_made (members);
}

static void
set_up (Fixture *fixture, gconstpointer n_coalitions)
{
  fixture->collection = collection_with (GPOINTER_TO_UINT (n_coalitions));
  fixture->filter = g_object_new (COA_TYPE_COALITION_FILTER, NULL);
  fixture->list = g_object_new (COA_TYPE_FILTERED_LIST, "filter", fixture->filter, "model",
                                coa_collection_get_coalitions (fixture->collection), NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_object (&fixture->list);
  g_clear_object (&fixture->filter);
  g_clear_object (&fixture->collection);
}

static guint
get_length (Fixture *fixture)
{
  const guint n_items = g_list_model_get_n_items (G_LIST_MODEL (fixture->list));
  g_autoptr (GObject) after = g_list_model_get_item (G_LIST_MODEL (fixture->list), n_items);

  g_assert_null (after);
  return n_items;
}

static void
check_state (Fixture *fixture, const char *expected)
{
  g_autofree char *state = NULL;

  g_object_get (fixture->list, "state", &state, NULL);
  g_assert_cmpstr (state, ==, expected);
}

static void
ask_for (Fixture *fixture, int first_year, int last_year)
{
  coa_coalition_filter_ask (
    fixture->filter,
    &(CoaFilter) { .has_years = TRUE, .first_year = first_year, .last_year = last_year });
}

static void
check_first (gpointer list, const char *name)
{
  g_autoptr (CoaNamedItem) first = g_list_model_get_item (G_LIST_MODEL (list), 0);

  g_assert_cmpstr (coa_named_item_get_display_name (first), ==, name);
}

/* Few are asked at once. */
static void
test_few (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpuint (get_length (fixture), ==, FEW);
  ask_for (fixture, 2000, 2010);
  g_assert_false (coa_filtered_list_is_pending (fixture->list));
  g_assert_cmpuint (get_length (fixture), ==, FEW / 2);
  check_first (fixture->list, "New 1");
  check_state (fixture, "list");
  ask_for (fixture, 1900, 1910);
  g_assert_cmpuint (get_length (fixture), ==, 0);
  check_state (fixture, "empty");
  coa_coalition_filter_ask (fixture->filter, &(CoaFilter) { 0 });
  g_assert_cmpuint (get_length (fixture), ==, FEW);
  g_object_set (fixture->list, "model", NULL, NULL);
  g_assert_cmpuint (get_length (fixture), ==, 0);
}

/* Those that were there are listed until all are asked. */
static void
test_many (Fixture *fixture, gconstpointer data)
{
  ask_for (fixture, 2000, 2010);
  g_assert_true (coa_filtered_list_is_pending (fixture->list));
  g_assert_cmpuint (get_length (fixture), ==, MANY);
  ui_test_wait (!coa_filtered_list_is_pending (fixture->list));
  g_assert_cmpuint (get_length (fixture), ==, MANY / 2);
  check_first (fixture->list, "New 1");

  coa_coalition_filter_ask (fixture->filter, &(CoaFilter) { 0 });
  g_assert_false (coa_filtered_list_is_pending (fixture->list));
  g_assert_cmpuint (get_length (fixture), ==, MANY);
}

/* What was asked last counts, also if it is nothing. */
static void
test_asked_again (Fixture *fixture, gconstpointer data)
{
  ask_for (fixture, 2000, 2010);
  ask_for (fixture, 1955, 1956);
  ui_test_wait (!coa_filtered_list_is_pending (fixture->list));
  g_assert_cmpuint (get_length (fixture), ==, MANY / 2);
  check_first (fixture->list, "Old 1");

  ask_for (fixture, 2000, 2010);
  coa_coalition_filter_ask (fixture->filter, &(CoaFilter) { 0 });
  for (guint i = 0; i < 20; i++) {
    g_usleep (5000); /* the thread may come back */
    while (g_main_context_iteration (NULL, FALSE))
      ;
  }
  g_assert_cmpuint (get_length (fixture), ==, MANY);
}

/* Those of a list that is not there any more are not listed. */
static void
test_other_list (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CoaCollection) other = collection_with (MANY - 100);

  ask_for (fixture, 2000, 2010);
  ui_test_wait (!coa_filtered_list_is_pending (fixture->list));
  g_object_set (fixture->list, "model", coa_collection_get_coalitions (other), NULL);
  g_assert_true (coa_filtered_list_is_pending (fixture->list));
  g_assert_cmpuint (get_length (fixture), ==, 0);
  check_state (fixture, "list");
  ui_test_wait (!coa_filtered_list_is_pending (fixture->list));
  g_assert_cmpuint (get_length (fixture), ==, (MANY - 100) / 2);
  ask_for (fixture, 1900, 1910);
  check_state (fixture, "list");
  ui_test_wait (!coa_filtered_list_is_pending (fixture->list));
  check_state (fixture, "empty");
}

/* The list goes while coalitions are asked, which stay until that is done. */
static void
test_gone (Fixture *fixture, gconstpointer data)
{
  CoaCollection *weak = fixture->collection;

  g_object_add_weak_pointer (G_OBJECT (weak), (gpointer *) &weak);
  ask_for (fixture, 2000, 2010);
  g_clear_object (&fixture->list);
  g_clear_object (&fixture->collection);
  ui_test_wait (weak == NULL);
}

/* Who sorts the list waits for both. */
static void
test_sorted (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CoaSortedList) sorted =
    g_object_new (COA_TYPE_SORTED_LIST, "has-sections", FALSE, NULL);

  coa_sorted_list_set_model (sorted, G_LIST_MODEL (fixture->list));
  ui_test_wait (!coa_sorted_list_is_pending (sorted));
  check_first (sorted, "New 1");
  ask_for (fixture, 1955, 1956);
  g_assert_true (coa_sorted_list_is_pending (sorted));
  ui_test_wait (!coa_sorted_list_is_pending (sorted));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (sorted)), ==, MANY / 2);
  check_first (sorted, "Old 1");
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

#define ADD(path, n_coalitions, test)                                                              \
  g_test_add ("/filtered-list/" path, Fixture, GUINT_TO_POINTER (n_coalitions), set_up, test,      \
              tear_down)

  ADD ("few", FEW, test_few);
  ADD ("many", MANY, test_many);
  ADD ("asked-again", MANY, test_asked_again);
  ADD ("other-list", MANY, test_other_list);
  ADD ("gone", MANY, test_gone);
  ADD ("sorted", MANY, test_sorted);

#undef ADD

  return g_test_run ();
}
