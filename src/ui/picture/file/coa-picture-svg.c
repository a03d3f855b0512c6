/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/picture/file/coa-picture-svg.h"

#include <cairo-svg.h>
#include <gio/gio.h>
#include <string.h>

#include "model/value/language/coa-language.h"

static cairo_status_t
append (void *svg, const unsigned char *bytes, unsigned int length)
{
  g_string_append_len (svg, (const char *) bytes, length);
  return CAIRO_STATUS_SUCCESS;
}

/**
 * coa_picture_svg_begin:
 * @size: how large the picture is, in pixels
 * @svg: what the file is written to, which must be there for as long as the surface
 *
 * What is drawn on the surface is kept, and put into the file by
 * coa_picture_svg_finish(), which may be called in another thread.
 *
 * Returns: (transfer full): what to draw on
 */
cairo_surface_t *
coa_picture_svg_begin (const graphene_size_t *size, GString *svg)
{
  cairo_surface_t *surface =
    cairo_svg_surface_create_for_stream (append, svg, (double) size->width, (double) size->height);

  cairo_svg_surface_set_document_unit (surface, CAIRO_SVG_UNIT_PX);
  return surface;
}

/* Where the tag of the outermost element ends, or NULL if there is none. */
static const char *
find_end_of_tag (const GString *svg)
{
  const char *tag = strstr (svg->str, "<svg ");

  return tag == NULL ? NULL : strchr (tag, '>');
}

/* Cairo writes neither what a picture shows nor in which language. */
static void
add_description (GString *svg, const char *end_of_tag, const char *title, const char *description)
{
  const char *language = coa_language_get_translated ();
  const gssize at = end_of_tag - svg->str;
  g_autofree char *elements = g_markup_printf_escaped (
    " xml:lang=\"%s\" role=\"img\" aria-labelledby=\"title description\">\n"
    "<title id=\"title\">%s</title>\n"
    "<desc id=\"description\">%s</desc>",
    language != NULL ? language : "en", title, description);

  g_string_erase (svg, at, 1);
  g_string_insert (svg, at, elements);
}

/**
 * coa_picture_svg_finish:
 * @surface: (transfer none): what was drawn on
 * @svg: (transfer full): what the file was written to
 * @title: what the picture shows, without control characters
 * @description: more about it, without control characters
 * @error: return location for an error
 *
 * Returns: (transfer full): the file, or %NULL if it could not be made
 */
GBytes *
coa_picture_svg_finish (cairo_surface_t *surface, GString *svg, const char *title,
                        const char *description, GError **error)
{
  g_autoptr (GString) file = svg;
  const char *end_of_tag;

  cairo_surface_finish (surface);
  end_of_tag = find_end_of_tag (file);
  if (cairo_surface_status (surface) != CAIRO_STATUS_SUCCESS || end_of_tag == NULL) {
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED,
                         cairo_status_to_string (cairo_surface_status (surface)));
    return NULL;
  }
  add_description (file, end_of_tag, title, description);
  return g_string_free_to_bytes (g_steal_pointer (&file));
}
