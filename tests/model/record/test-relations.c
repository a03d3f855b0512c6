/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/coalition/coa-coalition.h"
#include "model/coalition/coa-relation.h"
#include "test-collection-new.h"

#define COALITION(id) "{'id':'" id "','name':'" id "','relations':["
#define RELATION(kind, id)                                                                         \
  "{'kind':'" kind "','coalition_id':'" id "','sources':[{'source_id':'s'}]}"
#define END "],'sources':[{'source_id':'s'}]}"
#define SOURCE "'sources':[{'id':'s','title':'S'}]"

/* What a coalition says of its relations: of what kind, and to whom. */
static char *
relations_to_text (CoaCollection *collection, const char *id)
{
  GListModel *relations =
    coa_coalition_get_relations (COA_COALITION (coa_collection_lookup (collection, id)));
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (relations); i++) {
    g_autoptr (CoaRelation) relation = g_list_model_get_item (relations, i);
    g_autofree char *kind = property_to_text (relation, "kind");
    g_autofree char *coalition = property_to_text (relation, "coalition");

    g_string_append_printf (text, "%s%s %s", i > 0 ? ", " : "", kind, coalition);
  }
  return g_string_free_and_steal (text);
}

/* Of two coalitions one tells the relation: what it says, and what both have then. */
static const struct {
  const char *kind;
  const char *reverse;
} kinds[] = {
  { "succeeds", "precedes" },      { "precedes", "succeeds" },
  { "splits_from", "split_into" }, { "split_into", "splits_from" },
  { "part_of", "contains" },       { "contains", "part_of" },
  { "rivals", "rivals" },          { "distinct_from", "distinct_from" },
};

static void
test_both_sides (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *text =
    g_strdup_printf (FILE_START "'coalitions':[" COALITION ("a") END "," COALITION ("b")
                       RELATION ("%s", "a") END "]," SOURCE "}",
                     kinds[i].kind);
  g_autoptr (CoaCollection) collection = collection_new_from_text (text);
  g_autofree char *problems = collection_dup_problems (collection);
  g_autofree char *a = relations_to_text (collection, "a");
  g_autofree char *b = relations_to_text (collection, "b");
  g_autofree char *of_a = g_strconcat (kinds[i].reverse, " b", NULL);
  g_autofree char *of_b = g_strconcat (kinds[i].kind, " a", NULL);

  g_assert_cmpstr (problems, ==, "");
  g_assert_cmpstr (a, ==, of_a);
  g_assert_cmpstr (b, ==, of_b);
}

/* What came before is told first and what is only like it last, whoever tells it. */
static void
test_order (void)
{
  g_autoptr (CoaCollection) collection =
    collection_new_from_text (FILE_START "'coalitions':[" COALITION ("a")
                                RELATION ("distinct_from", "b") "," RELATION ("precedes", "c") END
                              "," COALITION ("b") END "," COALITION ("c") END "," COALITION ("d")
                                RELATION ("precedes", "a") "," RELATION ("rivals", "a") END
                              "," COALITION ("e") RELATION ("part_of", "a") END "]," SOURCE "}");
  g_autofree char *relations = relations_to_text (collection, "a");

  g_assert_cmpstr (relations, ==, "succeeds d, precedes c, contains e, rivals d, distinct_from b");
}

/* Two files at the most, and what is wrong in them. */
static const struct {
  const char *name;
  const char *texts[3];
  const char *problems;
  const char *relations; /* of the coalition a */
} cases[] = {
  { "twice",
    { FILE_START "'coalitions':[" COALITION ("a") RELATION ("rivals", "b") "," RELATION (
      "rivals", "b") END "," COALITION ("b") END "]," SOURCE "}" },
    "error 1.json:0:0 coalitions[0].relations[1].coalition_id: This relation of the two coalitions "
    "is told already",
    "rivals b" },
  { "from-both-sides",
    { FILE_START "'coalitions':[" COALITION ("a")
        RELATION ("rivals", "b") "," RELATION ("part_of", "b") END "]," SOURCE "}",
      FILE_START "'coalitions':[" COALITION ("b")
        RELATION ("contains", "a") "," RELATION ("rivals", "a") END "]}" },
    "error 2.json:0:0 coalitions[0].relations[0].coalition_id: This relation of the two coalitions "
    "is told already\n"
    "error 2.json:0:0 coalitions[0].relations[1].coalition_id: This relation of the two coalitions "
    "is told already",
    "part_of b, rivals b" },
  /* Each may have come after the other at another time. */
  { "the-other-way",
    { FILE_START "'coalitions':[" COALITION ("a") RELATION ("precedes", "b") END "," COALITION ("b")
        RELATION ("precedes", "a") END "]," SOURCE "}" },
    "",
    "succeeds b, precedes b" },
  { "to-itself",
    { FILE_START "'coalitions':[" COALITION ("a") RELATION ("rivals", "a") END "]," SOURCE "}" },
    "error 1.json:0:0 coalitions[0].relations[0].coalition_id: This would relate the coalition to "
    "itself",
    "" },
  { "to-what-is-left-out",
    { FILE_START "'coalitions':[" COALITION ("a") RELATION ("rivals", "b") END
      ",{'id':'b'}]," SOURCE "}" },
    "warning 1.json:0:0 coalitions[1]: No source is named for this\n"
    "error 1.json:0:0 coalitions[1].name: This is required, but it is missing\n"
    "error 1.json:0:0 coalitions[0].relations[0].coalition_id: Nothing has the id “b”",
    "" },
  { "without-source",
    { FILE_START "'coalitions':[" COALITION ("a") "{'kind':'rivals','coalition_id':'b'}" END
                                                  "," COALITION ("b") END "]," SOURCE "}" },
    "warning 1.json:0:0 coalitions[0].relations[0]: No source is named for this",
    "rivals b" },
};

static void
test_problems (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (CoaCollection) collection = collection_new (cases[i].texts, FALSE);
  g_autofree char *problems = collection_dup_problems (collection);
  g_autofree char *relations = relations_to_text (collection, "a");

  g_assert_cmpstr (problems, ==, cases[i].problems);
  g_assert_cmpstr (relations, ==, cases[i].relations);
  g_assert_finalize_object (g_steal_pointer (&collection));
}

/* Who still holds a relation when the collection goes has no coalition in it. */
static void
test_life (void)
{
  g_autoptr (CoaCollection) collection =
    collection_new_from_text (FILE_START "'coalitions':[" COALITION ("a") END "," COALITION ("b")
                                RELATION ("rivals", "a") END "]," SOURCE "}");
  GListModel *relations =
    coa_coalition_get_relations (COA_COALITION (coa_collection_lookup (collection, "a")));
  g_autoptr (CoaRelation) relation = g_list_model_get_item (relations, 0);
  g_autoptr (CoaCoalition) other = g_object_ref (coa_relation_get_coalition (relation));

  g_assert_finalize_object (g_steal_pointer (&collection));
  g_assert_cmpuint (g_list_model_get_n_items (coa_coalition_get_relations (other)), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (coa_item_get_sources (COA_ITEM (relation))), ==, 1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++) {
    g_autofree char *path = g_strdup_printf ("/relations/both-sides/%s", kinds[i].kind);

    g_test_add_data_func (path, GUINT_TO_POINTER (i), test_both_sides);
  }
  g_test_add_func ("/relations/order", test_order);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strdup_printf ("/relations/problems/%s", cases[i].name);

    g_test_add_data_func (path, GUINT_TO_POINTER (i), test_problems);
  }
  g_test_add_func ("/relations/life", test_life);

  return g_test_run ();
}
