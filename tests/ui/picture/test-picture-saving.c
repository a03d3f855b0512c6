/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gstdio.h>
#include <signal.h>
#include <sys/resource.h>

#include "config.h"
#include "picture-reading.h"
#include "picture-view.h"
#include "ui/picture/coa-picture-place.h"
#include "ui/picture/file/coa-whole-file.h"

typedef struct {
  CoaCollection *collection;
  PictureView *view;
  GtkWindow *window;
  char *folder;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  GtkWidget *toasts = adw_toast_overlay_new ();

  fixture->collection = ui_test_bundled ();
  fixture->view = picture_view_new (fixture->collection, "Bars: <now> & then");
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (toasts), GTK_WIDGET (fixture->view));
  fixture->window = ui_test_show (toasts);
  fixture->folder = g_dir_make_tmp ("pictures-XXXXXX", NULL);
  g_assert_nonnull (fixture->folder);
}

static GStrv
list (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();

  for (const char *name = g_dir_read_name (dir); name != NULL; name = g_dir_read_name (dir))
    g_strv_builder_add (names, name);
  return g_strv_builder_end (names);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_auto (GStrv) names = list (fixture->folder);

  for (guint i = 0; names[i] != NULL; i++) {
    g_autofree char *path = g_build_filename (fixture->folder, names[i], NULL);

    g_assert_cmpint (g_unlink (path), ==, 0);
  }
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_clear_pointer (&fixture->folder, g_free);
  ui_test_close (fixture->window);
  g_clear_object (&fixture->collection);
}

/* Where a file of this name is in the fixture's folder. */
static GFile *
place_new (Fixture *fixture, const char *name)
{
  return g_file_new_build_filename (fixture->folder, name, NULL);
}

static void
save (Fixture *fixture, GFile *place)
{
  g_autoptr (CoaPicture) picture = coa_pictured_draw (COA_PICTURED (fixture->view));

  coa_picture_actions_save_to (COA_PICTURED (fixture->view), picture, place);
}

/* The toast that begins like this, once it is there. */
static GtkWidget *
find_toast (GtkWidget *from, const char *beginning)
{
  GtkWidget *found = NULL;

  if (GTK_IS_LABEL (from) && gtk_widget_get_mapped (from) &&
      g_str_has_prefix (gtk_label_get_text (GTK_LABEL (from)), beginning))
    return from;
  for (GtkWidget *child = gtk_widget_get_first_child (from); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_toast (child, beginning);
  return found;
}

static void
wait_for_toast (Fixture *fixture, const char *beginning)
{
  ui_test_wait (find_toast (GTK_WIDGET (fixture->window), beginning) != NULL);
}

/* Makes room for the next toast. */
static void
dismiss_toasts (Fixture *fixture)
{
  adw_toast_overlay_dismiss_all (ui_test_find (fixture->window, ADW_TYPE_TOAST_OVERLAY));
  ui_test_wait (find_toast (GTK_WIDGET (fixture->window), "") == NULL);
}

static GBytes *
load (GFile *place)
{
  g_autoptr (GError) error = NULL;
  GBytes *bytes = g_file_load_bytes (place, NULL, NULL, &error);

  g_assert_no_error (error);
  return bytes;
}

/* The end of the name decides what is saved, and nothing else is left in the folder. */
static void
test_save (Fixture *fixture, gconstpointer data)
{
  static const char *const names[] = { "a.svg", "B.SVG", "none", "c.png", "D.Png" };
  g_auto (GStrv) there = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    g_autoptr (GFile) place = place_new (fixture, names[i]);
    g_autoptr (GBytes) file = NULL;

    save (fixture, place);
    ui_test_wait (g_file_query_exists (place, NULL));
    wait_for_toast (fixture, "Picture saved");
    dismiss_toasts (fixture);
    file = load (place);
    if (i < 3) {
      g_autoptr (PictureSvg) svg = picture_read_svg (file);

      g_assert_cmpstr (svg->title, ==, "Bars: <now> & then");
    } else {
      g_autoptr (PictureImage) image = picture_read_png (file);

      g_assert_cmpuint (image->width, >, 1000);
    }
  }
  there = list (fixture->folder);
  g_assert_cmpuint (g_strv_length (there), ==, G_N_ELEMENTS (names));
}

