/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/event/details/coa-event-details.h"

#include "ui/citation/coa-citation-view.h"
#include "ui/item/coa-chips.h"
#include "ui/item/coa-fact.h"
#include "ui/item/coa-paragraph.h"
#include "ui/item/list/coa-item-list.h"
#include "ui/labels/coa-labels.h"
#include "ui/labels/coalition/coa-event-labels.h"
#include "ui/page/coa-page-lists.h"

/**
 * CoaEventDetails:
 *
 * All that is recorded of an event: when it was, what it was, where, who took
 * part, which sources tell of it, and ways to its coalitions.
 */
struct _CoaEventDetails {
  CoaItemView parent_instance;
};

G_DEFINE_FINAL_TYPE (CoaEventDetails, coa_event_details, COA_TYPE_ITEM_VIEW)

static char *
event_details_dup_label (GObject *item)
{
  return coa_label_event (NULL, COA_EVENT (item));
}

static void
ensure_types (void)
{
  g_type_ensure (COA_TYPE_CHIPS);
  g_type_ensure (COA_TYPE_CITATION_VIEW);
  g_type_ensure (COA_TYPE_FACT);
  g_type_ensure (COA_TYPE_ITEM_LIST);
  g_type_ensure (COA_TYPE_PARAGRAPH);
}

static void
coa_event_details_class_init (CoaEventDetailsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  COA_ITEM_VIEW_CLASS (klass)->dup_label = event_details_dup_label;

  ensure_types ();
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/event/details/coa-event-details.ui");
  gtk_widget_class_bind_template_callback (widget_class, coa_list_has_items);
  coa_labels_bind (widget_class);
}

static void
coa_event_details_init (CoaEventDetails *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
