/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/item/list/coa-item-list.h"

#include <glib/gi18n.h>

#include "ui/item/layout/coa-column-layout.h"
#include "ui/item/list/coa-item-row.h"
#include "ui/item/list/coa-list-dialog.h"
#include "ui/item/listing/coa-gradual-list.h"

/**
 * CoaItemList:
 *
 * A list of the things in a model, each shown by a [class@ItemView].
 *
 * At most [property@ItemList:limit] rows are made; all of a longer list opens in
 * a [class@ListDialog]. Where nothing is recorded a dim sentence says so.
 *
 * The first [property@ItemList:eager] rows are made at once, the others a few a
 * frame, after those of the list [property@ItemList:after] which it comes.
 *
 * # Accessibility
 *
 * The list is labelled by [property@ItemList:label] and each row by its view.
 */
struct _CoaItemList {
  AdwBin parent_instance;

  char *label;       /* (owned) (nullable) */
  GListModel *model; /* (owned) (nullable) */
  GType view_type;
  guint limit;
  guint eager;
  CoaGradualList *rows; /* (owned): the things that have rows */

  GtkListBox *list;
  GtkLabel *empty_label;
  GtkWidget *show_all_button;
};

G_DEFINE_FINAL_TYPE (CoaItemList, coa_item_list, ADW_TYPE_BIN)

typedef enum {
  PROP_LABEL = 1,
  PROP_EMPTY_TEXT,
  PROP_BOXED,
  PROP_MODEL,
  PROP_VIEW_TYPE,
  PROP_LIMIT,
  PROP_EAGER,
  PROP_AFTER,
  PROP_FILLED,
} CoaItemListProperty;

static GParamSpec *props[PROP_FILLED + 1];

static void
rows_changed (CoaItemList *self, guint position, guint removed, guint added, GListModel *items)
{
  coa_item_row_show_items (self->list, self->view_type, items, position);
}

static void
update_heading (GtkListBoxRow *row, GtkListBoxRow *before, gpointer user_data)
{
  coa_item_row_update_heading (row, before);
}

static void
show_button (CoaItemList *self, guint n_items)
{
  g_autofree char *label =
    /* Translators: a button under a shortened list; it opens all of it. */
    g_strdup_printf (ngettext ("Show All %'u", "Show All %'u", n_items), n_items);

  gtk_button_set_label (GTK_BUTTON (self->show_all_button), label);
  gtk_widget_set_visible (self->show_all_button, n_items > self->limit);
}

static void
fill (CoaItemList *self)
{
  guint n_items = self->model == NULL ? 0 : g_list_model_get_n_items (self->model);

  gtk_widget_set_visible (GTK_WIDGET (self->list), n_items > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->empty_label), n_items == 0);
  show_button (self, n_items);
  coa_gradual_list_show (self->rows, self->model, self->eager, self->limit);
}

static void
set_after (CoaItemList *self, CoaItemList *after)
{
  coa_gradual_list_set_after (self->rows, after == NULL ? NULL : after->rows);
}

static void
row_activated_cb (CoaItemList *self, GtkListBoxRow *row)
{
  gtk_widget_activate_action (gtk_list_box_row_get_child (row), "row.open", NULL);
}

static void
show_all (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  CoaItemList *self = COA_ITEM_LIST (widget);

  adw_dialog_present (coa_list_dialog_new (self->label, self->model, self->view_type), widget);
}

