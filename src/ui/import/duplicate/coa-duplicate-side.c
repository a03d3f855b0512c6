/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/import/duplicate/coa-duplicate-side.h"

#include "ui/labels/agent/coa-duplicate-labels.h"
#include "ui/labels/coa-labels.h"

/**
 * CoaDuplicateSide:
 *
 * One of two things that may be the same: its names, what it is, and what belongs
 * to it.
 */
struct _CoaDuplicateSide {
  CoaItemView parent_instance;
};

G_DEFINE_FINAL_TYPE (CoaDuplicateSide, coa_duplicate_side, COA_TYPE_ITEM_VIEW)

static char *
duplicate_side_dup_label (GObject *item)
{
  return coa_label_duplicate_name (NULL, COA_ITEM (item));
}

static void
coa_duplicate_side_class_init (CoaDuplicateSideClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  COA_ITEM_VIEW_CLASS (klass)->dup_label = duplicate_side_dup_label;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/import/duplicate/coa-duplicate-side.ui");
  coa_labels_bind (widget_class);
}

static void
coa_duplicate_side_init (CoaDuplicateSide *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
