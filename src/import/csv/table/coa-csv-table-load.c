/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gi18n.h>

#include "import/csv/table/coa-csv-table.h"
#include "model/load/coa-load-bytes.h"

/* What a thread needs to know. */
typedef struct {
  CoaCsvEncoding encoding;
  char separator;
} Settings;

/* The size of a file that can be read as a table, or -1. */
static goffset
find_size (GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFileInfo) info =
    g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_SIZE,
                       G_FILE_QUERY_INFO_NONE, cancellable, error);

  if (info == NULL)
    return -1;
  if (g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR) {
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE, _("This is no file"));
    return -1;
  }
  if (g_file_info_get_size (info) > COA_CSV_MAX_FILE_SIZE) {
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, _("This file is too large"));
    return -1;
  }
  return g_file_info_get_size (info);
}

/**
 * coa_csv_table_load:
 * @file: a file
 * @encoding: how it is written, or %COA_CSV_ENCODING_ANY to find out
 * @separator: what stands between its cells, or %COA_CSV_ANY_SEPARATOR to find out
 * @cancellable: (nullable): what may stop it
 * @error: return location for an error
 *
 * Reads a table from a file.
 *
 * Returns: (transfer full) (nullable): the table, or %NULL if the file cannot be
 *   read, is too large or it was stopped
 */
CoaCsvTable *
coa_csv_table_load (GFile *file, CoaCsvEncoding encoding, char separator, GCancellable *cancellable,
                    GError **error)
{
  g_autofree char *name = g_file_get_parse_name (file);
  goffset size = find_size (file, cancellable, error);
  GBytes *bytes = size < 0 ? NULL : coa_load_bytes (file, size, cancellable, error);

  if (bytes == NULL)
    return NULL;

  return coa_csv_table_new (bytes, name, encoding, separator, cancellable, error);
}

static void
load_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Settings *settings = data;
  GError *error = NULL;
  CoaCsvTable *table =
    coa_csv_table_load (source, settings->encoding, settings->separator, cancellable, &error);

  if (table != NULL)
    g_task_return_pointer (task, table, g_object_unref);
  else
    g_task_return_error (task, error);
}

/**
 * coa_csv_table_load_async:
 * @file: a file
 * @encoding: how it is written, or %COA_CSV_ENCODING_ANY to find out
 * @separator: what stands between its cells, or %COA_CSV_ANY_SEPARATOR to find out
 * @cancellable: (nullable): what may stop it
 * @callback: (scope async): called when it has ended
 * @user_data: for @callback
 *
 * Does in another thread what [func@CsvTable.load] does.
 */
void
coa_csv_table_load_async (GFile *file, CoaCsvEncoding encoding, char separator,
                          GCancellable *cancellable, GAsyncReadyCallback callback,
                          gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (file, cancellable, callback, user_data);
  Settings *settings = g_new (Settings, 1);

  *settings = (Settings) { encoding, separator };
  g_task_set_source_tag (task, coa_csv_table_load_async);
  g_task_set_task_data (task, settings, g_free);
  g_task_run_in_thread (task, load_in_thread);
}

/**
 * coa_csv_table_load_finish:
 * @result: what the callback got
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): the table, or %NULL if the file cannot be
 *   read, is too large or it was stopped
 */
CoaCsvTable *
coa_csv_table_load_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
