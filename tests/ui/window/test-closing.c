/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "own-file.h"
#include "ui/opening/coa-recent.h"
#include "ui/window/coa-window-private.h"
#include "window-fixture.h"

/* The window is closed by the test itself. */
static void
end (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (g_steal_pointer (&fixture->collection));
  g_clear_object (&fixture->settings);
}

static void
list (Fixture *fixture, const char *kind)
{
  AdwToggleGroup *kinds = ui_test_find (fixture->window, ADW_TYPE_TOGGLE_GROUP);

  adw_toggle_group_set_active_name (kinds, kind);
  ui_test_settle (fixture->window);
}

/* All lists are filled, and pages of all kinds lie upon each other. */
static void
use_all (Fixture *fixture)
{
  list (fixture, "agents");
  list (fixture, "topics");
  list (fixture, "coalitions");
  activate_for (fixture, "win.find", "party");
  ui_test_settle (fixture->window);
  activate_for (fixture, "win.open", "hamgami");
  activate (fixture, "win.timeline");
  ui_test_settle (fixture->window);
  activate (fixture, "win.goals-by-topic");
  ui_test_settle (fixture->window);
  activate (fixture, "win.signed-together");
  ui_test_settle (fixture->window);
}

/* Of all that was in the window, nothing is left. */
static void
test_all (Fixture *fixture, gconstpointer data)
{
  use_all (fixture);
  ui_test_close_as_user (fixture->window);
}

/* What is remembered is what the user saw last, and not what is left while the pages go. */
static void
test_remembers (Fixture *fixture, gconstpointer data)
{
  g_autofree char *last = NULL;

  ui_test_resize (fixture->window, 1000, 700);
  activate_for (fixture, "win.show", "hamgami");
  activate_for (fixture, "win.open", "athra-alliance");
  ui_test_settle (fixture->window);
  ui_test_close_as_user (fixture->window);

  last = g_settings_get_string (fixture->settings, "last-coalition");
  g_assert_cmpstr (last, ==, "athra-alliance");
  g_assert_cmpint (g_settings_get_int (fixture->settings, "window-width"), ==, 1000);
  g_assert_cmpint (g_settings_get_int (fixture->settings, "window-height"), ==, 700);
  g_assert_false (g_settings_get_boolean (fixture->settings, "window-maximized"));
}

/* What happens to the settings then is for other windows. */
static void
test_lets_go_of_settings (Fixture *fixture, gconstpointer data)
{
  gtk_window_close (fixture->window);
  g_settings_set_int (fixture->settings, "window-width", 900);
  gtk_window_set_default_size (fixture->window, 800, 600);
  g_assert_cmpint (g_settings_get_int (fixture->settings, "window-width"), ==, 900);
  ui_test_close (fixture->window);
}

/* It may be closed again, or destroyed, while it is taken apart. */
static void
test_destroyed (Fixture *fixture, gconstpointer data)
{
  use_all (fixture);
  gtk_window_close (fixture->window);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (fixture->window)));
  ui_test_wait (COA_WINDOW (fixture->window)->parts != NULL);
  gtk_window_close (fixture->window);
  ui_test_close (fixture->window);
}

/* What was found or sorted meanwhile is shown nowhere. */
static void
test_busy (Fixture *fixture, gconstpointer data)
{
  activate_for (fixture, "win.find", "party");
  activate (fixture, "win.timeline");
  activate (fixture, "win.signed-together");
  ui_test_close_as_user (fixture->window);
}

/* Who closes a window that still reads has not opened the file. */
static void
test_reading (OwnFile *self, gconstpointer data)
{
  g_autoptr (GMenu) menu = g_menu_new ();

  own_file_write (self, OWN_GOOD);
  self->window = coa_window_new_for_location (NULL, self->file, self->settings);
  gtk_window_present (self->window);
  ui_test_close_as_user (g_steal_pointer (&self->window));
  coa_recent_fill (menu);
  g_assert_false (own_file_is_in_menu (self->file, menu));
}

static gboolean
is_changed (CoaFileWatch *watch)
{
  gboolean changed;

  g_object_get (watch, "changed", &changed, NULL);
  return changed;
}

/* Nobody looks at the file any more, from the moment when the window is closed. */
static void
test_watching (OwnFile *self, gconstpointer data)
{
  g_autoptr (CoaFileWatch) other = NULL;
  g_autoptr (CoaFileWatch) watch = NULL;

  own_file_open (self, OWN_GOOD);
  watch = g_object_ref (COA_WINDOW (self->window)->watch);
  other = coa_file_watch_new (self->file);
  g_object_add_weak_pointer (G_OBJECT (self->window), (gpointer *) &self->window);
  gtk_window_close (self->window);
  own_file_write (self, OWN_BAD);
  ui_test_wait (is_changed (other));
  g_assert_false (is_changed (watch));
  ui_test_wait (self->window == NULL);
}

static void
add_own (const char *path, void (*test) (OwnFile *self, gconstpointer data))
{
  g_test_add (path, OwnFile, NULL, own_file_set_up, test, own_file_tear_down);
}

static void
add (const char *path, void (*test) (Fixture *fixture, gconstpointer data))
{
  g_test_add (path, Fixture, NULL, set_up, test, end);
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

  add ("/closing/all", test_all);
  add ("/closing/remembers", test_remembers);
  add ("/closing/lets-go-of-settings", test_lets_go_of_settings);
  add ("/closing/destroyed", test_destroyed);
  add ("/closing/busy", test_busy);
  add_own ("/closing/reading", test_reading);
  add_own ("/closing/watching", test_watching);

  return g_test_run ();
}
