/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/sidebar/coa-sidebar-row.h"

#include "search/result/coa-search-hit.h"
#include "ui/item/layout/coa-column-layout.h"
#include "ui/labels/coa-labels.h"
#include "ui/labels/list/coa-row-labels.h"

/**
 * CoaSidebarRow:
 *
 * One thing in the sidebar: its name, and a line that says what it is; or what a
 * search found, with the passage that matched.
 *
 * Its action `row.open` leads to the thing, also for assistive technologies.
 */
struct _CoaSidebarRow {
  CoaItemView parent_instance;
};

G_DEFINE_FINAL_TYPE (CoaSidebarRow, coa_sidebar_row, COA_TYPE_ITEM_VIEW)

static char *
sidebar_row_dup_label (GObject *item)
{
  return coa_label_row_title (NULL, item);
}

static char *
sidebar_row_dup_description (GObject *item)
{
  char *line = coa_label_row_line (NULL, item);

  return line == NULL ? g_strdup ("") : line;
}

/* What is listed takes the place of all pages, what was found leads back. */
static void
open_item (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  GObject *item = coa_item_view_get_item (COA_ITEM_VIEW (widget));

  if (COA_IS_SEARCH_HIT (item))
    gtk_widget_activate_action (widget, "win.open-result", "s",
                                coa_item_get_id (coa_search_hit_get_item (COA_SEARCH_HIT (item))));
  else
    gtk_widget_activate_action (widget, "win.show", "s", coa_item_get_id (COA_ITEM (item)));
}

/* One click opens, also the row that is selected already. GtkListView's way to
 * do so would select what the pointer only passes over. */
static void
released_cb (GtkWidget *widget)
{
  gtk_widget_activate_action (widget, "row.open", NULL);
}

/* A goal has more to say than a name. */
static int
title_lines (gpointer object, GObject *item)
{
  return COA_IS_SEARCH_HIT (item) ? 3 : 2;
}

static void
coa_sidebar_row_class_init (CoaSidebarRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  COA_ITEM_VIEW_CLASS (klass)->dup_label = sidebar_row_dup_label;
  COA_ITEM_VIEW_CLASS (klass)->dup_description = sidebar_row_dup_description;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/sidebar/coa-sidebar-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, released_cb);
  gtk_widget_class_bind_template_callback (widget_class, title_lines);
  gtk_widget_class_install_action (widget_class, "row.open", NULL, open_item);
  coa_labels_bind (widget_class);
}

static void
coa_sidebar_row_init (CoaSidebarRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_layout_manager (GTK_WIDGET (self), coa_column_layout_new_for_row ());
}
