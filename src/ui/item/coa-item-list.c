/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/item/coa-item-list.h"

#include <glib/gi18n.h>

#include "ui/item/coa-item-view.h"
#include "ui/item/coa-list-dialog.h"

/**
 * CoaItemList:
 *
 * A list of the things in a model, each shown by a [class@ItemView].
 *
 * At most [property@ItemList:limit] rows are made; what is more opens in a
 * [class@ListDialog] from the last row. Where nothing is recorded a dim
 * sentence says so.
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

  GtkListBox *list;
  GtkLabel *empty_label;
};

G_DEFINE_FINAL_TYPE (CoaItemList, coa_item_list, ADW_TYPE_BIN)

typedef enum {
  PROP_LABEL = 1,
  PROP_EMPTY_TEXT,
  PROP_BOXED,
  PROP_MODEL,
  PROP_VIEW_TYPE,
  PROP_LIMIT,
} CoaItemListProperty;

static GParamSpec *props[PROP_LIMIT + 1];

static GtkWidget *
row_new (CoaItemList *self, GObject *item)
{
  CoaItemView *view = coa_item_view_new (self->view_type, item);
  GtkWidget *row = gtk_list_box_row_new ();
  g_autofree char *label = coa_item_view_dup_label (self->view_type, item);

  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), GTK_WIDGET (view));
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  return row;
}

static char *
row_dup_heading (CoaItemList *self, GtkListBoxRow *row)
{
  GtkWidget *view = row == NULL ? NULL : gtk_list_box_row_get_child (row);

  if (view == NULL || !COA_IS_ITEM_VIEW (view))
    return NULL;

  return coa_item_view_dup_heading (self->view_type, coa_item_view_get_item (COA_ITEM_VIEW (view)));
}

static void
update_heading (GtkListBoxRow *row, GtkListBoxRow *before, gpointer user_data)
{
  CoaItemList *self = user_data;
  g_autofree char *heading = row_dup_heading (self, row);
  g_autofree char *heading_before = row_dup_heading (self, before);
  GtkWidget *label = NULL;

  if (heading != NULL && g_strcmp0 (heading, heading_before) != 0) {
    label = gtk_label_new (heading);
    gtk_label_set_xalign (GTK_LABEL (label), 0);
    gtk_widget_add_css_class (label, "heading");
    gtk_widget_add_css_class (label, "list-heading");
  }
  gtk_list_box_row_set_header (row, label);
}

static GtkWidget *
show_all_row_new (guint n_items)
{
  g_autofree char *title =
    /* Translators: a row under a shortened list; it opens all of it. */
    g_strdup_printf (ngettext ("Show All %'u", "Show All %'u", n_items), n_items);
  GtkWidget *row = adw_button_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_button_row_set_end_icon_name (ADW_BUTTON_ROW (row), "go-next-symbolic");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "list.show-all");
  return row;
}

static void
fill (CoaItemList *self)
{
  guint n_items = self->model == NULL ? 0 : g_list_model_get_n_items (self->model);

  gtk_list_box_remove_all (self->list);
  for (guint i = 0; i < MIN (n_items, self->limit); i++) {
    g_autoptr (GObject) item = g_list_model_get_item (self->model, i);

    gtk_list_box_append (self->list, row_new (self, item));
  }
  if (n_items > self->limit)
    gtk_list_box_append (self->list, show_all_row_new (n_items));

  gtk_widget_set_visible (GTK_WIDGET (self->list), n_items > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->empty_label), n_items == 0);
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
  case PROP_LABEL:
    g_value_set_string (value, self->label);
    break;
  case PROP_EMPTY_TEXT:
    g_value_set_string (value, gtk_label_get_label (self->empty_label));
    break;
  case PROP_BOXED:
    g_value_set_boolean (value, gtk_widget_has_css_class (GTK_WIDGET (self->list), "boxed-list"));
    break;
  case PROP_MODEL:
    g_value_set_object (value, self->model);
    break;
  case PROP_VIEW_TYPE:
    g_value_set_gtype (value, self->view_type);
    break;
  case PROP_LIMIT:
    g_value_set_uint (value, self->limit);
    break;
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
  props[PROP_MODEL] = g_param_spec_object ("model", NULL, NULL, G_TYPE_LIST_MODEL, flags);
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
}

static void
coa_item_list_class_init (CoaItemListClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = coa_item_list_get_property;
  object_class->set_property = coa_item_list_set_property;
  object_class->dispose = coa_item_list_dispose;
  define_properties (flags);
  define_construct_properties (flags | G_PARAM_CONSTRUCT_ONLY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/item/coa-item-list.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaItemList, list);
  gtk_widget_class_bind_template_child (widget_class, CoaItemList, empty_label);
  gtk_widget_class_install_action (widget_class, "list.show-all", NULL, show_all);
}

static void
coa_item_list_init (CoaItemList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_header_func (self->list, update_heading, self, NULL);
}
