/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/matrix/goal/coa-goal-matrix-page-private.h"

#include "ui/filter/coa-filter-chips.h"
#include "ui/filter/coa-filter-dialog.h"
#include "ui/filter/coa-filtered-list.h"
#include "ui/page/coa-renewable.h"
#include "ui/picture/coa-picture-actions.h"
#include "ui/picture/coa-picture-button.h"

/**
 * CoaGoalMatrixPage:
 *
 * Which coalition has how many goals about which topic, of all coalitions that a
 * filter leaves.
 */
static void pictured_init (CoaPicturedInterface *iface);
static void renewable_init (CoaRenewableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CoaGoalMatrixPage, coa_goal_matrix_page, ADW_TYPE_NAVIGATION_PAGE,
                               G_IMPLEMENT_INTERFACE (COA_TYPE_PICTURED, pictured_init)
                                 G_IMPLEMENT_INTERFACE (COA_TYPE_RENEWABLE, renewable_init))

typedef enum {
  PROP_COLLECTION = 1,
  PROP_FILTER,
  PROP_ORDER,
} CoaGoalMatrixPageProperty;

static GParamSpec *props[PROP_ORDER + 1];

static void
update_cb (gpointer user_data)
{
  CoaGoalMatrixPage *self = user_data;

  self->update_id = 0;
  coa_goal_matrix_page_update (self);
}

/* The order and what is listed may change together. */
static void
queue_update (CoaGoalMatrixPage *self)
{
  if (self->update_id == 0)
    self->update_id = g_idle_add_once (update_cb, self);
}

/* The lists follow it by themselves. */
static void
set_collection (CoaGoalMatrixPage *self, CoaCollection *collection)
{
  if (!g_set_object (&self->collection, collection))
    return;

  queue_update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_COLLECTION]);
}

static void
set_order (CoaGoalMatrixPage *self, const char *order)
{
  if (!g_set_str (&self->order, order))
    return;

  g_object_set (self->sorted, "has-sections", g_strcmp0 (order, "area") == 0, NULL);
  queue_update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ORDER]);
}

static void
ask (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  CoaGoalMatrixPage *self = COA_GOAL_MATRIX_PAGE (widget);

  adw_dialog_present (coa_filter_dialog_new (self->collection, self->filter), widget);
}

static void
clear_filters (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  coa_coalition_filter_ask (COA_GOAL_MATRIX_PAGE (widget)->filter, &(CoaFilter) { 0 });
}

static CoaPicture *
coa_goal_matrix_page_draw (CoaPictured *pictured, PangoContext *letters)
{
  CoaGoalMatrixPage *self = COA_GOAL_MATRIX_PAGE (pictured);

  return coa_matrix_view_draw (self->view, self->collection,
                               adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (self)), letters);
}

static void
pictured_init (CoaPicturedInterface *iface)
{
  iface->draw = coa_goal_matrix_page_draw;
}

static gboolean
coa_goal_matrix_page_renew (CoaRenewable *renewable, CoaCollection *collection)
{
  set_collection (COA_GOAL_MATRIX_PAGE (renewable), collection);
  return TRUE;
}

static void
renewable_init (CoaRenewableInterface *iface)
{
  iface->renew = coa_goal_matrix_page_renew;
}

