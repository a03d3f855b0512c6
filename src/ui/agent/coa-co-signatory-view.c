/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/agent/coa-co-signatory-view.h"

#include <glib/gi18n.h>

#include "model/agent/coa-co-signatory.h"
#include "ui/item/coa-paragraph.h"
#include "ui/item/list/coa-item-list.h"
#include "ui/labels/agent/coa-agent-labels.h"
#include "ui/labels/coa-labels.h"
#include "ui/matrix/shared/coa-shared-item-view.h"

/**
 * CoaCoSignatoryView:
 *
 * Somebody with whom an agent signed, and how often. It opens to show the documents.
 */
struct _CoaCoSignatoryView {
  CoaItemView parent_instance;

  GtkToggleButton *expander;
  AdwBin *documents;
};

G_DEFINE_FINAL_TYPE (CoaCoSignatoryView, coa_co_signatory_view, COA_TYPE_ITEM_VIEW)

static char *
co_signatory_view_dup_label (GObject *item)
{
  return coa_label_co_signatory (NULL, COA_CO_SIGNATORY (item));
}

static CoaItem *
co_signatory_view_get_target (GObject *item)
{
  return COA_ITEM (coa_co_signatory_get_agent (COA_CO_SIGNATORY (item)));
}

/* Most are never opened, so the list is made when it is first wanted. */
static void
expander_toggled_cb (CoaCoSignatoryView *self)
{
  GObject *item = coa_item_view_get_item (COA_ITEM_VIEW (self));
  const gboolean is_open = gtk_toggle_button_get_active (self->expander);

  gtk_accessible_update_state (GTK_ACCESSIBLE (self->expander), GTK_ACCESSIBLE_STATE_EXPANDED,
                               is_open, -1);
  if (!is_open || item == NULL || adw_bin_get_child (self->documents) != NULL)
    return;

  adw_bin_set_child (
    self->documents,
    g_object_new (COA_TYPE_ITEM_LIST, "label",
                  _ ("Documents Signed Together"), "view-type", COA_TYPE_SHARED_ITEM_VIEW, "limit",
                    20, "eager", 20, "boxed", FALSE, "model",
                    coa_co_signatory_get_documents (COA_CO_SIGNATORY (item)), NULL));
}

/* In a long list the view shows one after the other. */
static void
item_changed_cb (CoaCoSignatoryView *self)
{
  gtk_toggle_button_set_active (self->expander, FALSE);
  adw_bin_set_child (self->documents, NULL);
}

static char *
expander_icon (gpointer object, gboolean is_open)
{
  return g_strdup (is_open ? "pan-up-symbolic" : "pan-down-symbolic");
}

static void
coa_co_signatory_view_class_init (CoaCoSignatoryViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  COA_ITEM_VIEW_CLASS (klass)->dup_label = co_signatory_view_dup_label;
  coa_item_view_class_set_target (COA_ITEM_VIEW_CLASS (klass), co_signatory_view_get_target);

  g_type_ensure (COA_TYPE_PARAGRAPH);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/agent/coa-co-signatory-view.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaCoSignatoryView, expander);
  gtk_widget_class_bind_template_child (widget_class, CoaCoSignatoryView, documents);
  gtk_widget_class_bind_template_callback (widget_class, expander_icon);
  gtk_widget_class_bind_template_callback (widget_class, expander_toggled_cb);
  coa_labels_bind (widget_class);
}

static void
coa_co_signatory_view_init (CoaCoSignatoryView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "notify::item", G_CALLBACK (item_changed_cb), NULL);
}
