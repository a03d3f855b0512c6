/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "import/popolo/coa-popolo.h"
#include "read-again.h"

/* How many files are made by chance, and how many records of a kind each has at most. */
#define N_FILES 300
#define MAX_RECORDS 8

static GBytes *
load (const char *name)
{
  g_autofree char *path =
    g_test_build_filename (G_TEST_DIST, "data", "import", "popolo", name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  GBytes *bytes = g_file_load_bytes (file, NULL, NULL, &error);

  g_assert_no_error (error);
  return bytes;
}

static GBytes *
import (GBytes *bytes)
{
  g_autoptr (CoaDraft) draft = coa_draft_new ();
  g_autoptr (GError) error = NULL;

  coa_popolo_import (draft, bytes, "popolo.json", NULL, &error);
  g_assert_no_error (error);
  return coa_draft_to_bytes (draft, "Popolo", NULL);
}

/* Files in the shape that programs write. */
static void
test_file (gconstpointer data)
{
  g_autofree char *foreign = g_strconcat (data, ".json", NULL);
  g_autofree char *own = g_strconcat (data, ".collection.json", NULL);
  g_autoptr (GBytes) bytes = load (foreign);
  g_autoptr (GBytes) wanted = load (own);
  g_autoptr (GBytes) collection = import (bytes);

  g_assert_cmpmem (g_bytes_get_data (collection, NULL), g_bytes_get_size (collection),
                   g_bytes_get_data (wanted, NULL), g_bytes_get_size (wanted));
  g_object_unref (read_again (collection));
}

/* Values that stand where others ought to. */
static const char *const junk[] = {
  "null",
  "\"\"",
  "7",
  "-1.5",
  "true",
  "[]",
  "{}",
  "[1]",
  "{\"x\":[{}]}",
  "\"2014-06\"",
  "\"2014-13\"",
  "\"p1\"",
  "\"o/2\"",
  "\"a3\"",
  "[\"x\",{\"name\":7},{\"name\":\"y\"}]",
  "[{\"url\":\"http://a.org/\"},{\"url\":\"x\"},\"z\",{\"note\":\"n\"}]",
  "[{\"identifier\":\"1\",\"scheme\":\"s\"},{\"identifier\":2}]",
  "{\"type\":\"Point\",\"coordinates\":[1,\"2\"]}",
};

/* Members of both formats, but those that tell what the records are. */
static const char *const members[] = {
  "sort_name", "other_names",   "identifiers",    "links",     "sources",    "start_date",
  "end_date",  "founding_date", "classification", "area_id",   "parent_id",  "geometry",
  "role",      "label",         "description",    "popolo",    "members",    "goals",
  "status",    "summary",       "notes",          "post_id",   "attendees",  "location",
  "relations", "date",          "coalition_ids",  "agent_ids", "represents", "document_id",
  "lang",      "title",         "name",
};

static void
append_junk (GString *json)
{
  gboolean has[G_N_ELEMENTS (members)] = { FALSE };

  for (int i = g_test_rand_int_range (0, 4); i > 0; i--) {
    const guint member = (guint) g_test_rand_int_range (0, G_N_ELEMENTS (members));

    if (!has[member])
      g_string_append_printf (json, ",\"%s\":%s", members[member],
                              junk[g_test_rand_int_range (0, G_N_ELEMENTS (junk))]);
    has[member] = TRUE;
  }
}

/* A list of records whose ids begin with @prefix. */
static guint
append_records (GString *json, const char *list, const char *prefix)
{
  const guint n = (guint) g_test_rand_int_range (0, MAX_RECORDS);

  g_string_append_printf (json, "%s\"%s\":[", json->len > 1 ? "," : "", list);
  for (guint i = 0; i < n; i++) {
    g_string_append_printf (json, "%s{\"id\":\"%s%u\"", i > 0 ? "," : "", prefix, i);
    append_junk (json);
    g_string_append_c (json, '}');
  }
  g_string_append_c (json, ']');
  return n;
}

/* Memberships whose ends are there, or are not, or are not named at all. */
static guint
append_memberships (GString *json)
{
  const guint n = (guint) g_test_rand_int_range (0, 2 * MAX_RECORDS);

  g_string_append (json, ",\"memberships\":[");
  for (guint i = 0; i < n; i++) {
    g_string_append_printf (json, "%s{\"x\":1", i > 0 ? "," : "");
    if (g_test_rand_bit ())
      g_string_append_printf (json, ",\"person_id\":\"p%d\"",
                              g_test_rand_int_range (0, MAX_RECORDS));
    if (g_test_rand_bit ())
      g_string_append_printf (json, ",\"organization_id\":\"o/%d\"",
                              g_test_rand_int_range (0, MAX_RECORDS));
    if (g_test_rand_bit ())
      g_string_append_printf (json, ",\"on_behalf_of_id\":\"o/%d\"",
                              g_test_rand_int_range (0, MAX_RECORDS));
    append_junk (json);
    g_string_append_c (json, '}');
  }
  g_string_append_c (json, ']');
  return n;
}

static guint
count (JsonObject *object, const char *member)
{
  JsonNode *node = json_object_get_member (object, member);

  return node != NULL && JSON_NODE_HOLDS_ARRAY (node)
           ? json_array_get_length (json_node_get_array (node))
           : 0;
}

static guint
count_aside (JsonObject *object, const char *member)
{
  return json_object_has_member (object, "popolo")
           ? count (json_object_get_object_member (object, "popolo"), member)
           : 0;
}

/* All memberships: those that are told, and those that are kept where one of their ends is. */
static guint
count_memberships (JsonObject *collection)
{
  static const char *const lists[] = { "organizations", "coalitions", "persons" };
  guint n = count_aside (collection, "memberships");

  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++) {
    for (guint j = 0; j < count (collection, lists[i]); j++) {
      JsonObject *record =
        json_array_get_object_element (json_object_get_array_member (collection, lists[i]), j);

      n += count_aside (record, "memberships");
      if (g_str_equal (lists[i], "coalitions"))
        n += count (record, "members");
    }
  }
  return n;
}

