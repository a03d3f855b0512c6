/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/agent/heading/coa-link-view.h"

#include "model/agent/coa-link.h"
#include "ui/citation/coa-desktop.h"
#include "ui/labels/agent/coa-agent-labels.h"
#include "ui/labels/coa-labels.h"

/**
 * CoaLinkView:
 *
 * A page that somebody has on the web, as a button that opens it.
 */
struct _CoaLinkView {
  CoaItemView parent_instance;
};

G_DEFINE_FINAL_TYPE (CoaLinkView, coa_link_view, COA_TYPE_ITEM_VIEW)

static char *
link_view_dup_label (GObject *item)
{
  return coa_label_link (NULL, COA_LINK (item));
}

static void
open_link (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  CoaLink *link = COA_LINK (coa_item_view_get_item (COA_ITEM_VIEW (widget)));

  coa_desktop_open (widget, coa_link_get_url (link));
}

static void
coa_link_view_class_init (CoaLinkViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  COA_ITEM_VIEW_CLASS (klass)->dup_label = link_view_dup_label;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/agent/heading/coa-link-view.ui");
  gtk_widget_class_install_action (widget_class, "link.open", NULL, open_link);
  coa_labels_bind (widget_class);
}

static void
coa_link_view_init (CoaLinkView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
