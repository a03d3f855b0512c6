/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/coa-foreign-file.h"

#include <string.h>

#include "import/coa-foreign-bytes.h"
#include "import/coa-foreign-kind.h"
#include "import/csv/table/coa-csv-formats.h"

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
  CoaCsvEncoding encoding; /* as was asked for, or as before */
  char separator;          /* as was asked for, or as before */
  GVariant *formats;       /* (owned) (nullable): how tables were written before */
  char *format_key;        /* (owned) (nullable): its name there, if it is a table */

  /* What was found, or 0 where nobody looked for it. */
  CoaCsvEncoding found_encoding;
  char found_separator;
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
  g_clear_pointer (&self->formats, g_variant_unref);
  g_clear_pointer (&self->format_key, g_free);

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

static CoaCsvTable *
read_table (CoaForeignFile *self, GBytes *owned_bytes, CoaCsvEncoding encoding, char separator,
            GCancellable *cancellable, GError **error)
{
  CoaCsvTable *table =
    coa_csv_table_new (owned_bytes, self->name, encoding, separator, cancellable, error);

  if (table == NULL)
    return NULL;

  self->encoding = encoding;
  self->separator = separator;
  if (encoding == COA_CSV_ENCODING_ANY)
    self->found_encoding = coa_csv_table_get_encoding (table);
  if (separator == COA_CSV_ANY_SEPARATOR)
    self->found_separator = coa_csv_table_get_separator (table);
  return table;
}

/* Reads a table as others with the same first line were, unless it is sure that it has another
 * encoding. */
static void
read_as_before (CoaForeignFile *self, GBytes *owned_bytes, CoaCsvEncoding encoding, char separator,
                GCancellable *cancellable)
{
  g_autoptr (GBytes) bytes = owned_bytes;
  CoaCsvTable *table;

  if (!coa_csv_table_is_encoding_guessed (self->table))
    encoding = COA_CSV_ENCODING_ANY;
  if (encoding == COA_CSV_ENCODING_ANY && separator == COA_CSV_ANY_SEPARATOR)
    return;

  table = read_table (self, g_steal_pointer (&bytes), encoding, separator, cancellable, NULL);
  if (table != NULL) {
    g_object_unref (self->table);
    self->table = table;
  }
}

static gboolean
read_file (CoaForeignFile *self, GCancellable *cancellable, GError **error)
{
  g_autoptr (GBytes) kept = NULL;
  CoaCsvEncoding encoding;
  char separator;

  self->bytes = coa_foreign_bytes_load (self->location, cancellable, error);
  if (self->bytes == NULL)
    return FALSE;
  if (coa_foreign_kind_is_json (self->location, self->bytes))
    return TRUE;

  self->format_key = coa_csv_formats_dup_key (self->bytes);
  if (self->formats != NULL &&
      coa_csv_formats_find (self->formats, self->format_key, &encoding, &separator))
    kept = g_bytes_ref (self->bytes);

  self->table = read_table (self, g_steal_pointer (&self->bytes), self->encoding, self->separator,
                            cancellable, error);
  if (self->table != NULL && kept != NULL)
    read_as_before (self, g_steal_pointer (&kept), encoding, separator, cancellable);
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
 * @formats: (nullable): how tables were written before, of type
 *   %COA_CSV_FORMATS_VARIANT_TYPE, if that counts for this one too
 * @cancellable: (nullable): what may stop it
 * @callback: (scope async): called when it is read
 * @user_data: what @callback is called with
 *
 * Reads a file in a thread.
 */
void
coa_foreign_file_read_async (GFile *location, CoaCsvEncoding encoding, char separator,
                             GVariant *formats, GCancellable *cancellable,
                             GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  CoaForeignFile *self;

  g_return_if_fail (G_IS_FILE (location));

  self = g_object_new (COA_TYPE_FOREIGN_FILE, NULL);
  self->location = g_object_ref (location);
  self->name = g_file_get_parse_name (location);
  self->encoding = encoding;
  self->separator = separator;
  self->formats = formats != NULL ? g_variant_ref (formats) : NULL;
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
 * Returns: how it was asked to be read, or as before; %COA_CSV_ENCODING_ANY if that
 *   was to be found
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
 * Returns: what was asked to stand between cells, or as before;
 *   %COA_CSV_ANY_SEPARATOR if that was to be found
 */
char
coa_foreign_file_get_separator (CoaForeignFile *self)
{
  g_return_val_if_fail (COA_IS_FOREIGN_FILE (self), COA_CSV_ANY_SEPARATOR);

  return self->separator;
}

/**
 * coa_foreign_file_get_found:
 * @self: a file with a table
 * @encoding: (out): the encoding that was found, or %COA_CSV_ENCODING_ANY
 * @separator: (out): the separator that was found, or %COA_CSV_ANY_SEPARATOR
 *
 * Tells what was found, also if the table is read as one before it. There is none
 * where it was not looked for.
 */
void
coa_foreign_file_get_found (CoaForeignFile *self, CoaCsvEncoding *encoding, char *separator)
{
  g_return_if_fail (COA_IS_FOREIGN_FILE (self));

  *encoding = self->found_encoding;
  *separator = self->found_separator;
}

/**
 * coa_foreign_file_get_format_key:
 * @self: a file
 *
 * Returns: (nullable): the name under which its format is remembered, if it is a table
 */
const char *
coa_foreign_file_get_format_key (CoaForeignFile *self)
{
  g_return_val_if_fail (COA_IS_FOREIGN_FILE (self), NULL);

  return self->format_key;
}
