/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/agent/coa-agent.h"
#include "model/coa-area.h"
#include "model/coalition/coa-goal.h"
#include "model/document/coa-document.h"
#include "test-collection-new.h"

/* All kinds of items that lead to each other, around and back. */
#define AROUND                                                                                     \
  FILE_START                                                                                       \
  "'topics':[{'id':'t','label':'T'},{'id':'u','label':'U','broader':'t'}],"                        \
  "'areas':[{'id':'a','name':'A'},{'id':'b','name':'B','parent_id':'a'}],"                         \
  "'communities':[{'id':'m','name':'M'}],'persons':[{'id':'p','name':'P'}],"                       \
  "'organizations':[{'id':'o','name':'O','area_id':'b'}],"                                         \
  "'coalitions':[{'id':'c','name':'C','area_id':'b','area_ids':['a','b'],'communities':['m'],"     \
  "'goals':[{'id':'g','text':'G','topics':['t','u'],'document_id':'d'}],"                          \
  "'members':[{'agent_id':'e','represents':['m']},{'agent_id':'p'}]},"                             \
  "{'id':'e','name':'E','members':[{'agent_id':'c'},{'agent_id':'e'}]}],"                          \
  "'documents':[{'id':'d','title':'D','coalition_ids':['c','e'],'area_id':'b','source_id':'s',"    \
  "'signatures':[{'agent_id':'p','on_behalf_of_id':'o','represents':['m'],"                        \
  "'sources':[{'source_id':'s'}]},{'agent_id':'c'}]}],"                                            \
  "'events':[{'id':'v','name':'V','date':'2017','coalition_ids':['c'],'agent_ids':['p','c'],"      \
  "'area_id':'b','document_id':'d','sources':[{'source_id':'s'}]}],"                               \
  "'sources':[{'id':'s','title':'S'}]}"

static const char *const ids[] = {
  "t", "u", "a", "b", "m", "p", "o", "c", "g", "e", "d", "v", "s"
};

static void
test_nothing_stays (void)
{
  CoaCollection *collection = collection_new_from_text (AROUND);
  gpointer items[G_N_ELEMENTS (ids)];

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++) {
    items[i] = coa_collection_lookup (collection, ids[i]);
    g_assert_nonnull (items[i]);
    g_object_add_weak_pointer (items[i], &items[i]);
  }
  coa_agent_get_co_signatories (items[5]);

  g_assert_finalize_object (collection);
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    g_assert_null (items[i]);
}

/* Each property of an item can be read when its collection is gone. */
static void
read_all_properties (GObject *object)
{
  guint n_properties;
  g_autofree GParamSpec **properties =
    g_object_class_list_properties (G_OBJECT_GET_CLASS (object), &n_properties);

  for (guint i = 0; i < n_properties; i++) {
    g_autofree char *text = property_to_text (object, properties[i]->name);

    g_assert_nonnull (text);
  }
}

static void
test_item_stays (gconstpointer data)
{
  CoaCollection *collection = collection_new_from_text (AROUND);
  CoaItem *item = g_object_ref (coa_collection_lookup (collection, data));

  g_assert_finalize_object (collection);
  read_all_properties (G_OBJECT (item));
  g_assert_cmpstr (coa_item_get_id (item), ==, data);
  g_assert_finalize_object (item);
}

/* A list that is shown ends with its collection too. */
static void
test_list_stays (void)
{
  CoaCollection *collection = collection_new_from_text (AROUND);
  CoaItem *document = coa_collection_lookup (collection, "d");
  g_autoptr (GListModel) signatures =
    g_object_ref (coa_document_get_signatures (COA_DOCUMENT (document)));

  g_assert_finalize_object (collection);
  for (guint i = 0; i < g_list_model_get_n_items (signatures); i++) {
    g_autoptr (GObject) signature = g_list_model_get_item (signatures, i);

    read_all_properties (signature);
  }
  g_assert_finalize_object (g_steal_pointer (&signatures));
}

static void
test_goal_stays (void)
{
  CoaCollection *collection = collection_new_from_text (AROUND);
  CoaGoal *goal = g_object_ref (COA_GOAL (coa_collection_lookup (collection, "g")));

  g_assert_nonnull (coa_goal_get_coalition (goal));
  g_assert_finalize_object (collection);
  g_assert_cmpstr (coa_text_get_original (coa_goal_get_text (goal)), ==, "G");
  g_assert_finalize_object (goal);
}

/* A large collection is read whole, and let go of whole. */
static void
test_large (void)
{
  const guint n_coalitions = 2000;
  GString *text =
    g_string_new (FILE_START "'topics':[{'id':'t','label':'T'}],'sources':[{'id':'s',"
                             "'title':'S'}],'persons':[{'id':'p','name':'P'}],'coalitions':[");
  CoaCollection *collection;
  g_autofree char *problems = NULL;
  GListModel *goals = NULL;

  for (guint i = 0; i < n_coalitions; i++) {
    g_string_append_printf (text,
                            "%s{'id':'c%u','name':'C','sources':[{'source_id':'s'}],"
                            "'members':[{'agent_id':'p','sources':[{'source_id':'s'}]}],'goals':[",
                            i > 0 ? "," : "", i);
    for (guint j = 0; j < 10; j++)
      g_string_append_printf (
        text, "%s{'id':'c%u-%u','text':'G','topics':['t'],'sources':[{'source_id':'s'}]}",
        j > 0 ? "," : "", i, j);
    g_string_append (text, "]}");
  }
  g_string_append (text, "]}");
  collection = collection_new_from_text (text->str);
  g_string_free (text, TRUE);

  problems = collection_dup_problems (collection);
  g_assert_cmpstr (problems, ==, "");
  g_assert_cmpuint (g_list_model_get_n_items (coa_collection_get_coalitions (collection)), ==,
                    n_coalitions);
  g_object_get (coa_collection_lookup (collection, "t"), "goals", &goals, NULL);
  g_assert_cmpuint (g_list_model_get_n_items (goals), ==, 10 * n_coalitions);
  g_object_unref (goals);
  g_assert_finalize_object (collection);
}

/* However many areas are in each other, the country of each is near at hand. */
static void
test_areas (void)
{
  const guint n_areas = 50000;
  GString *text = g_string_new (FILE_START "'areas':[{'id':'a0','name':'A'}");
  CoaCollection *collection;
  CoaItem *country;

  for (guint i = 1; i < n_areas; i++)
    g_string_append_printf (text, ",{'id':'a%u','name':'A','parent_id':'a%u'}", i, i - 1);
  g_string_append (text, "]}");
  collection = collection_new_from_text (text->str);
  g_string_free (text, TRUE);
  country = coa_collection_lookup (collection, "a0");

  g_test_timer_start ();
  for (guint i = 0; i < n_areas; i++) {
    g_autofree char *id = g_strdup_printf ("a%u", i);

    g_assert_true (coa_area_get_country (COA_AREA (coa_collection_lookup (collection, id))) ==
                   (gpointer) country);
  }
  g_assert_cmpfloat (g_test_timer_elapsed (), <, 1);
  g_assert_finalize_object (collection);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/collection-life/nothing-stays", test_nothing_stays);
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++) {
    g_autofree char *path = g_strdup_printf ("/collection-life/item-stays/%s", ids[i]);

    g_test_add_data_func (path, ids[i], test_item_stays);
  }
  g_test_add_func ("/collection-life/list-stays", test_list_stays);
  g_test_add_func ("/collection-life/goal-stays", test_goal_stays);
  g_test_add_func ("/collection-life/large", test_large);
  g_test_add_func ("/collection-life/areas", test_areas);

  return g_test_run ();
}
