/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/topic/coa-goal-group-view.h"

#include "ui/coalition/goal/coa-goal-view.h"
#include "ui/item/coa-paragraph.h"
#include "ui/item/list/coa-item-list.h"
#include "ui/labels/coa-labels.h"
#include "ui/topic/coa-goal-group.h"

/**
 * CoaGoalGroupView:
 *
 * A coalition with its goals about a topic. Its heading opens the coalition.
 */
struct _CoaGoalGroupView {
  CoaItemView parent_instance;
};

G_DEFINE_FINAL_TYPE (CoaGoalGroupView, coa_goal_group_view, COA_TYPE_ITEM_VIEW)

static CoaNamedItem *
get_coalition (gpointer item)
{
  return COA_NAMED_ITEM (coa_goal_group_get_coalition (COA_GOAL_GROUP (item)));
}

static char *
goal_group_view_dup_label (GObject *item)
{
  return g_strdup (coa_named_item_get_display_name (get_coalition (item)));
}

static void
open_coalition (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  CoaNamedItem *coalition = get_coalition (coa_item_view_get_item (COA_ITEM_VIEW (widget)));

  gtk_widget_activate_action (widget, "win.open", "s", coa_item_get_id (COA_ITEM (coalition)));
}

static void
coa_goal_group_view_class_init (CoaGoalGroupViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  COA_ITEM_VIEW_CLASS (klass)->dup_label = goal_group_view_dup_label;

  g_type_ensure (COA_TYPE_GOAL_VIEW);
  g_type_ensure (COA_TYPE_ITEM_LIST);
  g_type_ensure (COA_TYPE_PARAGRAPH);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/topic/coa-goal-group-view.ui");
  gtk_widget_class_install_action (widget_class, "coalition.open", NULL, open_coalition);
  coa_labels_bind (widget_class);
}

static void
coa_goal_group_view_init (CoaGoalGroupView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
