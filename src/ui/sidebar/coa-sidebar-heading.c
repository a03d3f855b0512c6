/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/sidebar/coa-sidebar-heading.h"

#include "ui/labels/coa-labels.h"
#include "ui/labels/list/coa-row-labels.h"

/**
 * CoaSidebarHeading:
 *
 * The heading over things in the sidebar that are listed under it, such as the
 * country of coalitions, or a kind of things that a search found. Its item is
 * the first of them.
 */
struct _CoaSidebarHeading {
  CoaItemView parent_instance;
};

G_DEFINE_FINAL_TYPE (CoaSidebarHeading, coa_sidebar_heading, COA_TYPE_ITEM_VIEW)

static char *
sidebar_heading_dup_label (GObject *item)
{
  return coa_label_row_heading (NULL, item);
}

static void
coa_sidebar_heading_class_init (CoaSidebarHeadingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  COA_ITEM_VIEW_CLASS (klass)->dup_label = sidebar_heading_dup_label;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/sidebar/coa-sidebar-heading.ui");
  coa_labels_bind (widget_class);
}

static void
coa_sidebar_heading_init (CoaSidebarHeading *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
