/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "own-file.h"
#include "ui/opening/coa-location.h"
#include "ui/opening/coa-recent.h"

/* Says of a file what a portal says of one that it lends, if the file system allows it. */
static gboolean
lend (GFile *file, const char *path)
{
  return g_file_set_attribute_string (file, "xattr::document-portal.host-path", path,
                                      G_FILE_QUERY_INFO_NONE, NULL, NULL);
}

/* A file that a portal lends twice is one, and once in the menu; two that are not lent are two. */
static void
test_equal (OwnFile *self, gconstpointer data)
{
  g_autofree char *path = g_dir_make_tmp ("lent-XXXXXX", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (GFile) again = g_file_get_child (folder, "again.json");
  g_autoptr (GMenu) menu = g_menu_new ();

  own_file_write (self, OWN_GOOD);
  g_assert_true (g_file_copy (self->file, again, G_FILE_COPY_NONE, NULL, NULL, NULL, NULL));
  g_assert_true (coa_location_equal (self->file, self->file));
  g_assert_false (coa_location_equal (self->file, again));

  coa_recent_fill (menu);
  coa_recent_add (self->file);
  coa_recent_add (again);
  ui_test_wait (own_file_is_in_menu (self->file, menu) && own_file_is_in_menu (again, menu));

  if (lend (self->file, "/a.json") && lend (again, "/b.json")) {
    g_assert_false (coa_location_equal (self->file, again));
    g_assert_true (lend (again, "/a.json"));
    g_assert_true (coa_location_equal (self->file, again));
    coa_recent_fill (menu);
    g_assert_true (own_file_is_in_menu (again, menu));
    g_assert_false (own_file_is_in_menu (self->file, menu));
  } else {
    g_test_skip ("files have no attributes here");
  }
  g_assert_true (g_file_delete (again, NULL, NULL));
  g_assert_true (g_file_delete (folder, NULL, NULL));
}

/* On a disk of one's own, changes are told. */
static void
test_tells_changes (OwnFile *self, gconstpointer data)
{
  own_file_write (self, OWN_GOOD);
  g_assert_true (coa_location_tells_changes (self->file));
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

  g_test_add ("/location/equal", OwnFile, NULL, own_file_set_up, test_equal, own_file_tear_down);
  g_test_add ("/location/tells-changes", OwnFile, NULL, own_file_set_up, test_tells_changes,
              own_file_tear_down);

  return g_test_run ();
}
