/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/duplicate/coa-merging.h"

#include <glib/gi18n.h>

#include "import/duplicate/coa-record-names.h"
#include "import/duplicate/coa-redirection.h"
#include "import/duplicate/coa-repeated.h"
#include "import/duplicate/coa-united.h"

/**
 * CoaMerging:
 *
 * Records of a draft that are merged into others. References to those that go are
 * changed at the end, for all of them at once.
 */
struct _CoaMerging {
  CoaDraft *draft;      /* (owned) */
  char *file;           /* (owned) (nullable): what it was made of, for problems */
  GHashTable *replaced; /* (owned) (element-type utf8 utf8): ids that went, and what they are now */
};

/**
 * coa_merging_new:
 * @draft: (transfer none): a draft, to which nothing is added any more
 * @file: (nullable): the name of the file that it was made of, for problems
 *
 * Returns: (transfer full): a merging that has merged nothing yet
 */
CoaMerging *
coa_merging_new (CoaDraft *draft, const char *file)
{
  CoaMerging *self = g_new0 (CoaMerging, 1);

  self->draft = g_object_ref (draft);
  self->file = g_strdup (file);
  self->replaced = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  return self;
}

/**
 * coa_merging_free:
 * @self: (transfer full): a merging
 */
void
coa_merging_free (CoaMerging *self)
{
  g_return_if_fail (self != NULL);

  g_clear_object (&self->draft);
  g_clear_pointer (&self->file, g_free);
  g_clear_pointer (&self->replaced, g_hash_table_unref);
  g_free (self);
}

/* What a record is now, after it went into another, which may have gone too. */
static const char *
follow (CoaMerging *self, const char *id)
{
  const char *next = g_hash_table_lookup (self->replaced, id);

  while (next != NULL) {
    id = next;
    next = g_hash_table_lookup (self->replaced, id);
  }
  return id;
}

static gboolean
is_empty (JsonNode *node)
{
  return node == NULL || JSON_NODE_HOLDS_NULL (node) ||
         (JSON_NODE_HOLDS_ARRAY (node) && json_array_get_length (json_node_get_array (node)) == 0);
}

/* Whether one of the two says something that cannot be had beside what the other says. */
static gboolean
contradicts (const char *member, JsonNode *kept, JsonNode *dropped)
{
  if (g_str_equal (member, "id") || coa_record_names_can_unite (member) || is_empty (kept) ||
      is_empty (dropped) || json_node_equal (kept, dropped))
    return FALSE;
  return !JSON_NODE_HOLDS_ARRAY (kept) || !JSON_NODE_HOLDS_ARRAY (dropped);
}

/* A system has one name for a thing, and two things have two. */
static gboolean
is_identified_otherwise (JsonNode *kept, JsonNode *dropped)
{
  g_autoptr (GHashTable) identifiers = g_hash_table_new (g_str_hash, g_str_equal);

  if (is_empty (kept) || is_empty (dropped))
    return FALSE;

  for (guint i = 0; i < json_array_get_length (json_node_get_array (kept)); i++) {
    JsonObject *each = json_array_get_object_element (json_node_get_array (kept), i);

    g_hash_table_insert (
      identifiers, (gpointer) json_object_get_string_member_with_default (each, "scheme", ""),
      (gpointer) json_object_get_string_member_with_default (each, "identifier", ""));
  }
  for (guint i = 0; i < json_array_get_length (json_node_get_array (dropped)); i++) {
    JsonObject *each = json_array_get_object_element (json_node_get_array (dropped), i);
    const char *same_scheme = g_hash_table_lookup (
      identifiers, json_object_get_string_member_with_default (each, "scheme", ""));

    if (same_scheme != NULL &&
        !g_str_equal (same_scheme,
                      json_object_get_string_member_with_default (each, "identifier", "")))
      return TRUE;
  }
  return FALSE;
}

/**
 * coa_merging_would_lose:
 * @keep: (transfer none): a record
 * @drop: (transfer none): another
 *
 * Returns: whether they say different things, so that they can hardly be of the same
 */
