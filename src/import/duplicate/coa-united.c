/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/duplicate/coa-united.h"

#include <string.h>

#include "import/duplicate/coa-repeated.h"

/* Those of one agent that differ are held against so many before them. */
#define COMPARED_MAX 20

/* In what two signatures of one act do not differ. */
static const char *const identity[] = { "agent_id", "on_behalf_of_id", "act" };

typedef struct {
  GHashTable *earlier; /* (owned) (element-type utf8 GPtrArray): those that stay, by identity */
  GHashTable *changed; /* (unowned) (nullable) (element-type JsonObject) */
  gboolean may_fill;   /* whether what only one of two says counts for both */
} Uniting;

/* Two that were beside each other before are left so. */
static gboolean
is_new (const Uniting *self, JsonObject *one, JsonObject *other)
{
  return self->changed == NULL || g_hash_table_contains (self->changed, one) ||
         g_hash_table_contains (self->changed, other);
}

static gboolean
is_same (JsonNode *one, JsonNode *other)
{
  return one == other || (one != NULL && other != NULL && json_node_equal (one, other));
}

static char *
dup_key (JsonObject *object)
{
  g_autoptr (GString) key = g_string_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (identity); i++) {
    JsonNode *node = json_object_get_member (object, identity[i]);
    g_autofree char *text = node != NULL ? json_to_string (node, FALSE) : NULL;

    g_string_append_printf (key, "%s\n", text != NULL ? text : "");
  }
  return g_string_free_and_steal (g_steal_pointer (&key));
}

static gboolean
is_list (JsonNode *node)
{
  return node == NULL || JSON_NODE_HOLDS_ARRAY (node);
}

/* Whether all that @other says can stand in @one. Where @may_fill, what only one of them says
 * counts for both. */
static gboolean
has_room (JsonObject *one, JsonObject *other, gboolean may_fill)
{
  JsonObjectIter iter;
  const char *member;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, other);
  while (json_object_iter_next_ordered (&iter, &member, &node)) {
    JsonNode *known = json_object_get_member (one, member);

    if (strcmp (member, "sources") == 0 ? !is_list (node) || !is_list (known)
                                        : !is_same (known, node) && (known != NULL || !may_fill))
      return FALSE;
  }
  return TRUE;
}

/* Two are one if neither says anything that the other denies. */
static gboolean
are_one (JsonObject *one, JsonObject *other, gboolean may_fill)
{
  return has_room (one, other, may_fill) && (may_fill || has_room (other, one, FALSE));
}

static void
add_source (JsonArray *array, guint index, JsonNode *node, gpointer sources)
{
  json_array_add_element (sources, json_node_copy (node));
}

static void
unite (JsonObject *one, JsonObject *other)
{
  JsonObjectIter iter;
  const char *member;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, other);
  while (json_object_iter_next_ordered (&iter, &member, &node)) {
    JsonNode *known = json_object_get_member (one, member);

    if (known == NULL) {
      json_object_set_member (one, member, json_node_copy (node));
    } else if (strcmp (member, "sources") == 0) {
      JsonArray *sources = json_node_get_array (known);

      json_array_foreach_element (json_node_get_array (node), add_source, sources);
      coa_repeated_remove (sources);
    }
  }
}

/* Unites @object with the first of @earlier that it is one with. */
static gboolean
unite_with_any (const Uniting *self, GPtrArray *earlier, JsonObject *object)
{
  for (guint i = 0; i < MIN (earlier->len, COMPARED_MAX); i++) {
    JsonObject *each = g_ptr_array_index (earlier, i);

    if (is_new (self, each, object) && are_one (each, object, self->may_fill)) {
      unite (each, object);
      return TRUE;
    }
  }
  return FALSE;
}

/* Whether @object stays, as it is one with none of those that came before. */
static gboolean
keep (const Uniting *self, JsonObject *object)
{
  g_autofree char *key = dup_key (object);
  GPtrArray *alike = g_hash_table_lookup (self->earlier, key);

  if (alike == NULL) {
    alike = g_ptr_array_new ();
    g_hash_table_insert (self->earlier, g_steal_pointer (&key), alike);
  }
  if (unite_with_any (self, alike, object))
    return FALSE;

  g_ptr_array_add (alike, object);
  return TRUE;
}

static void
unite_all (const Uniting *self, JsonArray *array)
{
  g_autoptr (GArray) gone = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < json_array_get_length (array); i++) {
    JsonNode *node = json_array_get_element (array, i);

    if (JSON_NODE_HOLDS_OBJECT (node) && !keep (self, json_node_get_object (node)))
      g_array_append_val (gone, i);
  }
  for (guint i = gone->len; i > 0; i--)
    json_array_remove_element (array, g_array_index (gone, guint, i - 1));
}

/**
 * coa_united_apply:
 * @member: (nullable): the name of the member that @array is
 * @array: (transfer none): an array, in which nothing is there twice
 * @changed: (nullable) (element-type JsonObject): its elements that are not what
 *   they were, or %NULL if that can be all
 *
 * If it holds signatures, makes one of those of the same agent, on behalf of the
 * same, and of the same act, where they do not contradict each other; the sources
 * are united. So it does with members that differ in nothing but their sources.
 */
void
coa_united_apply (const char *member, JsonArray *array, GHashTable *changed)
{
  Uniting self = { .changed = changed, .may_fill = g_strcmp0 (member, "signatures") == 0 };

  g_return_if_fail (array != NULL);

  if (!self.may_fill && g_strcmp0 (member, "members") != 0)
    return;

  self.earlier =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  unite_all (&self, array);
  g_hash_table_unref (self.earlier);
}
