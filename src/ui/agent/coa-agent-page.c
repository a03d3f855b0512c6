/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/agent/coa-agent-page.h"

#include "ui/agent/coa-co-signatory-view.h"
#include "ui/agent/coa-membership-view.h"
#include "ui/agent/coa-signed-document-view.h"
#include "ui/agent/heading/coa-agent-heading.h"
#include "ui/citation/coa-source-view.h"
#include "ui/event/coa-event-view.h"
#include "ui/item/coa-section.h"
#include "ui/item/list/coa-item-list.h"
#include "ui/labels/coa-labels.h"
#include "ui/page/coa-page-lists.h"

/**
 * CoaAgentPage:
 *
 * All that is recorded of a person or an organization: what it is, to which
 * coalitions it belongs, what it signed and with whom, its events, and the
 * sources.
 */
struct _CoaAgentPage {
  CoaPage parent_instance;
};

G_DEFINE_FINAL_TYPE (CoaAgentPage, coa_agent_page, COA_TYPE_PAGE)

/* Where there are only memberships, that no signature is recorded need not be said. */
static gboolean
has_signatures (gpointer object, GListModel *signatures, GListModel *memberships)
{
  return coa_list_has_items (object, signatures) || !coa_list_has_items (object, memberships);
}

static void
coa_agent_page_class_init (CoaAgentPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (COA_TYPE_AGENT_HEADING);
  g_type_ensure (COA_TYPE_CO_SIGNATORY_VIEW);
  g_type_ensure (COA_TYPE_EVENT_VIEW);
  g_type_ensure (COA_TYPE_ITEM_LIST);
  g_type_ensure (COA_TYPE_MEMBERSHIP_VIEW);
  g_type_ensure (COA_TYPE_SECTION);
  g_type_ensure (COA_TYPE_SIGNED_DOCUMENT_VIEW);
  g_type_ensure (COA_TYPE_SOURCE_VIEW);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/agent/coa-agent-page.ui");
  gtk_widget_class_bind_template_callback (widget_class, has_signatures);
  gtk_widget_class_bind_template_callback (widget_class, coa_list_has_items);
  gtk_widget_class_bind_template_callback (widget_class, coa_list_sources);
  coa_labels_bind (widget_class);
}

static void
coa_agent_page_init (CoaAgentPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
