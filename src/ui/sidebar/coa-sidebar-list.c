/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/sidebar/coa-sidebar-list.h"

#include "ui/item/list/coa-list-choice.h"
#include "ui/item/list/coa-list-rows.h"
#include "ui/item/listing/coa-gradual-list.h"
#include "ui/item/listing/coa-sorted-list.h"
#include "ui/sidebar/coa-sidebar-heading.h"
#include "ui/sidebar/coa-sidebar-row.h"

/**
 * CoaSidebarList:
 *
 * Things of one kind in a collection: coalitions by country, people and
 * organizations by kind, or topics.
 *
 * [property@SidebarList:item] is the chosen one. It stays when its row goes, and
 * its row is selected again when it is back. No row is selected while it is
 * something else. The list is filled when it is seen first, and rows out of sight
 * are made little by little.
 */
struct _CoaSidebarList {
  AdwBin parent_instance;

  GListModel *model; /* (owned) (nullable) */
  CoaItem *item;     /* (owned) (nullable) */
  gboolean is_filled;
  CoaGradualList *rows; /* (owned) */

  GtkListView *list;
  GtkSingleSelection *selection;
  CoaSortedList *sorted;
};

G_DEFINE_FINAL_TYPE (CoaSidebarList, coa_sidebar_list, ADW_TYPE_BIN)

typedef enum {
  PROP_MODEL = 1,
  PROP_ITEM,
  PROP_LABEL,
  PROP_HAS_SECTIONS,
} CoaSidebarListProperty;

static GParamSpec *props[PROP_HAS_SECTIONS + 1];

enum {
  LISTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* Before the rows know of the change. */
static void
items_changing_cb (CoaSidebarList *self)
{
  coa_gradual_list_shorten (self->rows);
}

/* When the rows know of the change. */
static void
items_changed_cb (CoaSidebarList *self)
{
  const guint chosen = coa_sorted_list_find (self->sorted, self->item);

  coa_gradual_list_show_in_view (self->rows, G_LIST_MODEL (self->sorted), chosen);
  gtk_single_selection_set_selected (self->selection, chosen);
  coa_list_scroll_to_start (self->list);
  g_signal_emit (self, signals[LISTED], 0);
}

/* Sorting takes a while where there are many things. */
static void
fill (CoaSidebarList *self)
{
  self->is_filled = TRUE;
  coa_sorted_list_set_model (self->sorted, self->model);
}

static void
set_model (CoaSidebarList *self, GListModel *model)
{
  if (!g_set_object (&self->model, model))
    return;

  if (self->is_filled)
    fill (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MODEL]);
}

static void
set_item (CoaSidebarList *self, CoaItem *item)
{
  guint position;

  if (!g_set_object (&self->item, item))
    return;

  position = coa_sorted_list_find (self->sorted, self->item);
  if (position != GTK_INVALID_LIST_POSITION &&
      position >= g_list_model_get_n_items (coa_gradual_list_get_shown (self->rows)))
    coa_gradual_list_fill (self->rows);
  coa_list_choose (self->list, position);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ITEM]);
}

static void
selected_cb (CoaSidebarList *self)
{
  CoaItem *selected = gtk_single_selection_get_selected_item (self->selection);

  if (selected != NULL)
    set_item (self, selected);
}

static void
row_activated_cb (CoaSidebarList *self, guint position)
{
  g_autoptr (CoaItem) item = g_list_model_get_item (G_LIST_MODEL (self->sorted), position);

  gtk_widget_activate_action (GTK_WIDGET (self), "win.show", "s", coa_item_get_id (item));
}

static void
coa_sidebar_list_map (GtkWidget *widget)
{
  CoaSidebarList *self = COA_SIDEBAR_LIST (widget);

  if (!self->is_filled)
    fill (self);

  GTK_WIDGET_CLASS (coa_sidebar_list_parent_class)->map (widget);
}

