/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/record/coa-named-item.h"
#include "ui-test.h"
#include "ui/item/listing/coa-sorted-list.h"

enum {
  MANY = 1200 /* more than are sorted at once */
};

/* One in three is in Zealand, and all those come before the others by their names. */
static CoaCollection *
collection_with_coalitions (guint n_coalitions)
{
  const guint first_other = 1000 + n_coalitions / 3;
  g_autofree char *zealand =
    ui_test_objects ("{'id': 'c#', 'name': 'Coalition #', 'area_id': 'z'}", first_other - 1, 1000);
  g_autofree char *andorra = ui_test_objects ("{'id': 'c#', 'name': 'Coalition #', 'area_id': 'a'}",
                                              1000 + n_coalitions - 1, first_other);
  g_autofree char *members =
    g_strdup_printf ("'areas': [{'id': 'z', 'name': 'Zealand'}, {'id': 'a', 'name': 'Andorra'}],"
                     "'coalitions': [%s, %s]",
                     zealand, andorra);

  return ui_test_made (members);
}

static const char *
get_name (GListModel *list, guint position)
{
  g_autoptr (CoaNamedItem) item = g_list_model_get_item (list, position);

  return coa_named_item_get_display_name (item); /* the collection keeps it */
}

/* What is listed: each section in the order of the names. */
static void
check_sections (CoaSortedList *list, guint n_items)
{
  GListModel *model = G_LIST_MODEL (list);
  guint start = 0, end = 0, n_sections = 0;

  g_assert_cmpuint (g_list_model_get_n_items (model), ==, n_items);
  for (guint i = 0; i < n_items; i++) {
    gtk_section_model_get_section (GTK_SECTION_MODEL (list), i, &start, &end);
    g_assert_cmpuint (i, >=, start);
    g_assert_cmpuint (i, <, end);
    n_sections += i == start ? 1 : 0;
    if (i > start)
      g_assert_cmpstr (get_name (model, i - 1), <, get_name (model, i));
  }
  g_assert_cmpuint (end, ==, n_items);
  g_assert_cmpuint (n_sections, ==, 2);

  gtk_section_model_get_section (GTK_SECTION_MODEL (list), n_items, &start, &end);
  g_assert_cmpuint (start, ==, n_items);
  g_assert_cmpuint (end, ==, G_MAXUINT);
}

static void
test_few (void)
{
  g_autoptr (CoaCollection) collection = collection_with_coalitions (30);
  g_autoptr (CoaSortedList) list = g_object_new (COA_TYPE_SORTED_LIST, NULL);
  gpointer first = NULL;
  g_autoptr (CoaList) none = coa_sorted_list_dup_items (list);
  g_autoptr (CoaList) items = NULL;

  g_assert_cmpuint (coa_list_get_length (none), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, 0);
  coa_sorted_list_set_model (list, coa_collection_get_coalitions (collection));
  check_sections (list, 30);
  items = coa_sorted_list_dup_items (list);
  g_assert_cmpuint (coa_list_get_length (items), ==, 30);
  g_assert_cmpuint (coa_sorted_list_find (list, coa_list_get (items, 29)), ==, 29);
  first = ui_test_item (collection, "c1010"); /* in Andorra */
  g_assert_cmpuint (coa_sorted_list_find (list, first), <, 30);
  g_assert_cmpuint (coa_sorted_list_find (list, NULL), ==, GTK_INVALID_LIST_POSITION);

  g_object_set (list, "has-sections", FALSE, NULL);
  for (guint i = 0; i < 30; i++)
    g_assert_true (g_str_has_prefix (get_name (G_LIST_MODEL (list), i), "Coalition"));
  g_assert_cmpstr (get_name (G_LIST_MODEL (list), 0), ==, "Coalition 1000");
  g_assert_cmpstr (get_name (G_LIST_MODEL (list), 29), ==, "Coalition 1029");

  coa_sorted_list_set_model (list, NULL);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, 0);
}

static void
test_many (void)
{
  g_autoptr (CoaCollection) collection = collection_with_coalitions (MANY);
  g_autoptr (CoaSortedList) list = g_object_new (COA_TYPE_SORTED_LIST, NULL);
  GListModel *model = G_LIST_MODEL (list);

  coa_sorted_list_set_model (list, coa_collection_get_coalitions (collection));
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 0);
  ui_test_wait (g_list_model_get_n_items (model) > 0);
  check_sections (list, MANY);

  coa_sorted_list_set_model (list, NULL);
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 0);
}

