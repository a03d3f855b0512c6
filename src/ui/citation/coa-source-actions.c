/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/citation/coa-source-actions.h"

#include <glib/gi18n.h>

#include "model/source/coa-citation.h"
#include "model/source/coa-reference-style.h"
#include "ui/item/coa-item-view.h"

/* The source that @widget shows, itself or through a citation. */
static CoaSource *
get_source (GtkWidget *widget)
{
  GObject *item = coa_item_view_get_item (COA_ITEM_VIEW (widget));

  return COA_IS_CITATION (item) ? coa_citation_get_source (COA_CITATION (item)) : COA_SOURCE (item);
}

static void
tell (GtkWidget *widget, const char *message)
{
  GtkWidget *popover = gtk_widget_get_ancestor (widget, GTK_TYPE_POPOVER);

  gtk_widget_activate_action (widget, "win.tell", "s", message);
  if (popover != NULL)
    gtk_popover_popdown (GTK_POPOVER (popover));
}

static void
copy (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  GObject *item = coa_item_view_get_item (COA_ITEM_VIEW (widget));
  g_autofree char *text = COA_IS_CITATION (item) ? coa_citation_format (COA_CITATION (item))
                                                 : coa_source_format_reference (COA_SOURCE (item));

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
  tell (widget, _ ("Citation copied"));
}

static void
opened_cb (GObject *launcher, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GtkWidget) widget = user_data;
  g_autoptr (GError) error = NULL;

  if (!gtk_uri_launcher_launch_finish (GTK_URI_LAUNCHER (launcher), result, &error) &&
      !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    tell (widget, _ ("The source could not be opened"));
}

static void
open_source (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  g_autoptr (GtkUriLauncher) launcher =
    gtk_uri_launcher_new (coa_source_get_url (get_source (widget)));

  gtk_uri_launcher_launch (launcher, GTK_WINDOW (gtk_widget_get_root (widget)), NULL, opened_cb,
                           g_object_ref (widget));
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
 * coa_source_actions_update:
 * @widget: a view of the class
 *
 * Lets a source be opened only if it has an address.
 */
void
coa_source_actions_update (GtkWidget *widget)
{
  gtk_widget_action_set_enabled (widget, "source.open",
                                 coa_source_get_url (get_source (widget)) != NULL);
}
