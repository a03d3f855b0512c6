/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/duplicate/coa-duplicates.h"

#include "import/duplicate/coa-merging.h"
#include "import/duplicate/coa-record-names.h"

/* Records of these lists may be of the same thing. A coalition is an organization, and comes first,
 * so that it is the one that stays. */
static const char *const kinds[][3] = {
  { "coalitions", "organizations", NULL },
  { "persons", NULL },
  { "documents", NULL },
  { "sources", NULL },
};

typedef struct {
  GListStore *found;
  GHashTable *exact;  /* (owned) (element-type utf8 JsonObject): by the name as it is written */
  GHashTable *folded; /* (owned) (element-type utf8 JsonObject): by each name, as search reads it */
} Finding;

static void
pair (Finding *finding, GPtrArray *partners, JsonObject *first, JsonObject *second)
{
  g_autoptr (CoaDuplicate) duplicate = NULL;

  if (first == NULL || first == second || g_ptr_array_find (partners, first, NULL))
    return;

  g_ptr_array_add (partners, first);
  duplicate = coa_duplicate_new (
    json_object_get_string_member (first, "id"), json_object_get_string_member (second, "id"),
    coa_record_names_are_equal (first, second) && !coa_merging_would_lose (first, second));
  g_list_store_append (finding->found, duplicate);
}

/* Whoever has the name first stands for all that have it, so that each record meets few others. */
static void
add_record (gpointer record, gpointer user_data)
{
  Finding *finding = user_data;
  g_autoptr (GPtrArray) partners = g_ptr_array_new ();
  g_autofree char *written = coa_record_names_dup_written (record);
  g_auto (GStrv) keys = coa_record_names_dup_folded (record);
  JsonObject *equal = g_hash_table_lookup (finding->exact, written);

  pair (finding, partners, equal, record);
  for (guint i = 0; keys[i] != NULL; i++) {
    JsonObject *other = g_hash_table_lookup (finding->folded, keys[i]);

    if (other == NULL)
      g_hash_table_insert (finding->folded, g_strdup (keys[i]), record);
    else if (i > 0 || equal == NULL)
      pair (finding, partners, other, record);
  }
  if (equal == NULL)
    g_hash_table_insert (finding->exact, g_steal_pointer (&written), record);
}

/**
 * coa_duplicates_find:
 * @draft: (transfer none): a draft that is complete
 *
 * Finds records that may be of the same thing, as they share a name: one that
 * search takes for the same, with spaces and hyphens set aside. Those with the same
 * name to the letter, and nothing that contradicts, are held to be the same.
 *
 * Returns: (transfer full) (element-type CoaDuplicate): pairs of them
 */
GListModel *
coa_duplicates_find (CoaDraft *draft)
{
  Finding finding = { .found = g_list_store_new (COA_TYPE_DUPLICATE) };

  g_return_val_if_fail (COA_IS_DRAFT (draft), NULL);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++) {
    finding.exact = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
    finding.folded = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
    for (guint list = 0; kinds[i][list] != NULL; list++)
      g_ptr_array_foreach (coa_draft_get_records (draft, kinds[i][list]), add_record, &finding);
    g_clear_pointer (&finding.exact, g_hash_table_unref);
    g_clear_pointer (&finding.folded, g_hash_table_unref);
  }
  return G_LIST_MODEL (finding.found);
}

static char *
dup_key (CoaDuplicate *duplicate)
{
  return g_strconcat (coa_duplicate_get_first_id (duplicate), "\n",
                      coa_duplicate_get_second_id (duplicate), NULL);
}

/**
 * coa_duplicates_choose_again:
 * @duplicates: (transfer none) (element-type CoaDuplicate): pairs
 * @earlier: (transfer none) (element-type CoaDuplicate): pairs of which the user has
 *   said which are the same
 *
 * Makes of those pairs that were there before what the user said they are.
 */
void
coa_duplicates_choose_again (GListModel *duplicates, GListModel *earlier)
{
  g_autoptr (GHashTable) chosen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (earlier); i++) {
    g_autoptr (CoaDuplicate) duplicate = g_list_model_get_item (earlier, i);

    g_hash_table_insert (chosen, dup_key (duplicate), duplicate); /* the list keeps it */
  }
  for (guint i = 0; i < g_list_model_get_n_items (duplicates); i++) {
    g_autoptr (CoaDuplicate) duplicate = g_list_model_get_item (duplicates, i);
    g_autofree char *key = dup_key (duplicate);
    CoaDuplicate *before = g_hash_table_lookup (chosen, key);

    if (before != NULL)
      coa_duplicate_set_same (duplicate, coa_duplicate_is_same (before));
  }
}

/**
 * coa_duplicates_merge:
 * @duplicates: (transfer none) (element-type CoaDuplicate): pairs
 * @draft: (transfer none): a draft as that in which they were found
 * @file: (nullable): the name of the file that it was made of, for problems
 *
 * Merges those that are held to be the same.
 */
void
coa_duplicates_merge (GListModel *duplicates, CoaDraft *draft, const char *file)
{
  g_autoptr (CoaMerging) merging = NULL;

  g_return_if_fail (G_IS_LIST_MODEL (duplicates));
  g_return_if_fail (COA_IS_DRAFT (draft));

  merging = coa_merging_new (draft, file);
  for (guint i = 0; i < g_list_model_get_n_items (duplicates); i++) {
    g_autoptr (CoaDuplicate) duplicate = g_list_model_get_item (duplicates, i);

    if (coa_duplicate_is_same (duplicate))
      coa_merging_merge (merging, coa_duplicate_get_first_id (duplicate),
                         coa_duplicate_get_second_id (duplicate));
  }
  coa_merging_finish (merging);
}
