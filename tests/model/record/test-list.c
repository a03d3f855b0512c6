/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/agent/coa-name.h"
#include "model/list/coa-list.h"

static CoaList *
list_new (const char *names)
{
  CoaList *list = coa_list_new (COA_TYPE_NAME);

  for (; *names != '\0'; names++)
    coa_list_take (list, coa_name_new ((const char[]) { *names, '\0' }, NULL));
  return list;
}

static char *
list_to_string (CoaList *list)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < coa_list_get_length (list); i++)
    g_string_append (names, coa_name_get_name (coa_list_get (list, i)));
  return g_string_free_and_steal (names);
}

static void
test_model (void)
{
  g_autoptr (CoaList) list = list_new ("ab");
  g_autoptr (CoaName) second = g_list_model_get_item (G_LIST_MODEL (list), 1);

  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (list)) == COA_TYPE_NAME);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, 2);
  g_assert_cmpstr (coa_name_get_name (second), ==, "b");
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (list), 2));
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (list), G_MAXUINT));
}

static void
test_ensure (void)
{
  CoaItems *items = NULL;
  GListModel *model = coa_items_ensure_list (&items, COA_TYPE_NAME);

  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 0);
  g_assert_true (model == coa_items_ensure_list (&items, COA_TYPE_NAME));
  g_assert_cmpuint (coa_items_get_length (items), ==, 0);
  g_assert_cmpuint (coa_items_get_length (NULL), ==, 0);
  g_assert_cmpuint (coa_list_get_length (NULL), ==, 0);
  coa_items_clear (&items);
  g_assert_null (items);
}

/* However many they are, and whether somebody asks for a list of them or not. */
static void
test_items (gconstpointer data)
{
  const guint n_items = GPOINTER_TO_UINT (data);
  CoaItems *items = NULL;
  GListModel *model;

  for (guint i = 0; i < n_items; i++) {
    g_autofree char *name = g_strdup_printf ("%u", i);

    coa_items_take (&items, coa_name_new (name, NULL));
  }
  coa_items_trim (&items);
  g_assert_cmpuint (coa_items_get_length (items), ==, n_items);

  model = g_object_ref (coa_items_ensure_list (&items, COA_TYPE_NAME));
  g_assert_cmpuint (coa_items_get_length (items), ==, n_items);
  for (guint i = 0; i < n_items; i++) {
    g_autoptr (CoaName) name = g_list_model_get_item (model, i);

    g_assert_true (coa_items_get (items, i) == (gpointer) name);
    g_assert_cmpuint (g_ascii_strtoull (coa_name_get_name (name), NULL, 10), ==, i);
  }

  coa_items_take (&items, coa_name_new ("more", NULL));
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, n_items + 1);
  while (coa_items_drop_last (&items))
    continue;
  g_assert_cmpuint (coa_items_get_length (items), ==, 0);
  coa_items_clear (&items);
  g_assert_finalize_object (model);
}

static void
test_add (void)
{
  CoaItems *items = NULL;
  g_autoptr (CoaList) list = NULL;
  g_autoptr (CoaName) one = coa_name_new ("1", NULL);
  g_autoptr (CoaName) two = coa_name_new ("2", NULL);
  g_autofree char *names = NULL;

  coa_items_add (&items, one);
  coa_items_add (&items, one);
  coa_items_add (&items, two);
  coa_items_add (&items, one);
  list = COA_LIST (g_object_ref (coa_items_ensure_list (&items, COA_TYPE_NAME)));
  names = list_to_string (list);
  g_assert_cmpstr (names, ==, "121");
  coa_items_clear (&items);
}

static int
compare_case_blind (gconstpointer a, gconstpointer b)
{
  return g_ascii_strcasecmp (coa_name_get_name ((CoaName *) a), coa_name_get_name ((CoaName *) b));
}

static void
test_sort (void)
{
  g_autoptr (CoaList) list = list_new ("bAcBaC");
  g_autofree char *names = NULL;

  coa_list_sort (list, compare_case_blind);
  names = list_to_string (list);
  g_assert_cmpstr (names, ==, "AabBcC");
}

static void
test_remove (void)
{
  g_autoptr (CoaList) list = list_new ("abcd");
  g_autoptr (GHashTable) left_out = g_hash_table_new (NULL, NULL);
  g_autofree char *names = NULL;
  CoaName *gone = coa_list_get (list, 2);

  g_object_add_weak_pointer (G_OBJECT (gone), (gpointer *) &gone);
  g_hash_table_add (left_out, coa_list_get (list, 0));
  g_hash_table_add (left_out, gone);
  coa_items_remove_all_of (coa_list_get_items (list), left_out);
  names = list_to_string (list);
  g_assert_cmpstr (names, ==, "bd");
  g_assert_null (gone);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/list/model", test_model);
  g_test_add_func ("/list/ensure", test_ensure);
  for (guint i = 0; i <= 5; i++) {
    g_autofree char *path = g_strdup_printf ("/list/items/%u", i);

    g_test_add_data_func (path, GUINT_TO_POINTER (i), test_items);
  }
  g_test_add_func ("/list/add", test_add);
  g_test_add_func ("/list/sort", test_sort);
  g_test_add_func ("/list/remove", test_remove);

  return g_test_run ();
}
