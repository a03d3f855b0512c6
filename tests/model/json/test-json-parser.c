/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include <json-glib/json-glib.h>

#include "model/json/parser/coa-json-parser.h"
#include "model/json/parser/coa-json-scan.h"
#include "model/json/parser/coa-json-split.h"

#define N_TURNS 3000

static void append_value (GString *text, guint depth);

/* What a reader of strings and brackets could stumble over. */
static void
append_string (GString *text)
{
  static const char *const pieces[] = {
    "a",       "\\\"", "\\\\",           "}",        "]",   "{",  "[",
    ",",       ":",    "عربي",           "\\n",      "\\/", "'",  "\\u0041",
    "\\u06a9", "😀",   "\\ud83d\\ude00", "\\\\\\\"", " ",   "/*",
  };

  g_string_append_c (text, '"');
  for (int i = g_test_rand_int_range (0, 12); i > 0; i--)
    g_string_append (text, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))]);
  g_string_append_c (text, '"');
}

static void
append_blank (GString *text)
{
  static const char *const blanks[] = { "", "", "", " ", "\n", "\t", "\r\n  " };

  g_string_append (text, blanks[g_test_rand_int_range (0, G_N_ELEMENTS (blanks))]);
}

static void
append_inside (GString *text, guint depth, gboolean has_names)
{
  int n = g_test_rand_int_range (0, 5);

  append_blank (text);
  for (int i = 0; i < n; i++) {
    if (i > 0)
      g_string_append_c (text, ',');
    append_blank (text);
    if (has_names)
      g_string_append_printf (text, "\"%s%d\":", i % 2 == 0 ? "name\\t" : "a rather long name ", i);
    append_value (text, depth + 1);
    append_blank (text);
  }
}

static void
append_value (GString *text, guint depth)
{
  static const char *const plain[] = { "null", "true", "false", "0",      "-0",          "7",
                                       "-12",  "3.25", "1e3",   "2.5E-2", "123456789012" };
  int lot = g_test_rand_int_range (0, depth < 6 ? 4 : 2);

  switch (lot) {
  case 0:
    append_string (text);
    break;
  case 1:
    g_string_append (text, plain[g_test_rand_int_range (0, G_N_ELEMENTS (plain))]);
    break;
  default:
    g_string_append_c (text, lot == 2 ? '[' : '{');
    append_inside (text, depth, lot == 3);
    g_string_append_c (text, lot == 2 ? ']' : '}');
    break;
  }
}

static void
assert_same (const CoaJsonValue *value, JsonNode *node)
{
  const CoaJsonValue *inside = coa_json_value_get_first (value);

  switch ((CoaJsonKind) value->kind) {
  case COA_JSON_STRING:
    g_assert_cmpstr (value->string, ==, json_node_get_string (node));
    break;
  case COA_JSON_NUMBER:
    g_assert_cmpfloat (value->number, >=, json_node_get_double (node));
    g_assert_cmpfloat (value->number, <=, json_node_get_double (node));
    break;
  case COA_JSON_TRUE:
  case COA_JSON_FALSE:
    g_assert_true (json_node_get_boolean (node) == (value->kind == COA_JSON_TRUE));
    break;
  case COA_JSON_LIST:
    g_assert_cmpuint (json_array_get_length (json_node_get_array (node)), ==, value->length);
    for (guint i = 0; i < value->length; i++, inside = coa_json_value_get_next (inside))
      assert_same (inside, json_array_get_element (json_node_get_array (node), i));
    break;
  case COA_JSON_OBJECT:
    g_assert_cmpuint (json_object_get_size (json_node_get_object (node)), ==, value->length);
    for (guint i = 0; i < value->length; i++, inside = coa_json_value_get_next (inside)) {
      g_assert_true (coa_json_value_get_member (value, inside->name) == inside);
      assert_same (inside, json_object_get_member (json_node_get_object (node), inside->name));
    }
    break;
  case COA_JSON_NULL:
  default:
    g_assert_true (JSON_NODE_HOLDS_NULL (node));
    break;
  }
}

