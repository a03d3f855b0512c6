/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "own-file.h"
#include "ui/navigation/coa-pages.h"
#include "ui/opening/coa-file-banners.h"
#include "ui/opening/coa-opening-page.h"
#include "ui/opening/coa-recent.h"
#include "ui/sidebar/coa-sidebar.h"
#include "ui/timeline/coa-timeline-page.h"
#include "ui/window/coa-window-private.h"

static const char broken[] = "{'format': 'coalitions-collection', ";

/* The window is named after the collection, and shows its first coalition. */
static void
test_open (OwnFile *self, gconstpointer data)
{
  own_file_open (self, OWN_GOOD);
  own_file_check_item (self, "one");
  g_assert_cmpstr (gtk_window_get_title (self->window), ==, "My <b>own</b>");
  g_assert_false (adw_banner_get_revealed (own_file_find_banner (self, "_Show")));
  g_assert_false (adw_banner_get_revealed (own_file_find_banner (self, "_Reload")));
  g_assert_true (coa_window_get_location (COA_WINDOW (self->window)) == self->file);
}

/* The first coalition of a great many is known only when they are sorted. */
static void
test_open_many (OwnFile *self, gconstpointer data)
{
  g_autofree char *coalitions = ui_test_objects ("{'id': 'c#', 'name': 'Name #'}", 1999, 1000);
  g_autofree char *text = g_strdup_printf (OWN_START "'coalitions': [%s]}", coalitions);

  own_file_open (self, text);
  ui_test_wait (coa_pages_get_item (ui_test_find (self->window, COA_TYPE_PAGES)) != NULL);
  own_file_check_item (self, "c1000");
}

/* What was seen last is remembered of the bundled collection only, how views look of all. */
static void
test_settings (OwnFile *self, gconstpointer data)
{
  g_autofree char *last = NULL;

  own_file_open (self, OWN_GOOD);
  last = g_settings_get_string (self->settings, "last-coalition");
  g_assert_cmpstr (last, ==, "");
  own_file_activate (self, "win.timeline");
  g_assert_nonnull (ui_test_find (self->window, COA_TYPE_TIMELINE_PAGE));
}

/* A change is told, and what was looked at is there again. */
static void
test_reload (OwnFile *self, gconstpointer data)
{
  own_file_open (self, OWN_GOOD);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (self->window), "win.show", "s", "two"));
  own_file_write (self, OWN_BAD);
  ui_test_wait (adw_banner_get_revealed (own_file_find_banner (self, "_Reload")));
  own_file_check_item (self, "two");

  own_file_reload (self, OWN_GOOD);
  own_file_check_item (self, "two");
  g_assert_false (adw_banner_get_revealed (own_file_find_banner (self, "_Reload")));

  own_file_reload (self, OWN_BAD);
  own_file_check_item (self, "one");
}

/* Who will not wait keeps what there was, and that it has changed. */
static void
test_cancel_reload (OwnFile *self, gconstpointer data)
{
  for (guint i = 0; i < 2; i++) {
    const gboolean is_changed = i > 0;

    if (i == 0)
      own_file_open (self, OWN_GOOD);
    else
      own_file_write (self, OWN_BAD);
    ui_test_wait (adw_banner_get_revealed (own_file_find_banner (self, "_Reload")) == is_changed);
    own_file_activate (self, "win.reload");
    /* As if it took long. */
    g_signal_emit_by_name (COA_WINDOW (self->window)->opening, "seen");
    g_assert_true (gtk_widget_activate_action (ui_test_find (self->window, COA_TYPE_OPENING_PAGE),
                                               "opening.cancel", NULL));
    g_assert_true (own_file_is_read (self));
    own_file_check_item (self, "one");
    g_assert_cmpint (adw_banner_get_revealed (own_file_find_banner (self, "_Reload")), ==,
                     is_changed);
  }
}

static const char *
get_failure (OwnFile *self)
{
  AdwBanner *banner = own_file_find_banner (self, "_Try Again");

  return adw_banner_get_revealed (banner) ? adw_banner_get_title (banner) : NULL;
}

static void
count (guint *n)
{
  (*n)++;
}

/* That files have changed is told again when they change again. */
static void
test_changes (OwnFile *self, gconstpointer data)
{
  g_autoptr (CoaFileWatch) watch = coa_file_watch_new (self->file);
  guint n_told = 0;
  guint n_before;

  g_signal_connect_swapped (watch, "notify::changed", G_CALLBACK (count), &n_told);
  own_file_open (self, OWN_GOOD);
  ui_test_wait (n_told > 0);
  n_before = n_told;
  own_file_write (self, OWN_BAD);
  ui_test_wait (n_told > n_before);
}

/* What can no longer be read is still shown, and it is said why it cannot. */
static void
test_failed_reload (OwnFile *self, gconstpointer data)
{
  own_file_open (self, OWN_GOOD);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (self->window), "win.show", "s", "two"));
  own_file_write (self, broken);
  g_usleep (20 * 1000); /* The clock of files is a little behind. */
  own_file_activate (self, "win.reload");
  ui_test_wait (get_failure (self) != NULL);
  g_assert_nonnull (strstr (get_failure (self), ".coalitions"));
  g_assert_true (own_file_is_read (self));
  own_file_check_item (self, "two");

  g_assert_true (g_file_delete (self->file, NULL, NULL));
  ui_test_wait (adw_banner_get_revealed (own_file_find_banner (self, "_Reload")));
  ui_test_wait (get_failure (self) == NULL);
  own_file_activate (self, "win.reload");
  ui_test_wait (get_failure (self) != NULL);
  g_assert_nonnull (strstr (get_failure (self), "There is no such file or folder"));
  own_file_check_item (self, "two");

  own_file_reload (self, OWN_GOOD);
  g_assert_null (get_failure (self));
  own_file_check_item (self, "two");
}

