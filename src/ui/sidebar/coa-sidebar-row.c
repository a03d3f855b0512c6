/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/sidebar/coa-sidebar-row.h"

#include "model/coa-item.h"
#include "ui/labels/coa-labels.h"
#include "ui/labels/coa-listing-labels.h"

/**
 * CoaSidebarRow:
 *
 * One thing in the sidebar: its name, and a line that says what it is.
 *
 * Its action `row.open` lets assistive technologies show the thing.
 */
struct _CoaSidebarRow {
  CoaItemView parent_instance;
};

G_DEFINE_FINAL_TYPE (CoaSidebarRow, coa_sidebar_row, COA_TYPE_ITEM_VIEW)

static char *
sidebar_row_dup_label (GObject *item)
{
  return coa_label_listed_name (NULL, COA_ITEM (item));
}

static void
show_item (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  GObject *item = coa_item_view_get_item (COA_ITEM_VIEW (widget));

  gtk_widget_activate_action (widget, "win.show", "s", coa_item_get_id (COA_ITEM (item)));
}

/* One click shows, also the row that is selected already. GtkListView's way to
 * do so would select what the pointer only passes over. */
static void
released_cb (GtkWidget *widget)
{
  gtk_widget_activate_action (widget, "row.open", NULL);
}

static void
coa_sidebar_row_class_init (CoaSidebarRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  COA_ITEM_VIEW_CLASS (klass)->dup_label = sidebar_row_dup_label;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/sidebar/coa-sidebar-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, released_cb);
  gtk_widget_class_install_action (widget_class, "row.open", NULL, show_item);
  coa_labels_bind (widget_class);
}

static void
coa_sidebar_row_init (CoaSidebarRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
setup (GtkSignalListItemFactory *factory, GtkListItem *list_item)
{
  gtk_list_item_set_child (list_item, GTK_WIDGET (coa_item_view_new (COA_TYPE_SIDEBAR_ROW, NULL)));
}

static void
bind (GtkSignalListItemFactory *factory, GtkListItem *list_item)
{
  CoaItem *item = gtk_list_item_get_item (list_item);
  g_autofree char *name = coa_label_listed_name (NULL, item);
  g_autofree char *line = coa_label_listed_line (NULL, item);

  g_object_set (gtk_list_item_get_child (list_item), "item", item, NULL);
  gtk_list_item_set_accessible_label (list_item, name);
  gtk_list_item_set_accessible_description (list_item, line == NULL ? "" : line);
}

/**
 * coa_sidebar_row_factory_new:
 *
 * Returns: (transfer full): what makes such rows for a list view
 */
GtkListItemFactory *
coa_sidebar_row_factory_new (void)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (setup), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind), NULL);
  return factory;
}
