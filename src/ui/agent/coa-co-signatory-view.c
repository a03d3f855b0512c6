/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/agent/coa-co-signatory-view.h"

#include "model/agent/coa-agent.h"
#include "model/agent/coa-co-signatory.h"
#include "ui/item/coa-paragraph.h"
#include "ui/labels/coa-agent-labels.h"
#include "ui/labels/coa-labels.h"

/**
 * CoaCoSignatoryView:
 *
 * Somebody with whom an agent signed, and how often.
 */
struct _CoaCoSignatoryView {
  CoaItemView parent_instance;
};

G_DEFINE_FINAL_TYPE (CoaCoSignatoryView, coa_co_signatory_view, COA_TYPE_ITEM_VIEW)

static char *
co_signatory_view_dup_label (GObject *item)
{
  return coa_label_co_signatory (NULL, COA_CO_SIGNATORY (item));
}

static CoaItem *
co_signatory_view_get_target (GObject *item)
{
  return COA_ITEM (coa_co_signatory_get_agent (COA_CO_SIGNATORY (item)));
}

static void
coa_co_signatory_view_class_init (CoaCoSignatoryViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  COA_ITEM_VIEW_CLASS (klass)->dup_label = co_signatory_view_dup_label;
  coa_item_view_class_set_target (COA_ITEM_VIEW_CLASS (klass), co_signatory_view_get_target);

  g_type_ensure (COA_TYPE_PARAGRAPH);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/agent/coa-co-signatory-view.ui");
  coa_labels_bind (widget_class);
}

static void
coa_co_signatory_view_init (CoaCoSignatoryView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