/* Whatever is in a file, nobody and nothing is lost, and what is made of it can be read. */
static void
test_nothing_lost (void)
{
  for (guint i = 0; i < N_FILES; i++) {
    GString *json = g_string_new ("{");
    const guint n_persons = append_records (json, "persons", "p");
    const guint n_organizations = append_records (json, "organizations", "o/");
    const guint n_areas = append_records (json, "areas", "a");
    const guint n_events = append_records (json, "events", "e");
    const guint n_memberships = append_memberships (json);
    g_autoptr (GBytes) bytes = NULL;
    g_autoptr (GBytes) collection = NULL;
    g_autoptr (JsonParser) parser = json_parser_new ();
    JsonObject *object;

    g_string_append_c (json, '}');
    bytes = g_string_free_to_bytes (json);
    collection = import (bytes);
    g_object_unref (read_again (collection));

    json_parser_load_from_data (parser, g_bytes_get_data (collection, NULL),
                                (gssize) g_bytes_get_size (collection), NULL);
    object = json_node_get_object (json_parser_get_root (parser));
    g_assert_cmpuint (count (object, "persons"), >=, n_persons);
    g_assert_cmpuint (count (object, "organizations") + count (object, "coalitions"), >=,
                      n_organizations);
    g_assert_cmpuint (count (object, "areas"), >=, n_areas);
    g_assert_cmpuint (count (object, "events"), ==, n_events);
    g_assert_cmpuint (count_memberships (object), ==, n_memberships);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/popolo-files/chamber", "chamber", test_file);
  g_test_add_data_func ("/popolo-files/alliance", "alliance", test_file);
  g_test_add_func ("/popolo-files/nothing-lost", test_nothing_lost);

  return g_test_run ();
}
