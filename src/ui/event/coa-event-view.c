/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/event/coa-event-view.h"

#include "ui/citation/coa-citation-button.h"
#include "ui/item/coa-chips.h"
#include "ui/item/coa-paragraph.h"
#include "ui/item/coa-participants.h"
#include "ui/labels/coa-labels.h"
#include "ui/labels/coalition/coa-event-labels.h"

/**
 * CoaEventView:
 *
 * One event of a timeline: its date in words, what happened, and who had part in
 * it.
 */
struct _CoaEventView {
  CoaItemView parent_instance;
};

G_DEFINE_FINAL_TYPE (CoaEventView, coa_event_view, COA_TYPE_ITEM_VIEW)

static char *
event_view_dup_label (GObject *item)
{
  return coa_label_event (NULL, COA_EVENT (item));
}

static char *
event_view_dup_heading (GObject *item)
{
  return coa_label_event_year (NULL, COA_EVENT (item));
}

static void
coa_event_view_class_init (CoaEventViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  COA_ITEM_VIEW_CLASS (klass)->dup_label = event_view_dup_label;
  COA_ITEM_VIEW_CLASS (klass)->dup_heading = event_view_dup_heading;

  g_type_ensure (COA_TYPE_CHIPS);
  g_type_ensure (COA_TYPE_CITATION_BUTTON);
  g_type_ensure (COA_TYPE_PARAGRAPH);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/event/coa-event-view.ui");
  gtk_widget_class_bind_template_callback (widget_class, coa_list_event_participants);
  coa_labels_bind (widget_class);
}

static void
coa_event_view_init (CoaEventView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