static void
coa_item_list_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaItemList *self = COA_ITEM_LIST (object);

  switch ((CoaItemListProperty) prop_id) {
  case PROP_MODEL:
    g_value_set_object (value, self->model);
    break;
  case PROP_FILLED:
    g_value_set_boolean (value, coa_gradual_list_is_filled (self->rows));
    break;
  case PROP_LABEL:
  case PROP_EMPTY_TEXT:
  case PROP_BOXED:
  case PROP_VIEW_TYPE:
  case PROP_LIMIT:
  case PROP_EAGER:
  case PROP_AFTER:
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
set_label (CoaItemList *self, const char *label)
{
  g_set_str (&self->label, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
}

static void
coa_item_list_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CoaItemList *self = COA_ITEM_LIST (object);

  switch ((CoaItemListProperty) prop_id) {
  case PROP_LABEL:
    set_label (self, g_value_get_string (value));
    break;
  case PROP_EMPTY_TEXT:
    gtk_label_set_label (self->empty_label, g_value_get_string (value));
    break;
  case PROP_BOXED:
    gtk_widget_add_css_class (GTK_WIDGET (self->list),
                              g_value_get_boolean (value) ? "boxed-list" : "unboxed-list");
    break;
  case PROP_MODEL:
    if (g_set_object (&self->model, g_value_get_object (value)))
      fill (self);
    break;
  case PROP_VIEW_TYPE:
    self->view_type = g_value_get_gtype (value);
    break;
  case PROP_LIMIT:
    self->limit = g_value_get_uint (value);
    break;
  case PROP_EAGER:
    self->eager = g_value_get_uint (value);
    break;
  case PROP_AFTER:
    set_after (self, g_value_get_object (value));
    break;
  case PROP_FILLED:
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_item_list_dispose (GObject *object)
{
  CoaItemList *self = COA_ITEM_LIST (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), COA_TYPE_ITEM_LIST);
  g_clear_object (&self->rows);
  g_clear_object (&self->model);
  g_clear_pointer (&self->label, g_free);

  G_OBJECT_CLASS (coa_item_list_parent_class)->dispose (object);
}

/* What can be set at any time. */
static void
define_properties (GParamFlags flags)
{
  /**
   * CoaItemList:label:
   *
   * What the list holds, for screen readers and as title of the whole list.
   */
  props[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL, flags);

  /**
   * CoaItemList:empty-text:
   *
   * What is said where there is nothing.
   */
  props[PROP_EMPTY_TEXT] = g_param_spec_string ("empty-text", NULL, NULL, NULL, flags);

  /**
   * CoaItemList:model:
   *
   * The things to show. It is read once: a collection never changes.
   */
  props[PROP_MODEL] =
    g_param_spec_object ("model", NULL, NULL, G_TYPE_LIST_MODEL, flags | G_PARAM_READABLE);

  /**
   * CoaItemList:after:
   *
   * The list that has its rows before this one.
   */
  props[PROP_AFTER] = g_param_spec_object ("after", NULL, NULL, COA_TYPE_ITEM_LIST, flags);

  /**
   * CoaItemList:filled:
   *
   * Whether all rows are there. Does not notify.
   */
  props[PROP_FILLED] =
    g_param_spec_boolean ("filled", NULL, NULL, TRUE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
}

static void
define_construct_properties (GParamFlags flags)
{
  /**
   * CoaItemList:boxed:
   *
   * Whether the rows stand in a box.
   */
  props[PROP_BOXED] = g_param_spec_boolean ("boxed", NULL, NULL, TRUE, flags);

  /**
   * CoaItemList:view-type:
   *
   * The class of [class@ItemView] that shows one of them.
   */
  props[PROP_VIEW_TYPE] = g_param_spec_gtype ("view-type", NULL, NULL, G_TYPE_OBJECT, flags);

  /**
   * CoaItemList:limit:
   *
   * How many rows are made at the most.
   */
  props[PROP_LIMIT] = g_param_spec_uint ("limit", NULL, NULL, 1, 500, 100, flags);

  /**
   * CoaItemList:eager:
   *
   * How many rows are made at once.
   */
  props[PROP_EAGER] = g_param_spec_uint ("eager", NULL, NULL, 0, 500, 0, flags);
}

static void
coa_item_list_class_init (CoaItemListClass *klass)
{
  const GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = coa_item_list_get_property;
  object_class->set_property = coa_item_list_set_property;
  object_class->dispose = coa_item_list_dispose;
  define_properties (flags);
  define_construct_properties (flags | G_PARAM_CONSTRUCT_ONLY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/item/list/coa-item-list.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaItemList, list);
  gtk_widget_class_bind_template_child (widget_class, CoaItemList, empty_label);
  gtk_widget_class_bind_template_child (widget_class, CoaItemList, show_all_button);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_install_action (widget_class, "list.show-all", NULL, show_all);
}

static void
coa_item_list_init (CoaItemList *self)
{
  self->rows = coa_gradual_list_new (GTK_WIDGET (self));
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_layout_manager (GTK_WIDGET (self), coa_column_layout_new ());
  g_signal_connect_object (coa_gradual_list_get_shown (self->rows), "items-changed",
                           G_CALLBACK (rows_changed), self, G_CONNECT_SWAPPED);
  gtk_list_box_set_header_func (self->list, update_heading, self, NULL);
}
