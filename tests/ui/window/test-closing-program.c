/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "application-fixture.h"

/* A window that was closed, until it is gone. */
static GtkWindow *closed;

/* The check goes on by itself. */
static void
be_left_alone (GtkApplication *application)
{
  const gpointer callbacks[] = { (gpointer) activated, (gpointer) opened };

  for (gsize i = 0; i < G_N_ELEMENTS (callbacks); i++)
    g_signal_handlers_disconnect_matched (application, G_SIGNAL_MATCH_FUNC, 0, 0, NULL,
                                          callbacks[i], NULL);
}

/* As Ctrl+W does. */
static void
close_window (GtkWindow *window)
{
  g_set_weak_pointer (&closed, window);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "window.close", NULL));
}

/* With the bundled collection beside that of the file. */
static void
open_bundled (GtkApplication *application)
{
  be_left_alone (application);
  activate (application, "open-bundled");
  g_assert_cmpuint (count_windows (application), ==, 2);
}

static GtkWindow *
find_window (GtkApplication *application, GFile *location)
{
  GList *windows = gtk_application_get_windows (application);

  for (GList *link = windows; link != NULL; link = link->next)
    if (coa_window_get_location (link->data) == location)
      return link->data;
  return NULL;
}

/* Who opens a file again while its window is taken apart has a new one. */
static void
check_again (GtkApplication *application, GtkWindow *window)
{
  g_autoptr (GFile) file = g_object_ref (coa_window_get_location (COA_WINDOW (window)));

  open_bundled (application);
  close_window (window);
  g_assert_nonnull (closed);
  g_assert_null (gtk_window_get_application (closed));
  g_assert_cmpuint (count_windows (application), ==, 1);
  g_assert_nonnull (find_window (application, NULL));

  g_application_open (G_APPLICATION (application), &file, 1, "");
  g_assert_cmpuint (count_windows (application), ==, 2);
  window = find_window (application, file);
  g_assert_true (window != NULL && window != closed);
  ui_test_wait (closed == NULL);
  g_assert_cmpuint (count_windows (application), ==, 2);
  activate (application, "quit");
}

/* The program does not wait for a window that nobody sees. */
static void
check_both (GtkApplication *application, GtkWindow *window)
{
  open_bundled (application);
  close_window (window);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (find_window (application, NULL)),
                                             "window.close", NULL));
  g_assert_null (gtk_application_get_windows (application));
}

static void
check_quit (GtkApplication *application, GtkWindow *window)
{
  open_bundled (application);
  close_window (window);
  activate (application, "quit");
}

/* The only window goes at once, and the program with it. */
static void
check_only (GtkApplication *application, GtkWindow *window)
{
  close_window (window);
  g_assert_null (closed);
  g_assert_null (gtk_application_get_windows (application));
}

static void
test (gconstpointer data)
{
  Check check = data;
  g_autofree char *path =
    g_test_build_filename (G_TEST_DIST, "data", "good", "everything.json", NULL);
  g_autoptr (CoaApplication) application = run_with (path, check);

  if (check == check_both || check == check_only)
    g_assert_finalize_object (g_steal_pointer (&application));
  ui_test_wait (closed == NULL);
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

  g_test_add_data_func ("/closing-program/again", check_again, test);
  g_test_add_data_func ("/closing-program/both", check_both, test);
  g_test_add_data_func ("/closing-program/quit", check_quit, test);
  g_test_add_data_func ("/closing-program/only", check_only, test);

  return g_test_run ();
}