/* What is saved can be shown where it is, and the next picture is saved beside it. */
static void
test_saved (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  g_autoptr (GFile) place = place_new (fixture, "a.svg");
  g_autoptr (GFile) folder = g_file_get_parent (place);
  g_autoptr (CoaPicture) picture = coa_pictured_draw (COA_PICTURED (fixture->view));
  g_autoptr (GtkFileDialog) dialog = NULL;

  g_settings_reset (settings, "picture-folder");
  save (fixture, place);
  wait_for_toast (fixture, "Picture saved");
  g_assert_nonnull (ui_test_find_named (fixture->window, GTK_TYPE_BUTTON, "_Show"));
  dialog = coa_picture_place_dialog_new (picture);
  g_assert_true (g_file_equal (gtk_file_dialog_get_initial_folder (dialog), folder));
  g_assert_true (g_str_has_prefix (gtk_file_dialog_get_initial_name (dialog), "Bars now & then "));
  g_settings_reset (settings, "picture-folder");
}

static void
test_other_ending (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) place = place_new (fixture, "a.jpg");

  save (fixture, place);
  wait_for_toast (fixture, "The picture was not saved: its name must end in .svg or .png");
  g_assert_false (g_file_query_exists (place, NULL));
}

static void
test_no_folder (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) place = place_new (fixture, "no-such-folder/a.svg");

  save (fixture, place);
  wait_for_toast (fixture, "The picture was not saved: ");
}

/* While this holds, a file can have so many bytes, as if the disk were full. */
static void
limit_disk (rlim_t bytes)
{
  struct rlimit limit;

  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  limit.rlim_cur = MIN (bytes, limit.rlim_max);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
}

/* When the disk is full, a new file is not there, and an old one is as it was. */
static void
test_full_disk (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) old = place_new (fixture, "old.svg");
  g_autoptr (GFile) new = place_new (fixture, "new.svg");
  g_autoptr (GBytes) content = g_bytes_new_static ("as it was", 9);
  g_autoptr (GBytes) kept = NULL;
  g_auto (GStrv) there = NULL;

  g_assert_true (coa_whole_file_write (old, content, NULL));
  signal (SIGXFSZ, SIG_IGN);
  limit_disk (4096);
  save (fixture, old);
  wait_for_toast (fixture, "The picture was not saved: ");
  dismiss_toasts (fixture);
  save (fixture, new);
  wait_for_toast (fixture, "The picture was not saved: ");
  limit_disk (RLIM_INFINITY);

  kept = load (old);
  g_assert_true (g_bytes_equal (kept, content));
  there = list (fixture->folder);
  g_assert_cmpuint (g_strv_length (there), ==, 1);
}

static void
pasted_cb (GObject *clipboard, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;

  *(GdkTexture **) user_data =
    gdk_clipboard_read_texture_finish (GDK_CLIPBOARD (clipboard), result, &error);
  g_assert_no_error (error);
}

/* The clipboard has pixels, which any program takes, and shapes. */
static void
test_copy (Fixture *fixture, gconstpointer data)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (fixture->window));
  g_autoptr (GdkTexture) pasted = NULL;

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->view), "picture.copy", NULL));
  wait_for_toast (fixture, "Picture copied");
  g_assert_true (
    gdk_content_formats_contain_mime_type (gdk_clipboard_get_formats (clipboard), "image/svg+xml"));
  gdk_clipboard_read_texture_async (clipboard, NULL, pasted_cb, &pasted);
  ui_test_wait (pasted != NULL);
  g_assert_cmpint (gdk_texture_get_width (pasted), >, 1000);
}

static void
test_large (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) smaller = place_new (fixture, "smaller.png");
  g_autoptr (GFile) none = place_new (fixture, "none.png");
  g_autoptr (GFile) svg = place_new (fixture, "any.svg");

  picture_view_set_size (fixture->view, 9936, 10);
  save (fixture, smaller);
  wait_for_toast (fixture, "Picture saved, at 80% of its size as it is very large");
  dismiss_toasts (fixture);
  picture_view_set_size (fixture->view, 60000, 10);
  save (fixture, none);
  wait_for_toast (fixture, "The picture was not saved: It is too large for PNG. Save it as SVG");
  g_assert_false (g_file_query_exists (none, NULL));
  dismiss_toasts (fixture);
  save (fixture, svg);
  wait_for_toast (fixture, "Picture saved");
  ui_test_wait (g_file_query_exists (svg, NULL));
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

  ADD ("/picture-saving/save", test_save);
  ADD ("/picture-saving/saved", test_saved);
  ADD ("/picture-saving/other-ending", test_other_ending);
  ADD ("/picture-saving/no-folder", test_no_folder);
  ADD ("/picture-saving/full-disk", test_full_disk);
  ADD ("/picture-saving/copy", test_copy);
  ADD ("/picture-saving/large", test_large);

  return g_test_run ();
}
