/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "model/json/coa-json-file.h"
#include "model/json/parser/coa-json-scan.h"
#include "model/load/coa-file-reading.h"

/* A file, and the one thing that is wrong with it. */
static const struct {
  const char *name;
  const char *data;
  gssize length;
  const char *message; /* or NULL where it is right */
  guint line;
  guint column;
} cases[] = {
  { "object", "{}", -1, NULL, 0, 0 },
  { "spaces", " \t\r\n[ 1 ]\n", -1, NULL, 0, 0 },
  { "brackets-in-string", "[\"\\\"[[[[{{{{\\\\\"]", -1, NULL, 0, 0 },
  { "surrogates", "[\"\\ud83d\\ude00\"]", -1, NULL, 0, 0 },
  { "escaped-u0000", "[\"\\\\u0000\"]", -1, NULL, 0, 0 },
  { "members-alike", "{\"a\":1,\"A\":{\"a\":2},\"b\":[\"a\",{\"a\":3}]}", -1, NULL, 0, 0 },
  { "empty", "", 0, "This file is empty", 0, 0 },
  { "blank", " \n\t\n", -1, "This file is empty", 0, 0 },
  { "bom", "\xef\xbb\xbf{}", -1, "A byte order mark stands at the start, where JSON has none", 1,
    1 },
  { "nul", "{\n\0}", 4, "This is not UTF-8", 2, 1 },
  { "nul-in-string", "[\"a\0\"]", 6, "This is not UTF-8", 1, 4 },
  { "latin-1", "[\"\xe9\"]", -1, "This is not UTF-8", 1, 3 },
  { "after-letters", "\n[\"عربي\xff\"]", -1, "This is not UTF-8", 2, 7 },
  { "cut-off-letter", "[\"\xd8", -1, "This is not UTF-8", 1, 3 },
  { "surrogate-in-utf-8", "[\"\xed\xa0\x80\"]", -1, "This is not UTF-8", 1, 3 },
  { "control", "[\"a\x01\"]", -1, "A control character stands in a string", 1, 4 },
  { "newline", "[\"a\nb\"]", -1, "A control character stands in a string", 1, 4 },
  { "escaped-null", "[\n  \"a\\u0000\"]", -1, "A null character stands in a string", 2, 5 },
  { "member-twice", "{\"a\":1,\n\"b\":[{\"a\":2}], \"a\":3}", -1,
    "This object has a member with this name already", 2, 16 },
  { "word", "nothing", -1, "This is not JSON from here on", 1, 7 },
  { "comma", "{\"a\":1,\n}", -1, "This is not JSON: there is a comma, and nothing after it", 1, 7 },
  { "cut-off", "[1,\n [2", -1, "This is not JSON: a comma is missing", 2, 3 },
  { "more", "{}\n\n {}", -1, "This is not JSON from here on", 3, 2 },
  { "comment", "/* */ {}", -1, "This is not JSON from here on", 1, 1 },
  { "apostrophes", "{'a':1}", -1, "This is not JSON from here on", 1, 1 },
  { "nan", "[NaN]", -1, "This is not JSON from here on", 1, 2 },
  { "leading-zero", "[01]", -1, "This is not JSON from here on", 1, 3 },
  { "half-surrogate", "[\"\\ud800\"]", -1, "This is not JSON from here on", 1, 9 },
  { "open-string", "[\"a", -1, "This is not JSON from here on", 1, 4 },
  { "open-escape", "[\"a\\", -1, "This is not JSON from here on", 1, 5 },
  { "no-colon", "{\"a\" 1}", -1, "This is not JSON: a colon is missing", 1, 4 },
  { "after-arabic", "{\n \"عربي\": 1,, }", -1, "This is not JSON from here on", 2, 11 },
  { "no-break-space", "{}\n\u00a0", -1, "This is not JSON from here on", 2, 1 },
  { "closed-too-often", "]]]]", -1, "This is not JSON from here on", 1, 1 },
};

/* Reads a file that has no records. */
static CoaFileReading *
read_file (GBytes *bytes)
{
  CoaFileReading *file = coa_file_reading_new ("a.json", FALSE);

  file->bytes = g_bytes_ref (bytes);
  coa_file_reading_open (file, NULL);
  g_assert_cmpuint (file->parts->len, ==, 0);
  coa_file_reading_close (file);
  return file;
}

static void
assert_problem (const CoaFileReading *file, const char *message, guint line, guint column)
{
  CoaProblem *problem;

  g_assert_true (file->is_refused);
  g_assert_cmpuint (file->reading->problems->len, ==, 1);
  problem = g_ptr_array_index (file->reading->problems, 0);
  g_test_message ("%u:%u: %s", coa_problem_get_line (problem), coa_problem_get_column (problem),
                  coa_problem_get_message (problem));
  g_assert_true (coa_problem_get_severity (problem) == COA_SEVERITY_ERROR);
  g_assert_cmpstr (coa_problem_get_file (problem), ==, "a.json");
  g_assert_null (coa_problem_get_path (problem));
  g_assert_cmpstr (coa_problem_get_message (problem), ==, message);
  g_assert_cmpuint (coa_problem_get_line (problem), ==, line);
  g_assert_cmpuint (coa_problem_get_column (problem), ==, column);
}

