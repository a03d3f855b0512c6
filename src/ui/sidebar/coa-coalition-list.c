/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/sidebar/coa-coalition-list.h"

#include <glib/gi18n.h>

#include "ui/labels/coa-coalition-labels.h"
#include "ui/labels/coa-count-labels.h"
#include "ui/labels/coa-place-labels.h"
#include "ui/labels/coa-text-labels.h"
#include "ui/sidebar/coa-coalition-row.h"
#include "ui/sidebar/coa-country-heading.h"

/**
 * CoaCoalitionList:
 *
 * The coalitions of a collection, by country.
 *
 * [property@CoalitionList:item] is the chosen one. It stays when a search hides its
 * row, and its row is selected again when it is back. No row is selected while it
 * is something else.
 */
struct _CoaCoalitionList {
  AdwBin parent_instance;

  CoaCollection *collection; /* (owned) (nullable) */
  CoaItem *item;             /* (owned) (nullable) */
  char *search;              /* (owned) (nullable) */

  GtkListView *list;
  GtkSingleSelection *selection;
  GtkSortListModel *coalitions;
};

G_DEFINE_FINAL_TYPE (CoaCoalitionList, coa_coalition_list, ADW_TYPE_BIN)

typedef enum {
  PROP_COLLECTION = 1,
  PROP_ITEM,
  PROP_SEARCH,
} CoaCoalitionListProperty;

static GParamSpec *props[PROP_SEARCH + 1];

enum {
  ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* Where the chosen thing stands in the list as it is now. */
static guint
find_position (CoaCoalitionList *self)
{
  GListModel *list = G_LIST_MODEL (self->coalitions);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++) {
    g_autoptr (CoaItem) item = g_list_model_get_item (list, i);

    if (item == self->item)
      return i;
  }
  return GTK_INVALID_LIST_POSITION;
}

/* Whoever chose it, its row is to be seen; the first one with the heading over it. */
static void
select_item (CoaCoalitionList *self)
{
  const guint position = find_position (self);

  gtk_single_selection_set_selected (self->selection, position);
  if (position == 0)
    gtk_adjustment_set_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->list)), 0);
  else if (position != GTK_INVALID_LIST_POSITION)
    gtk_list_view_scroll_to (self->list, position, GTK_LIST_SCROLL_NONE, NULL);
}

static void
set_item (CoaCoalitionList *self, CoaItem *item)
{
  if (!g_set_object (&self->item, item))
    return;

  select_item (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ITEM]);
}

static void
selected_cb (CoaCoalitionList *self)
{
  CoaItem *selected = gtk_single_selection_get_selected_item (self->selection);

  if (selected != NULL)
    set_item (self, selected);
}

static void
row_activated_cb (CoaCoalitionList *self, guint position)
{
  g_signal_emit (self, signals[ACTIVATED], 0);
}

/* Of an expression over the list, a function's first argument is the item. */
static char *
country (CoaCoalition *coalition)
{
  return coa_label_coalition_country (NULL, coalition);
}

static int
country_rank (CoaCoalition *coalition)
{
  return coa_rank_coalition_country (coalition);
}

static char *
all_names (CoaCoalition *coalition)
{
  return coa_label_agent_all_names (NULL, COA_AGENT (coalition));
}

/* As markup, which a status page takes this for. */
static char *
escaped_empty_text (gpointer object, const char *searched)
{
  g_autofree char *isolated = coa_label_isolate (searched);

  /* Translators: %s is what the user looked for. */
  return g_markup_printf_escaped (_ ("No name of a coalition contains “%s”."), isolated);
}

