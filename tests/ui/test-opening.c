/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <gio/gio.h>

#include "config.h"
#include "model/coa-item.h"
#include "ui-test.h"
#include "ui/opening/coa-opening-page.h"
#include "ui/opening/coa-recent.h"
#include "ui/problems/coa-problem-view.h"
#include "ui/problems/coa-problems-page.h"
#include "ui/window/coa-window.h"

/* The window of a file that the test writes. */
typedef struct {
  GFile *file;
  GSettings *settings;
  GtkWindow *window;
} Fixture;

#define START "{'format': 'coalitions-collection', 'version': 1, 'id': 'own', 'language': 'en', "

static const char good[] =
  START "'title': 'My <b>own</b>', 'coalitions': [{'id': 'one', 'name': 'One', 'sources': "
        "[{'source_id': 'book'}]}, {'id': 'two', 'name': 'Two', 'sources': [{'source_id': "
        "'book'}]}], 'sources': [{'id': 'book', 'type': 'book', 'title': 'Book'}]}";
static const char bad[] = START "'title': 'My own', 'coalitions': [{'id': 'one', 'name': 'One', "
                                "'founding_date': 'soon'}, {'id': 'two'}]}";
static const char broken[] = "{'format': 'coalitions-collection', ";

/* Writes JSON with ' for ". */
static void
write_file (Fixture *fixture, const char *json)
{
  g_autofree char *text = g_strdelimit (g_strdup (json), "'", '"');
  g_autoptr (GError) error = NULL;

  g_file_replace_contents (fixture->file, text, strlen (text), NULL, FALSE, G_FILE_CREATE_NONE,
                           NULL, NULL, &error);
  g_assert_no_error (error);
}

static gboolean
is_read (Fixture *fixture)
{
  GtkWidget *failure = ui_test_find_text (fixture->window, "Not Opened");

  return ui_test_count (fixture->window, COA_TYPE_OPENING_PAGE) == 0 ||
         (failure != NULL && gtk_widget_get_mapped (failure));
}

static void
open_file (Fixture *fixture, const char *json)
{
  write_file (fixture, json);
  fixture->window = coa_window_new_for_location (NULL, fixture->file, fixture->settings);
  gtk_window_present (fixture->window);
  ui_test_wait (is_read (fixture));
  ui_test_settle (fixture->window);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFileIOStream) stream = NULL;
  g_autoptr (GError) error = NULL;

  fixture->settings = g_settings_new (APPLICATION_ID);
  fixture->file = g_file_new_tmp ("own-XXXXXX.coalitions", &stream, &error);
  g_assert_no_error (error);
  g_io_stream_close (G_IO_STREAM (stream), NULL, &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  if (fixture->window != NULL)
    ui_test_close (fixture->window);
  g_file_delete (fixture->file, NULL, NULL);
  g_clear_object (&fixture->file);
  g_clear_object (&fixture->settings);
}

static void
activate (Fixture *fixture, const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), action, NULL));
}

static void
check_item (Fixture *fixture, const char *id)
{
  g_autoptr (CoaItem) item = NULL;

  g_object_get (fixture->window, "item", &item, NULL);
  g_assert_nonnull (item);
  g_assert_cmpstr (coa_item_get_id (item), ==, id);
}

/* The banner with this button. */
static AdwBanner *
find_banner (Fixture *fixture, const char *button)
{
  GtkWidget *found = ui_test_find_named (fixture->window, GTK_TYPE_BUTTON, button);

  g_assert_nonnull (found);
  return ADW_BANNER (gtk_widget_get_ancestor (found, ADW_TYPE_BANNER));
}

/* The window is named after the collection, and shows its first coalition. */
static void
test_open (Fixture *fixture, gconstpointer data)
{
  open_file (fixture, good);
  check_item (fixture, "one");
  g_assert_cmpstr (gtk_window_get_title (fixture->window), ==, "My <b>own</b>");
  g_assert_false (adw_banner_get_revealed (find_banner (fixture, "_Show")));
  g_assert_false (adw_banner_get_revealed (find_banner (fixture, "_Reload")));
  g_assert_true (coa_window_get_location (COA_WINDOW (fixture->window)) == fixture->file);
}

static guint
count_problems (Fixture *fixture)
{
  ui_test_settle (fixture->window);
  return ui_test_count (fixture->window, COA_TYPE_PROBLEM_VIEW);
}

/* What is good is shown, and what is bad is a click away. */
static void
test_problems (Fixture *fixture, gconstpointer data)
{
  AdwToggleGroup *severities;
  GtkEditable *search;

  open_file (fixture, bad);
  check_item (fixture, "one");
  g_assert_true (adw_banner_get_revealed (find_banner (fixture, "_Show")));
  g_assert_cmpstr (adw_banner_get_title (find_banner (fixture, "_Show")), ==, "4 problems");

  ui_test_click (find_banner (fixture, "_Show"), "_Show");
  ui_test_wait (count_problems (fixture) == 4);
  severities =
    ui_test_find (ui_test_find (fixture->window, COA_TYPE_PROBLEMS_PAGE), ADW_TYPE_TOGGLE_GROUP);
  adw_toggle_group_set_active_name (severities, "errors");
  ui_test_wait (count_problems (fixture) == 2);
  search =
    ui_test_find (ui_test_find (fixture->window, COA_TYPE_PROBLEMS_PAGE), GTK_TYPE_SEARCH_ENTRY);
  gtk_editable_set_text (search, "founding");
  ui_test_wait (count_problems (fixture) == 1);
  gtk_editable_set_text (search, "nothing like this");
  ui_test_wait (ui_test_find_text (fixture->window, "No Results Found") != NULL);
}

