/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib/gstdio.h>

#include "config.h"
#include "ui-test.h"
#include "ui/import/coa-import-dialog.h"

static const char table[] = "Document,Signatory,Remark\n"
                            "Charter,Amal Taha,first\n"
                            "Charter,AMAL TAHA,\n"
                            "Letter,Amal Taha,\n"
                            "Letter,Rita <b>,\n";

/* A dialog that imports a file which the test writes, in a folder of its own. */
typedef struct {
  char *folder;
  GSettings *settings;
  GtkWindow *window;
  AdwDialog *dialog;
  AdwNavigationView *view;
  GFile *saved; /* where the dialog said that it saved */
} Fixture;

static inline GFile *
place_new (Fixture *fixture, const char *name)
{
  return g_file_new_build_filename (fixture->folder, name, NULL);
}

static inline void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("import-XXXXXX", NULL);
  g_assert_nonnull (fixture->folder);
  fixture->settings = g_settings_new (APPLICATION_ID);
  g_settings_reset (fixture->settings, "import-mappings");
  fixture->window = ui_test_show (gtk_button_new_with_label ("Behind"));
  gtk_widget_grab_focus (ui_test_find (fixture->window, GTK_TYPE_BUTTON));
}

static inline guint
count_files (Fixture *fixture)
{
  g_autoptr (GDir) dir = g_dir_open (fixture->folder, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir) != NULL)
    n++;
  return n;
}

/* With it, all that it made goes. */
static inline void
close_dialog (Fixture *fixture)
{
  adw_dialog_force_close (fixture->dialog);
  ui_test_wait (fixture->dialog == NULL);
}

static inline void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GDir) dir = NULL;

  if (fixture->dialog != NULL)
    close_dialog (fixture);
  ui_test_close (fixture->window);
  dir = g_dir_open (fixture->folder, 0, NULL);
  for (const char *name = g_dir_read_name (dir); name != NULL; name = g_dir_read_name (dir)) {
    g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

    g_assert_cmpint (g_unlink (path), ==, 0);
  }
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_clear_pointer (&fixture->folder, g_free);
  g_clear_object (&fixture->settings);
  g_clear_object (&fixture->saved);
}

static inline void
saved_cb (Fixture *fixture, GFile *place)
{
  g_set_object (&fixture->saved, place);
}

static inline GFile *
write_file (Fixture *fixture, const char *name, const char *text)
{
  GFile *file = place_new (fixture, name);
  g_autoptr (GError) error = NULL;

  g_file_replace_contents (file, text, strlen (text), NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL,
                           &error);
  g_assert_no_error (error);
  return file;
}

static inline void
open_dialog (Fixture *fixture, GFile *file)
{
  fixture->dialog = coa_import_dialog_new (file, fixture->settings);
  g_signal_connect_swapped (fixture->dialog, "saved", G_CALLBACK (saved_cb), fixture);
  g_object_add_weak_pointer (G_OBJECT (fixture->dialog), (gpointer *) &fixture->dialog);
  adw_dialog_present (fixture->dialog, GTK_WIDGET (fixture->window));
  fixture->view = ui_test_find (fixture->dialog, ADW_TYPE_NAVIGATION_VIEW);
}

static inline const char *
get_step (Fixture *fixture)
{
  return adw_navigation_view_get_visible_page_tag (fixture->view);
}

static inline gpointer
get_page (Fixture *fixture)
{
  return adw_navigation_view_get_visible_page (fixture->view);
}

static inline void
wait_for_step (Fixture *fixture, const char *tag)
{
  ui_test_wait (g_strcmp0 (get_step (fixture), tag) == 0 &&
                gtk_widget_get_mapped (get_page (fixture)));
  ui_test_settle (fixture->window);
}

/* Begins to import a file with this name and text, and waits for the first step of it. */
static inline void
import_text (Fixture *fixture, const char *name, const char *text, const char *tag)
{
  g_autoptr (GFile) file = write_file (fixture, name, text);

  open_dialog (fixture, file);
  wait_for_step (fixture, tag);
}

static inline void
next_step (Fixture *fixture, const char *tag)
{
  ui_test_click (get_page (fixture), "_Next");
  wait_for_step (fixture, tag);
}

/* The button of the step that leads on. */
static inline GtkWidget *
find_next (Fixture *fixture, const char *label)
{
  return ui_test_find_named (get_page (fixture), GTK_TYPE_BUTTON, label);
}
