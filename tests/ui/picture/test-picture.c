/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-reading.h"
#include "picture-view.h"

/* The file is made of lines and shapes alone, and says what it shows. */
static void
test_svg (void)
{
  g_autoptr (CoaCollection) collection = ui_test_bundled ();
  PictureView *view = picture_view_new (collection, "Bars");
  GtkWindow *window = ui_test_show (view);
  g_autoptr (GBytes) file = picture_make (COA_PICTURED (view), COA_PICTURE_FORMAT_SVG, NULL);
  g_autoptr (PictureSvg) svg = picture_read_svg (file);

  g_assert_cmpstr (svg->title, ==, "Bars");
  g_assert_true (g_str_has_prefix (svg->description, "Three bars\nSource: “Coalitions”, version"));
  g_assert_nonnull (strstr (svg->description, "CC0-1.0"));
  g_assert_nonnull (strstr (svg->description, "\nDrawn on "));
  g_assert_cmpuint (svg->n_paths, >, 30);
  g_assert_cmpuint (svg->n_images, ==, 0);
  g_assert_cmpuint (svg->n_texts, ==, 0);
  g_assert_cmpfloat (svg->width, >, (double) PICTURE_VIEW_WIDTH);
  g_assert_cmpfloat (svg->height, >, (double) PICTURE_VIEW_HEIGHT);
  ui_test_close (window);
}

static gboolean
is_color (const guint8 *pixel, guint8 red, guint8 green, guint8 blue)
{
  return pixel[0] == red && pixel[1] == green && pixel[2] == blue && pixel[3] == 0xff;
}

/* How many pixels of a colour are in the left half of the image, or in the right. */
static guint
count_pixels (const PictureImage *image, gboolean left, guint8 red, guint8 green, guint8 blue)
{
  guint count = 0;

  for (guint i = 0; i < image->width * image->height; i++)
    if ((i % image->width < image->width / 2) == left)
      count += is_color (image->pixels + i * 4, red, green, blue);
  return count;
}

/* Four pixels of the file are one of the screen, and the paper is white to its corners. */
static void
test_png (void)
{
  g_autoptr (CoaCollection) collection = ui_test_bundled ();
  PictureView *view = picture_view_new (collection, "Bars");
  GtkWindow *window = ui_test_show (view);
  g_autoptr (GBytes) file = picture_make (COA_PICTURED (view), COA_PICTURE_FORMAT_PNG, NULL);
  g_autoptr (GBytes) svg_file = picture_make (COA_PICTURED (view), COA_PICTURE_FORMAT_SVG, NULL);
  g_autoptr (PictureSvg) svg = picture_read_svg (svg_file);
  g_autoptr (PictureImage) image = picture_read_png (file);
  const guint last = image->width * image->height - 1;

  g_assert_cmpuint (image->width, ==, (guint) svg->width * 2);
  g_assert_cmpuint (image->height, ==, (guint) svg->height * 2);
  g_assert_true (is_color (image->pixels, 0xff, 0xff, 0xff));
  g_assert_true (is_color (image->pixels + last * 4, 0xff, 0xff, 0xff));
  /* Half of half of the body, and none of it on the other side. */
  g_assert_cmpuint (count_pixels (image, TRUE, 0xff, 0, 0), ==,
                    (guint) (PICTURE_VIEW_WIDTH * PICTURE_VIEW_HEIGHT));
  g_assert_cmpuint (count_pixels (image, FALSE, 0xff, 0, 0), ==, 0);
  g_assert_cmpuint (count_pixels (image, TRUE, 0, 0, 0xff), >, 0);
  ui_test_close (window);
}

/* The file says how large it is on paper, and what it shows. */
static void
test_png_notes (void)
{
  g_autoptr (CoaCollection) collection = ui_test_bundled ();
  PictureView *view = picture_view_new (collection, "Bars & <signs>");
  GtkWindow *window = ui_test_show (view);
  g_autoptr (GBytes) file = picture_make (COA_PICTURED (view), COA_PICTURE_FORMAT_PNG, NULL);
  g_autoptr (GString) text =
    g_string_new_len (g_bytes_get_data (file, NULL), (gssize) g_bytes_get_size (file));

  for (gsize i = 0; i < text->len; i++)
    if (text->str[i] == '\0')
      text->str[i] = ' ';
  /* 192 dots an inch, in dots a metre. */
  g_assert_nonnull (strstr (text->str, "pHYs  \x1d\x87  \x1d\x87\x01"));
  g_assert_nonnull (strstr (text->str, "iTXtTitle     Bars & <signs>"));
  g_assert_nonnull (strstr (text->str, "iTXtDescription     Three bars\nSource: “Coalitions”"));
  ui_test_close (window);
}