static void
coa_coalition_list_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaCoalitionList *self = COA_COALITION_LIST (object);

  switch ((CoaCoalitionListProperty) prop_id) {
  case PROP_COLLECTION:
    g_value_set_object (value, self->collection);
    break;
  case PROP_ITEM:
    g_value_set_object (value, self->item);
    break;
  case PROP_SEARCH:
    g_value_set_string (value, self->search);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_coalition_list_set_property (GObject *object, guint prop_id, const GValue *value,
                                 GParamSpec *pspec)
{
  CoaCoalitionList *self = COA_COALITION_LIST (object);

  switch ((CoaCoalitionListProperty) prop_id) {
  case PROP_COLLECTION:
    if (g_set_object (&self->collection, g_value_get_object (value)))
      g_object_notify_by_pspec (object, pspec);
    break;
  case PROP_ITEM:
    set_item (self, g_value_get_object (value));
    break;
  case PROP_SEARCH:
    if (g_set_str (&self->search, g_value_get_string (value)))
      g_object_notify_by_pspec (object, pspec);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_coalition_list_dispose (GObject *object)
{
  CoaCoalitionList *self = COA_COALITION_LIST (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), COA_TYPE_COALITION_LIST);
  g_clear_object (&self->item);
  g_clear_object (&self->collection);
  g_clear_pointer (&self->search, g_free);

  G_OBJECT_CLASS (coa_coalition_list_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/sidebar/coa-coalition-list.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaCoalitionList, list);
  gtk_widget_class_bind_template_child (widget_class, CoaCoalitionList, selection);
  gtk_widget_class_bind_template_child (widget_class, CoaCoalitionList, coalitions);
  gtk_widget_class_bind_template_callback (widget_class, all_names);
  gtk_widget_class_bind_template_callback (widget_class, country);
  gtk_widget_class_bind_template_callback (widget_class, country_rank);
  gtk_widget_class_bind_template_callback (widget_class, escaped_empty_text);
  gtk_widget_class_bind_template_callback (widget_class, coa_label_list_state);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  /**
   * CoaCoalitionList:collection:
   *
   * Whose coalitions are listed.
   */
  props[PROP_COLLECTION] =
    g_param_spec_object ("collection", NULL, NULL, COA_TYPE_COLLECTION, flags);

  /**
   * CoaCoalitionList:item:
   *
   * What is chosen.
   */
  props[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, COA_TYPE_ITEM, flags);

  /**
   * CoaCoalitionList:search:
   *
   * What the names of the listed coalitions contain; nothing lists all.
   */
  props[PROP_SEARCH] = g_param_spec_string ("search", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_coalition_list_class_init (CoaCoalitionListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_coalition_list_get_property;
  object_class->set_property = coa_coalition_list_set_property;
  object_class->dispose = coa_coalition_list_dispose;
  install_properties (object_class);

  /**
   * CoaCoalitionList::activated:
   *
   * Emitted when the user wants to see the chosen coalition.
   */
  signals[ACTIVATED] = g_signal_new ("activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                     NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (COA_TYPE_COUNTRY_HEADING);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
coa_coalition_list_init (CoaCoalitionList *self)
{
  g_autoptr (GtkListItemFactory) factory = coa_coalition_row_factory_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_view_set_factory (self->list, factory);
  g_signal_connect_object (self->coalitions, "items-changed", G_CALLBACK (select_item), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

/**
 * coa_coalition_list_choose_first:
 * @self: the list
 *
 * Chooses the first coalition that is listed, as if its row were activated.
 */
void
coa_coalition_list_choose_first (CoaCoalitionList *self)
{
  g_return_if_fail (COA_IS_COALITION_LIST (self));

  if (g_list_model_get_n_items (G_LIST_MODEL (self->coalitions)) == 0)
    return;

  gtk_single_selection_set_selected (self->selection, 0);
  g_signal_emit (self, signals[ACTIVATED], 0);
}

/**
 * coa_coalition_list_get_neighbour:
 * @self: the list
 * @steps: how many rows down the list, or up if negative
 *
 * Finds the coalition that many rows from the chosen one; the first or the last
 * one where the list ends before.
 *
 * Returns: (transfer full) (nullable): the coalition, or %NULL if none is listed
 */
CoaItem *
coa_coalition_list_get_neighbour (CoaCoalitionList *self, int steps)
{
  GListModel *list = G_LIST_MODEL (self->coalitions);
  const gint64 n_items = g_list_model_get_n_items (list);
  const guint position = find_position (self);

  if (n_items == 0)
    return NULL;

  if (position == GTK_INVALID_LIST_POSITION)
    return g_list_model_get_item (list, 0);

  return g_list_model_get_item (list, (guint) CLAMP ((gint64) position + steps, 0, n_items - 1));
}
