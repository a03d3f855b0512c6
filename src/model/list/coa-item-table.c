/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/list/coa-item-table.h"

#include <string.h>

#include "model/value/coa-aside.h"
#include "model/value/coa-string-hash.h"

/**
 * CoaItemTable:
 *
 * Items, each found by its id. It does not hold them.
 *
 * It is a set of places of ids, each of which is in the item itself. A hash
 * table from ids to items would take nearly twice the memory.
 */
struct _CoaItemTable {
  GHashTable *places; /* (owned) (element-type utf8*) */
};

static guint
hash_place (gconstpointer place)
{
  return coa_string_hash (*(const char *const *) place);
}

static gboolean
equal_places (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b) == 0;
}

/**
 * coa_item_table_new:
 *
 * Returns: (transfer full): a table of no items
 */
CoaItemTable *
coa_item_table_new (void)
{
  CoaItemTable *self = g_new0 (CoaItemTable, 1);

  self->places = g_hash_table_new (hash_place, equal_places);
  return self;
}

/**
 * coa_item_table_free:
 * @self: (transfer full): a table
 *
 * Frees it. The items stay.
 */
void
coa_item_table_free (CoaItemTable *self)
{
  const gsize n_places = g_hash_table_size (self->places);

  coa_free_aside (g_steal_pointer (&self->places), (GDestroyNotify) g_hash_table_unref, n_places);
  g_free (self);
}

/**
 * coa_item_table_add:
 * @self: a table
 * @item: an item that has an id, and is there as long as the table knows it
 *
 * Returns: whether @item is in the table now, as no other there has its id
 */
gboolean
coa_item_table_add (CoaItemTable *self, CoaItem *item)
{
  gconstpointer place = coa_item_get_id_place (item);

  if (g_hash_table_contains (self->places, place))
    return FALSE;

  return g_hash_table_add (self->places, (gpointer) place);
}

/**
 * coa_item_table_lookup:
 * @self: a table
 * @id: an id
 *
 * Returns: (transfer none) (nullable): the item that has this id
 */
CoaItem *
coa_item_table_lookup (CoaItemTable *self, const char *id)
{
  gconstpointer place = g_hash_table_lookup (self->places, &id);

  return place != NULL ? coa_item_of_id_place (place) : NULL;
}
