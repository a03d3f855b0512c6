/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>

#include "import/duplicate/coa-duplicates.h"

/* A draft of these records, each a line "list name", and which of them meet, by their ids. */
typedef struct {
  const char *records;
  const char *pairs;
} Case;

static CoaDraft *
make_draft (const char *records)
{
  CoaDraft *draft = coa_draft_new ();
  g_auto (GStrv) lines = g_strsplit (records, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++) {
    g_autofree char *id = g_strdup_printf ("r%u", i + 1);
    char *name = strchr (lines[i], ' ');

    *name++ = '\0';
    coa_draft_add (draft, lines[i], name, id);
  }
  return draft;
}

/* As "r1=r2 r1?r3": = where they are held to be the same. */
static char *
describe (GListModel *duplicates)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (duplicates); i++) {
    g_autoptr (CoaDuplicate) duplicate = g_list_model_get_item (duplicates, i);

    g_string_append_printf (
      text, "%s%s%c%s", i == 0 ? "" : " ", coa_duplicate_get_first_id (duplicate),
      coa_duplicate_is_same (duplicate) ? '=' : '?', coa_duplicate_get_second_id (duplicate));
  }
  return g_string_free_and_steal (g_steal_pointer (&text));
}

static void
assert_pairs (CoaDraft *draft, const char *wanted)
{
  g_autoptr (GListModel) duplicates = coa_duplicates_find (draft);
  g_autofree char *found = describe (duplicates);

  g_assert_cmpstr (found, ==, wanted);
}

static const Case cases[] = {
  { "persons Amal", "" },
  { "persons Amal\npersons Amal", "r1=r2" },
  { "persons Amal Taha\npersons AMAL TAHA", "r1?r2" },
  { "persons Tal Afar\npersons Talafar\npersons Tal-Afar", "r1?r2 r1?r3" },
  { "persons Amal\npersons amal\npersons Amal", "r1?r2 r1=r3" },
  { "persons amal\npersons Amal\npersons Amal", "r1?r2 r2=r3" },
  { "persons أحمد\npersons احمد", "r1?r2" },
  { "persons Şükrü\npersons Sukru", "r1?r2" },
  { "persons Amal\norganizations Amal\ndocuments Amal\nsources Amal", "" },
  { "organizations Front\ncoalitions Front", "r2=r1" },
  { "documents Charter\ndocuments charter", "r1?r2" },
  { "sources Report\nsources Report", "r1=r2" },
  { "events Flood\nevents Flood", "" },
  { "persons –\npersons …", "" },
  { "persons Amal\npersons Amala", "" },
};

static void
test_find (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (CoaDraft) draft = make_draft (cases[i].records);

    assert_pairs (draft, cases[i].pairs);
  }
}

static void
add_other_name (JsonObject *record, const char *name)
{
  JsonArray *names = json_array_new ();
  JsonObject *other = json_object_new ();

  json_object_set_string_member (other, "name", name);
  json_array_add_object_element (names, other);
  json_object_set_array_member (record, "other_names", names);
}

/* One pair for two records, however many names they share. */
static void
test_other_names (void)
{
  g_autoptr (CoaDraft) draft = make_draft ("persons Amal Taha\npersons Emel Taha\npersons Emel");

  add_other_name (coa_draft_lookup (draft, "r1"), "Emel-Taha");
  add_other_name (coa_draft_lookup (draft, "r2"), "amal taha");
  assert_pairs (draft, "r1?r2");
}

/* A name that is sorted by its surname is the same name; a surname alone is none. */
static void
test_sort_name (void)
{
  g_autoptr (CoaDraft) draft = make_draft ("persons Amal Taha\npersons Taha, Amal\npersons Taha");

  assert_pairs (draft, "");
  json_object_set_string_member (coa_draft_lookup (draft, "r1"), "sort_name", "Taha");
  assert_pairs (draft, "");
  json_object_set_string_member (coa_draft_lookup (draft, "r1"), "sort_name", "Taha, Amal");
  assert_pairs (draft, "r1?r2");
}

static void
set_identifier (CoaDraft *draft, const char *id, const char *identifier)
{
  JsonArray *identifiers = json_array_new ();
  JsonObject *each = json_object_new ();

  json_object_set_string_member (each, "scheme", "wikidata");
  json_object_set_string_member (each, "identifier", identifier);
  json_array_add_object_element (identifiers, each);
  json_object_set_array_member (coa_draft_lookup (draft, id), "identifiers", identifiers);
}

/* Where two say different things, they are not held to be the same before the user says so. */
static void
test_contradiction (void)
{
  g_autoptr (CoaDraft) draft = make_draft ("documents Charter\ndocuments Charter");
  g_autoptr (CoaDraft) identified = make_draft ("organizations Front\norganizations Front");

  json_object_set_string_member (coa_draft_lookup (draft, "r1"), "date", "2020");
  assert_pairs (draft, "r1=r2");
  json_object_set_string_member (coa_draft_lookup (draft, "r2"), "date", "2021");
  assert_pairs (draft, "r1?r2");

  set_identifier (identified, "r1", "Q1");
  assert_pairs (identified, "r1=r2");
  set_identifier (identified, "r2", "Q1");
  assert_pairs (identified, "r1=r2");
  set_identifier (identified, "r2", "Q2");
  assert_pairs (identified, "r1?r2");
}

/* What the user said is not forgotten when they are looked for again. */
static void
test_choose_again (void)
{
  g_autoptr (CoaDraft) draft = make_draft ("persons A\npersons A\npersons B\npersons b");
  g_autoptr (GListModel) first = coa_duplicates_find (draft);
  g_autoptr (GListModel) again = NULL;
  g_autoptr (CoaDuplicate) same = g_list_model_get_item (first, 0);
  g_autoptr (CoaDuplicate) different = g_list_model_get_item (first, 1);
  g_autofree char *text = NULL;

  coa_duplicate_set_same (same, FALSE);
  coa_duplicate_set_same (different, TRUE);
  coa_draft_add (draft, "persons", "a", "r5");
  again = coa_duplicates_find (draft);
  coa_duplicates_choose_again (again, first);
  text = describe (again);
  g_assert_cmpstr (text, ==, "r1?r2 r3=r4 r1?r5");
}

/* Each record meets few others, however many have its name. */
static void
test_many (void)
{
  g_autoptr (CoaDraft) draft = coa_draft_new ();
  g_autoptr (GListModel) duplicates = NULL;

  for (guint i = 0; i < 20000; i++) {
    g_autofree char *name = g_strdup_printf ("Name %u", i / 4);

    coa_draft_add (draft, "persons", name, NULL);
  }
  duplicates = coa_duplicates_find (draft);
  g_assert_cmpuint (g_list_model_get_n_items (duplicates), ==, 15000);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/duplicates/find", test_find);
  g_test_add_func ("/duplicates/other-names", test_other_names);
  g_test_add_func ("/duplicates/sort-name", test_sort_name);
  g_test_add_func ("/duplicates/contradiction", test_contradiction);
  g_test_add_func ("/duplicates/choose-again", test_choose_again);
  g_test_add_func ("/duplicates/many", test_many);

  return g_test_run ();
}
