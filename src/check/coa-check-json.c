/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "check/coa-check-json.h"

#include <stdio.h>

#include <json-glib/json-glib.h>

#include "model/value/text/coa-visible-sign.h"

static void
add_string (JsonBuilder *builder, const char *member, const char *string)
{
  if (string == NULL || *string == '\0')
    return;

  json_builder_set_member_name (builder, member);
  json_builder_add_string_value (builder, string);
}

static void
add_number (JsonBuilder *builder, const char *member, guint number)
{
  json_builder_set_member_name (builder, member);
  json_builder_add_int_value (builder, number);
}

static void
add_problem (JsonBuilder *builder, CoaCheckReport *report, guint position)
{
  g_autoptr (CoaProblem) problem =
    g_list_model_get_item (coa_check_report_get_problems (report), position);
  g_autofree char *file = coa_check_report_dup_file (report, position);
  const CoaJsonPlace place = coa_check_report_get_place (report, position);

  json_builder_begin_object (builder);
  add_string (builder, "severity",
              coa_problem_get_severity (problem) == COA_SEVERITY_ERROR ? "error" : "warning");
  add_string (builder, "file", file);
  if (place.line > 0)
    add_number (builder, "line", place.line);
  if (place.column > 0)
    add_number (builder, "column", place.column);
  add_string (builder, "path", coa_problem_get_path (problem));
  add_string (builder, "message", coa_problem_get_message (problem));
  json_builder_end_object (builder);
}

static JsonNode *
build (CoaCheckReport *report)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  GListModel *problems = coa_check_report_get_problems (report);

  json_builder_begin_object (builder);
  add_number (builder, "version", 1);
  add_number (builder, "errors", coa_check_report_get_n_errors (report));
  add_number (builder, "warnings", coa_check_report_get_n_warnings (report));
  json_builder_set_member_name (builder, "complete");
  json_builder_add_boolean_value (builder, coa_check_report_is_whole (report));
  json_builder_set_member_name (builder, "problems");
  json_builder_begin_array (builder);
  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    add_problem (builder, report, i);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  return json_builder_get_root (builder);
}

static void
append_escape (GString *json, gunichar c)
{
  if (c < 0x10000)
    g_string_append_printf (json, "\\u%04x", c);
  else
    g_string_append_printf (json, "\\u%04x\\u%04x", 0xd7c0 + (c >> 10), 0xdc00 + (c & 0x3ff));
}

/* Writes by its code what is not seen: a terminal would obey it. */
static char *
escape (const char *json)
{
  GString *escaped = g_string_new (NULL);

  for (const char *at = json; *at != '\0'; at = g_utf8_next_char (at)) {
    const gunichar c = g_utf8_get_char (at);
    const CoaVisibleSign sign = coa_visible_sign_of (c);

    if (c == '\n' || sign == COA_VISIBLE_PLAIN || sign == COA_VISIBLE_MARK)
      g_string_append_unichar (escaped, c);
    else
      append_escape (escaped, c);
  }
  return g_string_free_and_steal (escaped);
}

/**
 * coa_check_json_new:
 * @report: a report
 *
 * Writes a report for other programs. What is in it is told in the manual page
 * of the program, and changes only together with its `version`.
 *
 * Returns: (transfer full): JSON, UTF-8
 */
char *
coa_check_json_new (CoaCheckReport *report)
{
  g_autoptr (JsonNode) root = build (report);
  g_autofree char *json = json_to_string (root, TRUE);

  return escape (json);
}

/**
 * coa_check_json_print:
 * @report: a report
 *
 * Prints the report as JSON. It is UTF-8 whatever the locale.
 */
void
coa_check_json_print (CoaCheckReport *report)
{
  g_autofree char *json = coa_check_json_new (report);

  fputs (json, stdout);
  fputc ('\n', stdout);
}
