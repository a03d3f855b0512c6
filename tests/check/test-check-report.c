/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include <json-glib/json-glib.h>

#include "check/coa-check-json.h"

#define ESC "\x1b"

/* Problems, and the lines that tell of them when "folder/" and "/a.json" were named. */
static const struct {
  CoaSeverity severity;
  const char *file;
  const char *path;
  const char *message;
  guint line;
  guint column;
  const char *shown;
} cases[] = {
  { COA_SEVERITY_ERROR, "/a.json", NULL, "Not JSON", 3, 14, "/a.json:3:14: error: Not JSON" },
  { COA_SEVERITY_ERROR, "/a.json", NULL, "Not JSON", 3, 0, "/a.json:3: error: Not JSON" },
  { COA_SEVERITY_ERROR, "/a.json", NULL, "Too large", 0, 0, "/a.json: error: Too large" },
  { COA_SEVERITY_WARNING, "FOLDER/b.json", "goals[1]", "No source", 0, 0,
    "folder/b.json: warning: goals[1]: No source" },
  { COA_SEVERITY_ERROR, "FOLDER", NULL, "Empty", 0, 0, "folder/: error: Empty" },
  { COA_SEVERITY_ERROR, "FOLDERS/b.json", NULL, "Other", 0, 0, "FOLDERS/b.json: error: Other" },
  { COA_SEVERITY_ERROR, "/a" ESC "[1m\n\u202e", "name." ESC "[2J", "“" ESC "c\r\n\u202e”", 0, 0,
    "/a[U+001B][1m[U+000A][U+202E]: error: name.[U+001B][2J: “[U+001B]c [U+202E]”" },
  { COA_SEVERITY_ERROR, NULL, NULL, "And 2 more problems", 0, 0,
    "coalitions: error: And 2 more problems" },
};

/* The name of the folder is a path below the one that the test runs in. */
static char *
dup_full (const char *name)
{
  g_autofree char *current = g_get_current_dir ();
  g_autofree char *folder = g_build_filename (current, "folder", NULL);
  g_autoptr (GString) full = g_string_new (name);

  g_string_replace (full, "FOLDER", folder, 0);
  return g_string_free_and_steal (g_steal_pointer (&full));
}

static CoaProblem *
problem_new (gsize i)
{
  g_autofree char *file = cases[i].file != NULL ? dup_full (cases[i].file) : NULL;

  if (cases[i].line > 0)
    return coa_problem_new_at_line (file, cases[i].line, cases[i].column, cases[i].message);
  return coa_problem_new (cases[i].severity, file, cases[i].path, cases[i].message);
}

/* A report of the first @n cases. */
static CoaCheckReport *
report_new (gsize n)
{
  static const char *const names[] = { "folder/", "/a.json", NULL };
  g_autoptr (GListStore) problems = g_list_store_new (COA_TYPE_PROBLEM);

  for (gsize i = 0; i < n; i++) {
    g_autoptr (CoaProblem) problem = problem_new (i);

    g_list_store_append (problems, problem);
  }
  return coa_check_report_new (G_LIST_MODEL (problems), names);
}

static void
test_lines (void)
{
  g_autoptr (CoaCheckReport) report = report_new (G_N_ELEMENTS (cases));

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *line = coa_check_report_dup_line (report, i);
    g_autofree char *shown = dup_full (cases[i].shown);

    g_assert_cmpstr (line, ==, shown);
  }
}

static void
test_summary (void)
{
  static const struct {
    gsize n;
    const char *summary;
  } summaries[] = {
    { 0, "No problems" },
    { 1, "1 error in 1 file" },
    { 3, "3 errors in 1 file" },
    { 4, "3 errors, 1 warning in 2 files" },
    { 7, "6 errors, 1 warning in 5 files" },
    { 8, "More than 7 problems in 5 files" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (summaries); i++) {
    g_autoptr (CoaCheckReport) report = report_new (summaries[i].n);
    g_autofree char *summary = coa_check_report_dup_summary (report);

    g_assert_cmpstr (summary, ==, summaries[i].summary);
    g_assert_cmpint (coa_check_report_is_whole (report), ==, summaries[i].n < 8);
  }
}

static void
test_json (void)
{
  g_autoptr (CoaCheckReport) report = report_new (G_N_ELEMENTS (cases));
  g_autofree char *json = coa_check_json_new (report);
  g_autoptr (JsonNode) root = json_from_string (json, NULL);
  JsonObject *object = json_node_get_object (root);
  JsonArray *problems = json_object_get_array_member (object, "problems");
  JsonObject *first = json_array_get_object_element (problems, 0);
  JsonObject *hostile = json_array_get_object_element (problems, 6);

  g_assert_cmpint (json_object_get_int_member (object, "version"), ==, 1);
  g_assert_cmpint (json_object_get_int_member (object, "errors"), ==, 7);
  g_assert_cmpint (json_object_get_int_member (object, "warnings"), ==, 1);
  g_assert_false (json_object_get_boolean_member (object, "complete"));
  g_assert_cmpuint (json_array_get_length (problems), ==, G_N_ELEMENTS (cases));

  g_assert_cmpstr (json_object_get_string_member (first, "severity"), ==, "error");
  g_assert_cmpint (json_object_get_int_member (first, "line"), ==, 3);
  g_assert_cmpint (json_object_get_int_member (first, "column"), ==, 14);
  g_assert_false (json_object_has_member (first, "path"));

  g_assert_cmpstr (json_object_get_string_member (hostile, "file"), ==, cases[6].file);
  g_assert_cmpstr (json_object_get_string_member (hostile, "path"), ==, cases[6].path);
  g_assert_cmpstr (json_object_get_string_member (hostile, "message"), ==, "“[U+001B]c [U+202E]”");
  g_assert_false (json_object_has_member (hostile, "line"));
  g_assert_null (strchr (json, '\x1b'));
  g_assert_null (strstr (json, "\u202e"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/check-report/lines", test_lines);
  g_test_add_func ("/check-report/summary", test_summary);
  g_test_add_func ("/check-report/json", test_json);

  return g_test_run ();
}
