/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/list/coa-list.h"

/**
 * CoaList:
 *
 * A list of objects that does not change once the collection is read.
 *
 * It is what somebody who asks for [struct@Items] is given, or a list by itself.
 */
struct _CoaList {
  GObject parent_instance;

  GType item_type;
  CoaItems *items; /* (owned) (nullable) */
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
  return coa_items_get_length (COA_LIST (model)->items);
}

static gpointer
coa_list_get_item (GListModel *model, guint position)
{
  const CoaItems *items = COA_LIST (model)->items;

  return position < coa_items_get_length (items) ? g_object_ref (coa_items_get (items, position))
                                                 : NULL;
}

static void
coa_list_finalize (GObject *object)
{
  CoaList *self = COA_LIST (object);

  coa_items_clear (&self->items);

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

  coa_items_take (&self->items, item);
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

  coa_items_sort (&self->items, compare);
}

/**
 * coa_list_get_items:
 * @self: a list
 *
 * Returns: (transfer none): where its items are
 */
CoaItems **
coa_list_get_items (CoaList *self)
{
  return &self->items;
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
  return self != NULL ? coa_items_get_length (self->items) : 0;
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
  return coa_items_get (self->items, position);
}
