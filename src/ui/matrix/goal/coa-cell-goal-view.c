/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/matrix/goal/coa-cell-goal-view.h"

#include "model/coalition/coa-goal.h"
#include "ui/item/coa-chips.h"
#include "ui/item/coa-paragraph.h"
#include "ui/labels/coa-labels.h"
#include "ui/labels/coalition/coa-goal-labels.h"

/**
 * CoaCellGoalView:
 *
 * One of the goals behind a cell. Its row leads to where it stands on the page of its
 * coalition.
 */
struct _CoaCellGoalView {
  CoaItemView parent_instance;
};

G_DEFINE_FINAL_TYPE (CoaCellGoalView, coa_cell_goal_view, COA_TYPE_ITEM_VIEW)

static char *
cell_goal_view_dup_label (GObject *item)
{
  return coa_label_goal_with_stance (NULL, COA_GOAL (item));
}

static CoaItem *
cell_goal_view_get_target (GObject *item)
{
  return COA_ITEM (item);
}

static void
coa_cell_goal_view_class_init (CoaCellGoalViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  COA_ITEM_VIEW_CLASS (klass)->dup_label = cell_goal_view_dup_label;
  coa_item_view_class_set_target (COA_ITEM_VIEW_CLASS (klass), cell_goal_view_get_target);

  g_type_ensure (COA_TYPE_CHIPS);
  g_type_ensure (COA_TYPE_PARAGRAPH);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/matrix/goal/coa-cell-goal-view.ui");
  coa_labels_bind (widget_class);
}

static void
coa_cell_goal_view_init (CoaCellGoalView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
