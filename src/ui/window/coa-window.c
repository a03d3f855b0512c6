/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/window/coa-window-private.h"

#include "model/coa-topic.h"
#include "model/coalition/coa-coalition.h"
#include "ui/labels/coa-labels.h"

/**
 * CoaWindow:
 *
 * A window that shows one collection: the sidebar and the pages. One that comes
 * from the user's files is read by the window, which shows meanwhile how that goes.
 *
 * It keeps the collection, so that all that is shown stays there. The coalition
 * seen last, the size and whether it is maximized are remembered in settings.
 */
G_DEFINE_FINAL_TYPE (CoaWindow, coa_window, ADW_TYPE_APPLICATION_WINDOW)

typedef enum {
  PROP_COLLECTION = 1,
  PROP_LOCATION,
  PROP_FAILURE,
  PROP_ITEM,
} CoaWindowProperty;

static GParamSpec *props[PROP_ITEM + 1];

/* What the page in view shows; nothing while the window is made or taken apart. */
static CoaItem *
get_item (CoaWindow *self)
{
  return self->pages == NULL ? NULL : coa_pages_get_item (self->pages);
}

static void
item_changed_cb (CoaWindow *self)
{
  CoaItem *item = get_item (self);

  self->wants_first &= item == NULL;
  if (self->settings != NULL && self->location == NULL && COA_IS_COALITION (item))
    g_settings_set_string (self->settings, "last-coalition", coa_item_get_id (item));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ITEM]);
}

/* Chooses the coalition that was seen last, else the first. */
static void
choose_coalition (CoaWindow *self)
{
  g_autofree char *id = g_settings_get_string (self->settings, "last-coalition");
  CoaItem *last = coa_collection_lookup (self->collection, id);
  g_autoptr (CoaItem) first = coa_sidebar_get_neighbour (self->sidebar, 0);

  coa_pages_show (self->pages, COA_IS_COALITION (last) ? last : first);
}

/* Unless something else was opened meanwhile. */
static gboolean
fill_cb (gpointer user_data)
{
  CoaWindow *self = user_data;

  if (self->location == NULL && self->closing == 0 && coa_pages_is_blank (self->pages))
    choose_coalition (self);
  return G_SOURCE_REMOVE;
}

/* The first frame shows the window with the list; the page is made and filled when the frame is on
 * its way to the screen, so that the window is there sooner. */
static void
first_frame_cb (GdkFrameClock *clock, CoaWindow *self)
{
  g_signal_handlers_disconnect_by_func (clock, first_frame_cb, self);
  g_idle_add_full (G_PRIORITY_HIGH_IDLE, fill_cb, g_object_ref (self), g_object_unref);
}

static void
back_pressed_cb (CoaWindow *self)
{
  coa_window_go_back (self);
}

static void
coa_window_realize (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (coa_window_parent_class)->realize (widget);

  g_signal_connect_object (gtk_widget_get_frame_clock (widget), "after-paint",
                           G_CALLBACK (first_frame_cb), widget, G_CONNECT_DEFAULT);
}

static gboolean
coa_window_close_request (GtkWindow *window)
{
  return GTK_WINDOW_CLASS (coa_window_parent_class)->close_request (window) ||
         coa_window_close (COA_WINDOW (window));
}

