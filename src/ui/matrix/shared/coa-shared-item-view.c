/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/matrix/shared/coa-shared-item-view.h"

#include "model/record/coa-dated-item.h"
#include "ui/item/coa-paragraph.h"
#include "ui/labels/coa-labels.h"
#include "ui/labels/table/coa-shared-labels.h"

/**
 * CoaSharedItemView:
 *
 * A document that organizations signed together, or a coalition to which they belong.
 * Its row leads there.
 */
struct _CoaSharedItemView {
  CoaItemView parent_instance;
};

G_DEFINE_FINAL_TYPE (CoaSharedItemView, coa_shared_item_view, COA_TYPE_ITEM_VIEW)

static char *
shared_item_view_dup_label (GObject *item)
{
  return coa_label_shared_item (NULL, COA_ITEM (item));
}

static char *
shared_item_view_dup_heading (GObject *item)
{
  return coa_label_shared_section (NULL, COA_ITEM (item));
}

/* A document is to be seen on the page of a coalition, if it has to do with one. */
static CoaItem *
shared_item_view_get_target (GObject *item)
{
  if (COA_IS_DATED_ITEM (item) &&
      coa_items_get_length (coa_dated_item_peek_coalitions (COA_DATED_ITEM (item))) == 0)
    return NULL;

  return COA_ITEM (item);
}

static void
coa_shared_item_view_class_init (CoaSharedItemViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  COA_ITEM_VIEW_CLASS (klass)->dup_label = shared_item_view_dup_label;
  COA_ITEM_VIEW_CLASS (klass)->dup_heading = shared_item_view_dup_heading;
  coa_item_view_class_set_target (COA_ITEM_VIEW_CLASS (klass), shared_item_view_get_target);

  g_type_ensure (COA_TYPE_PARAGRAPH);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/matrix/shared/coa-shared-item-view.ui");
  coa_labels_bind (widget_class);
}

static void
coa_shared_item_view_init (CoaSharedItemView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
