/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/import/coa-import-actions.h"

#include <glib/gi18n.h>

#include "config.h"
#include "ui/import/coa-import-choosing.h"
#include "ui/import/coa-import-dialog.h"
#include "ui/window/coa-window.h"

static gboolean
close_cb (gpointer window)
{
  gtk_window_close (window);
  return G_SOURCE_REMOVE;
}

/* A window that could not open the file has nothing to show beside the new one. */
static void
leave (GtkWindow *window, GtkWindow *opened)
{
  if (!COA_IS_WINDOW (window) || !coa_window_has_failed (COA_WINDOW (window)))
    return;

  if (window == opened)
    gtk_widget_activate_action (GTK_WIDGET (window), "win.reload", NULL);
  else
    g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, close_cb, g_object_ref (window), g_object_unref);
}

/* The window of the new collection comes to the front, and says what it is. */
static void
saved_cb (GApplication *application, GFile *place, GtkWidget *dialog)
{
  GtkWindow *window;

  g_application_open (application, &place, 1, "");
  window = gtk_application_get_active_window (GTK_APPLICATION (application));
  if (window == NULL)
    return;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.tell", "s", _ ("Collection imported"));
  leave (GTK_WINDOW (gtk_widget_get_root (dialog)), window);
}

static void
import_location (GtkApplication *application, GFile *location)
{
  GtkWindow *window = gtk_application_get_active_window (application);
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  AdwDialog *dialog;

  if (window == NULL)
    return;

  dialog = coa_import_dialog_new (location, settings);
  g_signal_connect_object (dialog, "saved", G_CALLBACK (saved_cb), application, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (window));
}

/* Windows may be gone by then; the program stays while it is asked. */
static void
file_chosen_cb (GObject *dialog, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GApplication) application = user_data;
  g_autoptr (GFile) location = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (dialog), result, NULL);

  if (location != NULL)
    import_location (GTK_APPLICATION (application), location);
  g_application_release (application);
}

static void
import_activated (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  g_autoptr (GtkFileDialog) dialog = coa_import_choosing_dialog_new ();

  g_application_hold (user_data);
  gtk_file_dialog_open (dialog, gtk_application_get_active_window (user_data), NULL, file_chosen_cb,
                        g_object_ref (user_data));
}

static void
import_location_activated (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  g_autoptr (GFile) location = g_file_new_for_uri (g_variant_get_string (parameter, NULL));

  import_location (user_data, location);
}

static const GActionEntry actions[] = {
  { "import", import_activated },
  { "import-location", import_location_activated, "s" },
};

/**
 * coa_import_actions_add:
 * @application: (transfer none): the program
 *
 * Gives the program its actions to import files of other programs.
 */
void
coa_import_actions_add (GtkApplication *application)
{
  g_action_map_add_action_entries (G_ACTION_MAP (application), actions, G_N_ELEMENTS (actions),
                                   application);
}
