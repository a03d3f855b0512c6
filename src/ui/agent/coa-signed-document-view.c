/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/agent/coa-signed-document-view.h"

#include "model/coalition/coa-coalition.h"
#include "model/document/coa-document.h"
#include "model/document/coa-signature.h"
#include "model/list/coa-list.h"
#include "ui/citation/coa-citation-button.h"
#include "ui/item/coa-chips.h"
#include "ui/item/coa-paragraph.h"
#include "ui/item/coa-participants.h"
#include "ui/labels/coa-labels.h"
#include "ui/labels/document/coa-signature-labels.h"

/**
 * CoaSignedDocumentView:
 *
 * The document to which somebody put a signature, and as what. Its row opens the
 * first coalition that the document names.
 */
struct _CoaSignedDocumentView {
  CoaItemView parent_instance;
};

G_DEFINE_FINAL_TYPE (CoaSignedDocumentView, coa_signed_document_view, COA_TYPE_ITEM_VIEW)

static char *
signed_document_view_dup_label (GObject *item)
{
  return coa_label_signature_document (NULL, COA_SIGNATURE (item));
}

static CoaItem *
signed_document_view_get_target (GObject *item)
{
  CoaDocument *document = coa_signature_get_document (COA_SIGNATURE (item));
  CoaItems *coalitions = coa_dated_item_peek_coalitions (COA_DATED_ITEM (document));

  return coa_items_get_length (coalitions) == 0 ? NULL : coa_items_get (coalitions, 0);
}

static void
coa_signed_document_view_class_init (CoaSignedDocumentViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  COA_ITEM_VIEW_CLASS (klass)->dup_label = signed_document_view_dup_label;
  coa_item_view_class_set_target (COA_ITEM_VIEW_CLASS (klass), signed_document_view_get_target);

  g_type_ensure (COA_TYPE_CHIPS);
  g_type_ensure (COA_TYPE_CITATION_BUTTON);
  g_type_ensure (COA_TYPE_PARAGRAPH);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/agent/coa-signed-document-view.ui");
  gtk_widget_class_bind_template_callback (widget_class, coa_list_signature_participants);
  coa_labels_bind (widget_class);
}

static void
coa_signed_document_view_init (CoaSignedDocumentView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
