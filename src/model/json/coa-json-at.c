/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/json/coa-json-at.h"

/**
 * coa_json_path_append:
 * @path: a path
 * @member: the name of a member
 * @index: the number of an element in the list @member, or -1
 *
 * Adds one step to @path.
 */
void
coa_json_path_append (GString *path, const char *member, int index)
{
  g_string_append_printf (path, "%s%s", path->len > 0 ? "." : "", member);
  if (index >= 0)
    g_string_append_printf (path, "[%d]", index);
}

static void
append_at (GString *path, const CoaJsonAt *at)
{
  if (at == NULL || at->member == NULL)
    return;

  append_at (path, at->parent);
  coa_json_path_append (path, at->member, at->index);
}

/**
 * coa_json_at_get_path:
 * @self: a place
 *
 * Returns: (transfer full): its path, as `coalitions[3].goals[1].text`
 */
char *
coa_json_at_get_path (const CoaJsonAt *self)
{
  GString *path = g_string_new (NULL);

  append_at (path, self);
  return g_string_free_and_steal (path);
}
