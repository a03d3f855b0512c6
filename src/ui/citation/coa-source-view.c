/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/citation/coa-source-view.h"

#include "model/source/coa-reference-style.h"
#include "ui/citation/coa-source-actions.h"
#include "ui/item/coa-paragraph.h"
#include "ui/labels/coa-labels.h"

/**
 * CoaSourceView:
 *
 * One source as a formatted reference, which can be opened and copied.
 */
struct _CoaSourceView {
  CoaItemView parent_instance;
};

G_DEFINE_FINAL_TYPE (CoaSourceView, coa_source_view, COA_TYPE_ITEM_VIEW)

static char *
source_view_dup_label (GObject *item)
{
  return coa_source_format_short_reference (COA_SOURCE (item));
}

static void
coa_source_view_class_init (CoaSourceViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  COA_ITEM_VIEW_CLASS (klass)->dup_label = source_view_dup_label;

  g_type_ensure (COA_TYPE_PARAGRAPH);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/citation/coa-source-view.ui");
  coa_labels_bind (widget_class);
  coa_source_actions_install (widget_class);
}

static void
coa_source_view_init (CoaSourceView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  coa_source_actions_follow (COA_ITEM_VIEW (self));
}
