/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/list/coa-items.h"

#include <string.h>

#include "model/list/coa-list.h"
#include "model/value/coa-aside.h"

/**
 * CoaItems:
 *
 * Some objects that one record holds.
 *
 * There are a great many such lists in a large collection, most have one item,
 * and most are never shown. So where the record has a pointer to them, that is
 * %NULL for none, the item itself where it is one, and an array where they are
 * more; a [class@List] stands there only when somebody has asked for it. Which
 * it is tell the last two bits, as in a pointer to memory these are 0.
 */

/* More than one. */
typedef struct {
  guint length;
  guint capacity;
  gpointer items[];
} Array;

typedef enum {
  KIND_LIST = 0,
  KIND_ONE = 1,
  KIND_ARRAY = 2,
} Kind;

#define KIND_MASK ((guintptr) 3)

static Kind
get_kind (const CoaItems *self)
{
  return (Kind) ((guintptr) self & KIND_MASK);
}

static gpointer
get_pointer (const CoaItems *self)
{
  return (gpointer) ((guintptr) self & ~KIND_MASK);
}

static CoaItems *
make (gpointer pointer, Kind kind)
{
  return (CoaItems *) ((guintptr) pointer | (guintptr) kind);
}

/* Where the items are that @items stands for: another such pointer in the list, if it is one. */
static CoaItems **
find (CoaItems **items)
{
  CoaItems *self = g_atomic_pointer_get (items);

  if (self != NULL && get_kind (self) == KIND_LIST)
    return coa_list_get_items (get_pointer (self));
  return items;
}

/* The items that @items stands for, if they are more than one. */
static Array *
find_array (CoaItems **items)
{
  CoaItems *self = *find (items);

  return self != NULL && get_kind (self) == KIND_ARRAY ? get_pointer (self) : NULL;
}

/**
 * coa_items_ensure_list:
 * @items: (inout): where some items are kept
 * @item_type: their type
 *
 * Gives the items as a list, which from then on is kept there. Threads may read
 * the same items at the same time.
 *
 * Returns: (transfer none): the list
 */
GListModel *
coa_items_ensure_list (CoaItems **items, GType item_type)
{
  CoaItems *self = g_atomic_pointer_get (items);

  while (self == NULL || get_kind (self) != KIND_LIST) {
    CoaList *list = coa_list_new (item_type);

    *coa_list_get_items (list) = self;
    if (!g_atomic_pointer_compare_and_exchange (items, self, (CoaItems *) list)) {
      *coa_list_get_items (list) = NULL;
      g_object_unref (list);
    }
    self = g_atomic_pointer_get (items);
  }

  return G_LIST_MODEL (get_pointer (self));
}

static void
array_free (gpointer data)
{
  Array *array = data;

  for (guint i = 0; i < array->length; i++)
    g_object_unref (array->items[i]);
  g_free (array);
}

/**
 * coa_items_clear:
 * @items: (inout): where some items are kept
 *
 * Lets go of them, in another thread if they are very many, such as the goals
 * about a topic.
 */
void
coa_items_clear (CoaItems **items)
{
  CoaItems *self = g_steal_pointer (items);

  if (self == NULL)
    return;

  if (get_kind (self) == KIND_ARRAY)
    coa_free_aside (get_pointer (self), array_free, coa_items_get_length (self));
  else
    g_object_unref (get_pointer (self));
}

static Array *
resize (Array *array, guint capacity)
{
  array = g_realloc (array, sizeof (Array) + capacity * sizeof (gpointer));
  array->capacity = capacity;
  return array;
}

/**
 * coa_items_add:
 * @items: (inout): where some items are kept
 * @item: (type GObject): an item
 *
 * Adds @item, unless it is the last one there already: who names somebody twice
 * is still one. Only while the collection is read.
 */
