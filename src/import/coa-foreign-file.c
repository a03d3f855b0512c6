/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/coa-foreign-file.h"

#include <glib/gi18n.h>
#include <string.h>

#include "model/json/coa-json-file.h"
#include "model/load/coa-load-bytes.h"

/**
 * CoaForeignFile:
 *
 * A file that is no collection but can become one: a table, or Popolo in JSON.
 */
struct _CoaForeignFile {
  GObject parent_instance;

  GFile *location;         /* (owned) (not nullable) */
  char *name;              /* (owned) (not nullable): of the file, for problems */
  GBytes *bytes;           /* (owned) (nullable): what is in it, if it is no table */
  CoaCsvTable *table;      /* (owned) (nullable): if it is a table */
  CoaCsvEncoding encoding; /* as was asked for */
  char separator;          /* as was asked for */
};

G_DEFINE_FINAL_TYPE (CoaForeignFile, coa_foreign_file, G_TYPE_OBJECT)

static void
coa_foreign_file_finalize (GObject *object)
{
  CoaForeignFile *self = COA_FOREIGN_FILE (object);

  g_clear_object (&self->location);
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_clear_object (&self->table);

  G_OBJECT_CLASS (coa_foreign_file_parent_class)->finalize (object);
}

static void
coa_foreign_file_class_init (CoaForeignFileClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = coa_foreign_file_finalize;
}

static void
coa_foreign_file_init (CoaForeignFile *self)
{
}

/* What has no size, as a pipe, is not waited for. */
static GBytes *
load (GFile *location, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFileInfo) info =
    g_file_query_info (location, G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_SIZE,
                       G_FILE_QUERY_INFO_NONE, cancellable, error);

  if (info == NULL)
    return NULL;
  if (g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR) {
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE, _ ("This is not a file"));
    return NULL;
  }
  if (g_file_info_get_size (info) > COA_JSON_MAX_FILE_SIZE) {
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, _ ("This file is too large"));
    return NULL;
  }
  return coa_load_bytes (location, g_file_info_get_size (info), cancellable, error);
}

static gboolean
has_suffix (GFile *location, const char *const *suffixes)
{
  g_autofree char *name = g_file_get_basename (location);
  g_autofree char *lower = g_ascii_strdown (name != NULL ? name : "", -1);

  for (guint i = 0; suffixes[i] != NULL; i++)
    if (g_str_has_suffix (lower, suffixes[i]))
      return TRUE;
  return FALSE;
}

/**
 * coa_foreign_file_is_table:
 * @location: (transfer none): a file
 *
 * Returns: whether the end of its name says that it is a table
 */
gboolean
coa_foreign_file_is_table (GFile *location)
{
  return has_suffix (location, (const char *[]) { ".csv", ".tsv", NULL });
}

/**
 * coa_foreign_file_may_be:
 * @location: (transfer none): a file
 *
 * Returns: whether it can be one that can be imported, by the end of its name
 */
gboolean
coa_foreign_file_may_be (GFile *location)
{
  return has_suffix (location, (const char *[]) { ".csv", ".tsv", ".txt", ".json", NULL });
}

/* The end of the name says what it is, or else its first character, behind a byte order mark. */
static gboolean
is_json (GFile *location, GBytes *bytes)
{
  static const char blank[] = " \t\r\n\xEF\xBB\xBF";
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  if (coa_foreign_file_is_table (location))
    return FALSE;
  while (length > 0 && *data != '\0' && strchr (blank, *data) != NULL) {
    data++;
    length--;
  }
  return has_suffix (location, (const char *[]) { ".json", NULL }) ||
         (length > 0 && (*data == '{' || *data == '['));
}

static gboolean
read_file (CoaForeignFile *self, GCancellable *cancellable, GError **error)
{
  self->bytes = load (self->location, cancellable, error);
  if (self->bytes == NULL)
    return FALSE;
  if (is_json (self->location, self->bytes))
    return TRUE;

  self->table = coa_csv_table_new (g_steal_pointer (&self->bytes), self->name, self->encoding,
                                   self->separator, cancellable, error);
  return self->table != NULL;
}

