/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/picture/file/coa-picture-file.h"

#include "ui/picture/drawing/coa-picture-sheet.h"
#include "ui/picture/file/coa-picture-png.h"
#include "ui/picture/file/coa-picture-svg.h"
#include "ui/picture/file/coa-whole-file.h"

/**
 * CoaPictureFile:
 *
 * A picture on its way into a file or onto the clipboard.
 *
 * It is drawn when it is made, which must be where widgets live. All that takes
 * long then happens in a thread, once.
 */
struct _CoaPictureFile {
  GObject parent_instance;

  CoaPictureFormat format;
  char *title;       /* (owned) (not nullable) */
  char *description; /* (owned) (not nullable) */
  graphene_size_t size;
  cairo_surface_t *drawn; /* (owned) (not nullable) */
  GString *svg;           /* (owned) (nullable): what @drawn writes to */
};

G_DEFINE_FINAL_TYPE (CoaPictureFile, coa_picture_file, G_TYPE_OBJECT)

static void
coa_picture_file_finalize (GObject *object)
{
  CoaPictureFile *self = COA_PICTURE_FILE (object);

  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->description, g_free);
  /* It may still write. */
  g_clear_pointer (&self->drawn, cairo_surface_destroy);
  if (self->svg != NULL)
    g_string_free (g_steal_pointer (&self->svg), TRUE);

  G_OBJECT_CLASS (coa_picture_file_parent_class)->finalize (object);
}

static void
coa_picture_file_class_init (CoaPictureFileClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = coa_picture_file_finalize;
}

static void
coa_picture_file_init (CoaPictureFile *self)
{
}

/* All that is told of the picture in words, for who cannot see it. */
static char *
describe (CoaPicture *picture)
{
  g_autofree char *origin = coa_picture_sheet_dup_origin (picture);
  const char *subtitle = coa_picture_get_subtitle (picture);

  return g_strjoin (subtitle != NULL ? "\n" : "", subtitle != NULL ? subtitle : "", origin, NULL);
}

/**
 * coa_picture_file_new:
 * @picture: (transfer none): what it shows
 * @format: what to save it as
 *
 * Returns: (transfer full): the file, not made yet
 */
CoaPictureFile *
coa_picture_file_new (CoaPicture *picture, CoaPictureFormat format)
{
  CoaPictureFile *self = g_object_new (COA_TYPE_PICTURE_FILE, NULL);
  g_autoptr (GskRenderNode) sheet = coa_picture_sheet_draw (picture, &self->size);
  const cairo_rectangle_t all = { 0, 0, (double) self->size.width, (double) self->size.height };
  const char *title = coa_picture_get_title (picture);
  cairo_t *cairo;

  self->format = format;
  self->title = g_strdup (title != NULL ? title : "");
  self->description = describe (picture);
  if (format == COA_PICTURE_FORMAT_SVG) {
    self->svg = g_string_new (NULL);
    self->drawn = coa_picture_svg_begin (&self->size, self->svg);
  } else {
    self->drawn = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, &all);
  }
  cairo = cairo_create (self->drawn);
  gsk_render_node_draw (sheet, cairo);
  cairo_destroy (cairo);
  return self;
}

/**
 * coa_picture_file_get_scale:
 * @self: a file
 *
 * Returns: the size of the picture in the file, as a share of that which others have
 */
double
coa_picture_file_get_scale (CoaPictureFile *self)
{
  g_return_val_if_fail (COA_IS_PICTURE_FILE (self), 0);

  if (self->format == COA_PICTURE_FORMAT_SVG)
    return 1;

  return coa_picture_png_get_scale (&self->size) / COA_PICTURE_PNG_SCALE;
}

static GBytes *
make (CoaPictureFile *self, GError **error)
{
  if (self->format == COA_PICTURE_FORMAT_SVG)
    return coa_picture_svg_finish (self->drawn, g_steal_pointer (&self->svg), self->title,
                                   self->description, error);

  return coa_picture_png_encode (self->drawn, &self->size, self->title, self->description, error);
}

static void
make_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  GError *error = NULL;
  GBytes *bytes = make (source, &error);

  if (bytes != NULL)
    g_task_return_pointer (task, bytes, (GDestroyNotify) g_bytes_unref);
  else
    g_task_return_error (task, error);
}

static void
save_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  GError *error = NULL;
  g_autoptr (GBytes) bytes = make (source, &error);

  if (bytes != NULL && coa_whole_file_write (task_data, bytes, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * coa_picture_file_make_async:
 * @self: a file, which is made once
 * @callback: to call when that is done
 * @user_data: for @callback
 *
 * Makes what stands in the file.
 */
void
coa_picture_file_make_async (CoaPictureFile *self, GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (COA_IS_PICTURE_FILE (self));

  task = g_task_new (self, NULL, callback, user_data);
  g_task_run_in_thread (task, make_in_thread);
}

/**
 * coa_picture_file_make_finish:
 * @self: a file
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Returns: (transfer full): what stands in the file, or %NULL if it could not be made
 */
GBytes *
coa_picture_file_make_finish (CoaPictureFile *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * coa_picture_file_save_async:
 * @self: a file, which is made once
 * @place: (transfer none): where to put it
 * @callback: to call when that is done
 * @user_data: for @callback
 *
 * Makes the file and puts it where it belongs, in place of what is there.
 */
void
coa_picture_file_save_async (CoaPictureFile *self, GFile *place, GAsyncReadyCallback callback,
                             gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (COA_IS_PICTURE_FILE (self));
  g_return_if_fail (G_IS_FILE (place));

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_task_data (task, g_object_ref (place), g_object_unref);
  g_task_run_in_thread (task, save_in_thread);
}

/**
 * coa_picture_file_save_finish:
 * @self: a file
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Returns: whether the file is there
 */
gboolean
coa_picture_file_save_finish (CoaPictureFile *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
