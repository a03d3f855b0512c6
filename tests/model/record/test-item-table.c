/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/list/coa-item-table.h"
#include "test-collection-new.h"

#define N_ITEMS 1000

/* Persons and goals, which have private data of different sizes before their ids. */
static CoaCollection *
collection_new_of_many (void)
{
  g_autoptr (GString) json = g_string_new (FILE_START "'persons':[");

  for (guint i = 0; i < N_ITEMS; i += 2)
    g_string_append_printf (json, "%s{'id':'id-%u','name':'P'}", i > 0 ? "," : "", i);
  g_string_append (json, "],'coalitions':[{'id':'c','name':'C','goals':[");
  for (guint i = 1; i < N_ITEMS; i += 2)
    g_string_append_printf (json, "%s{'id':'id-%u','text':'G'}", i > 1 ? "," : "", i);
  g_string_append (json, "]}]}");
  return collection_new_from_text (json->str);
}

static void
test_lookup (void)
{
  g_autoptr (CoaCollection) collection = collection_new_of_many ();

  for (guint i = 0; i < N_ITEMS; i++) {
    g_autofree char *id = g_strdup_printf ("id-%u", i);
    CoaItem *item = coa_collection_lookup (collection, id);

    g_assert_cmpstr (coa_item_get_id (item), ==, id);
    g_assert_cmpstr (G_OBJECT_TYPE_NAME (item), ==, i % 2 == 0 ? "CoaPerson" : "CoaGoal");
  }
  g_assert_null (coa_collection_lookup (collection, "id-1000"));
  g_assert_null (coa_collection_lookup (collection, ""));
}

static void
test_add (void)
{
  g_autoptr (CoaCollection) one = collection_new_of_many ();
  g_autoptr (CoaCollection) other = collection_new_of_many ();
  g_autoptr (CoaItemTable) table = coa_item_table_new ();
  CoaItem *item = coa_collection_lookup (one, "id-7");

  g_assert_null (coa_item_table_lookup (table, "id-7"));
  g_assert_true (coa_item_table_add (table, item));
  g_assert_false (coa_item_table_add (table, coa_collection_lookup (other, "id-7")));
  g_assert_true (coa_item_table_lookup (table, "id-7") == item);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/item-table/lookup", test_lookup);
  g_test_add_func ("/item-table/add", test_add);

  return g_test_run ();
}
