/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/filter/coa-filtered-list.h"

#include "model/list/coa-list.h"
#include "ui/filter/coa-filter-finding.h"

/**
 * CoaFilteredList:
 *
 * The coalitions of another list that a filter leaves.
 *
 * Where there are many, they are asked in another thread, and until that is done
 * those are listed that were left before, or none of a new list.
 */
struct _CoaFilteredList {
  GObject parent_instance;

  GListModel *model;          /* (owned) (nullable) */
  CoaCoalitionFilter *filter; /* (owned) (nullable) */
  GListModel *left;           /* (owned) (nullable) */
  guint n_left;
  GCancellable *cancellable; /* (owned) (nullable): of the asking that goes on */
};

static void list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CoaFilteredList, coa_filtered_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

typedef enum {
  PROP_MODEL = 1,
  PROP_FILTER,
  PROP_STATE,
} CoaFilteredListProperty;

static GParamSpec *props[PROP_STATE + 1];

/* Fewer are asked at once. */
enum {
  MANY = 500,
};

static void
stop (CoaFilteredList *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

static void
show (CoaFilteredList *self, GListModel *left)
{
  const guint n_before = self->n_left;

  g_set_object (&self->left, left);
  self->n_left = left != NULL ? g_list_model_get_n_items (left) : 0;
  g_list_model_items_changed (G_LIST_MODEL (self), 0, n_before, self->n_left);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STATE]);
}

/* The list may be gone when what was stopped comes back. */
static void
found_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  CoaFilteredList *self = user_data;
  g_autoptr (GListModel) left = coa_filter_find_finish (result);

  if (left == NULL)
    return;

  g_clear_object (&self->cancellable);
  show (self, left);
}

static void
find_async (CoaFilteredList *self, const CoaFilter *asked)
{
  self->cancellable = g_cancellable_new ();
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STATE]);
  coa_filter_find_async (asked, self->model, self->cancellable, found_cb, self);
}

static void
update (CoaFilteredList *self)
{
  const CoaFilter *asked =
    self->filter != NULL ? coa_coalition_filter_get_asked (self->filter) : NULL;

  stop (self);
  if (self->model == NULL || asked == NULL || coa_filter_is_empty (asked)) {
    show (self, self->model);
  } else if (COA_IS_LIST (self->model) && g_list_model_get_n_items (self->model) > MANY) {
    find_async (self, asked);
  } else {
    g_autoptr (GListModel) left = coa_filter_list (asked, self->model);

    show (self, left);
  }
}

static void
set_model (CoaFilteredList *self, GListModel *model)
{
  if (self->model == model)
    return;

  if (self->model != NULL)
    g_signal_handlers_disconnect_by_func (self->model, update, self);
  g_set_object (&self->model, model);
  if (model != NULL)
    g_signal_connect_object (model, "items-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  if (self->cancellable != NULL)
    show (self, NULL);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MODEL]);
}

static void
set_filter (CoaFilteredList *self, CoaCoalitionFilter *filter)
{
  if (self->filter == filter)
    return;

  if (self->filter != NULL)
    g_signal_handlers_disconnect_by_func (self->filter, update, self);
  g_set_object (&self->filter, filter);
  if (filter != NULL)
    g_signal_connect_object (filter, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_FILTER]);
}

static GType
coa_filtered_list_get_item_type (GListModel *list)
{
  return COA_TYPE_COALITION;
}

static guint
coa_filtered_list_get_n_items (GListModel *list)
{
  return COA_FILTERED_LIST (list)->n_left;
}

static gpointer
coa_filtered_list_get_item (GListModel *list, guint position)
{
  CoaFilteredList *self = COA_FILTERED_LIST (list);

  return self->left != NULL ? g_list_model_get_item (self->left, position) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = coa_filtered_list_get_item_type;
  iface->get_n_items = coa_filtered_list_get_n_items;
  iface->get_item = coa_filtered_list_get_item;
}

static const char *
get_state (CoaFilteredList *self)
{
  return self->n_left > 0 || self->cancellable != NULL ? "list" : "empty";
}

static void
coa_filtered_list_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaFilteredList *self = COA_FILTERED_LIST (object);

  switch ((CoaFilteredListProperty) prop_id) {
  case PROP_MODEL:
    g_value_set_object (value, self->model);
    break;
  case PROP_FILTER:
    g_value_set_object (value, self->filter);
    break;
  case PROP_STATE:
    g_value_set_static_string (value, get_state (self));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_filtered_list_set_property (GObject *object, guint prop_id, const GValue *value,
                                GParamSpec *pspec)
{
  switch ((CoaFilteredListProperty) prop_id) {
  case PROP_MODEL:
    set_model (COA_FILTERED_LIST (object), g_value_get_object (value));
    break;
  case PROP_FILTER:
    set_filter (COA_FILTERED_LIST (object), g_value_get_object (value));
    break;
  case PROP_STATE:
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_filtered_list_dispose (GObject *object)
{
  CoaFilteredList *self = COA_FILTERED_LIST (object);

  stop (self);
  if (self->model != NULL)
    g_signal_handlers_disconnect_by_func (self->model, update, self);
  if (self->filter != NULL)
    g_signal_handlers_disconnect_by_func (self->filter, update, self);
  g_clear_object (&self->model);
  g_clear_object (&self->filter);
  g_clear_object (&self->left);
  self->n_left = 0;

  G_OBJECT_CLASS (coa_filtered_list_parent_class)->dispose (object);
}

static void
coa_filtered_list_class_init (CoaFilteredListClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_filtered_list_get_property;
  object_class->set_property = coa_filtered_list_set_property;
  object_class->dispose = coa_filtered_list_dispose;

  /**
   * CoaFilteredList:model:
   *
   * The coalitions.
   */
  props[PROP_MODEL] = g_param_spec_object ("model", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  /**
   * CoaFilteredList:filter:
   *
   * What is asked of them.
   */
  props[PROP_FILTER] = g_param_spec_object ("filter", NULL, NULL, COA_TYPE_COALITION_FILTER, flags);

  /**
   * CoaFilteredList:state:
   *
   * What is to be seen: "list", or "empty" where none is left, which is not known
   * until all are asked.
   */
  props[PROP_STATE] =
    g_param_spec_string ("state", NULL, NULL, "empty", G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_filtered_list_init (CoaFilteredList *self)
{
}

/**
 * coa_filtered_list_get_model:
 * @self: a list
 *
 * Returns: (transfer none) (nullable): all that are asked
 */
GListModel *
coa_filtered_list_get_model (CoaFilteredList *self)
{
  g_return_val_if_fail (COA_IS_FILTERED_LIST (self), NULL);

  return self->model;
}

/**
 * coa_filtered_list_get_left:
 * @self: a list
 *
 * Returns: (transfer none) (nullable): those that are left, as a list that stays
 *   as it is, or all
 */
GListModel *
coa_filtered_list_get_left (CoaFilteredList *self)
{
  g_return_val_if_fail (COA_IS_FILTERED_LIST (self), NULL);

  return self->left;
}

/**
 * coa_filtered_list_is_pending:
 * @self: a list
 *
 * Returns: whether coalitions are being asked, so that others will be left
 */
gboolean
coa_filtered_list_is_pending (CoaFilteredList *self)
{
  g_return_val_if_fail (COA_IS_FILTERED_LIST (self), FALSE);

  return self->cancellable != NULL;
}
