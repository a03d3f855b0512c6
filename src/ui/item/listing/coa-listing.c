/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/item/listing/coa-listing.h"

#include "model/record/coa-item.h"
#include "ui/labels/list/coa-listing-labels.h"

/**
 * CoaListing:
 *
 * Coalitions, people and organizations, or topics, in the order in which they are
 * listed: by section, if they have sections, and then by name.
 *
 * It never changes. To make it takes a while where there are many things, so any
 * thread may do so.
 */
struct _CoaListing {
  CoaList *items; /* (owned) (element-type CoaItem) */
  GArray *starts; /* (owned) (element-type guint): of the sections */
};

/* What decides the place of a thing. */
typedef struct {
  gpointer item; /* (owned) */
  int rank;
  char *section; /* (owned) (nullable) */
  char *name;    /* (owned) (nullable) */
  guint number;  /* where it stood before */
} Key;

/* Takes @text. */
static char *
make_key (char *text)
{
  g_autofree char *owned = text;
  g_autofree char *folded = text != NULL ? g_utf8_casefold (text, -1) : NULL;

  return folded != NULL ? g_utf8_collate_key (folded, -1) : NULL;
}

static void
key_clear (gpointer data)
{
  Key *key = data;

  g_clear_object (&key->item);
  g_clear_pointer (&key->section, g_free);
  g_clear_pointer (&key->name, g_free);
}

static GArray *
make_keys (GPtrArray *items, gboolean has_sections)
{
  GArray *keys = g_array_sized_new (FALSE, FALSE, sizeof (Key), items->len);

  g_array_set_clear_func (keys, key_clear);
  for (guint i = 0; i < items->len; i++) {
    Key key = { .item = g_object_ref (g_ptr_array_index (items, i)), .number = i };

    key.name = make_key (coa_listed_sort_name (key.item));
    if (has_sections) {
      key.rank = coa_listed_section_rank (key.item);
      key.section = make_key (coa_listed_section (key.item));
    }
    g_array_append_val (keys, key);
  }
  return keys;
}

static int
compare_sections (const Key *a, const Key *b)
{
  if (a->rank != b->rank)
    return a->rank < b->rank ? -1 : 1;

  return g_strcmp0 (a->section, b->section);
}

static int
compare (gconstpointer a, gconstpointer b)
{
  const Key *left = a, *right = b;
  int order = compare_sections (left, right);

  if (order == 0)
    order = g_strcmp0 (left->name, right->name);
  return order != 0 ? order : (left->number > right->number) - (left->number < right->number);
}

/**
 * coa_listing_new:
 * @items: (element-type CoaItem): things that can be listed
 * @has_sections: whether they stand in sections
 *
 * Returns: (transfer full): them in their order
 */
CoaListing *
coa_listing_new (GPtrArray *items, gboolean has_sections)
{
  g_autoptr (GArray) keys = make_keys (items, has_sections);
  CoaListing *self = g_new0 (CoaListing, 1);

  g_array_sort (keys, compare);
  self->items = coa_list_new (COA_TYPE_ITEM);
  self->starts = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; i < keys->len; i++) {
    Key *key = &g_array_index (keys, Key, i);

    if (i == 0 || compare_sections (&g_array_index (keys, Key, i - 1), key) != 0)
      g_array_append_val (self->starts, i);
    coa_list_take (self->items, g_steal_pointer (&key->item));
  }
  coa_items_trim (coa_list_get_items (self->items));
  return self;
}

/**
 * coa_listing_free:
 * @self: (transfer full): a listing
 *
 * Frees it; others may hold the things.
 */
void
coa_listing_free (CoaListing *self)
{
  g_clear_object (&self->items);
  g_clear_pointer (&self->starts, g_array_unref);
  g_free (self);
}

/**
 * coa_listing_get_items:
 * @self: (nullable): a listing
 *
 * Returns: (transfer none) (nullable): the things, which any thread may read
 */
CoaList *
coa_listing_get_items (const CoaListing *self)
{
  return self != NULL ? self->items : NULL;
}

/**
 * coa_listing_get_length:
 * @self: (nullable): a listing
 *
 * Returns: how many things there are
 */
guint
coa_listing_get_length (const CoaListing *self)
{
  return coa_list_get_length (coa_listing_get_items (self));
}

/**
 * coa_listing_get_item:
 * @self: (nullable): a listing
 * @position: which of them
 *
 * Returns: (transfer none) (nullable): the thing, or %NULL if there are not as many
 */
gpointer
coa_listing_get_item (const CoaListing *self, guint position)
{
  return position < coa_listing_get_length (self) ? coa_list_get (self->items, position) : NULL;
}

/**
 * coa_listing_get_section:
 * @self: (nullable): a listing
 * @position: which thing
 * @start: (out): the first of its section
 * @end: (out): what comes after the last of its section
 *
 * Finds the section of a thing, as gtk_section_model_get_section() does: all
 * that is not there is one too.
 */
void
coa_listing_get_section (const CoaListing *self, guint position, guint *start, guint *end)
{
  const guint length = coa_listing_get_length (self);
  guint low = 0, high;

  *start = length;
  *end = G_MAXUINT;
  if (position >= length)
    return;

  high = self->starts->len;
  while (high - low > 1) {
    const guint middle = low + (high - low) / 2;

    if (g_array_index (self->starts, guint, middle) <= position)
      low = middle;
    else
      high = middle;
  }
  *start = g_array_index (self->starts, guint, low);
  *end = high < self->starts->len ? g_array_index (self->starts, guint, high) : length;
}
