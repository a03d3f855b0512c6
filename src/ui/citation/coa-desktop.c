/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/citation/coa-desktop.h"

#include <glib/gi18n.h>

static void
tell (GtkWidget *widget, const char *message)
{
  GtkWidget *popover = gtk_widget_get_ancestor (widget, GTK_TYPE_POPOVER);

  gtk_widget_activate_action (widget, "win.tell", "s", message);
  if (popover != NULL)
    gtk_popover_popdown (GTK_POPOVER (popover));
}

/**
 * coa_desktop_copy:
 * @widget: what the user has activated
 * @text: what goes on the clipboard
 * @message: what the user is told then
 *
 * Copies a text. A popover that @widget is in closes, so that the message
 * behind it is seen.
 */
void
coa_desktop_copy (GtkWidget *widget, const char *text, const char *message)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
  tell (widget, message);
}

static void
opened_cb (GObject *launcher, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GtkWidget) widget = user_data;
  g_autoptr (GError) error = NULL;

  if (!gtk_uri_launcher_launch_finish (GTK_URI_LAUNCHER (launcher), result, &error) &&
      !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    tell (widget, _ ("The web page could not be opened"));
}

/**
 * coa_desktop_open:
 * @widget: what the user has activated
 * @url: an address that a collection has, and so http or https
 *
 * Opens a web page in the user's browser, or says that it could not.
 */
void
coa_desktop_open (GtkWidget *widget, const char *url)
{
  g_autoptr (GtkUriLauncher) launcher = gtk_uri_launcher_new (url);

  gtk_uri_launcher_launch (launcher, GTK_WINDOW (gtk_widget_get_root (widget)), NULL, opened_cb,
                           g_object_ref (widget));
}

static void
file_opened_cb (GObject *launcher, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GtkWidget) widget = user_data;
  g_autoptr (GError) error = NULL;

  if (!gtk_file_launcher_launch_finish (GTK_FILE_LAUNCHER (launcher), result, &error) &&
      !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    tell (widget, _ ("The file could not be opened"));
}

/**
 * coa_desktop_open_file:
 * @widget: what the user has activated
 * @file: (transfer none): a file
 *
 * Lets the user choose a program that opens a file, such as an editor, or says
 * that it could not be opened.
 */
void
coa_desktop_open_file (GtkWidget *widget, GFile *file)
{
  g_autoptr (GtkFileLauncher) launcher = gtk_file_launcher_new (file);

  gtk_file_launcher_set_always_ask (launcher, TRUE);
  gtk_file_launcher_launch (launcher, GTK_WINDOW (gtk_widget_get_root (widget)), NULL,
                            file_opened_cb, g_object_ref (widget));
}
