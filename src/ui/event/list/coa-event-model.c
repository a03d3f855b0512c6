/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/event/list/coa-event-model.h"

#include "ui/event/list/coa-event-order.h"

/* So many events are put in order at once: it takes less than a frame. */
enum {
  AT_ONCE = 5000
};

/**
 * CoaEventModel:
 *
 * The events of a collection in the order of time, each year as a section. A
 * filter leaves the events of those coalitions that it leaves, each once;
 * without, there are also those of no coalition.
 *
 * Where there are very many events they are put in order in a thread. Until
 * that is done the model stays as it is.
 */
struct _CoaEventModel {
  GObject parent_instance;

  CoaCollection *collection;  /* (owned) (not nullable) */
  CoaCoalitionFilter *filter; /* (owned) (nullable) */

  GPtrArray *all;            /* (owned) (nullable) (element-type CoaEvent): in order */
  GPtrArray *shown;          /* (owned) (not nullable) (element-type CoaEvent) */
  GArray *sections;          /* (owned) (not nullable) (element-type guint): where each begins */
  GCancellable *cancellable; /* (owned) (nullable): while there is something to do */
};

typedef enum {
  PROP_STATE = 1,
} CoaEventModelProperty;

static GParamSpec *props[PROP_STATE + 1];

/* What is to be done, perhaps in a thread, and what comes of it. */
typedef struct {
  CoaCollection *collection; /* (owned): keeps the events */
  GListModel *events;        /* (owned) */
  CoaFilter *asked;          /* (owned) (nullable): of the coalitions whose events are left */
  GPtrArray *all;            /* (owned) (nullable) */
  GPtrArray *shown;          /* (owned) (nullable) */
  GArray *sections;          /* (owned) (nullable) */
} Work;

static void
work_free (gpointer data)
{
  Work *work = data;

  g_clear_object (&work->events);
  g_clear_object (&work->collection);
  g_clear_pointer (&work->asked, coa_filter_free);
  g_clear_pointer (&work->all, g_ptr_array_unref);
  g_clear_pointer (&work->shown, g_ptr_array_unref);
  g_clear_pointer (&work->sections, g_array_unref);
  g_free (work);
}

static void
work_do (Work *work)
{
  if (work->all == NULL)
    work->all = coa_event_order_sort (work->events);
  work->shown = coa_event_order_filter (work->all, work->asked,
                                        coa_collection_get_coalitions (work->collection));
  work->sections = coa_event_order_find_sections (work->shown);
}

static GType
coa_event_model_get_item_type (GListModel *list)
{
  return COA_TYPE_EVENT;
}

static guint
coa_event_model_get_n_items (GListModel *list)
{
  return COA_EVENT_MODEL (list)->shown->len;
}

static gpointer
coa_event_model_get_item (GListModel *list, guint position)
{
  GPtrArray *shown = COA_EVENT_MODEL (list)->shown;

  return position < shown->len ? g_object_ref (g_ptr_array_index (shown, position)) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = coa_event_model_get_item_type;
  iface->get_n_items = coa_event_model_get_n_items;
  iface->get_item = coa_event_model_get_item;
}

static void
coa_event_model_get_section (GtkSectionModel *model, guint position, guint *start, guint *end)
{
  CoaEventModel *self = COA_EVENT_MODEL (model);

  *start = self->shown->len;
  *end = G_MAXUINT;
  if (position < self->shown->len)
    coa_event_order_get_section (self->sections, position, self->shown->len, start, end);
}

static void
section_model_init (GtkSectionModelInterface *iface)
{
  iface->get_section = coa_event_model_get_section;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (CoaEventModel, coa_event_model, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init)
                                 G_IMPLEMENT_INTERFACE (GTK_TYPE_SECTION_MODEL, section_model_init))

/* Shows what was done. */
static void
take (CoaEventModel *self, Work *work)
{
  const guint removed = self->shown->len;

  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->all, g_ptr_array_unref);
  g_clear_pointer (&self->shown, g_ptr_array_unref);
  g_clear_pointer (&self->sections, g_array_unref);
  self->all = g_steal_pointer (&work->all);
  self->shown = g_steal_pointer (&work->shown);
  self->sections = g_steal_pointer (&work->sections);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, removed, self->shown->len);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STATE]);
}