static char *
dup_clipboard (Fixture *fixture)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (fixture->window));
  g_auto (GValue) value = G_VALUE_INIT;

  ui_test_wait (gdk_clipboard_get_content (clipboard) != NULL);
  g_value_init (&value, G_TYPE_STRING);
  g_assert_true (
    gdk_content_provider_get_value (gdk_clipboard_get_content (clipboard), &value, NULL));
  return g_value_dup_string (&value);
}

/* A line each, as editors and other programs read it. */
static void
test_copy (Fixture *fixture, gconstpointer data)
{
  g_autofree char *name = g_file_get_path (fixture->file);
  g_autofree char *line = g_strconcat (name, ": Error: coalitions[1].name: ", NULL);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  open_file (fixture, bad);
  activate (fixture, "win.problems");
  ui_test_settle (fixture->window);
  ui_test_click (ui_test_find (fixture->window, COA_TYPE_PROBLEMS_PAGE), "Copy All");
  text = dup_clipboard (fixture);
  lines = g_strsplit (text, "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, 4 + 1);
  g_assert_nonnull (strstr (text, line));
}

/* A change is told, and what was looked at is there again. */
static void
test_reload (Fixture *fixture, gconstpointer data)
{
  open_file (fixture, good);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show", "s", "two"));
  write_file (fixture, bad);
  ui_test_wait (adw_banner_get_revealed (find_banner (fixture, "_Reload")));
  check_item (fixture, "two");

  write_file (fixture, good);
  activate (fixture, "win.reload");
  ui_test_wait (is_read (fixture));
  check_item (fixture, "two");
  g_assert_false (adw_banner_get_revealed (find_banner (fixture, "_Reload")));

  write_file (fixture, bad);
  activate (fixture, "win.reload");
  ui_test_wait (is_read (fixture));
  check_item (fixture, "one");
}

/* Who will not wait keeps what there was. */
static void
test_cancel_reload (Fixture *fixture, gconstpointer data)
{
  open_file (fixture, good);
  activate (fixture, "win.reload");
  g_assert_true (gtk_widget_activate_action (ui_test_find (fixture->window, COA_TYPE_OPENING_PAGE),
                                             "opening.cancel", NULL));
  g_assert_true (is_read (fixture));
  check_item (fixture, "one");
}

static void
test_cancel (Fixture *fixture, gconstpointer data)
{
  write_file (fixture, good);
  fixture->window = coa_window_new_for_location (NULL, fixture->file, fixture->settings);
  g_object_add_weak_pointer (G_OBJECT (fixture->window), (gpointer *) &fixture->window);
  gtk_window_present (fixture->window);
  g_assert_true (gtk_widget_activate_action (ui_test_find (fixture->window, COA_TYPE_OPENING_PAGE),
                                             "opening.cancel", NULL));
  ui_test_wait (fixture->window == NULL);
}

/* Where there is nothing to show, it is said why, and one can try again. */
static void
test_failure (Fixture *fixture, gconstpointer data)
{
  open_file (fixture, broken);
  g_assert_nonnull (ui_test_find_text (fixture->window, "Not Opened"));

  write_file (fixture, good);
  ui_test_click (fixture->window, "_Try Again");
  ui_test_wait (ui_test_count (fixture->window, COA_TYPE_OPENING_PAGE) == 0);
  ui_test_settle (fixture->window);
  check_item (fixture, "one");
}

/* Whether the menu opens the file. */
static gboolean
is_in (GMenu *menu, GFile *file)
{
  g_autofree char *uri = g_file_get_uri (file);
  gboolean found = FALSE;

  for (int i = 0; i < g_menu_model_get_n_items (G_MENU_MODEL (menu)); i++) {
    g_autofree char *target = NULL;

    g_assert_true (g_menu_model_get_item_attribute (G_MENU_MODEL (menu), i, G_MENU_ATTRIBUTE_TARGET,
                                                    "s", &target));
    found = found || g_str_equal (target, uri);
  }
  return found;
}

/* What was opened is in the menu, as long as it is there. */
static void
test_recent (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GMenu) menu = g_menu_new ();

  coa_recent_fill (menu);
  g_assert_false (is_in (menu, fixture->file));
  coa_recent_add (fixture->file);
  ui_test_wait (is_in (menu, fixture->file));

  g_file_delete (fixture->file, NULL, NULL);
  coa_recent_fill (menu);
  g_assert_false (is_in (menu, fixture->file));
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

#define ADD(path, function)                                                                        \
  g_test_add ("/opening/" path, Fixture, NULL, set_up, function, tear_down)

  ADD ("recent", test_recent);
  ADD ("open", test_open);
  ADD ("problems", test_problems);
  ADD ("copy", test_copy);
  ADD ("reload", test_reload);
  ADD ("cancel-reload", test_cancel_reload);
  ADD ("cancel", test_cancel);
  ADD ("failure", test_failure);

#undef ADD

  return g_test_run ();
}
