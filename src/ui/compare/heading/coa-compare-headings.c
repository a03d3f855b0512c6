/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/compare/heading/coa-compare-headings.h"

#include "ui/compare/heading/coa-compare-heading.h"

/**
 * CoaCompareHeadings:
 *
 * The headings of the columns of a comparison, each as wide as its column.
 *
 * # Accessibility
 *
 * They are a row of column headers.
 */
struct _CoaCompareHeadings {
  GtkBox parent_instance;
};

G_DEFINE_FINAL_TYPE (CoaCompareHeadings, coa_compare_headings, GTK_TYPE_BOX)

static void
coa_compare_headings_class_init (CoaCompareHeadingsClass *klass)
{
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_ROW);
}

static void
coa_compare_headings_init (CoaCompareHeadings *self)
{
  gtk_box_set_homogeneous (GTK_BOX (self), TRUE);
  gtk_box_set_spacing (GTK_BOX (self), 24);
}

/**
 * coa_compare_headings_show:
 * @self: the headings
 * @comparison: (transfer none): a comparison
 *
 * Makes a heading for each coalition that is compared.
 */
void
coa_compare_headings_show (CoaCompareHeadings *self, CoaComparison *comparison)
{
  const guint n_columns = coa_comparison_get_n_columns (comparison);
  GtkWidget *heading;

  g_return_if_fail (COA_IS_COMPARE_HEADINGS (self));

  while ((heading = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_box_remove (GTK_BOX (self), heading);

  for (guint i = 0; i < n_columns; i++) {
    heading = GTK_WIDGET (coa_item_view_new (
      COA_TYPE_COMPARE_HEADING, G_OBJECT (coa_comparison_get_coalition (comparison, i))));
    coa_compare_heading_set_removable (COA_COMPARE_HEADING (heading), n_columns > 2);
    gtk_box_append (GTK_BOX (self), heading);
  }
}
