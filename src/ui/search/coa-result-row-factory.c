/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/search/coa-result-row-factory.h"

#include <glib/gi18n.h>

#include "ui/labels/coa-hit-labels.h"
#include "ui/search/coa-result-row.h"

static void
setup_row (GtkSignalListItemFactory *factory, GtkListItem *list_item)
{
  gtk_list_item_set_child (list_item, GTK_WIDGET (coa_item_view_new (COA_TYPE_RESULT_ROW, NULL)));
}

static void
bind_row (GtkSignalListItemFactory *factory, GtkListItem *list_item)
{
  CoaSearchHit *hit = gtk_list_item_get_item (list_item);
  g_autofree char *title = coa_label_hit_title (NULL, hit);
  g_autofree char *line = coa_label_hit_line (NULL, hit);

  g_object_set (gtk_list_item_get_child (list_item), "item", hit, NULL);
  gtk_list_item_set_accessible_label (list_item, title);
  gtk_list_item_set_accessible_description (list_item, line == NULL ? "" : line);
}

/**
 * coa_result_row_factory_new:
 *
 * Returns: (transfer full): what makes rows for a list view of hits
 */
GtkListItemFactory *
coa_result_row_factory_new (void)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (setup_row), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_row), NULL);
  return factory;
}

static void
setup_heading (GtkSignalListItemFactory *factory, GtkListHeader *header)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                   "xalign", 0.0, "ellipsize", PANGO_ELLIPSIZE_END, NULL);

  gtk_widget_add_css_class (label, "heading");
  gtk_widget_add_css_class (label, "dimmed");
  gtk_widget_add_css_class (label, "list-heading");
  gtk_list_header_set_child (header, label);
}

static void
bind_heading (GtkSignalListItemFactory *factory, GtkListHeader *header)
{
  CoaSearchHit *hit = gtk_list_header_get_item (header);
  g_autofree char *group = coa_label_search_group (coa_search_hit_get_group (hit));
  g_autofree char *label =
    /* Translators: a kind of things, and how many of them a search found: "Goals (12)". */
    g_strdup_printf (C_ ("search results", "%1$s (%2$'u)"), group,
                        gtk_list_header_get_n_items (header));

  gtk_label_set_label (GTK_LABEL (gtk_list_header_get_child (header)), label);
}

/**
 * coa_result_heading_factory_new:
 *
 * Returns: (transfer full): what makes headings over each kind of hits
 */
GtkListItemFactory *
coa_result_heading_factory_new (void)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (setup_heading), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_heading), NULL);
  return factory;
}
