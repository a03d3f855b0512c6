/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/popolo/file/coa-popolo-reading.h"

#include <string.h>

#include <glib/gi18n.h>

#include "import/popolo/file/coa-popolo-parse.h"
#include "model/json/coa-json-at.h"
#include "model/json/coa-json.h"
#include "model/value/coa-string-hash.h"

/* Some ids are addresses. What is longer is none. */
#define MAX_ID_LENGTH 4096

static void
entry_free (gpointer data)
{
  CoaPopoloEntry *entry = data;

  g_clear_pointer (&entry->in, json_object_unref);
  g_clear_pointer (&entry->path, g_free);
  g_clear_pointer (&entry->id, g_free);
  g_free (entry);
}

/**
 * coa_popolo_reading_init:
 * @self: a reading
 * @draft: where everything goes
 *
 * Begins to read a file.
 */
void
coa_popolo_reading_init (CoaPopoloReading *self, CoaDraft *draft)
{
  self->draft = draft;
  self->problems = coa_popolo_problems_new ();
  self->entries = g_ptr_array_new_with_free_func (entry_free);
  self->by_object = g_hash_table_new (NULL, NULL);
  for (guint kind = 0; kind < COA_POPOLO_N_KINDS; kind++)
    self->by_id[kind] = g_hash_table_new (coa_string_hash, g_str_equal);
}

/**
 * coa_popolo_reading_clear:
 * @self: a reading
 *
 * Lets go of all that was read.
 */
void
coa_popolo_reading_clear (CoaPopoloReading *self)
{
  for (guint kind = 0; kind < COA_POPOLO_N_KINDS; kind++)
    g_clear_pointer (&self->by_id[kind], g_hash_table_unref);
  g_clear_pointer (&self->by_object, g_hash_table_unref);
  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_clear_pointer (&self->problems, coa_popolo_problems_free);
}

/**
 * coa_popolo_dup_id:
 * @node: (nullable): what stands where an id ought to
 *
 * Returns: (transfer full) (nullable): the id, which in some files is a number
 */
char *
coa_popolo_dup_id (JsonNode *node)
{
  const char *id;

  if (node == NULL)
    return NULL;
  if (json_node_get_value_type (node) == G_TYPE_INT64)
    return g_strdup_printf ("%" G_GINT64_FORMAT, json_node_get_int (node));
  if (json_node_get_value_type (node) != G_TYPE_STRING)
    return NULL;

  id = json_node_get_string (node);
  return *id != '\0' && strlen (id) <= MAX_ID_LENGTH ? g_strdup (id) : NULL;
}

/* Of two that say the same, the second may say more. */
static void
merge (CoaPopoloReading *self, CoaPopoloEntry *entry, JsonObject *record, const char *path)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, record);
  while (json_object_iter_next_ordered (&iter, &name, &node)) {
    if (json_object_has_member (entry->in, name))
      continue;
    if (json_object_get_size (entry->in) >= COA_POPOLO_MAX_MEMBERS) {
      coa_popolo_problems_add (self->problems, COA_SEVERITY_ERROR, path, name,
                               _("There are too many members in this object"));
      return;
    }
    json_object_set_member (entry->in, name, json_node_copy (node));
  }
}

static void
list_twice (CoaPopoloReading *self, const char *path, const char *id)
{
  g_autofree char *shown = coa_json_show (id);
  g_autofree char *message =
    /* Translators: %s is an id from a file. */
    g_strdup_printf (_("Something else has the id “%s” already"), shown);

  coa_popolo_problems_add (self->problems, COA_SEVERITY_ERROR, path, "id", message);
}

/**
 * coa_popolo_reading_add:
 * @self: a reading
 * @kind: of which kind the record is
 * @record: what the file says of it
 * @path: where it is in the file
 * @is_embedded: whether it stands in another record
 *
 * Adds a record, unless it stands in another one and is known by its id
 * already.
 *
 * Returns: (transfer none): the record
 */
