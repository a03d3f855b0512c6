/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/coa-foreign-bytes.h"

#include <glib/gi18n.h>

#include "model/json/coa-json-file.h"
#include "model/load/coa-load-bytes.h"

/**
 * coa_foreign_bytes_load:
 * @location: (transfer none): a file
 * @cancellable: (nullable): what may stop it
 * @error: return location for an error
 *
 * Reads a file. What has no size, as a pipe, is not waited for.
 *
 * Returns: (transfer full) (nullable): what is in it
 */
GBytes *
coa_foreign_bytes_load (GFile *location, GCancellable *cancellable, GError **error)
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
