/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/agent/coa-membership-view.h"

#include "model/coalition/coa-member.h"
#include "ui/citation/coa-citation-button.h"
#include "ui/item/coa-chips.h"
#include "ui/item/coa-paragraph.h"
#include "ui/item/coa-participants.h"
#include "ui/labels/coa-labels.h"
#include "ui/labels/coalition/coa-member-labels.h"

/**
 * CoaMembershipView:
 *
 * The coalition of which somebody is a member, and in which role.
 */
struct _CoaMembershipView {
  CoaItemView parent_instance;
};

G_DEFINE_FINAL_TYPE (CoaMembershipView, coa_membership_view, COA_TYPE_ITEM_VIEW)

static char *
membership_view_dup_label (GObject *item)
{
  return coa_label_member_coalition (NULL, COA_MEMBER (item));
}

static CoaItem *
membership_view_get_target (GObject *item)
{
  return COA_ITEM (coa_member_get_coalition (COA_MEMBER (item)));
}

static void
coa_membership_view_class_init (CoaMembershipViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  COA_ITEM_VIEW_CLASS (klass)->dup_label = membership_view_dup_label;
  coa_item_view_class_set_target (COA_ITEM_VIEW_CLASS (klass), membership_view_get_target);

  g_type_ensure (COA_TYPE_CHIPS);
  g_type_ensure (COA_TYPE_CITATION_BUTTON);
  g_type_ensure (COA_TYPE_PARAGRAPH);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/agent/coa-membership-view.ui");
  gtk_widget_class_bind_template_callback (widget_class, coa_list_member_participants);
  coa_labels_bind (widget_class);
}

static void
coa_membership_view_init (CoaMembershipView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
