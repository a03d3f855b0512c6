/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/sidebar/coa-sidebar-heading.h"

#include "ui/labels/coa-labels.h"
#include "ui/labels/coa-row-labels.h"

/**
 * CoaSidebarHeading:
 *
 * The heading over things in the sidebar that are listed under it, such as the
 * country of coalitions, or a kind of things that a search found. Its item is
 * the first of them.
 */
struct _CoaSidebarHeading {
  CoaItemView parent_instance;

  guint n_items;
};

G_DEFINE_FINAL_TYPE (CoaSidebarHeading, coa_sidebar_heading, COA_TYPE_ITEM_VIEW)

typedef enum {
  PROP_N_ITEMS = 1,
} CoaSidebarHeadingProperty;

static GParamSpec *props[PROP_N_ITEMS + 1];

static char *
sidebar_heading_dup_label (GObject *item)
{
  return coa_label_row_heading (NULL, item, 1);
}

static void
coa_sidebar_heading_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((CoaSidebarHeadingProperty) prop_id) {
  case PROP_N_ITEMS:
    g_value_set_uint (value, COA_SIDEBAR_HEADING (object)->n_items);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_sidebar_heading_set_property (GObject *object, guint prop_id, const GValue *value,
                                  GParamSpec *pspec)
{
  switch ((CoaSidebarHeadingProperty) prop_id) {
  case PROP_N_ITEMS:
    COA_SIDEBAR_HEADING (object)->n_items = g_value_get_uint (value);
    g_object_notify_by_pspec (object, pspec);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_sidebar_heading_class_init (CoaSidebarHeadingClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  COA_ITEM_VIEW_CLASS (klass)->dup_label = sidebar_heading_dup_label;
  object_class->get_property = coa_sidebar_heading_get_property;
  object_class->set_property = coa_sidebar_heading_set_property;

  /**
   * CoaSidebarHeading:n-items:
   *
   * How many things stand under it.
   */
  props[PROP_N_ITEMS] = g_param_spec_uint ("n-items", NULL, NULL, 0, G_MAXUINT, 0, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/sidebar/coa-sidebar-heading.ui");
  coa_labels_bind (widget_class);
}

static void
coa_sidebar_heading_init (CoaSidebarHeading *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
