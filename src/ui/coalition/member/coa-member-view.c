/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/coalition/member/coa-member-view.h"

#include "ui/citation/coa-citation-button.h"
#include "ui/item/coa-chips.h"
#include "ui/item/coa-paragraph.h"
#include "ui/item/coa-participants.h"
#include "ui/labels/coa-labels.h"
#include "ui/labels/coalition/coa-member-labels.h"

/**
 * CoaMemberView:
 *
 * One member of a coalition, whose page it opens.
 */
struct _CoaMemberView {
  CoaItemView parent_instance;
};

G_DEFINE_FINAL_TYPE (CoaMemberView, coa_member_view, COA_TYPE_ITEM_VIEW)

static char *
member_view_dup_label (GObject *item)
{
  return coa_label_member_name (NULL, COA_MEMBER (item));
}

static CoaItem *
member_view_get_target (GObject *item)
{
  return COA_ITEM (coa_participation_get_agent (COA_PARTICIPATION (item)));
}

static void
coa_member_view_class_init (CoaMemberViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  COA_ITEM_VIEW_CLASS (klass)->dup_label = member_view_dup_label;
  coa_item_view_class_set_target (COA_ITEM_VIEW_CLASS (klass), member_view_get_target);

  g_type_ensure (COA_TYPE_CHIPS);
  g_type_ensure (COA_TYPE_CITATION_BUTTON);
  g_type_ensure (COA_TYPE_PARAGRAPH);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/coalition/member/coa-member-view.ui");
  gtk_widget_class_bind_template_callback (widget_class, coa_list_on_behalf_of);
  coa_labels_bind (widget_class);
}

static void
coa_member_view_init (CoaMemberView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
