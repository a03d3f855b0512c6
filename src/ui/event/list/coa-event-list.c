/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/event/list/coa-event-list.h"

#include "ui/event/coa-event-heading.h"
#include "ui/event/list/coa-event-row.h"
#include "ui/item/list/coa-list-rows.h"
#include "ui/item/listing/coa-gradual-list.h"
#include "ui/page/coa-patience.h"

/**
 * CoaEventList:
 *
 * The events of a collection one after the other, with the years as headings.
 * Only the rows that are to be seen exist as widgets, and those next to them little
 * by little.
 */
struct _CoaEventList {
  AdwBin parent_instance;

  CoaEventModel *model; /* (owned) (nullable) */
  CoaEvent *last;       /* (owned) (nullable): who had the keyboard last */
  gboolean slow;
  guint patience;       /* id of a timeout */
  CoaGradualList *rows; /* (owned) */

  GtkListView *list;
  GtkSelectionModel *selection;
};

G_DEFINE_FINAL_TYPE (CoaEventList, coa_event_list, ADW_TYPE_BIN)

typedef enum {
  PROP_MODEL = 1,
  PROP_SLOW,
} CoaEventListProperty;

static GParamSpec *props[PROP_SLOW + 1];
static guint event_activated;

static void
lose_patience (gpointer data)
{
  CoaEventList *self = data;

  self->patience = 0;
  self->slow = TRUE;
  g_object_notify_by_pspec (data, props[PROP_SLOW]);
}

/* When what shows the model knows of its change. */
static void
show_rows (CoaEventList *self)
{
  coa_gradual_list_show_in_view (self->rows, G_LIST_MODEL (self->model), GTK_INVALID_LIST_POSITION);
}

static void
set_model (CoaEventList *self, CoaEventModel *model)
{
  if (self->model != NULL)
    g_signal_handlers_disconnect_by_func (self->model, show_rows, self);
  if (model != NULL)
    g_signal_connect_object (model, "items-changed", G_CALLBACK (show_rows), self,
                             G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_set_object (&self->model, model);
  show_rows (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MODEL]);
}

/* Where the row is that was just activated; it has the focus. */
static GdkRectangle
get_place (CoaEventList *self)
{
  GtkWidget *row = gtk_widget_get_focus_child (GTK_WIDGET (self->list));
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, 0, 0);

  if (row == NULL || !gtk_widget_compute_bounds (row, GTK_WIDGET (self), &bounds))
    bounds.size.width = (float) gtk_widget_get_width (GTK_WIDGET (self));

  return (GdkRectangle) { (int) bounds.origin.x, (int) bounds.origin.y, (int) bounds.size.width,
                          (int) bounds.size.height };
}

static void
activated_cb (CoaEventList *self, guint position)
{
  g_autoptr (CoaEvent) event = g_list_model_get_item (G_LIST_MODEL (self->model), position);
  GdkRectangle place;

  coa_event_list_reveal (self, event);
  place = get_place (self);
  g_signal_emit (self, event_activated, 0, event, &place);
}

/* The heading over the first event is to be seen too, once the list knows where that is. */
static gboolean
scroll_to_top (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  CoaEventList *self = COA_EVENT_LIST (widget);

  if (gtk_widget_get_height (GTK_WIDGET (self->list)) == 0)
    return G_SOURCE_CONTINUE;

  if (coa_event_model_find (self->model, self->last) == 0)
    gtk_adjustment_set_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->list)), 0);
  return G_SOURCE_REMOVE;
}

static gboolean
coa_event_list_grab_focus (GtkWidget *widget)
{
  CoaEventList *self = COA_EVENT_LIST (widget);
  g_autoptr (CoaEvent) first = g_list_model_get_item (G_LIST_MODEL (self->model), 0);

  if (first == NULL)
    return gtk_widget_child_focus (widget, GTK_DIR_TAB_FORWARD);

  coa_event_list_reveal (self, self->last != NULL ? self->last : first);
  return TRUE;
}

static void
coa_event_list_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaEventList *self = COA_EVENT_LIST (object);

  switch ((CoaEventListProperty) prop_id) {
  case PROP_MODEL:
    g_value_set_object (value, self->model);
    break;
  case PROP_SLOW:
    g_value_set_boolean (value, self->slow);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_event_list_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CoaEventList *self = COA_EVENT_LIST (object);

  switch ((CoaEventListProperty) prop_id) {
  case PROP_MODEL:
    if (self->model != g_value_get_object (value))
      set_model (self, g_value_get_object (value));
    break;
  case PROP_SLOW:
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_event_list_dispose (GObject *object)
{
  CoaEventList *self = COA_EVENT_LIST (object);

  g_clear_handle_id (&self->patience, g_source_remove);
  g_clear_object (&self->rows);
  gtk_widget_dispose_template (GTK_WIDGET (self), COA_TYPE_EVENT_LIST);
  g_clear_object (&self->last);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (coa_event_list_parent_class)->dispose (object);
}

static void
install_properties (GObjectClass *object_class)
{
  /**
   * CoaEventList:model:
   *
   * The events.
   */
  props[PROP_MODEL] =
    g_param_spec_object ("model", NULL, NULL, COA_TYPE_EVENT_MODEL,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * CoaEventList:slow:
   *
   * Whether the list has been there for a while, so that one may wonder where the
   * events are.
   */
  props[PROP_SLOW] =
    g_param_spec_boolean ("slow", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_event_list_class_init (CoaEventListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = coa_event_list_get_property;
  object_class->set_property = coa_event_list_set_property;
  object_class->dispose = coa_event_list_dispose;
  widget_class->grab_focus = coa_event_list_grab_focus;
  install_properties (object_class);

  /**
   * CoaEventList::event-activated:
   * @self: the list
   * @event: the event
   * @place: where its row is in the list
   *
   * Somebody wants to know more of an event.
   */
  event_activated =
    g_signal_new ("event-activated", COA_TYPE_EVENT_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, COA_TYPE_EVENT, GDK_TYPE_RECTANGLE);

  g_type_ensure (COA_TYPE_EVENT_HEADING);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/event/list/coa-event-list.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaEventList, list);
  gtk_widget_class_bind_template_child (widget_class, CoaEventList, selection);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
}

static void
coa_event_list_init (CoaEventList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  coa_list_rows_new (self->list, COA_TYPE_EVENT_ROW);
  self->rows = coa_gradual_list_new_for_view (GTK_WIDGET (self), self->selection);
  self->patience = g_timeout_add_once (COA_PATIENCE_MS, lose_patience, self);
}

/**
 * coa_event_list_reveal:
 * @self: the list
 * @event: one of its events
 *
 * Scrolls to an event and gives it the keyboard.
 */
void
coa_event_list_reveal (CoaEventList *self, CoaEvent *event)
{
  guint position;

  g_return_if_fail (COA_IS_EVENT_LIST (self));

  position = coa_event_model_find (self->model, event);
  if (position == GTK_INVALID_LIST_POSITION)
    return;

  g_set_object (&self->last, event);
  if (position >= g_list_model_get_n_items (coa_gradual_list_get_shown (self->rows)))
    coa_gradual_list_fill (self->rows);
  gtk_list_view_scroll_to (self->list, position, GTK_LIST_SCROLL_FOCUS, NULL);
  gtk_widget_grab_focus (GTK_WIDGET (self->list));
  if (position == 0)
    gtk_widget_add_tick_callback (GTK_WIDGET (self), scroll_to_top, NULL, NULL);
}