static void
coa_sidebar_list_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaSidebarList *self = COA_SIDEBAR_LIST (object);

  switch ((CoaSidebarListProperty) prop_id) {
  case PROP_MODEL:
    g_value_set_object (value, self->model);
    break;
  case PROP_ITEM:
    g_value_set_object (value, self->item);
    break;
  case PROP_LABEL:
  case PROP_HAS_SECTIONS:
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_sidebar_list_set_property (GObject *object, guint prop_id, const GValue *value,
                               GParamSpec *pspec)
{
  CoaSidebarList *self = COA_SIDEBAR_LIST (object);

  switch ((CoaSidebarListProperty) prop_id) {
  case PROP_MODEL:
    set_model (self, g_value_get_object (value));
    break;
  case PROP_ITEM:
    set_item (self, g_value_get_object (value));
    break;
  case PROP_LABEL:
    gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    g_value_get_string (value), -1);
    break;
  case PROP_HAS_SECTIONS:
    g_object_set (self->sorted, "has-sections", g_value_get_boolean (value), NULL);
    if (!g_value_get_boolean (value))
      gtk_list_view_set_header_factory (self->list, NULL);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_sidebar_list_dispose (GObject *object)
{
  CoaSidebarList *self = COA_SIDEBAR_LIST (object);

  g_clear_object (&self->rows);
  gtk_widget_dispose_template (GTK_WIDGET (self), COA_TYPE_SIDEBAR_LIST);
  g_clear_object (&self->item);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (coa_sidebar_list_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/sidebar/coa-sidebar-list.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaSidebarList, list);
  gtk_widget_class_bind_template_child (widget_class, CoaSidebarList, selection);
  gtk_widget_class_bind_template_child (widget_class, CoaSidebarList, sorted);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, items_changing_cb);
  gtk_widget_class_bind_template_callback (widget_class, items_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  /**
   * CoaSidebarList:model:
   *
   * The things, in any order.
   */
  props[PROP_MODEL] = g_param_spec_object ("model", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  /**
   * CoaSidebarList:item:
   *
   * What is chosen.
   */
  props[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, COA_TYPE_ITEM, flags);

  /**
   * CoaSidebarList:label:
   *
   * What is listed, for screen readers.
   */
  props[PROP_LABEL] =
    g_param_spec_string ("label", NULL, NULL, NULL, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);

  /**
   * CoaSidebarList:has-sections:
   *
   * Whether headings stand between the things.
   */
  props[PROP_HAS_SECTIONS] =
    g_param_spec_boolean ("has-sections", NULL, NULL, TRUE,
                          G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_sidebar_list_class_init (CoaSidebarListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_sidebar_list_get_property;
  object_class->set_property = coa_sidebar_list_set_property;
  object_class->dispose = coa_sidebar_list_dispose;
  GTK_WIDGET_CLASS (klass)->map = coa_sidebar_list_map;
  install_properties (object_class);

  /**
   * CoaSidebarList::listed:
   * @self: the list
   *
   * Emitted when other things are listed.
   */
  signals[LISTED] = g_signal_new ("listed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (COA_TYPE_SIDEBAR_HEADING);
  g_type_ensure (COA_TYPE_SORTED_LIST);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
coa_sidebar_list_init (CoaSidebarList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  coa_list_rows_new (self->list, COA_TYPE_SIDEBAR_ROW);
  self->rows =
    coa_gradual_list_new_for_view (GTK_WIDGET (self), GTK_SELECTION_MODEL (self->selection));
}

/**
 * coa_sidebar_list_get_neighbour:
 * @self: the list
 * @steps: how many rows down the list, or up if negative
 *
 * Finds the thing that many rows from the chosen one; the first or the last
 * one where the list ends before.
 *
 * Returns: (transfer full) (nullable): the thing, or %NULL if none is listed, or
 *   not yet, as many are sorted
 */
CoaItem *
coa_sidebar_list_get_neighbour (CoaSidebarList *self, int steps)
{
  GListModel *list = G_LIST_MODEL (self->sorted);
  gint64 n_items;
  guint position;

  g_return_val_if_fail (COA_IS_SIDEBAR_LIST (self), NULL);

  if (!self->is_filled)
    fill (self);
  n_items = g_list_model_get_n_items (list);
  position = coa_sorted_list_find (self->sorted, self->item);
  if (n_items == 0)
    return NULL;

  if (position == GTK_INVALID_LIST_POSITION)
    return g_list_model_get_item (list, 0);

  return g_list_model_get_item (list, (guint) CLAMP ((gint64) position + steps, 0, n_items - 1));
}
