/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/load/coa-file-stamp.h"

/**
 * coa_file_stamp_new:
 * @info: (transfer none): what is known of a file, with `COA_FILE_STAMP_ATTRIBUTES`
 *
 * The time of its last change alone does not tell two versions apart that were
 * written within a few milliseconds: the clock of files ticks no faster.
 *
 * Returns: (transfer full): a text that is another one when the file has changed,
 *   as far as one can know
 */
char *
coa_file_stamp_new (GFileInfo *info)
{
  const char *etag = g_file_info_get_attribute_string (info, G_FILE_ATTRIBUTE_ETAG_VALUE);

  /* A file of a resource has but a size. */
  return g_strdup_printf ("%s %" G_GUINT64_FORMAT " %" G_GUINT64_FORMAT, etag == NULL ? "" : etag,
                          g_file_info_get_attribute_uint64 (info, G_FILE_ATTRIBUTE_STANDARD_SIZE),
                          g_file_info_get_attribute_uint64 (info, G_FILE_ATTRIBUTE_UNIX_INODE));
}
