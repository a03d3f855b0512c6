/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/draft/coa-draft-list.h"

#include <string.h>

#include "model/value/coa-string-hash.h"

/* As "person" of "persons". */
static char *
dup_singular (const char *list)
{
  const gsize length = strlen (list);

  if (g_str_has_suffix (list, "ies"))
    return g_strdup_printf ("%.*sy", (int) length - 3, list);
  return g_strndup (list, length - 1);
}

static const char *
find_name_member (const CoaMemberOrder *record)
{
  static const char *const names[] = { "name", "label", "title" };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++) {
    if (coa_member_order_find (record, names[i]) != NULL)
      return names[i];
  }
  g_return_val_if_reached ("name");
}

/**
 * coa_draft_list_new:
 * @list: a list of the format
 *
 * Returns: (transfer full): the list, empty
 */
CoaDraftList *
coa_draft_list_new (const CoaMemberOrder *list)
{
  CoaDraftList *self = g_new (CoaDraftList, 1);

  self->kind = dup_singular (list->name);
  self->name_member = find_name_member (list->inside);
  self->records = g_ptr_array_new_with_free_func ((GDestroyNotify) json_object_unref);
  self->names = g_hash_table_new_full (coa_string_hash, g_str_equal, g_free, NULL);
  return self;
}

/**
 * coa_draft_list_free:
 * @self: (transfer full): a list
 *
 * Frees it and lets go of its records.
 */
void
coa_draft_list_free (CoaDraftList *self)
{
  g_clear_pointer (&self->kind, g_free);
  g_clear_pointer (&self->names, g_hash_table_unref);
  g_clear_pointer (&self->records, g_ptr_array_unref);
  g_free (self);
}

/**
 * coa_draft_list_add:
 * @self: a list
 * @id: an id
 * @name: a name
 *
 * Returns: (transfer none): a new record at the end
 */
JsonObject *
coa_draft_list_add (CoaDraftList *self, const char *id, const char *name)
{
  JsonObject *record = json_object_new ();

  json_object_set_string_member (record, "id", id);
  json_object_set_string_member (record, self->name_member, name);
  g_ptr_array_add (self->records, record);
  if (!g_hash_table_contains (self->names, name))
    g_hash_table_insert (self->names, g_strdup (name), record);
  return record;
}

static gboolean
is_removed (gpointer name, gpointer record, gpointer ids)
{
  return g_hash_table_contains (ids, json_object_get_string_member (record, "id"));
}

/**
 * coa_draft_list_remove:
 * @self: a list
 * @ids: (element-type utf8 utf8): ids
 *
 * Takes those records out of the list that have one of the ids.
 */
void
coa_draft_list_remove (CoaDraftList *self, GHashTable *ids)
{
  GPtrArray *kept = g_ptr_array_new_with_free_func ((GDestroyNotify) json_object_unref);

  for (guint i = 0; i < self->records->len; i++) {
    JsonObject *record = g_ptr_array_index (self->records, i);

    if (!is_removed (NULL, record, ids))
      g_ptr_array_add (kept, json_object_ref (record));
  }
  g_hash_table_foreach_remove (self->names, is_removed, ids);
  g_ptr_array_unref (self->records);
  self->records = kept;
}