/* From right to left, text and signs begin at the right. */
static void
test_right_to_left (void)
{
  g_autoptr (CoaCollection) collection = ui_test_bundled ();
  PictureView *view = picture_view_new (collection, "Bars");
  GtkWindow *window = ui_test_show (view);
  guint left[2];
  guint right[2];

  for (guint i = 0; i < 2; i++) {
    g_autoptr (GBytes) file = NULL;
    g_autoptr (PictureImage) image = NULL;

    gtk_widget_set_direction (GTK_WIDGET (view), i == 0 ? GTK_TEXT_DIR_LTR : GTK_TEXT_DIR_RTL);
    file = picture_make (COA_PICTURED (view), COA_PICTURE_FORMAT_PNG, NULL);
    image = picture_read_png (file);
    left[i] = count_pixels (image, TRUE, 0x1f, 0x1f, 0x1f);
    right[i] = count_pixels (image, FALSE, 0x1f, 0x1f, 0x1f);
  }
  g_assert_cmpuint (left[0], >, right[0]);
  g_assert_cmpuint (left[1], <, right[1]);
  ui_test_close (window);
}

/* Paper is white, whatever the window is. */
static void
test_dark (void)
{
  g_autoptr (CoaCollection) collection = ui_test_bundled ();
  PictureView *view = picture_view_new (collection, "Bars");
  GtkWindow *window = ui_test_show (view);
  AdwStyleManager *style = adw_style_manager_get_default ();
  g_autoptr (GBytes) light = picture_make (COA_PICTURED (view), COA_PICTURE_FORMAT_PNG, NULL);
  g_autoptr (GBytes) dark = NULL;

  adw_style_manager_set_color_scheme (style, ADW_COLOR_SCHEME_FORCE_DARK);
  ui_test_settle (window);
  g_assert_true (adw_style_manager_get_dark (style));
  dark = picture_make (COA_PICTURED (view), COA_PICTURE_FORMAT_PNG, NULL);
  adw_style_manager_set_color_scheme (style, ADW_COLOR_SCHEME_DEFAULT);
  g_assert_true (g_bytes_equal (light, dark));
  ui_test_close (window);
}

static const struct {
  const char *title;
  const char *read;
} hostile[] = {
  { "", "" },
  { "<b>&amp;</b> \"'", "<b>&amp;</b> \"'" },
  { "]]></title><script>alert(1)</script>", "]]></title><script>alert(1)</script>" },
  { "a\nb\tc\001d\033[31m", "a b c d [31m" },
  { "\xef\xbf\xbe\xef\xbf\xbf!", "!" },
  { "no \xff UTF-8 \xc0\x80", "no \xef\xbf\xbd UTF-8 \xef\xbf\xbd\xef\xbf\xbd" },
  { "\u202eturned", "\u202eturned" },
  { "%s%n%d", "%s%n%d" },
};

static void
test_hostile (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  g_autoptr (CoaCollection) collection = ui_test_bundled ();
  PictureView *view = picture_view_new (collection, hostile[i].title);
  GtkWindow *window = ui_test_show (view);
  g_autoptr (GBytes) file = picture_make (COA_PICTURED (view), COA_PICTURE_FORMAT_SVG, NULL);
  g_autoptr (GBytes) png = picture_make (COA_PICTURED (view), COA_PICTURE_FORMAT_PNG, NULL);
  g_autoptr (PictureSvg) svg = picture_read_svg (file);
  g_autoptr (PictureImage) image = picture_read_png (png);

  g_assert_cmpstr (svg->title, ==, hostile[i].read);
  g_assert_cmpuint (svg->n_images, ==, 0);
  g_assert_cmpuint (image->width, ==, (guint) svg->width * 2);
  ui_test_close (window);
}

/* A title that is far too long makes the picture longer, not wider. */
static void
test_long_title (void)
{
  g_autoptr (CoaCollection) collection = ui_test_bundled ();
  g_autofree char *title = g_strnfill (5000, 'w');
  PictureView *view = picture_view_new (collection, title);
  GtkWindow *window = ui_test_show (view);
  g_autoptr (GBytes) file = picture_make (COA_PICTURED (view), COA_PICTURE_FORMAT_SVG, NULL);
  g_autoptr (PictureSvg) svg = picture_read_svg (file);

  g_assert_cmpstr (svg->title, ==, title);
  g_assert_cmpfloat (svg->width, <, (double) PICTURE_VIEW_WIDTH + 100);
  g_assert_cmpfloat (svg->height, >, 3000);
  ui_test_close (window);
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

  g_test_add_func ("/picture/svg", test_svg);
  g_test_add_func ("/picture/png", test_png);
  g_test_add_func ("/picture/png-notes", test_png_notes);
  g_test_add_func ("/picture/right-to-left", test_right_to_left);
  g_test_add_func ("/picture/dark", test_dark);
  for (guint i = 0; i < G_N_ELEMENTS (hostile); i++) {
    g_autofree char *path = g_strdup_printf ("/picture/hostile/%u", i);

    g_test_add_data_func (path, GUINT_TO_POINTER (i), test_hostile);
  }
  g_test_add_func ("/picture/long-title", test_long_title);

  return g_test_run ();
}
