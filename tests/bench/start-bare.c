/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>

#include <adwaita.h>

#include "first-frame.h"

/* The floor: a libadwaita window of the same skeleton from a template, with a
 * list of 20 rows in the sidebar and a page with a boxed list of 14. */
static void
activate (GtkApplication *application)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource ("/bench/bare-window.ui");
  GtkStringList *names = GTK_STRING_LIST (gtk_builder_get_object (builder, "names"));
  GtkListBox *goals = GTK_LIST_BOX (gtk_builder_get_object (builder, "goals"));
  GtkWindow *window = GTK_WINDOW (gtk_builder_get_object (builder, "window"));

  for (guint i = 0; i < 20; i++)
    gtk_string_list_append (names, "A coalition of parties and organizations");

  for (guint i = 0; i < 14; i++) {
    GtkWidget *row = adw_action_row_new ();

    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), "A goal in a short sentence");
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), "Constitution");
    gtk_list_box_append (goals, row);
  }

  gtk_window_set_application (window, application);
  gtk_window_present (window);
}

int
main (int argc, char *argv[])
{
  g_autoptr (AdwApplication) application = NULL;

  setlocale (LC_ALL, "");
  application = adw_application_new ("io.github.coalitions.Bare", G_APPLICATION_NON_UNIQUE);
  g_signal_connect (application, "activate", G_CALLBACK (activate), NULL);
  first_frame_report (GTK_APPLICATION (application));
  return g_application_run (G_APPLICATION (application), argc, argv);
}
