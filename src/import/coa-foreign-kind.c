/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/coa-foreign-kind.h"

#include <string.h>

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
 * coa_foreign_kind_is_table:
 * @location: (transfer none): a file
 *
 * Returns: whether the end of its name says that it is a table
 */
gboolean
coa_foreign_kind_is_table (GFile *location)
{
  return has_suffix (location, (const char *[]) { ".csv", ".tsv", NULL });
}

/**
 * coa_foreign_kind_may_be:
 * @location: (transfer none): a file
 *
 * Returns: whether it can be one that can be imported, by the end of its name
 */
gboolean
coa_foreign_kind_may_be (GFile *location)
{
  return has_suffix (location, (const char *[]) { ".csv", ".tsv", ".txt", ".json", NULL });
}

/**
 * coa_foreign_kind_is_json:
 * @location: (transfer none): a file
 * @bytes: what is in it
 *
 * Returns: whether it is JSON, as the end of its name says, or else its first
 *   character, behind a byte order mark
 */
gboolean
coa_foreign_kind_is_json (GFile *location, GBytes *bytes)
{
  static const char blank[] = " \t\r\n\xEF\xBB\xBF";
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  if (coa_foreign_kind_is_table (location))
    return FALSE;
  while (length > 0 && *data != '\0' && strchr (blank, *data) != NULL) {
    data++;
    length--;
  }
  return has_suffix (location, (const char *[]) { ".json", NULL }) ||
         (length > 0 && (*data == '{' || *data == '['));
}
