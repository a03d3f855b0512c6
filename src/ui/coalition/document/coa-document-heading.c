/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/coalition/document/coa-document-heading.h"

#include "model/document/coa-document.h"
#include "ui/citation/coa-citation-button.h"
#include "ui/item/coa-paragraph.h"
#include "ui/labels/coa-labels.h"

/**
 * CoaDocumentHeading:
 *
 * One document: what it is, of when, and where it can be read.
 */
struct _CoaDocumentHeading {
  CoaItemView parent_instance;
};

G_DEFINE_FINAL_TYPE (CoaDocumentHeading, coa_document_heading, COA_TYPE_ITEM_VIEW)

static char *
document_heading_dup_label (GObject *item)
{
  return g_strdup (coa_text_get_string (coa_document_get_title (COA_DOCUMENT (item))));
}

static void
coa_document_heading_class_init (CoaDocumentHeadingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  COA_ITEM_VIEW_CLASS (klass)->dup_label = document_heading_dup_label;

  g_type_ensure (COA_TYPE_CITATION_BUTTON);
  g_type_ensure (COA_TYPE_PARAGRAPH);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/coalition/document/coa-document-heading.ui");
  coa_labels_bind (widget_class);
}

static void
coa_document_heading_init (CoaDocumentHeading *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
