/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gstdio.h>

#include "application-fixture.h"
#include "model/record/coa-item.h"
#include "ui/import/coa-import-dialog.h"
#include "ui/import/preview/coa-import-preview-page.h"
#include "ui/opening/coa-opening-page.h"
#include "ui/shortcuts/coa-shortcuts-dialog.h"

static void
check_about (GtkApplication *application, GtkWindow *window)
{
  gpointer dialog;

  activate (application, "about");
  ui_test_wait ((dialog = ui_test_find (window, ADW_TYPE_ABOUT_DIALOG)) != NULL);
  g_assert_cmpstr (adw_about_dialog_get_application_name (dialog), ==, "Coalitions");
  g_assert_cmpint (adw_about_dialog_get_license_type (dialog), ==, GTK_LICENSE_GPL_3_0);
  gtk_window_destroy (window);
}

static void
test_about (void)
{
  g_assert_finalize_object (run (check_about));
}

static void
check_shortcuts (GtkApplication *application, GtkWindow *window)
{
  g_auto (GStrv) keys = gtk_application_get_accels_for_action (application, "app.shortcuts");

  g_assert_cmpstr (keys[0], ==, "<Control>question");
  activate (application, "shortcuts");
  ui_test_wait (ui_test_find (window, COA_TYPE_SHORTCUTS_DIALOG) != NULL);
  gtk_window_destroy (window);
}

static void
test_shortcuts (void)
{
  g_assert_finalize_object (run (check_shortcuts));
}

/* Closing the last window ends the program. */
static void
check_close (GtkApplication *application, GtkWindow *window)
{
  gtk_window_close (window);
}

static void
test_close (void)
{
  g_assert_finalize_object (run (check_close));
}

static void
check_quit (GtkApplication *application, GtkWindow *window)
{
  activate (application, "quit");
}

static void
test_quit (void)
{
  g_autoptr (CoaApplication) application = run (check_quit);

  g_assert_nonnull (application);
}

static void
check_item (GtkWindow *window, const char *id)
{
  g_autoptr (CoaItem) item = NULL;

  g_object_get (window, "item", &item, NULL);
  g_assert_nonnull (item);
  g_assert_cmpstr (coa_item_get_id (item), ==, id);
}

/* A further link comes on top of what is shown. */
static void
check_link (GtkApplication *application, GtkWindow *window)
{
  const char *const more = "coalitions:hamgami";
  g_autoptr (GFile) link = g_file_new_for_commandline_arg (more);

  check_item (window, "athra-alliance");
  g_signal_handlers_disconnect_matched (application, G_SIGNAL_MATCH_FUNC, 0, 0, NULL, opened, NULL);
  g_application_open (G_APPLICATION (application), &link, 1, "");
  check_item (window, "hamgami");
  g_assert_true (adw_navigation_view_pop (ui_test_find (window, ADW_TYPE_NAVIGATION_VIEW)));
  check_item (window, "athra-alliance");
  gtk_window_destroy (window);
}

static void
test_link (void)
{
  static char link[] = "coalitions:athra-alliance";
  static char long_link[] = "COALITIONS:///athra-alliance";

  g_assert_finalize_object (run_with (link, check_link));
  g_assert_finalize_object (run_with (long_link, check_link));
}

/* What is not known is said, and a coalition is shown all the same. */
static void
check_unknown_link (GtkApplication *application, GtkWindow *window)
{
  g_autoptr (CoaItem) item = NULL;

  ui_test_wait (ui_test_find_text (window, "“no-such-id” is not in this collection") != NULL);
  g_object_get (window, "item", &item, NULL);
  g_assert_nonnull (item);
  gtk_window_destroy (window);
}

static void
test_unknown_link (void)
{
  static char link[] = "coalitions:no-such-id";

  g_assert_finalize_object (run_with (link, check_unknown_link));
}

