/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/picture/file/coa-picture-png.h"

#include <gio/gio.h>
#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

/* Larger ones are refused by programs that open pictures, or take too much memory. */
#define LONGEST_SIDE 16000.0
#define MOST_PIXELS 40e6
/* With fewer pixels to a pixel on the screen, text cannot be read. */
#define LEAST_SCALE 0.75
#define PIXELS_PER_METRE (96 / 0.0254)

/* Of a file: its signature, then chunks of length, name, content and checksum. */
enum {
  BYTES_BEFORE_CHUNKS = 8,
  BYTES_OF_FIRST_CHUNK = 25,
  BYTES_OF_NAME = 4,
};

/**
 * coa_picture_png_get_scale:
 * @size: how large a picture is, in pixels on the screen
 *
 * Returns: how many pixels of the file each of these has, 0 if the picture is
 *   too large for a file
 */
double
coa_picture_png_get_scale (const graphene_size_t *size)
{
  const double width = (double) size->width;
  const double height = (double) size->height;
  const double by_side = LONGEST_SIDE / MAX (width, height);
  const double by_pixels = sqrt (MOST_PIXELS / (width * height));
  const double scale = MIN (COA_PICTURE_PNG_SCALE, MIN (by_side, by_pixels));

  return scale < LEAST_SCALE ? 0 : scale;
}

static void
append_number (GByteArray *bytes, guint32 number)
{
  const guint32 big_endian = GUINT32_TO_BE (number);

  g_byte_array_append (bytes, (const guint8 *) &big_endian, sizeof big_endian);
}

/* The checksum of PNG's chunks, of the bytes from @start on. */
static guint32
get_checksum (const GByteArray *bytes, guint start)
{
  guint32 checksum = 0xffffffff;

  for (guint i = start; i < bytes->len; i++) {
    checksum ^= bytes->data[i];
    for (guint bit = 0; bit < 8; bit++)
      checksum = (checksum & 1) != 0 ? 0xedb88320 ^ (checksum >> 1) : checksum >> 1;
  }
  return ~checksum;
}

static void
append_chunk (GByteArray *file, const char *name, const GByteArray *content)
{
  guint start;

  append_number (file, content->len);
  start = file->len;
  g_byte_array_append (file, (const guint8 *) name, BYTES_OF_NAME);
  g_byte_array_append (file, content->data, content->len);
  append_number (file, get_checksum (file, start));
}

/* How large the picture is on paper. */
static void
append_resolution (GByteArray *file, double scale)
{
  static const guint8 in_metres = 1;
  const guint32 resolution = (guint32) lround (PIXELS_PER_METRE * scale);
  g_autoptr (GByteArray) content = g_byte_array_new ();

  append_number (content, resolution);
  append_number (content, resolution);
  g_byte_array_append (content, &in_metres, 1);
  append_chunk (file, "pHYs", content);
}

static void
append_note (GByteArray *file, const char *keyword, const char *note)
{
  /* Not compressed, in a language that is not named, with no translation of the keyword. */
  static const guint8 flags[4] = { 0 };
  g_autoptr (GByteArray) content = g_byte_array_new ();

  g_byte_array_append (content, (const guint8 *) keyword, (guint) strlen (keyword) + 1);
  g_byte_array_append (content, flags, sizeof flags);
  g_byte_array_append (content, (const guint8 *) note, (guint) strlen (note));
  append_chunk (file, "iTXt", content);
}

/* Puts behind the first chunk what the toolkit does not write. */
static GBytes *
add_notes (GBytes *png, double scale, const char *title, const char *description)
{
  const guint beginning = BYTES_BEFORE_CHUNKS + BYTES_OF_FIRST_CHUNK;
  gsize length;
  const guint8 *bytes = g_bytes_get_data (png, &length);
  GByteArray *file = g_byte_array_new ();

  g_byte_array_append (file, bytes, beginning);
  append_resolution (file, scale);
  append_note (file, "Title", title);
  append_note (file, "Description", description);
  g_byte_array_append (file, bytes + beginning, (guint) length - beginning);
  return g_byte_array_free_to_bytes (file);
}

/* A texture with the pixels of @image, or NULL if it has none. */
static GdkTexture *
texture_new (cairo_surface_t *image)
{
  const int width = cairo_image_surface_get_width (image);
  const int height = cairo_image_surface_get_height (image);
  const gsize stride = (gsize) cairo_image_surface_get_stride (image);
  g_autoptr (GBytes) pixels = NULL;

  cairo_surface_flush (image);
  if (cairo_surface_status (image) != CAIRO_STATUS_SUCCESS)
    return NULL;

  pixels = g_bytes_new_with_free_func (
    cairo_image_surface_get_data (image), stride * (gsize) height,
    (GDestroyNotify) cairo_surface_destroy, cairo_surface_reference (image));
  return gdk_memory_texture_new (width, height, GDK_MEMORY_DEFAULT, pixels, stride);
}

static GdkTexture *
render (cairo_surface_t *drawn, const graphene_size_t *size, double scale)
{
  const int width = (int) ceil ((double) size->width * scale);
  const int height = (int) ceil ((double) size->height * scale);
  cairo_surface_t *image = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cairo_t *cairo = cairo_create (image);
  GdkTexture *texture;

  /* A part of a pixel at the edge would be seen through. */
  cairo_set_source_rgb (cairo, 1, 1, 1);
  cairo_paint (cairo);
  cairo_scale (cairo, scale, scale);
  cairo_set_source_surface (cairo, drawn, 0, 0);
  cairo_paint (cairo);
  cairo_destroy (cairo);

  texture = texture_new (image);
  cairo_surface_destroy (image);
  return texture;
}

/**
 * coa_picture_png_encode:
 * @drawn: (transfer none): a recording of the picture
 * @size: how large it is, in pixels on the screen
 * @title: what it shows
 * @description: more about it
 * @error: return location for an error
 *
 * Takes long, and may be called in any thread.
 *
 * Returns: (transfer full): the file, or %NULL if it could not be made
 */
GBytes *
coa_picture_png_encode (cairo_surface_t *drawn, const graphene_size_t *size, const char *title,
                        const char *description, GError **error)
{
  const double scale = coa_picture_png_get_scale (size);
  g_autoptr (GdkTexture) texture = scale > 0 ? render (drawn, size, scale) : NULL;
  g_autoptr (GBytes) png = NULL;

  if (texture == NULL) {
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                         _ ("It is too large for PNG. Save it as SVG, which has no limit."));
    return NULL;
  }
  png = gdk_texture_save_to_png_bytes (texture);
  return add_notes (png, scale, title, description);
}