void
coa_items_add (CoaItems **items, gpointer item)
{
  guint length = coa_items_get_length (*items);

  if (length == 0 || coa_items_get (*items, length - 1) != item)
    coa_items_take (items, g_object_ref (item));
}

/**
 * coa_items_take:
 * @items: (inout): where some items are kept
 * @item: (transfer full) (type GObject): an item
 *
 * Adds @item at the end. Only while the collection is read.
 */
void
coa_items_take (CoaItems **items, gpointer item)
{
  Array *array;

  items = find (items);
  if (*items == NULL) {
    *items = make (item, KIND_ONE);
    return;
  }

  array = get_pointer (*items);
  if (get_kind (*items) == KIND_ONE) {
    gpointer first = array;

    array = resize (NULL, 2);
    array->length = 1;
    array->items[0] = first;
  } else if (array->length == array->capacity) {
    array = resize (array, 2 * array->capacity);
  }
  array->items[array->length++] = item;
  *items = make (array, KIND_ARRAY);
}

/**
 * coa_items_trim:
 * @items: (inout): where some items are kept
 *
 * Says that no more will be added, so that no memory is held for them.
 */
void
coa_items_trim (CoaItems **items)
{
  Array *array = find_array (items);

  if (array != NULL)
    *find (items) = make (resize (array, array->length), KIND_ARRAY);
}

/**
 * coa_items_reorder:
 * @items: (inout): where some items are kept
 * @order: the same items, each once, in another order
 *
 * Puts the items into that order. Only while the collection is read.
 */
void
coa_items_reorder (CoaItems **items, const gpointer *order)
{
  Array *array = find_array (items);

  if (array != NULL)
    memcpy (array->items, order, array->length * sizeof (gpointer));
}

/**
 * coa_items_remove_all_of:
 * @items: (inout): where some items are kept
 * @left_out: (element-type GObject GObject): a set of objects
 *
 * Takes away the items that are in @left_out. Only while the collection is
 * read.
 */
void
coa_items_remove_all_of (CoaItems **items, GHashTable *left_out)
{
  CoaItems *kept = NULL;

  items = find (items);
  for (guint i = 0; i < coa_items_get_length (*items); i++) {
    gpointer item = coa_items_get (*items, i);

    if (!g_hash_table_contains (left_out, item))
      coa_items_take (&kept, g_object_ref (item));
  }

  coa_items_clear (items);
  *items = kept;
}

/**
 * coa_items_drop_last:
 * @items: (inout): where some items are kept
 *
 * Lets go of the last item. Only when the collection is gone.
 *
 * Returns: whether there was one
 */
gboolean
coa_items_drop_last (CoaItems **items)
{
  Array *array;

  items = find (items);
  if (*items == NULL)
    return FALSE;

  array = get_pointer (*items);
  if (get_kind (*items) == KIND_ARRAY && array->length > 1)
    g_object_unref (array->items[--array->length]);
  else
    coa_items_clear (items);
  return TRUE;
}

/**
 * coa_items_get_length:
 * @self: (nullable): some items
 *
 * Returns: how many they are
 */
guint
coa_items_get_length (const CoaItems *self)
{
  if (self == NULL)
    return 0;

  switch (get_kind (self)) {
  case KIND_ONE:
    return 1;
  case KIND_ARRAY:
    return ((const Array *) get_pointer (self))->length;
  case KIND_LIST:
  default:
    return coa_list_get_length (get_pointer (self));
  }
}

/**
 * coa_items_get:
 * @self: some items
 * @position: a number less than there are
 *
 * Returns: (transfer none) (type GObject): the item at @position
 */
gpointer
coa_items_get (const CoaItems *self, guint position)
{
  switch (get_kind (self)) {
  case KIND_ONE:
    return get_pointer (self);
  case KIND_ARRAY:
    return ((const Array *) get_pointer (self))->items[position];
  case KIND_LIST:
  default:
    return coa_list_get (get_pointer (self), position);
  }
}
