/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "import/popolo/file/coa-popolo-parse.h"
#include "import/popolo/value/coa-popolo-aside.h"
#include "import/popolo/value/coa-popolo-values.h"

/* Where records name others. */
static const struct {
  const char *member;
  CoaPopoloKind kind;
} references[] = {
  { "person_id", COA_POPOLO_PERSON },
  { "member_id", COA_POPOLO_PERSON },
  { "organization_id", COA_POPOLO_ORGANIZATION },
  { "on_behalf_of_id", COA_POPOLO_ORGANIZATION },
  { "area_id", COA_POPOLO_AREA },
  { "legislative_period_id", COA_POPOLO_EVENT },
  { "event_id", COA_POPOLO_EVENT },
};

/* The id in the draft of what a member with an id of the file leads to. */
static const char *
find_id (CoaPopoloReading *reading, const char *member, JsonNode *node)
{
  for (gsize i = 0; i < G_N_ELEMENTS (references); i++) {
    g_autofree char *id = NULL;
    CoaPopoloEntry *entry;

    if (strcmp (references[i].member, member) != 0)
      continue;
    id = coa_popolo_dup_id (node);
    entry = id != NULL ? coa_popolo_reading_lookup (reading, references[i].kind, id) : NULL;
    return entry != NULL && entry->out != NULL ? json_object_get_string_member (entry->out, "id")
                                               : NULL;
  }
  return NULL;
}

static JsonNode *copy (CoaPopoloReading *reading, const char *member, JsonNode *node);

static JsonNode *
copy_list (CoaPopoloReading *reading, JsonArray *list)
{
  JsonNode *node = json_node_new (JSON_NODE_ARRAY);
  JsonArray *made = json_array_sized_new (json_array_get_length (list));

  for (guint i = 0; i < json_array_get_length (list); i++)
    json_array_add_element (made, copy (reading, "", json_array_get_element (list, i)));
  json_node_take_array (node, made);
  return node;
}

static JsonNode *
copy_object (CoaPopoloReading *reading, JsonObject *object)
{
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);
  JsonObject *made = json_object_new ();
  JsonObjectIter iter;
  const char *name;
  JsonNode *inside;

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &inside))
    json_object_set_member (made, name, copy (reading, name, inside));
  json_node_take_object (node, made);
  return node;
}

/* A copy in which what names a record by its id in the file names it by the id in the draft. */
static JsonNode *
copy (CoaPopoloReading *reading, const char *member, JsonNode *node)
{
  const char *id;

  if (JSON_NODE_HOLDS_ARRAY (node))
    return copy_list (reading, json_node_get_array (node));
  if (JSON_NODE_HOLDS_OBJECT (node))
    return copy_object (reading, json_node_get_object (node));

  id = find_id (reading, member, node);
  return id != NULL ? json_node_init_string (json_node_alloc (), id) : json_node_copy (node);
}

/**
 * coa_popolo_keep_rest:
 * @at: an object
 * @taken: (array zero-terminated=1): the names of members of which all is made
 *   that there is to make
 * @known: (nullable): what the format knows of such an object
 *
 * Keeps all else that is in the object. What has a name that means something
 * else in the format is set aside.
 */
void
coa_popolo_keep_rest (const CoaPopoloAt *at, const char *const *taken, const CoaMemberOrder *known)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, at->in);
  while (json_object_iter_next_ordered (&iter, &name, &node)) {
    g_autoptr (JsonNode) kept = NULL;

    /* Of which type it is, the list says in which it is. */
    if (g_strv_contains (taken, name) || strcmp (name, "@type") == 0 ||
        coa_popolo_is_nothing (node))
      continue;
    kept = copy (at->reading, name, node);
    if (coa_member_order_find (known, name) != NULL || json_object_has_member (at->out, name) ||
        strcmp (name, "popolo") == 0 || json_object_get_size (at->out) >= COA_POPOLO_MAX_MEMBERS)
      coa_popolo_aside_set (at->out, name, kept);
    else
      json_object_set_member (at->out, name, g_steal_pointer (&kept));
    coa_popolo_problems_count_kept (at->reading->problems, at->list, at->path, name);
  }
}

static gboolean
has_identifier (JsonArray *identifiers, const char *wanted)
{
  for (guint i = 0; i < json_array_get_length (identifiers); i++) {
    JsonNode *node = json_array_get_element (identifiers, i);
    JsonObject *object = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
    g_autofree char *identifier =
      object != NULL ? coa_popolo_dup_id (json_object_get_member (object, "identifier")) : NULL;

    if (g_strcmp0 (identifier, wanted) == 0)
      return TRUE;
  }
  return FALSE;
}

/**
 * coa_popolo_keep_id:
 * @entry: a record that is in the draft
 *
 * Keeps the id that it has in the file among its identifiers, where it has
 * another one in the draft.
 */
void
coa_popolo_keep_id (const CoaPopoloEntry *entry)
{
  JsonNode *node = json_object_get_member (entry->out, "identifiers");
  JsonArray *identifiers;
  JsonObject *identifier;

  if (entry->id == NULL ||
      strcmp (entry->id, json_object_get_string_member (entry->out, "id")) == 0)
    return;

  identifiers =
    node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_dup_array (node) : json_array_new ();
  if (!has_identifier (identifiers, entry->id)) {
    identifier = json_object_new ();
    json_object_set_string_member (identifier, "scheme", "popolo");
    json_object_set_string_member (identifier, "identifier", entry->id);
    json_array_add_object_element (identifiers, identifier);
  }
  json_object_set_array_member (entry->out, "identifiers", identifiers);
}
