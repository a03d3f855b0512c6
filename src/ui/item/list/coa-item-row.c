/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/item/list/coa-item-row.h"

#include "ui/item/coa-item-view.h"

static void
set_item (GtkListBoxRow *row, GObject *item)
{
  GtkWidget *view = gtk_list_box_row_get_child (row);
  g_autofree char *label = coa_item_view_dup_label (G_OBJECT_TYPE (view), item);

  /* What is shown of the same thing can differ from page to page. */
  if (coa_item_view_get_item (COA_ITEM_VIEW (view)) == item)
    g_object_notify (G_OBJECT (view), "item");
  else
    g_object_set (view, "item", item, NULL);
  gtk_list_box_row_set_activatable (row,
                                    coa_item_view_get_target (G_OBJECT_TYPE (view), item) != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_visible (GTK_WIDGET (row), TRUE);
}

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
  GtkWidget *row = gtk_list_box_row_new ();
  CoaItemView *view = coa_item_view_new (view_type, NULL);

  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), GTK_WIDGET (view));
  set_item (GTK_LIST_BOX_ROW (row), item);
  return row;
}

/* Makes the row at @position show @item. A row that is there already is used
 * again, which takes a fraction of the time that a new one takes. */
static void
show_item (GtkListBox *list, GType view_type, guint position, GObject *item)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (list, (int) position);

  if (row == NULL)
    gtk_list_box_append (list, coa_item_row_new (view_type, item));
  else
    set_item (row, item);
}

/* Hides the rows from @position on, until they are used again. */
static void
hide_rows (GtkListBox *list, guint position)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (list, (int) position);

  while (row != NULL && gtk_widget_get_visible (GTK_WIDGET (row))) {
    gtk_widget_set_visible (GTK_WIDGET (row), FALSE);
    row = gtk_list_box_get_row_at_index (list, (int) ++position);
  }
}

/**
 * coa_item_row_show_items:
 * @list: a list of such rows
 * @view_type: the class of [class@ItemView] that shows a thing
 * @items: the things that it is to show
 * @position: the first thing that has changed
 *
 * Brings the rows of @list in line with @items.
 */
void
coa_item_row_show_items (GtkListBox *list, GType view_type, GListModel *items, guint position)
{
  const guint n_items = g_list_model_get_n_items (items);

  for (guint i = position; i < n_items; i++) {
    g_autoptr (GObject) item = g_list_model_get_item (items, i);

    show_item (list, view_type, i, item);
  }
  hide_rows (list, n_items);
  gtk_list_box_invalidate_headers (list);
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
    gtk_label_set_wrap (GTK_LABEL (label), TRUE);
    gtk_widget_add_css_class (label, "heading");
    gtk_widget_add_css_class (label, "list-heading");
  }
  gtk_list_box_row_set_header (row, label);
}
