/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/picture/file/coa-file-name.h"

#include <string.h>

/* In bytes, without a date and the ending: file systems take 255 in all. */
#define LONGEST_NAME 160

/* What no file system, or not each, takes in a name. */
#define NOT_IN_NAMES "/\\:*?\"<>|"

static gboolean
is_fit_for_name (gunichar character)
{
  return !g_unichar_iscntrl (character) && g_unichar_type (character) != G_UNICODE_FORMAT &&
         (character > 0x7f || strchr (NOT_IN_NAMES, (int) character) == NULL);
}

/**
 * coa_file_name_new:
 * @title: (nullable): what is in a file
 *
 * Returns: (transfer full): the title as any file system takes it in a name, without
 *   an ending; empty if nothing of it is left
 */
char *
coa_file_name_new (const char *title)
{
  g_autoptr (GString) name = g_string_new (NULL);

  for (const char *at = title != NULL ? title : ""; *at != '\0'; at = g_utf8_next_char (at)) {
    const gunichar character = g_utf8_get_char (at);

    if (name->len + 6 > LONGEST_NAME)
      break;
    /* A name that begins with a dot is hidden. */
    if (is_fit_for_name (character) && (name->len > 0 || character != '.'))
      g_string_append_unichar (name, character);
  }
  return g_strchomp (g_string_free_and_steal (g_steal_pointer (&name)));
}

/**
 * coa_file_name_is_sandboxed:
 * @file: (transfer none): a file
 *
 * Returns: whether a sandbox sees the file at a place of its own, where nothing else
 *   can be saved
 */
gboolean
coa_file_name_is_sandboxed (GFile *file)
{
  g_autofree char *documents = g_build_filename (g_get_user_runtime_dir (), "doc", NULL);
  g_autoptr (GFile) sandboxed = g_file_new_for_path (documents);

  return g_file_has_prefix (file, sandboxed);
}