/* Banners come and go without taking the focus. They are under the header bar of the page, and of
 * the sidebar where the pages are behind it. */
static void
test_banners (OwnFile *self, gconstpointer data)
{
  CoaPages *pages;
  GtkWidget *sidebar;
  GtkWidget *focus;

  own_file_open (self, OWN_BAD);
  pages = ui_test_find (self->window, COA_TYPE_PAGES);
  sidebar = ui_test_find (self->window, COA_TYPE_SIDEBAR);
  g_assert_cmpuint (ui_test_count (pages, COA_TYPE_FILE_BANNERS), ==, 1);
  g_assert_cmpuint (ui_test_count (sidebar, COA_TYPE_FILE_BANNERS), ==, 0);

  focus = gtk_window_get_focus (self->window);
  g_assert_null (focus == NULL ? NULL : gtk_widget_get_ancestor (focus, COA_TYPE_FILE_BANNERS));
  own_file_activate (self, "win.problems");
  ui_test_settle (self->window);
  focus = gtk_window_get_focus (self->window);
  own_file_write (self, OWN_GOOD);
  ui_test_wait (adw_banner_get_revealed (own_file_find_banner (self, "_Reload")));
  g_assert_false (adw_banner_get_revealed (own_file_find_banner (self, "_Show")));
  ui_test_settle (self->window);
  g_assert_true (gtk_window_get_focus (self->window) == focus);
}

/* Of a folder, what is not read does not count. */
static void
test_folder_watch (void)
{
  static const struct {
    const char *name;
    gboolean is_read;
  } files[] = {
    { ".a.json.swp", FALSE }, { ".b.json", FALSE }, { "a.json~", FALSE }, { "a.json", TRUE }
  };
  g_autofree char *path = g_dir_make_tmp ("watch-XXXXXX", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (CoaFileWatch) watch = coa_file_watch_new (folder);

  for (gsize i = 0; i < G_N_ELEMENTS (files); i++) {
    g_autoptr (GFile) file = g_file_get_child (folder, files[i].name);
    gboolean is_changed = FALSE;

    g_assert_true (
      g_file_replace_contents (file, "{}", 2, NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, NULL));
    if (files[i].is_read)
      ui_test_wait ((g_object_get (watch, "changed", &is_changed, NULL), is_changed));
    g_object_get (watch, "changed", &is_changed, NULL);
    g_assert_cmpint (is_changed, ==, files[i].is_read);
  }
  for (gsize i = 0; i < G_N_ELEMENTS (files); i++) {
    g_autoptr (GFile) file = g_file_get_child (folder, files[i].name);

    g_file_delete (file, NULL, NULL);
  }
  g_file_delete (folder, NULL, NULL);
}

static void
test_cancel (OwnFile *self, gconstpointer data)
{
  own_file_write (self, OWN_GOOD);
  self->window = coa_window_new_for_location (NULL, self->file, self->settings);
  g_object_add_weak_pointer (G_OBJECT (self->window), (gpointer *) &self->window);
  gtk_window_present (self->window);
  g_assert_true (gtk_widget_activate_action (ui_test_find (self->window, COA_TYPE_OPENING_PAGE),
                                             "opening.cancel", NULL));
  ui_test_wait (self->window == NULL);
}

/* Who is told of without a coalition is shown too, whatever is wrong. */
static void
test_people (OwnFile *self, gconstpointer data)
{
  own_file_open (self, OWN_START "'persons': [{'id': 'p', 'name': 'Person'}]}");
  g_assert_cmpuint (ui_test_count (self->window, COA_TYPE_OPENING_PAGE), ==, 0);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (self->window), "win.show", "s", "p"));
  own_file_check_item (self, "p");
}

/* Where there is nothing to show, it is said why, and one can try again. */
static void
test_failure (OwnFile *self, gconstpointer data)
{
  own_file_open (self, broken);
  g_assert_nonnull (ui_test_find_text (self->window, "Not Opened"));

  own_file_activate (self, "win.reload");
  ui_test_settle (self->window);
  g_assert_nonnull (ui_test_find_text (self->window, "Not Opened"));

  own_file_write (self, OWN_GOOD);
  ui_test_click (self->window, "_Try Again");
  ui_test_wait (ui_test_count (self->window, COA_TYPE_OPENING_PAGE) == 0);
  ui_test_settle (self->window);
  own_file_check_item (self, "one");
}

/* What was opened is in the menu, as long as it is there. */
static void
test_recent (OwnFile *self, gconstpointer data)
{
  g_autoptr (GMenu) menu = g_menu_new ();

  coa_recent_fill (menu);
  g_assert_false (own_file_is_in_menu (self->file, menu));
  coa_recent_add (self->file);
  ui_test_wait (own_file_is_in_menu (self->file, menu));

  g_file_delete (self->file, NULL, NULL);
  coa_recent_fill (menu);
  g_assert_false (own_file_is_in_menu (self->file, menu));
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

#define ADD(path, function)                                                                        \
  g_test_add ("/opening/" path, OwnFile, NULL, own_file_set_up, function, own_file_tear_down)

  ADD ("recent", test_recent);
  ADD ("open", test_open);
  ADD ("open-many", test_open_many);
  ADD ("settings", test_settings);
  ADD ("reload", test_reload);
  ADD ("cancel-reload", test_cancel_reload);
  ADD ("changes", test_changes);
  ADD ("failed-reload", test_failed_reload);
  ADD ("cancel", test_cancel);
  ADD ("banners", test_banners);
  ADD ("people", test_people);
  ADD ("failure", test_failure);

#undef ADD

  g_test_add_func ("/opening/folder-watch", test_folder_watch);

  return g_test_run ();
}
