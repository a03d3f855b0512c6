/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/event/coa-event-heading.h"

#include "ui/labels/coa-labels.h"
#include "ui/labels/coalition/coa-event-labels.h"

/**
 * CoaEventHeading:
 *
 * The heading over the events of a year. Its item is the first of them.
 */
struct _CoaEventHeading {
  CoaItemView parent_instance;
};

G_DEFINE_FINAL_TYPE (CoaEventHeading, coa_event_heading, COA_TYPE_ITEM_VIEW)

static char *
event_heading_dup_label (GObject *item)
{
  return coa_label_event_section (NULL, COA_EVENT (item));
}

static void
coa_event_heading_class_init (CoaEventHeadingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  COA_ITEM_VIEW_CLASS (klass)->dup_label = event_heading_dup_label;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/event/coa-event-heading.ui");
  coa_labels_bind (widget_class);
}

static void
coa_event_heading_init (CoaEventHeading *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
