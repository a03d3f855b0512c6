/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <math.h>
#include <string.h>

#include "import/draft/writing/coa-canonical.h"
#include "import/draft/writing/coa-member-order.h"
#include "test-collection-new.h"

static JsonNode *
load (const char *path)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);
  return json_parser_steal_root (parser);
}

/* The definition that a schema leads to where an object or a list of objects is described. */
static JsonObject *
resolve (JsonObject *definitions, JsonObject *schema)
{
  while (!json_object_has_member (schema, "properties")) {
    if (json_object_has_member (schema, "$ref")) {
      const char *name = strrchr (json_object_get_string_member (schema, "$ref"), '/') + 1;

      schema = json_object_get_object_member (definitions, name);
    } else if (json_object_has_member (schema, "items")) {
      schema = json_object_get_object_member (schema, "items");
    } else if (json_object_has_member (schema, "oneOf")) {
      schema = json_array_get_object_element (json_object_get_array_member (schema, "oneOf"), 1);
    } else {
      return NULL;
    }
  }
  return schema;
}

static guint
compare_with_schema (JsonObject *definitions, JsonObject *schema, const CoaMemberOrder *order)
{
  JsonObject *properties = json_object_get_object_member (schema, "properties");
  guint n_compared = 0;
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, properties);
  for (; json_object_iter_next_ordered (&iter, &name, &node); order++) {
    JsonObject *inside = resolve (definitions, json_node_get_object (node));

    g_assert_cmpstr (order->name, ==, name);
    g_assert_true ((order->inside != NULL) == (inside != NULL));
    n_compared++;
    if (inside != NULL)
      n_compared += compare_with_schema (definitions, inside, order->inside);
  }
  g_assert_null (order->name);
  return n_compared;
}

/* The table of the program is that of the schema. */
static void
test_schema (void)
{
  g_autofree char *path =
    g_test_build_filename (G_TEST_DIST, "..", "data", "collection.schema.json", NULL);
  g_autoptr (JsonNode) node = load (path);
  JsonObject *schema = json_node_get_object (node);

  g_assert_cmpuint (compare_with_schema (json_object_get_object_member (schema, "$defs"), schema,
                                         coa_member_order_get ()),
                    >, 200);
}

/* The same, with the members of each object of the format the other way around. */
static JsonNode *
reverse (JsonNode *node, const CoaMemberOrder *order)
{
  JsonNode *reversed = json_node_copy (node);

  if (JSON_NODE_HOLDS_OBJECT (node) && order != NULL) {
    JsonObject *object = json_node_get_object (node);
    JsonObject *copy = json_object_new ();
    g_autoptr (GList) names = g_list_reverse (json_object_get_members (object));

    for (GList *l = names; l != NULL; l = l->next) {
      const CoaMemberOrder *member = coa_member_order_find (order, l->data);

      json_object_set_member (
        copy, l->data,
        reverse (json_object_get_member (object, l->data), member != NULL ? member->inside : NULL));
    }
    json_node_take_object (reversed, copy);
  } else if (JSON_NODE_HOLDS_ARRAY (node)) {
    JsonArray *list = json_node_get_array (node);
    JsonArray *copy = json_array_new ();

    for (guint i = 0; i < json_array_get_length (list); i++)
      json_array_add_element (copy, reverse (json_array_get_element (list, i), order));
    json_node_take_array (reversed, copy);
  }
  return reversed;
}

static void
check_file (const char *path)
{
  g_autoptr (JsonNode) node = load (path);
  g_autoptr (JsonNode) reversed = reverse (node, coa_member_order_get ());
  g_autofree char *text = NULL;
  g_autofree char *written = coa_canonical_write (json_node_get_object (node), NULL);
  g_autofree char *rewritten = coa_canonical_write (json_node_get_object (reversed), NULL);

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_cmpstr (written, ==, text);
  g_assert_cmpstr (rewritten, ==, text);
}