static void
coa_window_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaWindow *self = COA_WINDOW (object);

  switch ((CoaWindowProperty) prop_id) {
  case PROP_COLLECTION:
    g_value_set_object (value, self->collection);
    break;
  case PROP_LOCATION:
    g_value_set_object (value, self->location);
    break;
  case PROP_FAILURE:
    g_value_set_object (value, self->failure);
    break;
  case PROP_ITEM:
    g_value_set_object (value, get_item (self));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_window_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CoaWindow *self = COA_WINDOW (object);

  switch ((CoaWindowProperty) prop_id) {
  case PROP_COLLECTION:
    if (g_set_object (&self->collection, g_value_get_object (value)))
      g_object_notify_by_pspec (object, pspec);
    break;
  case PROP_LOCATION:
    self->location = g_value_dup_object (value);
    break;
  case PROP_FAILURE:
    if (g_set_object (&self->failure, g_value_get_object (value)))
      g_object_notify_by_pspec (object, pspec);
    break;
  case PROP_ITEM:
    coa_pages_show (self->pages, g_value_get_object (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_window_dispose (GObject *object)
{
  CoaWindow *self = COA_WINDOW (object);

  coa_window_stop (self);
  g_clear_handle_id (&self->closing, g_source_remove);
  g_clear_pointer (&self->parts, g_ptr_array_unref);
  g_clear_object (&self->opening);
  gtk_widget_dispose_template (GTK_WIDGET (self), COA_TYPE_WINDOW);
  g_clear_object (&self->before_search);
  g_clear_object (&self->collection);
  g_clear_object (&self->location);
  g_clear_object (&self->watch);
  g_clear_object (&self->failure);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (coa_window_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  /* Templates name these, also before a collection is read. */
  g_type_ensure (COA_TYPE_COALITION);
  g_type_ensure (COA_TYPE_COLLECTION);
  g_type_ensure (COA_TYPE_TOPIC);
  g_type_ensure (COA_TYPE_PAGES);
  g_type_ensure (COA_TYPE_SIDEBAR);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/window/coa-window.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, CoaWindow, split_view);
  gtk_widget_class_bind_template_child (widget_class, CoaWindow, sidebar);
  gtk_widget_class_bind_template_child (widget_class, CoaWindow, pages);
  gtk_widget_class_bind_template_callback (widget_class, back_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, coa_window_show_wanted);
  gtk_widget_class_bind_template_callback (widget_class, item_changed_cb);
  coa_labels_bind (widget_class);
}

static void
define_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  /**
   * CoaWindow:collection:
   *
   * The collection that is shown.
   */
  props[PROP_COLLECTION] =
    g_param_spec_object ("collection", NULL, NULL, COA_TYPE_COLLECTION, flags);

  /**
   * CoaWindow:location:
   *
   * The file or the folder that the collection comes from, %NULL for the one
   * that is bundled.
   */
  props[PROP_LOCATION] =
    g_param_spec_object ("location", NULL, NULL, G_TYPE_FILE, flags | G_PARAM_CONSTRUCT_ONLY);

  /**
   * CoaWindow:failure:
   *
   * Why the files could not be read, if they were read in vain last.
   */
  props[PROP_FAILURE] = g_param_spec_object ("failure", NULL, NULL, COA_TYPE_PROBLEM, flags);

  /**
   * CoaWindow:item:
   *
   * What the page in view shows.
   */
  props[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, COA_TYPE_ITEM, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_window_class_init (CoaWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = coa_window_get_property;
  object_class->set_property = coa_window_set_property;
  object_class->dispose = coa_window_dispose;
  widget_class->realize = coa_window_realize;
  GTK_WINDOW_CLASS (klass)->close_request = coa_window_close_request;

  define_properties (object_class);
  coa_window_install_actions (widget_class);
  bind_template (widget_class);
}

static void
coa_window_init (CoaWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  coa_window_take_keys (self);
  coa_window_take_files (self);
}

/**
 * coa_window_new:
 * @application: (nullable): the program it belongs to
 * @collection: (transfer none): what to show
 * @settings: (transfer none): where the window keeps its state
 *
 * Returns: (transfer none): the window, owned by the toolkit
 */
GtkWindow *
coa_window_new (GtkApplication *application, CoaCollection *collection, GSettings *settings)
{
  CoaWindow *self =
    g_object_new (COA_TYPE_WINDOW, "application", application, "collection", collection, NULL);

  self->settings = g_object_ref (settings);
  g_settings_bind (settings, "window-width", self, "default-width", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "window-height", self, "default-height", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "window-maximized", self, "maximized", G_SETTINGS_BIND_DEFAULT);
  return GTK_WINDOW (self);
}

/**
 * coa_window_get_location:
 * @self: a window
 *
 * Returns: (transfer none) (nullable): the file or folder of its collection,
 *   %NULL if it shows the one that is bundled
 */
GFile *
coa_window_get_location (CoaWindow *self)
{
  g_return_val_if_fail (COA_IS_WINDOW (self), NULL);

  return self->location;
}
