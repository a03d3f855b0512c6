/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/popolo/file/coa-popolo-gather.h"

#include <glib/gi18n.h>

#include "import/popolo/value/coa-popolo-aside.h"
#include "model/json/coa-json-at.h"

/* The answers of some servers have the records in one of these. */
static const char *const wrappings[] = { "result", "results" };

static void gather_inside (CoaPopoloReading *reading, CoaPopoloEntry *owner, JsonObject *object,
                           const char *path);

static char *
dup_path (const char *path, const char *member, int index)
{
  GString *full = g_string_new (path);

  coa_json_path_append (full, member, index);
  return g_string_free_and_steal (full);
}

/* Lists what is no record, and keeps it. */
static void
refuse (CoaPopoloReading *reading, const char *path, const char *list, JsonNode *node,
        const char *message)
{
  coa_popolo_problems_add (reading->problems, COA_SEVERITY_ERROR, path, NULL, message);
  coa_popolo_aside_add (coa_draft_get_header (reading->draft), list, node);
}

static void
gather_list (CoaPopoloReading *reading, CoaPopoloKind kind, const char *member, JsonNode *node)
{
  JsonArray *list = JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  if (list == NULL && !JSON_NODE_HOLDS_NULL (node))
    refuse (reading, member, member, node, _("Expected a list"));

  for (guint i = 0; list != NULL && i < json_array_get_length (list); i++) {
    JsonNode *element = json_array_get_element (list, i);
    g_autofree char *path = dup_path ("", member, (int) i);

    if (JSON_NODE_HOLDS_OBJECT (element))
      coa_popolo_reading_add (reading, kind, json_node_get_object (element), path, FALSE);
    else
      refuse (reading, path, member, element, _("Expected an object"));
  }
}

/* Whether it is of a kind that can be told; of which kind a record in @lists is, its list says. */
static gboolean
gather_lists (CoaPopoloReading *reading, JsonObject *lists)
{
  gboolean is_any = FALSE;
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, lists);
  while (json_object_iter_next_ordered (&iter, &name, &node)) {
    const CoaPopoloKind kind = coa_popolo_kind_of_list (name);

    if (kind == COA_POPOLO_N_KINDS)
      continue;
    is_any |= JSON_NODE_HOLDS_ARRAY (node);
    gather_list (reading, kind, name, node);
  }
  return is_any;
}

/* Records of any kinds beside each other. */
static gboolean
gather_mixed (CoaPopoloReading *reading, const char *member, JsonArray *list)
{
  gboolean is_any = FALSE;

  for (guint i = 0; i < json_array_get_length (list); i++) {
    JsonNode *element = json_array_get_element (list, i);
    JsonObject *record = JSON_NODE_HOLDS_OBJECT (element) ? json_node_get_object (element) : NULL;
    const CoaPopoloKind kind =
      record != NULL ? coa_popolo_kind_of_record (record) : COA_POPOLO_N_KINDS;
    g_autofree char *path = dup_path ("", member, (int) i);

    if (kind != COA_POPOLO_N_KINDS)
      coa_popolo_reading_add (reading, kind, record, path, FALSE)->is_loose = TRUE;
    else
      refuse (reading, path, "records", element,
              record != NULL ? _("It cannot be told what kind of record this is")
                             : _("Expected an object"));
    is_any |= kind != COA_POPOLO_N_KINDS;
  }
  return is_any;
}

/* Lets a record name the one in which it stands, as it would if it stood alone. */
static void
name_owner (CoaPopoloReading *reading, CoaPopoloEntry *owner, JsonObject *record,
            const char *member)
{
  if (owner->id != NULL && !json_object_has_member (record, member) &&
      coa_popolo_reading_lookup (reading, owner->kind, owner->id) == owner)
    json_object_set_string_member (record, member, owner->id);
}

