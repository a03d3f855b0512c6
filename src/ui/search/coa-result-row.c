/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/search/coa-result-row.h"

#include "model/coa-item.h"
#include "search/coa-search-hit.h"
#include "ui/labels/coa-hit-labels.h"
#include "ui/labels/coa-labels.h"

/**
 * CoaResultRow:
 *
 * One thing that a search found, with the passage that matched. Its action
 * `row.open` leads to it.
 */
struct _CoaResultRow {
  CoaItemView parent_instance;
};

G_DEFINE_FINAL_TYPE (CoaResultRow, coa_result_row, COA_TYPE_ITEM_VIEW)

static char *
result_row_dup_label (GObject *item)
{
  return coa_label_hit_title (NULL, COA_SEARCH_HIT (item));
}

static void
open_result (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  CoaSearchHit *hit = COA_SEARCH_HIT (coa_item_view_get_item (COA_ITEM_VIEW (widget)));

  gtk_widget_activate_action (widget, "win.open", "s",
                              coa_item_get_id (coa_search_hit_get_item (hit)));
}

/* One click opens, as in the other lists of the sidebar. */
static void
released_cb (GtkWidget *widget)
{
  gtk_widget_activate_action (widget, "row.open", NULL);
}

static void
coa_result_row_class_init (CoaResultRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  COA_ITEM_VIEW_CLASS (klass)->dup_label = result_row_dup_label;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/search/coa-result-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, released_cb);
  gtk_widget_class_install_action (widget_class, "row.open", NULL, open_result);
  coa_labels_bind (widget_class);
}

static void
coa_result_row_init (CoaResultRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
