/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/sidebar/coa-sidebar-private.h"

#include "ui/filter/coa-filter-chips.h"
#include "ui/filter/coa-filter-dialog.h"
#include "ui/filter/coa-filtered-list.h"
#include "ui/labels/coa-labels.h"
#include "ui/labels/coa-text-labels.h"
#include "ui/labels/coalition/coa-coalition-labels.h"
#include "ui/opening/coa-recent.h"
#include "ui/sidebar/coa-agent-listing.h"

/**
 * CoaSidebar:
 *
 * The ways into a collection: the lists of its coalitions, of people and
 * organizations, and of topics, one of them at a time; and a search whose results
 * take their place while there is something to look for.
 */
G_DEFINE_FINAL_TYPE (CoaSidebar, coa_sidebar, ADW_TYPE_NAVIGATION_PAGE)

typedef enum {
  PROP_COLLECTION = 1,
  PROP_ITEM,
  PROP_FILTER,
} CoaSidebarProperty;

static GParamSpec *props[PROP_FILTER + 1];

enum {
  LISTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static gboolean
is_empty (gpointer object, const char *searched)
{
  return !coa_label_is_set (object, searched);
}

/* Which page of the stack is to be seen. */
static char *
page_name (gpointer object, const char *searched, const char *kind, gboolean selecting)
{
  if (selecting)
    return g_strdup ("selection");

  return g_strdup (is_empty (object, searched) ? kind : "results");
}

static void
listed_cb (CoaSidebar *self)
{
  g_signal_emit (self, signals[LISTED], 0);
}

static gboolean
lists_coalitions (gpointer object, const char *page)
{
  return g_strcmp0 (page, "coalitions") == 0;
}

static void
ask (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  CoaSidebar *self = COA_SIDEBAR (widget);

  adw_dialog_present (coa_filter_dialog_new (self->collection, self->filter), widget);
}

static void
clear_filters (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  coa_coalition_filter_ask (COA_SIDEBAR (widget)->filter, &(CoaFilter) { 0 });
}

/* The list to be seen, or that of coalitions while there is a search. */
static CoaSidebarList *
get_list (CoaSidebar *self)
{
  GtkWidget *page = gtk_stack_get_visible_child (self->stack);
  return COA_IS_SIDEBAR_LIST (page) ? COA_SIDEBAR_LIST (page) : self->coalitions;
}

static void
coa_sidebar_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaSidebar *self = COA_SIDEBAR (object);