/* The bundled files are in the form that build-aux/format-collection gives them, byte by byte. */
static void
test_bundled (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "collection", NULL);
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  guint n_files = 0;
  const char *name;

  g_assert_nonnull (folder);
  while ((name = g_dir_read_name (folder)) != NULL) {
    g_autofree char *file = g_build_filename (path, name, NULL);

    if (!g_str_has_suffix (name, ".json"))
      continue;
    check_file (file);
    n_files++;
  }
  g_assert_cmpuint (n_files, >, 0);
}

#define EMPTY "{}\n"
#define LINES(line) "{\n  " line "\n}\n"

static const struct {
  const char *json;
  const char *canonical;
} cases[] = {
  { "{}", EMPTY },
  { "{'x':{},'y':[]}", "{\n  \"x\": {},\n  \"y\": []\n}\n" },
  { "{'x':[1,[2]]}", "{\n  \"x\": [\n    1,\n    [\n      2\n    ]\n  ]\n}\n" },
  { "{'y':1,'version':1,'x':2,'format':3}",
    "{\n  \"format\": 3,\n  \"version\": 1,\n  \"y\": 1,\n  \"x\": 2\n}\n" },
  { "{'persons':[{'x':{'name':1,'id':2},'name':'n','id':'i'}]}",
    "{\n  \"persons\": [\n    {\n      \"id\": \"i\",\n      \"name\": \"n\",\n      \"x\": {\n"
    "        \"name\": 1,\n        \"id\": 2\n      }\n    }\n  ]\n}\n" },
  { "{'x':null}", LINES ("\"x\": null") },
  { "{'x':true}", LINES ("\"x\": true") },
  { "{'x':-9223372036854775808}", LINES ("\"x\": -9223372036854775808") },
  { "{'x':12.5}", LINES ("\"x\": 12.5") },
  { "{'x':1.0}", LINES ("\"x\": 1.0") },
  { "{'x':-0.0}", LINES ("\"x\": -0.0") },
  { "{'x':0.1}", LINES ("\"x\": 0.1") },
  { "{'x':0.30000000000000004}", LINES ("\"x\": 0.30000000000000004") },
  { "{'x':43.123456789012345}", LINES ("\"x\": 43.123456789012344") },
  { "{'x':100.0}", LINES ("\"x\": 100.0") },
  { "{'x':1e15}", LINES ("\"x\": 1000000000000000.0") },
  { "{'x':1e16}", LINES ("\"x\": 1e+16") },
  { "{'x':0.0001}", LINES ("\"x\": 0.0001") },
  { "{'x':0.00001}", LINES ("\"x\": 1e-05") },
  { "{'x':1e300}", LINES ("\"x\": 1e+300") },
  { "{'x':'\\u0001\\b\\f\\n\\r\\t\\\\\\/\\u00e9\\ud83d\\ude00 \x7f أ'}",
    LINES ("\"x\": \"\\u0001\\b\\f\\n\\r\\t\\\\/\u00e9\U0001f600 \x7f أ\"") },
  { "{'':''}", LINES ("\"\": \"\"") },
};

static void
test_cases (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *json = json_from_single_quotes (cases[i].json);
    g_autoptr (GError) error = NULL;
    g_autoptr (JsonNode) node = json_from_string (json, &error);
    gsize length;
    g_autofree char *written = NULL;

    g_assert_no_error (error);
    written = coa_canonical_write (json_node_get_object (node), &length);
    g_assert_cmpstr (written, ==, cases[i].canonical);
    g_assert_cmpuint (length, ==, strlen (written));
  }
}

/* A number beyond all stays one, and the file stays JSON. */
static void
test_not_finite (void)
{
  g_autoptr (JsonObject) object = json_object_new ();
  g_autofree char *written = NULL;

  json_object_set_double_member (object, "x", HUGE_VAL);
  json_object_set_double_member (object, "y", -HUGE_VAL);
  written = coa_canonical_write (object, NULL);
  g_assert_cmpstr (written, ==, "{\n  \"x\": 1e999,\n  \"y\": -1e999\n}\n");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/canonical/schema", test_schema);
  g_test_add_func ("/canonical/bundled", test_bundled);
  g_test_add_func ("/canonical/cases", test_cases);
  g_test_add_func ("/canonical/not-finite", test_not_finite);

  return g_test_run ();
}
