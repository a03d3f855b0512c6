/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/coalition/goal/coa-goal-view.h"

#include "model/coalition/coa-goal.h"
#include "ui/citation/coa-citation-button.h"
#include "ui/item/coa-chips.h"
#include "ui/item/coa-paragraph.h"
#include "ui/labels/coa-labels.h"
#include "ui/labels/coalition/coa-goal-labels.h"

/**
 * CoaGoalView:
 *
 * One goal: its number, its text, its topics and its sources.
 */
struct _CoaGoalView {
  CoaItemView parent_instance;
};

G_DEFINE_FINAL_TYPE (CoaGoalView, coa_goal_view, COA_TYPE_ITEM_VIEW)

static char *
goal_view_dup_label (GObject *item)
{
  return coa_label_goal (NULL, COA_GOAL (item));
}

static char *
goal_view_dup_heading (GObject *item)
{
  return coa_label_goal_document (NULL, COA_GOAL (item));
}

static void
coa_goal_view_class_init (CoaGoalViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  COA_ITEM_VIEW_CLASS (klass)->dup_label = goal_view_dup_label;
  COA_ITEM_VIEW_CLASS (klass)->dup_heading = goal_view_dup_heading;

  g_type_ensure (COA_TYPE_CHIPS);
  g_type_ensure (COA_TYPE_CITATION_BUTTON);
  g_type_ensure (COA_TYPE_PARAGRAPH);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/coalition/goal/coa-goal-view.ui");
  coa_labels_bind (widget_class);
}

static void
coa_goal_view_init (CoaGoalView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
