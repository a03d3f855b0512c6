/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/coa-list.h"

/**
 * CoaList:
 *
 * A list of objects that does not change once the collection is read.
 *
 * There are a great many of them in a large collection, most are short, and
 * most are never shown. So one is an array of pointers, where a
 * [class@Gio.ListStore] would be a balanced tree, and an empty list is no
 * object at all until somebody asks for it.
 */
struct _CoaList {
  GObject parent_instance;

  GType item_type;
  GPtrArray *items; /* (owned) (not nullable) */
};

static void coa_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CoaList, coa_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, coa_list_model_init))

static GType
coa_list_get_item_type (GListModel *model)
{
  return COA_LIST (model)->item_type;
}

static guint
coa_list_get_n_items (GListModel *model)
{
  return COA_LIST (model)->items->len;
}

static gpointer
coa_list_get_item (GListModel *model, guint position)
{
  GPtrArray *items = COA_LIST (model)->items;

  return position < items->len ? g_object_ref (g_ptr_array_index (items, position)) : NULL;
}

static void
coa_list_finalize (GObject *object)
{
  CoaList *self = COA_LIST (object);

  g_clear_pointer (&self->items, g_ptr_array_unref);

  G_OBJECT_CLASS (coa_list_parent_class)->finalize (object);
}

static void
coa_list_class_init (CoaListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = coa_list_finalize;
}

static void
coa_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = coa_list_get_item_type;
  iface->get_n_items = coa_list_get_n_items;
  iface->get_item = coa_list_get_item;
}

static void
coa_list_init (CoaList *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * coa_list_new:
 * @item_type: the type of its items
 *
 * Returns: (transfer full): an empty list, to be filled with coa_list_take()
 */
CoaList *
coa_list_new (GType item_type)
{
  CoaList *self = g_object_new (COA_TYPE_LIST, NULL);

  self->item_type = item_type;
  return self;
}

/**
 * coa_list_ensure:
 * @list: (inout) (nullable): where a list is kept
 * @item_type: the type of its items
 *
 * Gives the list that is kept in @list, and puts an empty one there where
 * there is none. Threads may read the same item at the same time.
 *
 * Returns: (transfer none): the list
 */
GListModel *
coa_list_ensure (CoaList **list, GType item_type)
{
  if (g_atomic_pointer_get (list) == NULL) {
    CoaList *empty = coa_list_new (item_type);

    if (!g_atomic_pointer_compare_and_exchange (list, NULL, empty))
      g_object_unref (empty);
  }

  return G_LIST_MODEL (*list);
}

/**
 * coa_list_add:
 * @list: (inout) (nullable): where a list is kept
 * @item_type: the type of its items
 * @item: (type GObject): an item
 *
 * Adds @item to the list that is kept in @list, or that is now made there,
 * unless it is the last one in it already: who names somebody twice is still
 * one. Only while the collection is read.
 */
void
coa_list_add (CoaList **list, GType item_type, gpointer item)
{
  CoaList *self = COA_LIST (coa_list_ensure (list, item_type));

  if (self->items->len == 0 || g_ptr_array_index (self->items, self->items->len - 1) != item)
    coa_list_take (self, g_object_ref (item));
}

/**
 * coa_list_take:
 * @self: a list
 * @item: (transfer full) (type GObject): an item
 *
 * Adds @item at the end. Only while the collection is read.
 */
void
coa_list_take (CoaList *self, gpointer item)
{
  g_return_if_fail (COA_IS_LIST (self));
  g_return_if_fail (g_type_is_a (G_OBJECT_TYPE (item), self->item_type));

  g_ptr_array_add (self->items, item);
}

/**
 * coa_list_take_all:
 * @self: a list
 * @items: (transfer full) (element-type GObject): items
 *
 * Adds @items at the end. Only while the collection is read.
 */
void
coa_list_take_all (CoaList *self, GPtrArray *items)
{
  g_return_if_fail (COA_IS_LIST (self));

  g_ptr_array_extend_and_steal (self->items, items);
}

/**
 * coa_list_sort:
 * @self: a list
 * @compare: (scope call): how two items compare
 *
 * Sorts the items. Those that compare alike keep their order. Only while the
 * collection is read.
 */
void
coa_list_sort (CoaList *self, GCompareFunc compare)
{
  g_return_if_fail (COA_IS_LIST (self));

  g_ptr_array_sort_values (self->items, compare);
}

/**
 * coa_list_drop_last:
 * @self: a list
 *
 * Lets go of the last item. Only when the collection is gone.
 *
 * Returns: whether there was one
 */
gboolean
coa_list_drop_last (CoaList *self)
{
  g_return_val_if_fail (COA_IS_LIST (self), FALSE);

  if (self->items->len == 0)
    return FALSE;

  g_ptr_array_set_size (self->items, (gint) self->items->len - 1);
  return TRUE;
}

/**
 * coa_list_remove_all_of:
 * @self: a list
 * @left_out: (element-type GObject GObject): a set of objects
 *
 * Takes away the items that are in @left_out. Only while the collection is
 * read.
 */
void
coa_list_remove_all_of (CoaList *self, GHashTable *left_out)
{
  g_autoptr (GPtrArray) kept = NULL;

  g_return_if_fail (COA_IS_LIST (self));

  kept = g_ptr_array_new_full (self->items->len, g_object_unref);
  for (guint i = 0; i < self->items->len; i++) {
    gpointer item = g_ptr_array_index (self->items, i);

    if (!g_hash_table_contains (left_out, item))
      g_ptr_array_add (kept, g_object_ref (item));
  }

  g_clear_pointer (&self->items, g_ptr_array_unref);
  self->items = g_steal_pointer (&kept);
}

/**
 * coa_list_get_length:
 * @self: (nullable): a list
 *
 * Returns: how many items it has; none where there is no list
 */
guint
coa_list_get_length (CoaList *self)
{
  return self != NULL ? self->items->len : 0;
}

/**
 * coa_list_get:
 * @self: a list
 * @position: a position less than its length
 *
 * Returns: (transfer none) (type GObject): the item at @position
 */
gpointer
coa_list_get (CoaList *self, guint position)
{
  return g_ptr_array_index (self->items, position);
}
