/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/sidebar/coa-coalition-row.h"

#include "model/coalition/coa-coalition.h"
#include "ui/labels/coa-labels.h"

/**
 * CoaCoalitionRow:
 *
 * One coalition in the sidebar: its name, and its kind, area and year.
 */
struct _CoaCoalitionRow {
  CoaItemView parent_instance;
};

G_DEFINE_FINAL_TYPE (CoaCoalitionRow, coa_coalition_row, COA_TYPE_ITEM_VIEW)

static char *
coalition_row_dup_label (GObject *item)
{
  return g_strdup (coa_named_item_get_display_name (COA_NAMED_ITEM (item)));
}

static void
coa_coalition_row_class_init (CoaCoalitionRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  COA_ITEM_VIEW_CLASS (klass)->dup_label = coalition_row_dup_label;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/sidebar/coa-coalition-row.ui");
  coa_labels_bind (widget_class);
}

static void
coa_coalition_row_init (CoaCoalitionRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
