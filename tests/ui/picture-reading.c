/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-reading.h"

#include "ui-test.h"

typedef struct {
  GBytes *bytes;
  GError *error;
  gboolean done;
} Made;

static void
made_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Made *made = user_data;

  made->bytes = coa_picture_file_make_finish (COA_PICTURE_FILE (source), result, &made->error);
  made->done = TRUE;
}

GBytes *
picture_make_of (CoaPicture *picture, CoaPictureFormat format, GError **error)
{
  g_autoptr (CoaPictureFile) file = coa_picture_file_new (picture, format);
  Made made = { 0 };

  coa_picture_file_make_async (file, made_cb, &made);
  ui_test_wait (made.done);
  if (made.error != NULL)
    g_propagate_error (error, made.error);
  return made.bytes;
}

GBytes *
picture_make (CoaPictured *view, CoaPictureFormat format, GError **error)
{
  g_autoptr (CoaPicture) picture = coa_pictured_draw (view);

  return picture_make_of (picture, format, error);
}

static void
start_element (GMarkupParseContext *parser, const char *element, const char **names,
               const char **values, gpointer user_data, GError **error)
{
  PictureSvg *svg = user_data;

  g_string_assign (svg->element, element);
  svg->n_paths += g_str_equal (element, "path");
  svg->n_images += g_str_equal (element, "image");
  svg->n_texts += g_str_equal (element, "text");
  for (guint i = 0; g_str_equal (element, "svg") && names[i] != NULL; i++) {
    if (g_str_equal (names[i], "width"))
      svg->width = g_ascii_strtod (values[i], NULL);
    if (g_str_equal (names[i], "height"))
      svg->height = g_ascii_strtod (values[i], NULL);
  }
}

static void
read_text (GMarkupParseContext *parser, const char *text, gsize length, gpointer user_data,
           GError **error)
{
  PictureSvg *svg = user_data;

  if (g_str_equal (svg->element->str, "title") && svg->title == NULL)
    svg->title = g_strndup (text, length);
  if (g_str_equal (svg->element->str, "desc") && svg->description == NULL)
    svg->description = g_strndup (text, length);
}

void
picture_svg_free (PictureSvg *svg)
{
  g_string_free (svg->element, TRUE);
  g_free (svg->title);
  g_free (svg->description);
  g_free (svg);
}

/* What an XML reader finds in the file, which must be well-formed. */
PictureSvg *
picture_read_svg (GBytes *file)
{
  static const GMarkupParser parser = { .start_element = start_element, .text = read_text };
  PictureSvg *svg = g_new0 (PictureSvg, 1);
  g_autoptr (GMarkupParseContext) reader = NULL;
  g_autoptr (GError) error = NULL;

  svg->element = g_string_new (NULL);
  reader = g_markup_parse_context_new (&parser, G_MARKUP_DEFAULT_FLAGS, svg, NULL);
  g_markup_parse_context_parse (reader, g_bytes_get_data (file, NULL),
                                (gssize) g_bytes_get_size (file), &error);
  g_assert_no_error (error);
  g_markup_parse_context_end_parse (reader, &error);
  g_assert_no_error (error);
  return svg;
}

void
picture_image_free (PictureImage *image)
{
  g_free (image->pixels);
  g_free (image);
}

PictureImage *
picture_read_png (GBytes *file)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkTexture) texture = gdk_texture_new_from_bytes (file, &error);
  GdkTextureDownloader *downloader;
  PictureImage *image = g_new0 (PictureImage, 1);

  g_assert_no_error (error);
  image->width = (guint) gdk_texture_get_width (texture);
  image->height = (guint) gdk_texture_get_height (texture);
  image->pixels = g_malloc_n (image->width, image->height * 4);
  downloader = gdk_texture_downloader_new (texture);
  gdk_texture_downloader_set_format (downloader, GDK_MEMORY_R8G8B8A8);
  gdk_texture_downloader_download_into (downloader, image->pixels, image->width * 4);
  gdk_texture_downloader_free (downloader);
  return image;
}