  switch ((CoaSidebarProperty) prop_id) {
  case PROP_COLLECTION:
    g_value_set_object (value, self->collection);
    break;
  case PROP_ITEM:
    g_value_set_object (value, self->item);
    break;
  case PROP_FILTER:
    g_value_set_object (value, self->filter);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_sidebar_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CoaSidebar *self = COA_SIDEBAR (object);

  switch ((CoaSidebarProperty) prop_id) {
  case PROP_COLLECTION:
    if (g_set_object (&self->collection, g_value_get_object (value)))
      g_object_notify_by_pspec (object, pspec);
    break;
  case PROP_ITEM:
    if (g_set_object (&self->item, g_value_get_object (value)))
      g_object_notify_by_pspec (object, pspec);
    break;
  case PROP_FILTER:
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_sidebar_dispose (GObject *object)
{
  CoaSidebar *self = COA_SIDEBAR (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), COA_TYPE_SIDEBAR);
  g_clear_object (&self->item);
  g_clear_object (&self->collection);

  G_OBJECT_CLASS (coa_sidebar_parent_class)->dispose (object);
}

static void
ensure_types (void)
{
  g_type_ensure (COA_TYPE_COALITION_FILTER);
  g_type_ensure (COA_TYPE_FILTERED_LIST);
  g_type_ensure (COA_TYPE_FILTER_CHIPS);
  g_type_ensure (COA_TYPE_RESULT_LIST);
  g_type_ensure (COA_TYPE_SIDEBAR_LIST);
  g_type_ensure (COA_TYPE_SIDEBAR_SELECTION);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/sidebar/coa-sidebar.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaSidebar, search_bar);
  gtk_widget_class_bind_template_child (widget_class, CoaSidebar, search_entry);
  gtk_widget_class_bind_template_child (widget_class, CoaSidebar, stack);
  gtk_widget_class_bind_template_child (widget_class, CoaSidebar, filter);
  gtk_widget_class_bind_template_child (widget_class, CoaSidebar, coalitions);
  gtk_widget_class_bind_template_child (widget_class, CoaSidebar, results);
  gtk_widget_class_bind_template_child (widget_class, CoaSidebar, recent);
  gtk_widget_class_bind_template_child (widget_class, CoaSidebar, primary_menu);
  gtk_widget_class_bind_template_child (widget_class, CoaSidebar, menu_button);
  gtk_widget_class_bind_template_child (widget_class, CoaSidebar, selection);
  gtk_widget_class_bind_template_callback (widget_class, coa_list_agents);
  gtk_widget_class_bind_template_callback (widget_class, is_empty);
  gtk_widget_class_bind_template_callback (widget_class, listed_cb);
  gtk_widget_class_bind_template_callback (widget_class, lists_coalitions);
  gtk_widget_class_bind_template_callback (widget_class, page_name);
  gtk_widget_class_install_action (widget_class, "sidebar.filter", NULL, ask);
  gtk_widget_class_install_action (widget_class, "sidebar.clear-filters", NULL, clear_filters);
  coa_labels_bind (widget_class);
}

static void
define_signals (CoaSidebarClass *klass)
{
  /**
   * CoaSidebar::listed:
   * @self: the sidebar
   *
   * Emitted when other coalitions are listed: of a large collection that is a
   * while after it is set.
   */
  signals[LISTED] = g_signal_new ("listed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 0);
}

static void
coa_sidebar_class_init (CoaSidebarClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_sidebar_get_property;
  object_class->set_property = coa_sidebar_set_property;
  object_class->dispose = coa_sidebar_dispose;

  /**
   * CoaSidebar:collection:
   *
   * Whose coalitions, agents and topics are listed.
   */
  props[PROP_COLLECTION] =
    g_param_spec_object ("collection", NULL, NULL, COA_TYPE_COLLECTION, flags);

  /**
   * CoaSidebar:item:
   *
   * What is chosen.
   */
  props[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, COA_TYPE_ITEM, flags);

  /**
   * CoaSidebar:filter:
   *
   * Which coalitions are listed.
   */
  props[PROP_FILTER] = g_param_spec_object ("filter", NULL, NULL, COA_TYPE_COALITION_FILTER,
                                            G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
  define_signals (klass);

  ensure_types ();
  bind_template (GTK_WIDGET_CLASS (klass));
  coa_sidebar_install_search (GTK_WIDGET_CLASS (klass));
}

/* The menu is made when it is first opened. */
static void
create_menu (GtkMenuButton *button, gpointer user_data)
{
  CoaSidebar *self = user_data;

  if (gtk_menu_button_get_menu_model (button) == NULL)
    gtk_menu_button_set_menu_model (button, self->primary_menu);
}

static void
coa_sidebar_init (CoaSidebar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_bar_connect_entry (self->search_bar, self->search_entry);
  coa_recent_fill (self->recent);
  gtk_menu_button_set_create_popup_func (self->menu_button, create_menu, self, NULL);
}

/**
 * coa_sidebar_get_neighbour:
 * @self: the sidebar
 * @steps: how many rows down the list, or up if negative
 *
 * Finds the thing that many rows from the chosen one; the first or the last
 * one where the list ends before.
 *
 * Returns: (transfer full) (nullable): the thing, or %NULL if none is listed
 */
CoaItem *
coa_sidebar_get_neighbour (CoaSidebar *self, int steps)
{
  g_return_val_if_fail (COA_IS_SIDEBAR (self), NULL);

  return coa_sidebar_list_get_neighbour (get_list (self), steps);
}

/**
 * coa_sidebar_start_selection:
 * @self: the sidebar
 *
 * Lets the user select coalitions to compare.
 */
void
coa_sidebar_start_selection (CoaSidebar *self)
{
  g_return_if_fail (COA_IS_SIDEBAR (self));

  g_object_set (self->selection, "active", TRUE, NULL);
}

/**
 * coa_sidebar_renew:
 * @self: the sidebar
 * @collection: (transfer none): what was read again
 *
 * Lists what is told now. What is asked of coalitions, which are selected, what
 * is looked for and which list is to be seen stays, as far as it is there.
 *
 * Returns: whether all that was asked and selected is there
 */
gboolean
coa_sidebar_renew (CoaSidebar *self, CoaCollection *collection)
{
  gboolean asks_all;
  gboolean has_all;

  g_return_val_if_fail (COA_IS_SIDEBAR (self), FALSE);

  asks_all = coa_coalition_filter_renew (self->filter, collection);
  has_all = coa_sidebar_selection_renew (self->selection, collection);
  g_object_set (self, "collection", collection, NULL);
  if (!asks_all)
    gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
  return asks_all && has_all;
}
