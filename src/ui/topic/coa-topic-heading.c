/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/topic/coa-topic-heading.h"

#include "model/coa-topic.h"
#include "ui/item/coa-fact.h"
#include "ui/item/coa-paragraph.h"
#include "ui/item/layout/coa-wrap-box.h"
#include "ui/labels/coa-labels.h"
#include "ui/labels/coa-text-labels.h"

/**
 * CoaTopicHeading:
 *
 * What a topic is: its name, what it means, how many stand for or against
 * something of it, and the topic of which it is a part.
 */
struct _CoaTopicHeading {
  CoaItemView parent_instance;
};

G_DEFINE_FINAL_TYPE (CoaTopicHeading, coa_topic_heading, COA_TYPE_ITEM_VIEW)

static char *
topic_heading_dup_label (GObject *item)
{
  return coa_label_text (NULL, coa_topic_get_label (COA_TOPIC (item)));
}

static void
open_broader (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  CoaTopic *topic = COA_TOPIC (coa_item_view_get_item (COA_ITEM_VIEW (widget)));

  gtk_widget_activate_action (widget, "win.open", "s",
                              coa_item_get_id (COA_ITEM (coa_topic_get_broader (topic))));
}

static void
coa_topic_heading_class_init (CoaTopicHeadingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  COA_ITEM_VIEW_CLASS (klass)->dup_label = topic_heading_dup_label;

  g_type_ensure (COA_TYPE_FACT);
  g_type_ensure (COA_TYPE_PARAGRAPH);
  g_type_ensure (COA_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/topic/coa-topic-heading.ui");
  gtk_widget_class_install_action (widget_class, "topic.open-broader", NULL, open_broader);
  coa_labels_bind (widget_class);
}

static void
coa_topic_heading_init (CoaTopicHeading *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
