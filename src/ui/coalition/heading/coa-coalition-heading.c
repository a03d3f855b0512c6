/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/coalition/heading/coa-coalition-heading.h"

#include "model/record/coa-named-item.h"
#include "ui/agent/heading/coa-agent-links.h"
#include "ui/agent/heading/coa-agent-names.h"
#include "ui/citation/coa-citation-button.h"
#include "ui/item/coa-fact.h"
#include "ui/item/coa-paragraph.h"
#include "ui/item/layout/coa-wrap-box.h"
#include "ui/labels/coa-labels.h"

/**
 * CoaCoalitionHeading:
 *
 * Who a coalition is: its names, the facts in a line, its slogan, a summary, its
 * pages on the web, and what the record of it rests on.
 */
struct _CoaCoalitionHeading {
  CoaItemView parent_instance;
};

G_DEFINE_FINAL_TYPE (CoaCoalitionHeading, coa_coalition_heading, COA_TYPE_ITEM_VIEW)

static char *
coalition_heading_dup_label (GObject *item)
{
  return g_strdup (coa_named_item_get_display_name (COA_NAMED_ITEM (item)));
}

static void
coa_coalition_heading_class_init (CoaCoalitionHeadingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  COA_ITEM_VIEW_CLASS (klass)->dup_label = coalition_heading_dup_label;

  g_type_ensure (COA_TYPE_AGENT_LINKS);
  g_type_ensure (COA_TYPE_AGENT_NAMES);
  g_type_ensure (COA_TYPE_CITATION_BUTTON);
  g_type_ensure (COA_TYPE_FACT);
  g_type_ensure (COA_TYPE_PARAGRAPH);
  g_type_ensure (COA_TYPE_WRAP_BOX);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/coalition/heading/coa-coalition-heading.ui");
  coa_labels_bind (widget_class);
}

static void
coa_coalition_heading_init (CoaCoalitionHeading *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