CoaPopoloEntry *
coa_popolo_reading_add (CoaPopoloReading *self, CoaPopoloKind kind, JsonObject *record,
                        const char *path, gboolean is_embedded)
{
  g_autofree char *id = coa_popolo_dup_id (json_object_get_member (record, "id"));
  CoaPopoloEntry *entry = id != NULL ? g_hash_table_lookup (self->by_id[kind], id) : NULL;

  if (entry != NULL && is_embedded) {
    merge (self, entry, record, path);
    g_hash_table_insert (self->by_object, record, entry);
    return entry;
  }

  if (entry != NULL)
    list_twice (self, path, id);
  entry = g_new0 (CoaPopoloEntry, 1);
  entry->kind = kind;
  entry->in = json_object_ref (record);
  entry->path = g_strdup (path);
  entry->id = g_steal_pointer (&id);
  g_ptr_array_add (self->entries, entry);
  g_hash_table_insert (self->by_object, record, entry);
  if (entry->id != NULL && !g_hash_table_contains (self->by_id[kind], entry->id))
    g_hash_table_insert (self->by_id[kind], entry->id, entry);
  return entry;
}

/**
 * coa_popolo_reading_lookup:
 * @self: a reading
 * @kind: a kind
 * @id: an id in the file
 *
 * Returns: (transfer none) (nullable): the record of this kind with this id.
 *   Where a person is wanted it may be an organization, and the reverse
 */
CoaPopoloEntry *
coa_popolo_reading_lookup (CoaPopoloReading *self, CoaPopoloKind kind, const char *id)
{
  CoaPopoloEntry *entry = g_hash_table_lookup (self->by_id[kind], id);

  if (entry == NULL && kind == COA_POPOLO_PERSON)
    entry = g_hash_table_lookup (self->by_id[COA_POPOLO_ORGANIZATION], id);
  return entry;
}

/* The record that stands there itself. */
static CoaPopoloEntry *
find_object (CoaPopoloReading *self, CoaPopoloEntry *from, const char *member)
{
  JsonNode *node = json_object_get_member (from->in, member);

  return node != NULL && JSON_NODE_HOLDS_OBJECT (node)
           ? g_hash_table_lookup (self->by_object, json_node_get_object (node))
           : NULL;
}

/**
 * coa_popolo_reading_find:
 * @self: a reading
 * @from: a record
 * @kind: what it refers to
 * @id_member: the name of the member that has the id of that, as "person_id"
 * @object_member: the name of the member where it may stand itself, as "person"
 *
 * Returns: (transfer none) (nullable): the record that @from refers to, if it is
 *   there
 */
CoaPopoloEntry *
coa_popolo_reading_find (CoaPopoloReading *self, CoaPopoloEntry *from, CoaPopoloKind kind,
                         const char *id_member, const char *object_member)
{
  g_autofree char *id = coa_popolo_dup_id (json_object_get_member (from->in, id_member));
  CoaPopoloEntry *found = id != NULL ? coa_popolo_reading_lookup (self, kind, id) : NULL;

  return found != NULL ? found : find_object (self, from, object_member);
}

/**
 * coa_popolo_reading_find_or_add:
 * @self: a reading
 * @from: a record
 * @kind: what it refers to
 * @id_member: the name of the member that has the id of that, as "person_id"
 * @object_member: the name of the member where it may stand itself, as "person"
 *
 * Finds what @from refers to. Where nothing in the file has the id, a record is
 * added of which nothing else is known: the file may be one of several.
 *
 * Returns: (transfer none) (nullable): the record, or %NULL if @from refers to
 *   nothing
 */
CoaPopoloEntry *
coa_popolo_reading_find_or_add (CoaPopoloReading *self, CoaPopoloEntry *from, CoaPopoloKind kind,
                                const char *id_member, const char *object_member)
{
  CoaPopoloEntry *found = coa_popolo_reading_find (self, from, kind, id_member, object_member);
  g_autofree char *id = coa_popolo_dup_id (json_object_get_member (from->in, id_member));
  g_autoptr (JsonObject) record = NULL;
  g_autoptr (GString) path = NULL;

  if (found != NULL || id == NULL)
    return found;

  record = json_object_new ();
  json_object_set_string_member (record, "id", id);
  path = g_string_new (from->path);
  coa_json_path_append (path, id_member, -1);
  found = coa_popolo_reading_add (self, kind, record, path->str, FALSE);
  found->is_missing = TRUE;
  return found;
}