/* Each collection has one window, however often it is opened. */
static void
check_file (GtkApplication *application, GtkWindow *window)
{
  g_autoptr (GFile) file = g_object_ref (coa_window_get_location (COA_WINDOW (window)));

  g_signal_handlers_disconnect_matched (application, G_SIGNAL_MATCH_FUNC, 0, 0, NULL, opened, NULL);
  g_application_open (G_APPLICATION (application), &file, 1, "");
  g_assert_cmpuint (count_windows (application), ==, 1);

  g_signal_handlers_disconnect_matched (application, G_SIGNAL_MATCH_FUNC, 0, 0, NULL, activated,
                                        NULL);
  activate (application, "open-bundled");
  activate (application, "open-bundled");
  g_assert_cmpuint (count_windows (application), ==, 2);
  window = gtk_application_get_active_window (application);
  g_assert_null (coa_window_get_location (COA_WINDOW (window)));
  activate (application, "quit");
}

static void
test_file (void)
{
  g_autofree char *path =
    g_test_build_filename (G_TEST_DIST, "data", "good", "everything.json", NULL);
  g_autoptr (CoaApplication) application = run_with (path, check_file);

  g_assert_nonnull (application);
}

/* Imports what the window could not open, and saves it under this name beside it. */
static void
import_as (GtkWindow *window, const char *name)
{
  GFile *location = coa_window_get_location (COA_WINDOW (window));
  g_autoptr (GFile) folder = g_file_get_parent (location);
  g_autoptr (GFile) place = g_file_get_child (folder, name);
  AdwNavigationView *view;
  GtkWidget *dialog;

  ui_test_wait (coa_window_has_failed (COA_WINDOW (window)));
  g_assert_true (gtk_widget_activate_action (ui_test_find (window, COA_TYPE_OPENING_PAGE),
                                             "opening.import", NULL));
  ui_test_wait ((dialog = ui_test_find (window, COA_TYPE_IMPORT_DIALOG)) != NULL);
  view = ui_test_find (dialog, ADW_TYPE_NAVIGATION_VIEW);
  ui_test_wait (g_strcmp0 (adw_navigation_view_get_visible_page_tag (view), "preview") == 0);
  ui_test_settle (window);
  coa_import_preview_page_save_to (
    COA_IMPORT_PREVIEW_PAGE (adw_navigation_view_get_visible_page (view)), place);
}

static gboolean
shows_file (GtkApplication *application, const char *name)
{
  GtkWindow *window = gtk_application_get_active_window (application);
  g_autofree char *shown = NULL;
  g_autoptr (CoaCollection) collection = NULL;

  if (count_windows (application) != 1)
    return FALSE;

  shown = g_file_get_basename (coa_window_get_location (COA_WINDOW (window)));
  g_object_get (window, "collection", &collection, NULL);
  return g_str_equal (shown, name) && collection != NULL;
}

static void
check_import (GtkApplication *application, GtkWindow *window, const char *name)
{
  g_signal_handlers_disconnect_matched (application, G_SIGNAL_MATCH_FUNC, 0, 0, NULL, opened, NULL);
  import_as (window, name);
  ui_test_wait (shows_file (application, name));
  gtk_window_destroy (gtk_application_get_active_window (application));
}

static void
check_import_beside (GtkApplication *application, GtkWindow *window)
{
  check_import (application, window, "new.coalitions");
}

static void
check_import_over (GtkApplication *application, GtkWindow *window)
{
  check_import (application, window, "people.json");
}

/* The window that could not open the file makes way for that of the collection, or becomes it. */
static void
test_import (gconstpointer data)
{
  static const char people[] = "{\"persons\": [{\"id\": \"a\", \"name\": \"Amal\"}]}";
  Check check = data;
  g_autofree char *folder = g_dir_make_tmp ("import-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "people.json", NULL);
  g_autofree char *saved = g_build_filename (folder, "new.coalitions", NULL);

  g_assert_true (g_file_set_contents (path, people, -1, NULL));
  g_assert_finalize_object (run_with (path, check));
  g_unlink (saved);
  g_assert_cmpint (g_unlink (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

  g_test_add_func ("/application/about", test_about);
  g_test_add_func ("/application/shortcuts", test_shortcuts);
  g_test_add_func ("/application/close", test_close);
  g_test_add_func ("/application/quit", test_quit);
  g_test_add_func ("/application/link", test_link);
  g_test_add_func ("/application/unknown-link", test_unknown_link);

  g_test_add_func ("/application/file", test_file);
  g_test_add_data_func ("/application/import/beside", check_import_beside, test_import);
  g_test_add_data_func ("/application/import/over", check_import_over, test_import);

  return g_test_run ();
}
