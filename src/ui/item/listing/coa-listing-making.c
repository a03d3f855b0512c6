/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/item/listing/coa-listing-making.h"

#include <gtk/gtk.h>

#include "model/collection/coa-collection.h"
#include "model/list/coa-list.h"
#include "model/record/coa-item.h"
#include "ui/filter/coa-filtered-list.h"

/* What a thread is to put in order. */
typedef struct {
  GPtrArray *lists;       /* (owned) (element-type CoaList): that never change */
  GPtrArray *collections; /* (owned) (element-type CoaCollection): tie the things together */
  gboolean has_sections;
} Order;

static void
order_free (gpointer data)
{
  Order *self = data;

  g_clear_pointer (&self->lists, g_ptr_array_unref);
  g_clear_pointer (&self->collections, g_ptr_array_unref);
  g_free (self);
}

static void
add_items (GPtrArray *items, GListModel *model)
{
  const guint n_items = g_list_model_get_n_items (model);

  for (guint i = 0; i < n_items; i++)
    g_ptr_array_add (items, g_list_model_get_item (model, i));
}

static CoaListing *
order_make (const Order *self)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < self->lists->len; i++)
    add_items (items, g_ptr_array_index (self->lists, i));
  return coa_listing_new (items, self->has_sections);
}

static void
make_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  g_task_return_pointer (task, order_make (data), (GDestroyNotify) coa_listing_free);
}

static void
keep_collection (Order *self, GListModel *list)
{
  CoaCollection *collection = coa_collection_find (list);

  if (collection != NULL)
    g_ptr_array_add (self->collections, g_object_ref (collection));
}

static void
add_list (Order *self, GListModel *list)
{
  g_ptr_array_add (self->lists, g_object_ref (list));
  keep_collection (self, list);
}

/* Those that are left hold together through the list that they are of. */
static gboolean
add_filtered (Order *self, CoaFilteredList *model)
{
  GListModel *left = coa_filtered_list_get_left (model);

  if (left == NULL)
    return TRUE;
  if (!COA_IS_LIST (left))
    return FALSE;

  add_list (self, left);
  keep_collection (self, coa_filtered_list_get_model (model));
  return TRUE;
}

/* Finds the lists that @model is made of, and says whether it has all of them, and nothing else. To
 * ask it for each of its things would take a while, and what never changes any thread can read. */
static gboolean
add_lists (Order *self, GListModel *model)
{
  g_autoptr (GPtrArray) models = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean has_all = TRUE;

  if (COA_IS_LIST (model))
    add_list (self, model);
  else if (COA_IS_FILTERED_LIST (model))
    has_all = add_filtered (self, COA_FILTERED_LIST (model));
  else if (GTK_IS_FLATTEN_LIST_MODEL (model))
    add_items (models, gtk_flatten_list_model_get_model (GTK_FLATTEN_LIST_MODEL (model)));
  else
    has_all = FALSE;

  for (guint i = 0; i < models->len; i++)
    has_all &= add_lists (self, g_ptr_array_index (models, i));
  return has_all;
}

static CoaList *
copy (GListModel *model)
{
  CoaList *list = coa_list_new (COA_TYPE_ITEM);
  const guint n_items = g_list_model_get_n_items (model);

  for (guint i = 0; i < n_items; i++)
    coa_list_take (list, g_list_model_get_item (model, i));
  return list;
}

static Order *
order_new (GListModel *model, gboolean has_sections)
{
  Order *self = g_new0 (Order, 1);

  self->has_sections = has_sections;
  self->lists = g_ptr_array_new_with_free_func (g_object_unref);
  self->collections = g_ptr_array_new_with_free_func (g_object_unref);
  if (!add_lists (self, model)) {
    g_ptr_array_set_size (self->lists, 0);
    g_ptr_array_add (self->lists, copy (model));
  }
  return self;
}

/**
 * coa_listing_make:
 * @model: (nullable): things that can be listed
 * @has_sections: whether they stand in sections
 *
 * Returns: (transfer full): them in their order
 */
CoaListing *
coa_listing_make (GListModel *model, gboolean has_sections)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  if (model != NULL)
    add_items (items, model);
  return coa_listing_new (items, has_sections);
}

/**
 * coa_listing_make_async:
 * @model: things that can be listed
 * @has_sections: whether they stand in sections
 * @cancellable: (nullable): what ends it
 * @callback: (scope async): called when it is done
 * @data: what belongs to @callback
 *
 * Puts many things in their order without keeping the main loop waiting. What is
 * closed meanwhile stays whole until that is done. See coa_listing_make_finish().
 */
void
coa_listing_make_async (GListModel *model, gboolean has_sections, GCancellable *cancellable,
                        GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);

  g_task_set_task_data (task, order_new (model, has_sections), order_free);
  g_task_run_in_thread (task, make_in_thread);
}

/**
 * coa_listing_make_finish:
 * @result: what the callback got
 *
 * Returns: (transfer full) (nullable): the listing, or %NULL if it is wanted no
 *   more
 */
CoaListing *
coa_listing_make_finish (GAsyncResult *result)
{
  return g_task_propagate_pointer (G_TASK (result), NULL);
}
