/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/coalition/relation/coa-relation-view.h"

#include "model/coalition/coa-relation.h"
#include "ui/citation/coa-citation-button.h"
#include "ui/item/coa-paragraph.h"
#include "ui/labels/coa-labels.h"
#include "ui/labels/coalition/coa-relation-labels.h"

/**
 * CoaRelationView:
 *
 * What a coalition is to another, whose page its row opens.
 */
struct _CoaRelationView {
  CoaItemView parent_instance;
};

G_DEFINE_FINAL_TYPE (CoaRelationView, coa_relation_view, COA_TYPE_ITEM_VIEW)

static char *
relation_view_dup_label (GObject *item)
{
  return coa_label_relation (NULL, COA_RELATION (item));
}

static CoaItem *
relation_view_get_target (GObject *item)
{
  return COA_ITEM (coa_relation_get_coalition (COA_RELATION (item)));
}

static void
coa_relation_view_class_init (CoaRelationViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  COA_ITEM_VIEW_CLASS (klass)->dup_label = relation_view_dup_label;
  coa_item_view_class_set_target (COA_ITEM_VIEW_CLASS (klass), relation_view_get_target);

  g_type_ensure (COA_TYPE_CITATION_BUTTON);
  g_type_ensure (COA_TYPE_PARAGRAPH);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/coalition/relation/coa-relation-view.ui");
  coa_labels_bind (widget_class);
}

static void
coa_relation_view_init (CoaRelationView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
