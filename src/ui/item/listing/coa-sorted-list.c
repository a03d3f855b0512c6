/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/item/listing/coa-sorted-list.h"

#include "model/record/coa-item.h"
#include "ui/filter/coa-filtered-list.h"
#include "ui/item/listing/coa-listing-making.h"

/**
 * CoaSortedList:
 *
 * The things of another list, in the order of a [struct@Listing].
 *
 * Where there are many, they are sorted in another thread, and are there when
 * that is done; until then those of a new list are not, while a list that only
 * changes is seen as it was.
 */
struct _CoaSortedList {
  GObject parent_instance;

  GListModel *model; /* (owned) (nullable) */
  gboolean has_sections;
  CoaListing *listing;       /* (owned) (nullable) */
  GCancellable *cancellable; /* (owned) (nullable): of the sorting that goes on */
};

static void list_model_init (GListModelInterface *iface);
static void section_model_init (GtkSectionModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CoaSortedList, coa_sorted_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init)
                                 G_IMPLEMENT_INTERFACE (GTK_TYPE_SECTION_MODEL, section_model_init))

typedef enum {
  PROP_MODEL = 1,
  PROP_HAS_SECTIONS,
} CoaSortedListProperty;

static GParamSpec *props[PROP_HAS_SECTIONS + 1];

/* Takes @listing. */
static void
show (CoaSortedList *self, CoaListing *listing)
{
  g_autoptr (CoaListing) old = self->listing;

  self->listing = listing;
  g_list_model_items_changed (G_LIST_MODEL (self), 0, coa_listing_get_length (old),
                              coa_listing_get_length (listing));
}

static void
stop (CoaSortedList *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

/* The list may be gone when what was stopped comes back. */
static void
sorted_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  CoaListing *listing = coa_listing_make_finish (result);

  if (listing == NULL)
    return;

  stop (user_data);
  show (user_data, listing);
}

static void
sort (CoaSortedList *self)
{
  stop (self);
  if (self->model == NULL || g_list_model_get_n_items (self->model) <= COA_SORTED_LIST_MANY) {
    show (self, coa_listing_make (self->model, self->has_sections));
    return;
  }

  self->cancellable = g_cancellable_new ();
  coa_listing_make_async (self->model, self->has_sections, self->cancellable, sorted_cb, self);
}

static GType
coa_sorted_list_get_item_type (GListModel *list)
{
  return COA_TYPE_ITEM;
}

static guint
coa_sorted_list_get_n_items (GListModel *list)
{
  return coa_listing_get_length (COA_SORTED_LIST (list)->listing);
}

static gpointer
coa_sorted_list_get_item (GListModel *list, guint position)
{
  gpointer item = coa_listing_get_item (COA_SORTED_LIST (list)->listing, position);

  return item != NULL ? g_object_ref (item) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = coa_sorted_list_get_item_type;
  iface->get_n_items = coa_sorted_list_get_n_items;
  iface->get_item = coa_sorted_list_get_item;
}

static void
coa_sorted_list_get_section (GtkSectionModel *model, guint position, guint *start, guint *end)
{
  coa_listing_get_section (COA_SORTED_LIST (model)->listing, position, start, end);
}

static void
section_model_init (GtkSectionModelInterface *iface)
{
  iface->get_section = coa_sorted_list_get_section;
}

