/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/item/coa-item-row.h"

#include "ui/item/coa-item-view.h"

/**
 * coa_item_row_new:
 * @view_type: the class of [class@ItemView] that shows the thing
 * @item: (transfer none): the thing
 *
 * Makes a row of a list box that shows a thing. Its accessible name is what the
 * view says of the thing.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
coa_item_row_new (GType view_type, GObject *item)
{
  CoaItemView *view = coa_item_view_new (view_type, item);
  GtkWidget *row = gtk_list_box_row_new ();
  g_autofree char *label = coa_item_view_dup_label (view_type, item);

  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), GTK_WIDGET (view));
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  return row;
}

static char *
dup_heading (GtkListBoxRow *row)
{
  GtkWidget *view = row == NULL ? NULL : gtk_list_box_row_get_child (row);

  if (view == NULL)
    return NULL;

  return coa_item_view_dup_heading (G_OBJECT_TYPE (view),
                                    coa_item_view_get_item (COA_ITEM_VIEW (view)));
}

/**
 * coa_item_row_update_heading:
 * @row: a row that shows a thing
 * @before: (nullable): the row before it
 *
 * Gives the row the heading under which its thing stands, if the row before it
 * stands under another.
 */
void
coa_item_row_update_heading (GtkListBoxRow *row, GtkListBoxRow *before)
{
  g_autofree char *heading = dup_heading (row);
  g_autofree char *heading_before = dup_heading (before);
  GtkWidget *label = NULL;

  if (heading != NULL && g_strcmp0 (heading, heading_before) != 0) {
    label = g_object_new (GTK_TYPE_LABEL, "label", heading, "accessible-role",
                          GTK_ACCESSIBLE_ROLE_HEADING, NULL);
    gtk_label_set_xalign (GTK_LABEL (label), 0);
    gtk_widget_add_css_class (label, "heading");
    gtk_widget_add_css_class (label, "list-heading");
  }
  gtk_list_box_row_set_header (row, label);
}