static void
gather_embedded (CoaPopoloReading *reading, CoaPopoloEntry *owner,
                 const CoaPopoloEmbedding *embedding, JsonNode *node, const char *path)
{
  JsonObject *record = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
  CoaPopoloKind kind = embedding->kind;
  CoaPopoloEntry *entry;

  if (record == NULL || g_hash_table_contains (reading->by_object, record))
    return;

  /* A member may be an organization, and so may who attends. */
  if (kind == COA_POPOLO_PERSON && coa_popolo_kind_of_type (record) == COA_POPOLO_ORGANIZATION)
    kind = COA_POPOLO_ORGANIZATION;
  if (embedding->back != NULL)
    name_owner (reading, owner, record, embedding->back);
  entry = coa_popolo_reading_add (reading, kind, record, path, TRUE);
  if (embedding->back != NULL && entry->owner == NULL)
    entry->owner = owner;
  if (entry->in != record)
    gather_inside (reading, entry, record, path);
}

/* Records that stand in what the file says of @owner at @path. */
static void
gather_inside (CoaPopoloReading *reading, CoaPopoloEntry *owner, JsonObject *object,
               const char *path)
{
  for (const CoaPopoloEmbedding *embedding = coa_popolo_kind_get_embeddings ();
       embedding->member != NULL; embedding++) {
    JsonNode *node =
      embedding->owner == owner->kind ? json_object_get_member (object, embedding->member) : NULL;
    JsonArray *list =
      node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

    if (node != NULL && list == NULL) {
      g_autofree char *inside = dup_path (path, embedding->member, -1);

      gather_embedded (reading, owner, embedding, node, inside);
    }
    for (guint i = 0; list != NULL && i < json_array_get_length (list); i++) {
      g_autofree char *inside = dup_path (path, embedding->member, (int) i);

      gather_embedded (reading, owner, embedding, json_array_get_element (list, i), inside);
    }
  }
}

static gboolean
gather_object (CoaPopoloReading *reading, JsonObject *object)
{
  CoaPopoloKind kind = COA_POPOLO_N_KINDS;

  for (gsize i = 0; i < G_N_ELEMENTS (wrappings); i++) {
    JsonNode *node = json_object_get_member (object, wrappings[i]);

    if (node != NULL && JSON_NODE_HOLDS_ARRAY (node))
      return gather_mixed (reading, wrappings[i], json_node_get_array (node));
    if (node != NULL && JSON_NODE_HOLDS_OBJECT (node))
      object = json_node_get_object (node);
  }

  /* An organization and an area have lists of records too, but not of persons. */
  if (!json_object_has_member (object, "persons") && !json_object_has_member (object, "people") &&
      (json_object_has_member (object, "name") || json_object_has_member (object, "id")))
    kind = coa_popolo_kind_of_record (object);
  if (kind == COA_POPOLO_N_KINDS)
    return gather_lists (reading, object);
  coa_popolo_reading_add (reading, kind, object, "", FALSE)->is_loose = TRUE;
  return TRUE;
}

/**
 * coa_popolo_gather:
 * @reading: a reading
 * @root: what is in the file
 *
 * Gathers all records of a file, those that stand in others too.
 *
 * Returns: whether there is anything of Popolo
 */
gboolean
coa_popolo_gather (CoaPopoloReading *reading, JsonNode *root)
{
  gboolean is_popolo = FALSE;

  if (JSON_NODE_HOLDS_ARRAY (root))
    is_popolo = gather_mixed (reading, "", json_node_get_array (root));
  else if (JSON_NODE_HOLDS_OBJECT (root))
    is_popolo = gather_object (reading, json_node_get_object (root));

  /* What is found is added at the end, and looked into as well. */
  for (guint i = 0; i < reading->entries->len; i++) {
    CoaPopoloEntry *entry = g_ptr_array_index (reading->entries, i);

    gather_inside (reading, entry, entry->in, entry->path);
  }
  return is_popolo;
}
