/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/citation/coa-citation-view.h"

#include "model/source/coa-reference-style.h"
#include "ui/citation/coa-source-actions.h"
#include "ui/item/coa-paragraph.h"
#include "ui/labels/coa-labels.h"

/**
 * CoaCitationView:
 *
 * One citation: its source, where in it, and the quoted words.
 */
struct _CoaCitationView {
  CoaItemView parent_instance;
};

G_DEFINE_FINAL_TYPE (CoaCitationView, coa_citation_view, COA_TYPE_ITEM_VIEW)

static char *
citation_view_dup_label (GObject *item)
{
  return coa_citation_format (COA_CITATION (item));
}

static void
coa_citation_view_class_init (CoaCitationViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  COA_ITEM_VIEW_CLASS (klass)->dup_label = citation_view_dup_label;

  g_type_ensure (COA_TYPE_PARAGRAPH);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/citation/coa-citation-view.ui");
  coa_labels_bind (widget_class);
  coa_source_actions_install (widget_class);
}

static void
coa_citation_view_init (CoaCitationView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  coa_source_actions_follow (COA_ITEM_VIEW (self));
}