static void
test_file (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  gsize length = cases[i].length >= 0 ? (gsize) cases[i].length : strlen (cases[i].data);
  /* Not static, so that a byte read behind it is noticed. */
  g_autoptr (GBytes) bytes = g_bytes_new (cases[i].data, length);
  g_autoptr (CoaFileReading) file = read_file (bytes);

  g_assert_true (file->is_refused == (cases[i].message != NULL));
  if (cases[i].message != NULL)
    assert_problem (file, cases[i].message, cases[i].line, cases[i].column);
}

static GBytes *
nested_new (guint depth)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < depth; i++)
    g_string_append (text, i % 2 == 0 ? "[" : "{\"a\":");
  g_string_append (text, "1");
  for (guint i = depth; i > 0; i--)
    g_string_append (text, i % 2 == 1 ? "]" : "}");
  return g_string_free_to_bytes (text);
}

static void
test_depth (void)
{
  g_autoptr (GBytes) deepest = nested_new (COA_JSON_MAX_DEPTH);
  g_autoptr (GBytes) too_deep = nested_new (COA_JSON_MAX_DEPTH + 1);
  g_autoptr (CoaFileReading) right = read_file (deepest);
  g_autoptr (CoaFileReading) wrong = read_file (too_deep);

  g_assert_false (right->is_refused);
  assert_problem (wrong, "There are too many lists and objects in each other", 1,
                  COA_JSON_MAX_DEPTH / 2 * 6 + 1);
}

/* A hundred thousand lists in each other end no program. */
static void
test_very_deep (void)
{
  g_autofree char *text = g_strnfill (100000, '[');
  g_autoptr (GBytes) bytes = g_bytes_new (text, 100000);
  g_autoptr (CoaFileReading) file = read_file (bytes);

  assert_problem (file, "There are too many lists and objects in each other", 1,
                  COA_JSON_MAX_DEPTH + 1);
}

/* An object with @n_members. */
static GBytes *
wide_new (guint n_members)
{
  GString *text = g_string_new ("{");

  for (guint i = 0; i < n_members; i++)
    g_string_append_printf (text, "%s\"m%03u\":0", i > 0 ? "," : "", i);
  g_string_append_c (text, '}');
  return g_string_free_to_bytes (text);
}

static void
test_members (void)
{
  g_autoptr (GBytes) widest = wide_new (COA_JSON_MAX_MEMBERS);
  g_autoptr (GBytes) too_wide = wide_new (COA_JSON_MAX_MEMBERS + 1);
  g_autoptr (CoaFileReading) right = read_file (widest);
  g_autoptr (CoaFileReading) wrong = read_file (too_wide);

  g_assert_false (right->is_refused);
  assert_problem (wrong, "There are too many members in this object", 1,
                  COA_JSON_MAX_MEMBERS * 9 + 2);
}

/* Each would be an object of some hundred bytes. */
static void
test_values (void)
{
  g_autofree char *text = g_malloc (3 * COA_JSON_MAX_VALUES);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (CoaFileReading) file = NULL;

  text[0] = '[';
  for (gsize i = 1; i < 3 * COA_JSON_MAX_VALUES; i++)
    text[i] = "{},"[(i - 1) % 3];
  bytes = g_bytes_new_static (text, 3 * COA_JSON_MAX_VALUES);

  file = read_file (bytes);
  assert_problem (file, "There is too much in this file", 1, COA_JSON_MAX_VALUES / 2 * 3 + 1);
}

/* The first byte already is not JSON, so no more than that is looked at. */
static void
test_size (void)
{
  char *data = g_malloc0 (COA_JSON_MAX_FILE_SIZE + 1);
  g_autoptr (GBytes) too_large = g_bytes_new_take (data, COA_JSON_MAX_FILE_SIZE + 1);
  g_autoptr (GBytes) largest = g_bytes_new_from_bytes (too_large, 0, COA_JSON_MAX_FILE_SIZE);
  g_autoptr (CoaFileReading) first = read_file (too_large);
  g_autoptr (CoaFileReading) second = read_file (largest);

  assert_problem (first, "This file is too large", 0, 0);
  assert_problem (second, "This is not UTF-8", 1, 1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strdup_printf ("/json-file/parse/%s", cases[i].name);

    g_test_add_data_func (path, GUINT_TO_POINTER (i), test_file);
  }
  g_test_add_func ("/json-file/depth", test_depth);
  g_test_add_func ("/json-file/very-deep", test_very_deep);
  g_test_add_func ("/json-file/members", test_members);
  g_test_add_func ("/json-file/values", test_values);
  g_test_add_func ("/json-file/size", test_size);

  return g_test_run ();
}