static gboolean
coa_goal_matrix_page_grab_focus (GtkWidget *widget)
{
  CoaGoalMatrixPage *self = COA_GOAL_MATRIX_PAGE (widget);

  return gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
coa_goal_matrix_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaGoalMatrixPage *self = COA_GOAL_MATRIX_PAGE (object);

  switch ((CoaGoalMatrixPageProperty) prop_id) {
  case PROP_COLLECTION:
    g_value_set_object (value, self->collection);
    break;
  case PROP_FILTER:
    g_value_set_object (value, self->filter);
    break;
  case PROP_ORDER:
    g_value_set_string (value, self->order);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_goal_matrix_page_set_property (GObject *object, guint prop_id, const GValue *value,
                                   GParamSpec *pspec)
{
  CoaGoalMatrixPage *self = COA_GOAL_MATRIX_PAGE (object);

  switch ((CoaGoalMatrixPageProperty) prop_id) {
  case PROP_COLLECTION:
    set_collection (self, g_value_get_object (value));
    break;
  case PROP_FILTER:
    if (g_set_object (&self->filter, g_value_get_object (value)))
      g_object_notify_by_pspec (object, pspec);
    break;
  case PROP_ORDER:
    set_order (self, g_value_get_string (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_goal_matrix_page_dispose (GObject *object)
{
  CoaGoalMatrixPage *self = COA_GOAL_MATRIX_PAGE (object);

  coa_goal_matrix_page_stop (self);
  g_clear_handle_id (&self->update_id, g_source_remove);
  g_clear_handle_id (&self->patience_id, g_source_remove);
  /* The parent class holds it too, and would take it apart a second time. */
  adw_navigation_page_set_child (ADW_NAVIGATION_PAGE (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), COA_TYPE_GOAL_MATRIX_PAGE);
  g_clear_object (&self->filter);
  g_clear_object (&self->collection);
  g_clear_pointer (&self->order, g_free);

  G_OBJECT_CLASS (coa_goal_matrix_page_parent_class)->dispose (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  /**
   * CoaGoalMatrixPage:collection:
   *
   * Whose coalitions and topics are shown.
   */
  props[PROP_COLLECTION] =
    g_param_spec_object ("collection", NULL, NULL, COA_TYPE_COLLECTION, flags);

  /**
   * CoaGoalMatrixPage:filter:
   *
   * Which coalitions are shown.
   */
  props[PROP_FILTER] = g_param_spec_object ("filter", NULL, NULL, COA_TYPE_COALITION_FILTER, flags);

  /**
   * CoaGoalMatrixPage:order:
   *
   * By what coalitions are sorted: "area" or "name".
   */
  props[PROP_ORDER] = g_param_spec_string ("order", NULL, NULL, "area", flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_goal_matrix_page_class_init (CoaGoalMatrixPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = coa_goal_matrix_page_get_property;
  object_class->set_property = coa_goal_matrix_page_set_property;
  object_class->dispose = coa_goal_matrix_page_dispose;
  widget_class->grab_focus = coa_goal_matrix_page_grab_focus;
  install_properties (object_class);

  g_type_ensure (COA_TYPE_FILTERED_LIST);
  g_type_ensure (COA_TYPE_FILTER_CHIPS);
  g_type_ensure (COA_TYPE_MATRIX_VIEW);
  g_type_ensure (COA_TYPE_PICTURE_BUTTON);
  g_type_ensure (COA_TYPE_SORTED_LIST);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/matrix/goal/coa-goal-matrix-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaGoalMatrixPage, sorted);
  gtk_widget_class_bind_template_child (widget_class, CoaGoalMatrixPage, stack);
  gtk_widget_class_bind_template_child (widget_class, CoaGoalMatrixPage, view);
  coa_picture_actions_install (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, queue_update);
  gtk_widget_class_install_property_action (widget_class, "page.order", "order");
  gtk_widget_class_install_action (widget_class, "page.filter", NULL, ask);
  gtk_widget_class_install_action (widget_class, "page.clear-filters", NULL, clear_filters);
}

static void
coa_goal_matrix_page_init (CoaGoalMatrixPage *self)
{
  self->order = g_strdup ("area");
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * coa_goal_matrix_page_new:
 * @collection: (transfer none): whose coalitions and topics to show
 * @filter: (transfer none): which coalitions to show
 *
 * Returns: (transfer floating): the page
 */
AdwNavigationPage *
coa_goal_matrix_page_new (CoaCollection *collection, CoaCoalitionFilter *filter)
{
  CoaGoalMatrixPage *self =
    g_object_new (COA_TYPE_GOAL_MATRIX_PAGE, "collection", collection, "filter", filter, NULL);

  coa_goal_matrix_page_update (self);
  return ADW_NAVIGATION_PAGE (self);
}
