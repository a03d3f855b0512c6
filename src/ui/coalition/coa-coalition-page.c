/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/coalition/coa-coalition-page.h"

#include <glib/gi18n.h>

#include "ui/citation/coa-source-view.h"
#include "ui/coalition/coa-coalition-lists.h"
#include "ui/coalition/document/coa-document-heading.h"
#include "ui/coalition/document/coa-document-view.h"
#include "ui/coalition/goal/coa-goal-view.h"
#include "ui/coalition/heading/coa-coalition-heading.h"
#include "ui/coalition/member/coa-member-view.h"
#include "ui/coalition/note/coa-note-view.h"
#include "ui/coalition/relation/coa-relation-view.h"
#include "ui/event/coa-event-view.h"
#include "ui/item/coa-section.h"
#include "ui/item/list/coa-item-list.h"
#include "ui/page/coa-page-lists.h"

/**
 * CoaCoalitionPage:
 *
 * All that is recorded of one coalition: who it is, its goals, its signatories,
 * its timeline, where sources differ, its relations to other coalitions, and
 * the sources.
 *
 * Where the page is wide enough it has two columns: the goals and the sources,
 * and what happened and who took part.
 */
struct _CoaCoalitionPage {
  CoaPage parent_instance;
};

G_DEFINE_FINAL_TYPE (CoaCoalitionPage, coa_coalition_page, COA_TYPE_PAGE)

/* A page must have a title, also while it shows nothing yet. */
static char *
page_title (gpointer object, CoaCoalition *coalition)
{
  return g_strdup (coalition == NULL
                   ? _ ("Coalition")
                   : coa_named_item_get_display_name (COA_NAMED_ITEM (coalition)));
}

/* Where there are only members, that no signatory is recorded need not be said. */
static gboolean
has_signatories (gpointer object, GListModel *documents, GListModel *members)
{
  return coa_list_has_items (object, documents) || !coa_list_has_items (object, members);
}

static char *
members_title (gpointer object, GListModel *documents)
{
  return g_strdup (coa_list_has_items (object, documents)
                   ? _ ("Members Without a Recorded Signature")
                   : _ ("Members"));
}

static char *
documents_title (gpointer object, GListModel *signed_documents)
{
  return g_strdup (coa_list_has_items (object, signed_documents) ? _ ("Other Documents")
                                                                 : _ ("Documents"));
}

static void
show_in_timeline (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  CoaItem *item = coa_page_get_item (COA_PAGE (widget));

  gtk_widget_activate_action (widget, "win.timeline-of", "s", coa_item_get_id (item));
}

static void
ensure_types (void)
{
  g_type_ensure (COA_TYPE_COALITION_HEADING);
  g_type_ensure (COA_TYPE_DOCUMENT_HEADING);
  g_type_ensure (COA_TYPE_DOCUMENT_VIEW);
  g_type_ensure (COA_TYPE_EVENT_VIEW);
  g_type_ensure (COA_TYPE_GOAL_VIEW);
  g_type_ensure (COA_TYPE_ITEM_LIST);
  g_type_ensure (COA_TYPE_MEMBER_VIEW);
  g_type_ensure (COA_TYPE_NOTE_VIEW);
  g_type_ensure (COA_TYPE_RELATION_VIEW);
  g_type_ensure (COA_TYPE_SECTION);
  g_type_ensure (COA_TYPE_SOURCE_VIEW);
}

static void
coa_coalition_page_class_init (CoaCoalitionPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  ensure_types ();
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/coalition/coa-coalition-page.ui");
  gtk_widget_class_bind_template_callback (widget_class, documents_title);
  gtk_widget_class_bind_template_callback (widget_class, has_signatories);
  gtk_widget_class_bind_template_callback (widget_class, members_title);
  gtk_widget_class_bind_template_callback (widget_class, coa_list_differences);
  gtk_widget_class_bind_template_callback (widget_class, coa_list_has_items);
  gtk_widget_class_bind_template_callback (widget_class, coa_list_members_without_signature);
  gtk_widget_class_bind_template_callback (widget_class, coa_list_other_documents);
  gtk_widget_class_bind_template_callback (widget_class, coa_list_remarks);
  gtk_widget_class_bind_template_callback (widget_class, coa_list_signed_documents);
  gtk_widget_class_bind_template_callback (widget_class, coa_list_sources);
  gtk_widget_class_bind_template_callback (widget_class, page_title);
  gtk_widget_class_install_action (widget_class, "coalition.show-in-timeline", NULL,
                                   show_in_timeline);
}

static void
coa_coalition_page_init (CoaCoalitionPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
