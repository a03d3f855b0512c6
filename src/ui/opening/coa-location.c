/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/opening/coa-location.h"

/* Where a file really is that a portal lends to a sandbox. */
#define LENT_FROM "xattr::document-portal.host-path"

static char *
dup_lent_from (GFile *location)
{
  g_autoptr (GFileInfo) info =
    g_file_query_info (location, LENT_FROM, G_FILE_QUERY_INFO_NONE, NULL, NULL);

  return info == NULL ? NULL : g_strdup (g_file_info_get_attribute_string (info, LENT_FROM));
}

/**
 * coa_location_equal:
 * @a: (transfer none): a file or a folder
 * @b: (transfer none): another one
 *
 * A portal lends the same file in one place when it is chosen in a dialog, and in
 * another when a file manager opens it.
 *
 * Returns: whether they are the same
 */
gboolean
coa_location_equal (GFile *a, GFile *b)
{
  g_autofree char *a_lent_from = NULL;
  g_autofree char *b_lent_from = NULL;

  if (g_file_equal (a, b))
    return TRUE;

  a_lent_from = dup_lent_from (a);
  if (a_lent_from == NULL)
    return FALSE;

  b_lent_from = dup_lent_from (b);
  return g_strcmp0 (a_lent_from, b_lent_from) == 0;
}

/**
 * coa_location_tells_changes:
 * @location: (transfer none): a file or a folder
 *
 * Returns: whether a [class@Gio.FileMonitor] sees all changes there: it does not
 *   where another computer or a portal lends files
 */
gboolean
coa_location_tells_changes (GFile *location)
{
  g_autoptr (GFileInfo) info = g_file_query_filesystem_info (
    location, G_FILE_ATTRIBUTE_FILESYSTEM_TYPE "," G_FILE_ATTRIBUTE_FILESYSTEM_REMOTE, NULL, NULL);

  if (info == NULL)
    return TRUE;

  return !g_file_info_get_attribute_boolean (info, G_FILE_ATTRIBUTE_FILESYSTEM_REMOTE) &&
         g_strcmp0 (g_file_info_get_attribute_string (info, G_FILE_ATTRIBUTE_FILESYSTEM_TYPE),
                    "fuse") != 0;
}
