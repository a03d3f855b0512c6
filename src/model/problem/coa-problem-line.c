/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/problem/coa-problem-line.h"

#include "model/value/text/coa-visible.h"

static void
append_place (GString *line, CoaJsonPlace place)
{
  if (place.line > 0)
    g_string_append_printf (line, ":%u", place.line);
  if (place.line > 0 && place.column > 0)
    g_string_append_printf (line, ":%u", place.column);
}

/**
 * coa_problem_line_new:
 * @problem: a problem
 * @file: (nullable): what its file is called here
 * @place: where it stands in its file
 *
 * Writes a problem as compilers do, so that editors find the place:
 * `file:line:column: error: path: message`, without what is not known. It is
 * one line, whatever is in it.
 *
 * Returns: (transfer full): the line, without an end
 */
char *
coa_problem_line_new (CoaProblem *problem, const char *file, CoaJsonPlace place)
{
  g_autofree char *shown = coa_visible_word (file != NULL ? file : "coalitions");
  g_autofree char *message = coa_visible_line (coa_problem_get_message (problem), NULL);
  const char *path = coa_problem_get_path (problem);
  GString *line = g_string_new (shown);

  append_place (line, place);
  g_string_append (line, coa_problem_get_severity (problem) == COA_SEVERITY_ERROR ? ": error: "
                                                                                  : ": warning: ");
  if (path != NULL && *path != '\0') {
    g_autofree char *shown_path = coa_visible_word (path);

    g_string_append_printf (line, "%s: ", shown_path);
  }
  g_string_append (line, message);
  return g_string_free_and_steal (line);
}