static void
coa_sorted_list_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaSortedList *self = COA_SORTED_LIST (object);

  switch ((CoaSortedListProperty) prop_id) {
  case PROP_MODEL:
    g_value_set_object (value, self->model);
    break;
  case PROP_HAS_SECTIONS:
    g_value_set_boolean (value, self->has_sections);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_sorted_list_set_property (GObject *object, guint prop_id, const GValue *value,
                              GParamSpec *pspec)
{
  CoaSortedList *self = COA_SORTED_LIST (object);

  switch ((CoaSortedListProperty) prop_id) {
  case PROP_MODEL:
    coa_sorted_list_set_model (self, g_value_get_object (value));
    break;
  case PROP_HAS_SECTIONS:
    if (self->has_sections != g_value_get_boolean (value)) {
      self->has_sections = g_value_get_boolean (value);
      sort (self);
      g_object_notify_by_pspec (object, pspec);
    }
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_sorted_list_dispose (GObject *object)
{
  CoaSortedList *self = COA_SORTED_LIST (object);

  stop (self);
  if (self->model != NULL)
    g_signal_handlers_disconnect_by_func (self->model, sort, self);
  g_clear_object (&self->model);
  g_clear_pointer (&self->listing, coa_listing_free);

  G_OBJECT_CLASS (coa_sorted_list_parent_class)->dispose (object);
}

static void
coa_sorted_list_class_init (CoaSortedListClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_sorted_list_get_property;
  object_class->set_property = coa_sorted_list_set_property;
  object_class->dispose = coa_sorted_list_dispose;

  /**
   * CoaSortedList:model:
   *
   * The things, in any order.
   */
  props[PROP_MODEL] = g_param_spec_object ("model", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  /**
   * CoaSortedList:has-sections:
   *
   * Whether they stand in sections.
   */
  props[PROP_HAS_SECTIONS] = g_param_spec_boolean ("has-sections", NULL, NULL, TRUE, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_sorted_list_init (CoaSortedList *self)
{
  self->has_sections = TRUE;
}

/**
 * coa_sorted_list_set_model:
 * @self: the list
 * @model: (nullable): the things, in any order
 *
 * Sorts other things.
 */
void
coa_sorted_list_set_model (CoaSortedList *self, GListModel *model)
{
  g_return_if_fail (COA_IS_SORTED_LIST (self));

  if (self->model == model)
    return;

  if (self->model != NULL)
    g_signal_handlers_disconnect_by_func (self->model, sort, self);
  g_set_object (&self->model, model);
  if (model != NULL)
    g_signal_connect_object (model, "items-changed", G_CALLBACK (sort), self, G_CONNECT_SWAPPED);
  if (self->listing != NULL && coa_listing_get_length (self->listing) > COA_SORTED_LIST_MANY)
    show (self, NULL);
  sort (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MODEL]);
}

/**
 * coa_sorted_list_find:
 * @self: the list
 * @item: (nullable): a thing
 *
 * Returns: where @item stands, or %GTK_INVALID_LIST_POSITION
 */
guint
coa_sorted_list_find (CoaSortedList *self, gconstpointer item)
{
  g_return_val_if_fail (COA_IS_SORTED_LIST (self), GTK_INVALID_LIST_POSITION);

  for (guint i = 0; i < coa_listing_get_length (self->listing); i++) {
    if (coa_listing_get_item (self->listing, i) == item)
      return i;
  }
  return GTK_INVALID_LIST_POSITION;
}

/**
 * coa_sorted_list_is_pending:
 * @self: the list
 *
 * Returns: whether it is being filtered or sorted, and so will change
 */
gboolean
coa_sorted_list_is_pending (CoaSortedList *self)
{
  g_return_val_if_fail (COA_IS_SORTED_LIST (self), FALSE);

  return self->cancellable != NULL ||
         (COA_IS_FILTERED_LIST (self->model) &&
          coa_filtered_list_is_pending (COA_FILTERED_LIST (self->model)));
}

/**
 * coa_sorted_list_dup_items:
 * @self: the list
 *
 * Gives the things as they are listed now, for another thread: that list never
 * changes.
 *
 * Returns: (transfer full): the things
 */
CoaList *
coa_sorted_list_dup_items (CoaSortedList *self)
{
  CoaList *items;

  g_return_val_if_fail (COA_IS_SORTED_LIST (self), NULL);

  items = coa_listing_get_items (self->listing);
  return items != NULL ? g_object_ref (items) : coa_list_new (COA_TYPE_ITEM);
}
