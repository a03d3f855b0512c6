/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/coalition/document/coa-document-view.h"

#include "model/document/coa-document.h"
#include "ui/coalition/document/coa-document-heading.h"
#include "ui/coalition/document/coa-signature-view.h"
#include "ui/item/list/coa-item-list.h"
#include "ui/labels/coa-labels.h"

/**
 * CoaDocumentView:
 *
 * One document with those who signed it.
 */
struct _CoaDocumentView {
  CoaItemView parent_instance;
};

G_DEFINE_FINAL_TYPE (CoaDocumentView, coa_document_view, COA_TYPE_ITEM_VIEW)

static char *
document_view_dup_label (GObject *item)
{
  return g_strdup (coa_text_get_string (coa_document_get_title (COA_DOCUMENT (item))));
}

static void
coa_document_view_class_init (CoaDocumentViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  COA_ITEM_VIEW_CLASS (klass)->dup_label = document_view_dup_label;

  g_type_ensure (COA_TYPE_DOCUMENT_HEADING);
  g_type_ensure (COA_TYPE_ITEM_LIST);
  g_type_ensure (COA_TYPE_SIGNATURE_VIEW);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/coalition/document/coa-document-view.ui");
  coa_labels_bind (widget_class);
}

static void
coa_document_view_init (CoaDocumentView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