gboolean
coa_merging_would_lose (JsonObject *keep, JsonObject *drop)
{
  JsonObjectIter iter;
  const char *member;
  JsonNode *node;

  g_return_val_if_fail (keep != NULL, TRUE);
  g_return_val_if_fail (drop != NULL, TRUE);

  json_object_iter_init_ordered (&iter, drop);
  while (json_object_iter_next_ordered (&iter, &member, &node))
    if (contradicts (member, json_object_get_member (keep, member), node))
      return TRUE;
  return is_identified_otherwise (json_object_get_member (keep, "identifiers"),
                                  json_object_get_member (drop, "identifiers"));
}

static void
report_loss (CoaMerging *self, JsonObject *keep, const char *member, JsonNode *dropped)
{
  const char *id = json_object_get_string_member (keep, "id");
  g_autofree char *value = json_to_string (dropped, FALSE);
  g_autofree char *path = g_strconcat (id, ".", member, NULL);
  /* Translators: two records of the same were merged, and this value of one of them has no place
   * beside that of the other. */
  g_autofree char *message =
    g_strdup_printf (_ ("%s was left out, as a duplicate says otherwise"), value);

  coa_draft_report (self->draft, COA_SEVERITY_WARNING, self->file, 0, 0, path, message);
}

static void
add_elements (const char *member, JsonArray *kept, JsonArray *dropped)
{
  for (guint i = 0; i < json_array_get_length (dropped); i++)
    json_array_add_element (kept, json_node_copy (json_array_get_element (dropped, i)));
  coa_repeated_remove (kept);
  coa_united_apply (member, kept, NULL);
}

static void
merge_member (CoaMerging *self, JsonObject *keep, const char *member, JsonNode *dropped)
{
  JsonNode *kept = json_object_get_member (keep, member);

  if (is_empty (dropped) || coa_record_names_can_unite (member) || g_str_equal (member, "id"))
    return;

  if (is_empty (kept))
    json_object_set_member (keep, member, json_node_copy (dropped));
  else if (contradicts (member, kept, dropped))
    report_loss (self, keep, member, dropped);
  else if (JSON_NODE_HOLDS_ARRAY (kept))
    add_elements (member, json_node_get_array (kept), json_node_get_array (dropped));
}

/**
 * coa_merging_merge:
 * @self: a merging
 * @keep_id: the id of a record
 * @drop_id: the id of another record of the same
 *
 * Merges the second into the first: what is missing there is filled in, and names
 * and lists are united. What contradicts becomes a problem of the draft.
 */
void
coa_merging_merge (CoaMerging *self, const char *keep_id, const char *drop_id)
{
  JsonObject *keep;
  JsonObject *drop;
  JsonObjectIter iter;
  const char *member;
  JsonNode *node;

  g_return_if_fail (self != NULL);

  keep_id = follow (self, keep_id);
  drop_id = follow (self, drop_id);
  keep = coa_draft_lookup (self->draft, keep_id);
  drop = coa_draft_lookup (self->draft, drop_id);
  if (keep == drop || keep == NULL || drop == NULL)
    return;

  coa_record_names_unite (keep, drop);
  json_object_iter_init_ordered (&iter, drop);
  while (json_object_iter_next_ordered (&iter, &member, &node))
    merge_member (self, keep, member, node);
  g_hash_table_insert (self->replaced, g_strdup (drop_id), g_strdup (keep_id));
}

/**
 * coa_merging_finish:
 * @self: a merging
 *
 * Takes what went out of the draft, and lets all that referred to it refer to what
 * it is now.
 */
void
coa_merging_finish (CoaMerging *self)
{
  g_autoptr (GHashTable) now = g_hash_table_new (g_str_hash, g_str_equal);
  GHashTableIter iter;
  gpointer id;

  g_return_if_fail (self != NULL);

  if (g_hash_table_size (self->replaced) == 0)
    return;

  g_hash_table_iter_init (&iter, self->replaced);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    g_hash_table_insert (now, id, (gpointer) follow (self, id));
  coa_draft_remove (self->draft, now);
  coa_redirection_apply (now, self->draft);
}