/* What json-glib reads, if it and the scan before it have nothing against @text. */
static JsonNode *
parse (const char *text, gsize length)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  const char *wrong, *message;

  json_parser_set_strict (parser, TRUE);
  if (!coa_json_scan (text, length, &wrong, &message) ||
      !json_parser_load_from_data (parser, text, (gssize) length, NULL))
    return NULL;
  return json_parser_steal_root (parser);
}

/* Both read the same of @text, or neither reads it. */
static gboolean
compare (const char *text, gsize length)
{
  g_autofree char *copy = g_strndup (text, length);
  g_autoptr (JsonNode) expected = parse (text, length);
  CoaJsonParser parser;
  const CoaJsonValue *value;
  gboolean is_read;

  coa_json_parser_init (&parser, copy, length, 0);
  value = coa_json_parser_read (&parser);
  is_read = value != NULL && coa_json_parser_is_done (&parser);
  if (is_read != (expected != NULL))
    g_error ("json-glib %s: %s", expected != NULL ? "reads this" : "does not read this", text);
  if (is_read)
    assert_same (value, expected);
  coa_json_parser_clear (&parser);
  return is_read;
}

static void
test_right (void)
{
  for (guint i = 0; i < N_TURNS; i++) {
    g_autoptr (GString) text = g_string_new (NULL);

    append_blank (text);
    append_value (text, 0);
    append_blank (text);
    g_assert_true (compare (text->str, text->len));
  }
}

/* A text with one character too few, too many or another one. */
static void
test_wrong (void)
{
  static const char characters[] = "{}[]\",:\\0-.eE+ntfu /'\n\t";
  guint n_read = 0;

  for (guint i = 0; i < N_TURNS; i++) {
    g_autoptr (GString) text = g_string_new (NULL);
    char c = characters[g_test_rand_int_range (0, sizeof (characters) - 1)];
    gssize at;

    append_value (text, 0);
    at = g_test_rand_int_range (0, (gint32) text->len);
    if (g_test_rand_bit ())
      g_string_erase (text, at, 1);
    if (g_test_rand_bit ())
      g_string_insert_c (text, at, c);
    if (g_utf8_validate (text->str, (gssize) text->len, NULL))
      n_read += compare (text->str, text->len) ? 1 : 0;
  }
  g_assert_cmpuint (n_read, >, 0);
}

/* All elements of the parts, with commas between. */
static char *
join_parts (const GArray *parts)
{
  GString *text = g_string_new ("[");

  for (guint i = 0; i < parts->len; i++) {
    const CoaJsonPart *part = &g_array_index (parts, CoaJsonPart, i);

    g_assert_cmpuint (part->list, ==, 1);
    if (i > 0)
      g_string_append_c (text, ',');
    g_string_append_len (text, part->start, (gssize) part->length);
  }
  g_string_append_c (text, ']');
  return g_string_free_and_steal (text);
}

static void
test_split (void)
{
  static const char *const lists[] = { "none", "list", NULL };

  for (guint i = 0; i < N_TURNS; i++) {
    g_autoptr (GString) text = g_string_new ("{\"a\":");
    g_autoptr (GString) rest = g_string_new (NULL);
    g_autoptr (GArray) parts = g_array_new (FALSE, FALSE, sizeof (CoaJsonPart));
    g_autoptr (JsonNode) expected = NULL;
    g_autoptr (JsonNode) list = NULL;
    g_autofree char *elements = NULL;

    append_value (text, 3);
    g_string_append (text, ",\"l\\u0069st\" : [");
    append_inside (text, 3, FALSE);
    g_string_append (text, "],\"b\":");
    append_value (text, 3);
    g_string_append_c (text, '}');

    g_assert_true (coa_json_split (text->str, text->len, lists, parts, rest));
    elements = join_parts (parts);
    expected = json_from_string (text->str, NULL);
    list = json_from_string (elements, NULL);
    g_assert_true (
      json_node_equal (list, json_object_get_member (json_node_get_object (expected), "list")));

    json_object_set_array_member (json_node_get_object (expected), "list", json_array_new ());
    g_clear_pointer (&list, json_node_unref);
    list = json_from_string (rest->str, NULL);
    g_assert_true (json_node_equal (list, expected));
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json-parser/right", test_right);
  g_test_add_func ("/json-parser/wrong", test_wrong);
  g_test_add_func ("/json-parser/split", test_split);

  return g_test_run ();
}
