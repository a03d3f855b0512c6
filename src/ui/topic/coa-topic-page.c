/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/topic/coa-topic-page.h"

#include <glib/gi18n.h>

#include "ui/citation/coa-source-view.h"
#include "ui/item/coa-section.h"
#include "ui/item/list/coa-item-list.h"
#include "ui/labels/coa-labels.h"
#include "ui/page/coa-page-lists.h"
#include "ui/topic/coa-goal-group-view.h"
#include "ui/topic/coa-topic-heading.h"
#include "ui/topic/coa-topic-lists.h"

/**
 * CoaTopicPage:
 *
 * Who stands for what on a topic: the goals of all coalitions about it, those
 * for and those against something apart, and their sources.
 */
struct _CoaTopicPage {
  CoaPage parent_instance;
};

G_DEFINE_FINAL_TYPE (CoaTopicPage, coa_topic_page, COA_TYPE_PAGE)

/* Where none is against, the goals need not be told apart. */
static char *
goals_title (gpointer object, GListModel *against)
{
  return g_strdup (coa_list_has_items (object, against) ? C_ ("goals", "For") : _ ("Goals"));
}

static gboolean
has_goals (gpointer object, GListModel *goals, GListModel *against)
{
  return coa_list_has_items (object, goals) || !coa_list_has_items (object, against);
}

static void
coa_topic_page_class_init (CoaTopicPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (COA_TYPE_GOAL_GROUP_VIEW);
  g_type_ensure (COA_TYPE_ITEM_LIST);
  g_type_ensure (COA_TYPE_SECTION);
  g_type_ensure (COA_TYPE_SOURCE_VIEW);
  g_type_ensure (COA_TYPE_TOPIC_HEADING);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/topic/coa-topic-page.ui");
  gtk_widget_class_bind_template_callback (widget_class, goals_title);
  gtk_widget_class_bind_template_callback (widget_class, has_goals);
  gtk_widget_class_bind_template_callback (widget_class, coa_list_goals_against);
  gtk_widget_class_bind_template_callback (widget_class, coa_list_goals_for);
  gtk_widget_class_bind_template_callback (widget_class, coa_list_has_items);
  gtk_widget_class_bind_template_callback (widget_class, coa_list_sources);
  coa_labels_bind (widget_class);
}

static void
coa_topic_page_init (CoaTopicPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
