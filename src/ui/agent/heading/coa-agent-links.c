/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/agent/heading/coa-agent-links.h"

#include "model/agent/coa-agent.h"
#include "ui/agent/heading/coa-link-view.h"
#include "ui/item/layout/coa-wrap-box.h"
#include "ui/labels/coa-labels.h"

/**
 * CoaAgentLinks:
 *
 * The pages that an agent has on the web. It takes no room when there are none.
 */
struct _CoaAgentLinks {
  CoaItemView parent_instance;
};

G_DEFINE_FINAL_TYPE (CoaAgentLinks, coa_agent_links, COA_TYPE_ITEM_VIEW)

static void
item_changed (CoaAgentLinks *self)
{
  GObject *item = coa_item_view_get_item (COA_ITEM_VIEW (self));
  GListModel *links = item == NULL ? NULL : coa_agent_get_links (COA_AGENT (item));
  const guint n_links = links == NULL ? 0 : g_list_model_get_n_items (links);
  CoaWrapBox *box = COA_WRAP_BOX (adw_bin_get_child (ADW_BIN (self)));

  coa_wrap_box_remove_all (box);
  for (guint i = 0; i < n_links; i++) {
    g_autoptr (GObject) link = g_list_model_get_item (links, i);

    coa_wrap_box_append (box, GTK_WIDGET (coa_item_view_new (COA_TYPE_LINK_VIEW, link)));
  }
  gtk_widget_set_visible (GTK_WIDGET (self), n_links > 0);
}

static char *
agent_links_dup_label (GObject *item)
{
  return g_strdup (coa_named_item_get_display_name (COA_NAMED_ITEM (item)));
}

static void
coa_agent_links_class_init (CoaAgentLinksClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  COA_ITEM_VIEW_CLASS (klass)->dup_label = agent_links_dup_label;

  g_type_ensure (COA_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/agent/heading/coa-agent-links.ui");
  coa_labels_bind (widget_class);
}

static void
coa_agent_links_init (CoaAgentLinks *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "notify::item", G_CALLBACK (item_changed), NULL);
}
