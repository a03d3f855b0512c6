/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/citation/coa-source-actions.h"

#include <glib/gi18n.h>

#include "model/source/coa-citation.h"
#include "model/source/coa-reference-style.h"
#include "ui/citation/coa-desktop.h"

/* The source that @widget shows, itself or through a citation. */
static CoaSource *
get_source (GtkWidget *widget)
{
  GObject *item = coa_item_view_get_item (COA_ITEM_VIEW (widget));

  return COA_IS_CITATION (item) ? coa_citation_get_source (COA_CITATION (item)) : COA_SOURCE (item);
}

static void
copy (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  GObject *item = coa_item_view_get_item (COA_ITEM_VIEW (widget));
  g_autofree char *text = COA_IS_CITATION (item) ? coa_citation_format (COA_CITATION (item))
                                                 : coa_source_format_reference (COA_SOURCE (item));

  coa_desktop_copy (widget, text, _ ("Citation copied"));
}

static void
open_source (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  coa_desktop_open (widget, coa_source_get_url (get_source (widget)));
}

static void
item_changed (CoaItemView *view)
{
  GtkWidget *widget = GTK_WIDGET (view);

  gtk_widget_action_set_enabled (widget, "source.open",
                                 coa_source_get_url (get_source (widget)) != NULL);
}

/**
 * coa_source_actions_install:
 * @widget_class: a class of [class@ItemView] whose items are sources or citations
 *
 * Gives the class the actions `source.open`, which opens the address of the
 * source, and `source.copy`, which puts its reference on the clipboard.
 */
void
coa_source_actions_install (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "source.open", NULL, open_source);
  gtk_widget_class_install_action (widget_class, "source.copy", NULL, copy);
}

/**
 * coa_source_actions_follow:
 * @view: a view of the class, which is being made
 *
 * Lets the source that the view shows be opened only if it has an address.
 */
void
coa_source_actions_follow (CoaItemView *view)
{
  g_signal_connect (view, "notify::item", G_CALLBACK (item_changed), NULL);
}
