/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/coalition/document/coa-signature-view.h"

#include "ui/citation/coa-citation-button.h"
#include "ui/item/coa-chips.h"
#include "ui/item/coa-paragraph.h"
#include "ui/item/coa-participants.h"
#include "ui/labels/coa-labels.h"
#include "ui/labels/document/coa-signature-labels.h"

/**
 * CoaSignatureView:
 *
 * One signature: who signed, for whom and as what. It opens the page of who signed.
 */
struct _CoaSignatureView {
  CoaItemView parent_instance;
};

G_DEFINE_FINAL_TYPE (CoaSignatureView, coa_signature_view, COA_TYPE_ITEM_VIEW)

static char *
signature_view_dup_label (GObject *item)
{
  return coa_label_signature (NULL, COA_SIGNATURE (item));
}

static CoaItem *
signature_view_get_target (GObject *item)
{
  return COA_ITEM (coa_participation_get_agent (COA_PARTICIPATION (item)));
}

static void
coa_signature_view_class_init (CoaSignatureViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  COA_ITEM_VIEW_CLASS (klass)->dup_label = signature_view_dup_label;
  coa_item_view_class_set_target (COA_ITEM_VIEW_CLASS (klass), signature_view_get_target);

  g_type_ensure (COA_TYPE_CHIPS);
  g_type_ensure (COA_TYPE_CITATION_BUTTON);
  g_type_ensure (COA_TYPE_PARAGRAPH);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/coalition/document/coa-signature-view.ui");
  gtk_widget_class_bind_template_callback (widget_class, coa_list_on_behalf_of);
  coa_labels_bind (widget_class);
}

static void
coa_signature_view_init (CoaSignatureView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
