/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/sidebar/coa-country-heading.h"

#include "ui/labels/coa-labels.h"
#include "ui/labels/coa-place-labels.h"

/**
 * CoaCountryHeading:
 *
 * The country over those coalitions in the sidebar that are listed under it. Its
 * item is the first of them.
 */
struct _CoaCountryHeading {
  CoaItemView parent_instance;
};

G_DEFINE_FINAL_TYPE (CoaCountryHeading, coa_country_heading, COA_TYPE_ITEM_VIEW)

static char *
country_heading_dup_label (GObject *item)
{
  return coa_label_coalition_country (NULL, COA_COALITION (item));
}

static void
coa_country_heading_class_init (CoaCountryHeadingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  COA_ITEM_VIEW_CLASS (klass)->dup_label = country_heading_dup_label;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/sidebar/coa-country-heading.ui");
  coa_labels_bind (widget_class);
}

static void
coa_country_heading_init (CoaCountryHeading *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