/* A list that changes is seen as it was until it is sorted again, and only the last change counts.
 */
static void
test_changes (void)
{
  g_autoptr (CoaCollection) collection = collection_with_coalitions (MANY);
  g_autoptr (CoaSortedList) list = g_object_new (COA_TYPE_SORTED_LIST, NULL);
  GtkSliceListModel *slice =
    gtk_slice_list_model_new (g_object_ref (coa_collection_get_coalitions (collection)), 0, MANY);
  GListModel *model = G_LIST_MODEL (list);
  g_autoptr (CoaList) before = NULL;

  coa_sorted_list_set_model (list, G_LIST_MODEL (slice));
  ui_test_wait (g_list_model_get_n_items (model) == MANY);
  before = coa_sorted_list_dup_items (list);
  gtk_slice_list_model_set_size (slice, MANY - 100);
  gtk_slice_list_model_set_size (slice, MANY - 300);
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, MANY);
  ui_test_wait (g_list_model_get_n_items (model) < MANY);
  check_sections (list, MANY - 300);
  g_assert_cmpuint (coa_list_get_length (before), ==, MANY);
  g_object_unref (slice);
}

/* Who lets go of a list while it is sorted does not wait. */
static void
test_stops (void)
{
  g_autoptr (CoaCollection) collection = collection_with_coalitions (MANY);
  CoaSortedList *list = g_object_new (COA_TYPE_SORTED_LIST, NULL);
  gpointer weak = list;

  g_object_add_weak_pointer (G_OBJECT (list), &weak);
  coa_sorted_list_set_model (list, coa_collection_get_coalitions (collection));
  coa_sorted_list_set_model (list, NULL);
  g_object_unref (list);
  ui_test_wait (weak == NULL);
}

/* What is closed while it is sorted stays whole until that is done. */
static void
test_keeps_collection (void)
{
  CoaCollection *collection = collection_with_coalitions (MANY);
  CoaSortedList *list = g_object_new (COA_TYPE_SORTED_LIST, NULL);
  gpointer weak = collection;

  g_object_add_weak_pointer (G_OBJECT (collection), &weak);
  coa_sorted_list_set_model (list, coa_collection_get_coalitions (collection));
  g_assert_true (coa_sorted_list_is_pending (list));
  g_object_unref (collection);
  g_object_unref (list);
  ui_test_wait (weak == NULL);
}

/* Several lists of a collection. */
static void
test_lists_behind_models (void)
{
  g_autoptr (CoaCollection) collection = collection_with_coalitions (MANY);
  g_autoptr (CoaSortedList) list = g_object_new (COA_TYPE_SORTED_LIST, "has-sections", FALSE, NULL);
  GListModel *coalitions = coa_collection_get_coalitions (collection);
  GListStore *lists = g_list_store_new (G_TYPE_LIST_MODEL);
  g_autoptr (GtkFlattenListModel) flat = NULL;

  g_list_store_append (lists, coalitions);
  g_list_store_append (lists, coalitions);
  flat = gtk_flatten_list_model_new (G_LIST_MODEL (lists));
  coa_sorted_list_set_model (list, G_LIST_MODEL (flat));
  ui_test_wait (g_list_model_get_n_items (G_LIST_MODEL (list)) == 2 * MANY);
  g_assert_cmpstr (get_name (G_LIST_MODEL (list), 1), ==, "Coalition 1000");
  g_assert_cmpstr (get_name (G_LIST_MODEL (list), 2), ==, "Coalition 1001");
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

  g_test_add_func ("/sorted-list/few", test_few);
  g_test_add_func ("/sorted-list/many", test_many);
  g_test_add_func ("/sorted-list/changes", test_changes);
  g_test_add_func ("/sorted-list/stops", test_stops);
  g_test_add_func ("/sorted-list/keeps-collection", test_keeps_collection);
  g_test_add_func ("/sorted-list/lists-behind-models", test_lists_behind_models);
  return g_test_run ();
}