static void
read_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  GError *error = NULL;

  if (read_file (data, cancellable, &error))
    g_task_return_pointer (task, g_object_ref (data), g_object_unref);
  else
    g_task_return_error (task, error);
}

/**
 * coa_foreign_file_read_async:
 * @location: (transfer none): a file
 * @encoding: how it is written if it is a table, or %COA_CSV_ENCODING_ANY to find out
 * @separator: what stands between its cells, or %COA_CSV_ANY_SEPARATOR to find out
 * @cancellable: (nullable): what may stop it
 * @callback: (scope async): called when it is read
 * @user_data: what @callback is called with
 *
 * Reads a file in a thread.
 */
void
coa_foreign_file_read_async (GFile *location, CoaCsvEncoding encoding, char separator,
                             GCancellable *cancellable, GAsyncReadyCallback callback,
                             gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  CoaForeignFile *self;

  g_return_if_fail (G_IS_FILE (location));

  self = g_object_new (COA_TYPE_FOREIGN_FILE, NULL);
  self->location = g_object_ref (location);
  self->name = g_file_get_parse_name (location);
  self->encoding = encoding;
  self->separator = separator;
  g_task_set_source_tag (task, coa_foreign_file_read_async);
  g_task_set_task_data (task, self, g_object_unref);
  g_task_run_in_thread (task, read_thread);
}

/**
 * coa_foreign_file_read_finish:
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): the file, or %NULL if nothing can be made of it
 */
CoaForeignFile *
coa_foreign_file_read_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * coa_foreign_file_get_name:
 * @self: a file
 *
 * Returns: its whole name, as problems tell it
 */
const char *
coa_foreign_file_get_name (CoaForeignFile *self)
{
  g_return_val_if_fail (COA_IS_FOREIGN_FILE (self), NULL);

  return self->name;
}

/**
 * coa_foreign_file_dup_title:
 * @self: a file
 *
 * Returns: (transfer full): what its collection may be called: the file's name
 *   without its ending
 */
char *
coa_foreign_file_dup_title (CoaForeignFile *self)
{
  g_autofree char *name = NULL;
  char *shown;
  char *dot;

  g_return_val_if_fail (COA_IS_FOREIGN_FILE (self), NULL);

  name = g_file_get_basename (self->location);
  shown = g_filename_display_name (name != NULL ? name : "");
  dot = strrchr (shown, '.');
  if (dot != NULL && dot != shown)
    *dot = '\0';
  return shown;
}

/**
 * coa_foreign_file_get_bytes:
 * @self: a file
 *
 * Returns: (transfer none) (nullable): what is in it, or %NULL if that is a table
 */
GBytes *
coa_foreign_file_get_bytes (CoaForeignFile *self)
{
  g_return_val_if_fail (COA_IS_FOREIGN_FILE (self), NULL);

  return self->bytes;
}

/**
 * coa_foreign_file_get_table:
 * @self: a file
 *
 * Returns: (transfer none) (nullable): the table that it holds, or %NULL if it holds
 *   Popolo
 */
CoaCsvTable *
coa_foreign_file_get_table (CoaForeignFile *self)
{
  g_return_val_if_fail (COA_IS_FOREIGN_FILE (self), NULL);

  return self->table;
}

/**
 * coa_foreign_file_get_encoding:
 * @self: a file
 *
 * Returns: how it was asked to be read, %COA_CSV_ENCODING_ANY if that was to be found
 */
CoaCsvEncoding
coa_foreign_file_get_encoding (CoaForeignFile *self)
{
  g_return_val_if_fail (COA_IS_FOREIGN_FILE (self), COA_CSV_ENCODING_ANY);

  return self->encoding;
}

/**
 * coa_foreign_file_get_separator:
 * @self: a file
 *
 * Returns: what was asked to stand between cells, %COA_CSV_ANY_SEPARATOR if that was
 *   to be found
 */
char
coa_foreign_file_get_separator (CoaForeignFile *self)
{
  g_return_val_if_fail (COA_IS_FOREIGN_FILE (self), COA_CSV_ANY_SEPARATOR);

  return self->separator;
}
