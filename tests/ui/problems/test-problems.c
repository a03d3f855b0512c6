/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "own-file.h"
#include "ui/problems/coa-problem-view.h"
#include "ui/problems/coa-problems-page.h"

static guint
count_problems (OwnFile *self)
{
  ui_test_settle (self->window);
  return ui_test_count (self->window, COA_TYPE_PROBLEM_VIEW);
}

/* What is good is shown, and what is bad is a click away. */
static void
test_problems (OwnFile *self, gconstpointer data)
{
  AdwToggleGroup *severities;
  GtkEditable *search;

  own_file_open (self, OWN_BAD);
  own_file_check_item (self, "one");
  g_assert_true (adw_banner_get_revealed (own_file_find_banner (self, "_Show")));
  g_assert_cmpstr (adw_banner_get_title (own_file_find_banner (self, "_Show")), ==, "4 problems");

  ui_test_click (own_file_find_banner (self, "_Show"), "_Show");
  ui_test_wait (count_problems (self) == 4);
  severities =
    ui_test_find (ui_test_find (self->window, COA_TYPE_PROBLEMS_PAGE), ADW_TYPE_TOGGLE_GROUP);
  adw_toggle_group_set_active_name (severities, "errors");
  ui_test_wait (count_problems (self) == 2);
  search =
    ui_test_find (ui_test_find (self->window, COA_TYPE_PROBLEMS_PAGE), GTK_TYPE_SEARCH_ENTRY);
  gtk_editable_set_text (search, "founding");
  ui_test_wait (count_problems (self) == 1);
  gtk_editable_set_text (search, "nothing like this");
  ui_test_wait (ui_test_find_text (self->window, "No Results Found") != NULL);
}

/* What the page of problems copies. */
static char *
dup_copied (OwnFile *self)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (self->window));
  g_auto (GValue) value = G_VALUE_INIT;

  gdk_clipboard_set_content (clipboard, NULL);
  ui_test_click (ui_test_find (self->window, COA_TYPE_PROBLEMS_PAGE), "Copy All");
  ui_test_wait (gdk_clipboard_get_content (clipboard) != NULL);
  g_value_init (&value, G_TYPE_STRING);
  g_assert_true (
    gdk_content_provider_get_value (gdk_clipboard_get_content (clipboard), &value, NULL));
  return g_value_dup_string (&value);
}

/* A line each, as editors and other programs read it, though it is copied before the places are
 * known. */
static void
test_copy (OwnFile *self, gconstpointer data)
{
  g_autofree char *name = g_file_get_path (self->file);
  g_autofree char *line = g_strconcat (name, ":1:171: error: coalitions[1].name: ", NULL);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  own_file_open (self, OWN_BAD);
  own_file_activate (self, "win.problems");
  text = dup_copied (self);
  lines = g_strsplit (text, "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, 4 + 1);
  g_test_message ("%s", text);
  g_assert_nonnull (strstr (text, line));
}

/* The label of the place of a problem. */
static char *
dup_place (OwnFile *self, const char *before, const char *after)
{
  g_autofree char *name = g_file_get_basename (self->file);

  return g_strdup_printf ("%s · %s · %s", name, before, after);
}

/* Each problem has its line, which is looked for too. */
static void
test_places (OwnFile *self, gconstpointer data)
{
  g_autofree char *place = dup_place (self, "line 1, column 171", "coalitions[1].name");
  CoaProblemsPage *page;

  own_file_open (self, OWN_BAD);
  own_file_activate (self, "win.problems");
  ui_test_wait (ui_test_find_text (self->window, place) != NULL);

  page = ui_test_find (self->window, COA_TYPE_PROBLEMS_PAGE);
  gtk_editable_set_text (ui_test_find (page, GTK_TYPE_SEARCH_ENTRY), "column 162");
  ui_test_wait (count_problems (self) == 1);
}

/* No line is told of a file that is another one now. */
static void
test_changed_places (OwnFile *self, gconstpointer data)
{
  g_autofree char *place = dup_place (self, "changed since it was read", "coalitions[1].name");
  g_autofree char *text = NULL;

  own_file_open (self, OWN_BAD);
  own_file_write (self, OWN_GOOD);
  own_file_activate (self, "win.problems");
  ui_test_wait (ui_test_find_text (self->window, place) != NULL);
  text = dup_copied (self);
  g_assert_nonnull (strstr (text, ": error: coalitions[1].name: "));
  g_assert_null (strstr (text, ":1:"));
}

/* Where nothing is wrong, it is said so. */
static void
test_no_problems (OwnFile *self, gconstpointer data)
{
  own_file_open (self, OWN_GOOD);
  own_file_activate (self, "win.problems");
  ui_test_wait (ui_test_find_text (self->window, "No Problems") != NULL);
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

#define ADD(path, function)                                                                        \
  g_test_add ("/problems/" path, OwnFile, NULL, own_file_set_up, function, own_file_tear_down)

  ADD ("list", test_problems);
  ADD ("copy", test_copy);
  ADD ("places", test_places);
  ADD ("changed-places", test_changed_places);
  ADD ("no-problems", test_no_problems);

#undef ADD

  return g_test_run ();
}
