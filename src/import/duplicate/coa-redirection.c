/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/duplicate/coa-redirection.h"

#include "import/duplicate/coa-repeated.h"
#include "import/duplicate/coa-united.h"

/* The lists of a collection in which something refers to a record of another, or that a merged
 * record may have united. */
static const char *const lists[] = { "organizations", "persons", "coalitions",
                                     "documents",     "events",  "sources" };

static gboolean redirect_node (GHashTable *ids, const char *member, JsonNode *node);

static gboolean
is_reference (const char *member)
{
  return member != NULL && (g_str_has_suffix (member, "_id") || g_str_has_suffix (member, "_ids"));
}

static gboolean
redirect_string (GHashTable *ids, JsonNode *node)
{
  const char *id = g_hash_table_lookup (ids, json_node_get_string (node));

  if (id == NULL)
    return FALSE;

  json_node_set_string (node, id);
  return TRUE;
}

static gboolean
redirect_array (GHashTable *ids, const char *member, JsonArray *array)
{
  g_autoptr (GHashTable) changed = g_hash_table_new (NULL, NULL);
  gboolean is_changed = FALSE;

  for (guint i = 0; i < json_array_get_length (array); i++) {
    JsonNode *node = json_array_get_element (array, i);

    if (!redirect_node (ids, member, node))
      continue;
    is_changed = TRUE;
    if (JSON_NODE_HOLDS_OBJECT (node))
      g_hash_table_add (changed, json_node_get_object (node));
  }

  if (is_changed) {
    coa_repeated_remove (array);
    coa_united_apply (member, array, changed);
  }
  return is_changed;
}

static gboolean
redirect_object (GHashTable *ids, JsonObject *object)
{
  JsonObjectIter iter;
  const char *member;
  JsonNode *node;
  gboolean is_changed = FALSE;

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &member, &node))
    is_changed |= redirect_node (ids, member, node);
  return is_changed;
}

/* Returns whether anything in it is different now. */
static gboolean
redirect_node (GHashTable *ids, const char *member, JsonNode *node)
{
  switch (json_node_get_node_type (node)) {
  case JSON_NODE_OBJECT:
    return redirect_object (ids, json_node_get_object (node));
  case JSON_NODE_ARRAY:
    return redirect_array (ids, member, json_node_get_array (node));
  case JSON_NODE_VALUE:
    return is_reference (member) && json_node_get_value_type (node) == G_TYPE_STRING &&
           redirect_string (ids, node);
  case JSON_NODE_NULL:
  default:
    return FALSE;
  }
}

/**
 * coa_redirection_apply:
 * @ids: (element-type utf8 utf8): ids, and those that are to stand in their place
 * @draft: (transfer none): a draft
 *
 * Changes all references to some records of a draft. What says the same twice then,
 * says it once.
 */
void
coa_redirection_apply (GHashTable *ids, CoaDraft *draft)
{
  g_return_if_fail (ids != NULL);
  g_return_if_fail (COA_IS_DRAFT (draft));

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++) {
    GPtrArray *records = coa_draft_get_records (draft, lists[i]);

    for (guint record = 0; record < records->len; record++)
      redirect_object (ids, g_ptr_array_index (records, record));
  }
}