static void
do_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  work_do (data);
  g_task_return_boolean (task, TRUE);
}

static void
done_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  if (g_task_propagate_boolean (G_TASK (result), NULL))
    take (COA_EVENT_MODEL (source), g_task_get_task_data (G_TASK (result)));
}

static Work *
work_new (CoaEventModel *self)
{
  Work *work = g_new0 (Work, 1);

  work->collection = g_object_ref (self->collection);
  work->asked = self->filter != NULL ? coa_coalition_filter_dup_asked (self->filter) : NULL;
  work->all = self->all == NULL ? NULL : g_ptr_array_ref (self->all);
  g_object_get (self->collection, "events", &work->events, NULL);
  return work;
}

static void
start_thread (CoaEventModel *self, Work *work)
{
  g_autoptr (GTask) task = NULL;

  self->cancellable = g_cancellable_new ();
  task = g_task_new (self, self->cancellable, done_cb, NULL);
  g_task_set_task_data (task, work, work_free);
  g_task_run_in_thread (task, do_in_thread);
}

static void
update (CoaEventModel *self)
{
  Work *work = work_new (self);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (g_list_model_get_n_items (work->events) > AT_ONCE) {
    start_thread (self, work);
    return;
  }

  work_do (work);
  take (self, work);
  work_free (work);
}

static void
coa_event_model_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaEventModel *self = COA_EVENT_MODEL (object);

  switch ((CoaEventModelProperty) prop_id) {
  case PROP_STATE:
    g_value_set_static_string (value, coa_event_model_get_state (self));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_event_model_finalize (GObject *object)
{
  CoaEventModel *self = COA_EVENT_MODEL (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->all, g_ptr_array_unref);
  g_clear_pointer (&self->shown, g_ptr_array_unref);
  g_clear_pointer (&self->sections, g_array_unref);
  g_clear_object (&self->filter);
  g_clear_object (&self->collection);

  G_OBJECT_CLASS (coa_event_model_parent_class)->finalize (object);
}

static void
coa_event_model_class_init (CoaEventModelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_event_model_get_property;
  object_class->finalize = coa_event_model_finalize;

  /**
   * CoaEventModel:state:
   *
   * `list` where there are events; else `pending` while they are put in order,
   * `empty` where there are none, and `filtered` where the filter leaves none.
   */
  props[PROP_STATE] =
    g_param_spec_string ("state", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_event_model_init (CoaEventModel *self)
{
  self->shown = g_ptr_array_new ();
  self->sections = g_array_new (FALSE, FALSE, sizeof (guint));
}

/**
 * coa_event_model_new:
 * @collection: (transfer none): whose events they are
 * @filter: (transfer none) (nullable): which coalitions are left
 *
 * Returns: (transfer full): the model
 */
CoaEventModel *
coa_event_model_new (CoaCollection *collection, CoaCoalitionFilter *filter)
{
  CoaEventModel *self = g_object_new (COA_TYPE_EVENT_MODEL, NULL);

  self->collection = g_object_ref (collection);
  if (g_set_object (&self->filter, filter))
    g_signal_connect_object (filter, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return self;
}

/**
 * coa_event_model_get_state:
 * @self: the model
 *
 * Returns: what there is to see: see [property@EventModel:state]
 */
const char *
coa_event_model_get_state (CoaEventModel *self)
{
  g_return_val_if_fail (COA_IS_EVENT_MODEL (self), NULL);

  if (self->shown->len > 0)
    return "list";
  if (self->all == NULL)
    return "pending";
  return self->all->len == 0 ? "empty" : "filtered";
}

/**
 * coa_event_model_find:
 * @self: the model
 * @event: an event
 *
 * Returns: at which position @event is, %GTK_INVALID_LIST_POSITION if it is not there
 */
guint
coa_event_model_find (CoaEventModel *self, CoaEvent *event)
{
  guint position;

  g_return_val_if_fail (COA_IS_EVENT_MODEL (self), GTK_INVALID_LIST_POSITION);

  return g_ptr_array_find (self->shown, event, &position) ? position : GTK_INVALID_LIST_POSITION;
}
