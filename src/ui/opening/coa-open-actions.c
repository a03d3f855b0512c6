/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/opening/coa-open-actions.h"

#include <glib/gi18n.h>

static void
open_location (GApplication *application, GFile *location)
{
  g_application_open (application, &location, 1, "");
}

/* Windows may be gone by then; the program stays while it is asked. */
static void
files_chosen_cb (GObject *dialog, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GApplication) application = user_data;
  g_autoptr (GListModel) files =
    gtk_file_dialog_open_multiple_finish (GTK_FILE_DIALOG (dialog), result, NULL);

  for (guint i = 0; files != NULL && i < g_list_model_get_n_items (files); i++) {
    g_autoptr (GFile) file = g_list_model_get_item (files, i);

    open_location (application, file);
  }
  g_application_release (application);
}

static void
folder_chosen_cb (GObject *dialog, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GApplication) application = user_data;
  g_autoptr (GFile) folder =
    gtk_file_dialog_select_folder_finish (GTK_FILE_DIALOG (dialog), result, NULL);

  if (folder != NULL)
    open_location (application, folder);
  g_application_release (application);
}

static GListModel *
list_filters (void)
{
  GListStore *filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  g_autoptr (GtkFileFilter) collections = gtk_file_filter_new ();
  g_autoptr (GtkFileFilter) all = gtk_file_filter_new ();

  gtk_file_filter_set_name (collections, _ ("Collections"));
  gtk_file_filter_add_suffix (collections, "coalitions");
  gtk_file_filter_add_suffix (collections, "json");
  gtk_file_filter_set_name (all, _ ("All Files"));
  gtk_file_filter_add_pattern (all, "*");
  g_list_store_append (filters, collections);
  g_list_store_append (filters, all);
  return G_LIST_MODEL (filters);
}

static void
open_activated (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GListModel) filters = list_filters ();

  gtk_file_dialog_set_title (dialog, _ ("Open Collection"));
  gtk_file_dialog_set_filters (dialog, filters);
  g_application_hold (user_data);
  gtk_file_dialog_open_multiple (dialog, gtk_application_get_active_window (user_data), NULL,
                                 files_chosen_cb, g_object_ref (user_data));
}

static void
open_folder_activated (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();

  gtk_file_dialog_set_title (dialog, _ ("Open Folder of a Collection"));
  g_application_hold (user_data);
  gtk_file_dialog_select_folder (dialog, gtk_application_get_active_window (user_data), NULL,
                                 folder_chosen_cb, g_object_ref (user_data));
}

static void
open_location_activated (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  g_autoptr (GFile) location = g_file_new_for_uri (g_variant_get_string (parameter, NULL));

  open_location (user_data, location);
}

static void
open_bundled_activated (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  g_application_activate (user_data);
}

static const GActionEntry actions[] = {
  { "open", open_activated },
  { "open-folder", open_folder_activated },
  { "open-location", open_location_activated, "s" },
  { "open-bundled", open_bundled_activated },
};

/**
 * coa_open_actions_add:
 * @application: (transfer none): the program
 *
 * Gives the program its actions to open collections, and the keys for them.
 */
void
coa_open_actions_add (GtkApplication *application)
{
  g_action_map_add_action_entries (G_ACTION_MAP (application), actions, G_N_ELEMENTS (actions),
                                   application);
  gtk_application_set_accels_for_action (application, "app.open",
                                         (const char *[]) { "<Control>o", NULL });
}
