/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "model/json/coa-json-places.h"
#include "test-collection-new.h"

#define FILE_TEXT                                                                                  \
  "{\n"                                                                                            \
  "  'format': 'x',\n"                                                                             \
  "  'topics': [\n"                                                                                \
  "    { 'id': 'a]}' },\n"                                                                         \
  "    { 'id': 'b', 'label': { 'ar': 'عربي', 'en': 7 } }\n"                                        \
  "  ],\n"                                                                                         \
  "  'persons': [ [], { 'links': [ 1, null, { 'url': 'u' } ] } ],\n"                               \
  "  'x.y': true\n"                                                                                \
  "}\n"

static const struct {
  const char *path;
  guint line;
  guint column;
} cases[] = {
  { "", 1, 1 },
  { "format", 2, 13 },
  { "topics", 3, 13 },
  { "topics[0]", 4, 5 },
  { "topics[0].id", 4, 13 },
  { "topics[0].label", 4, 5 },
  { "topics[1].label", 5, 27 },
  { "topics[1].label.ar", 5, 35 },
  { "topics[1].label.en", 5, 49 },
  { "topics[1].label.tr", 5, 27 },
  { "topics[1].goals[3].text", 5, 5 },
  { "topics[2].id", 3, 13 },
  { "persons[0]", 7, 16 },
  { "persons[1].links[1]", 7, 36 },
  { "persons[1].links[2].url", 7, 51 },
  { "x.y", 8, 10 },
  { "nothing", 1, 1 },
  { "nothing[0].at.all", 1, 1 },
};

static void
test_places (void)
{
  g_autofree char *json = json_from_single_quotes (FILE_TEXT);
  const char *paths[G_N_ELEMENTS (cases) + 1] = { NULL };
  CoaJsonPlace places[G_N_ELEMENTS (cases)];

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    paths[i] = cases[i].path;
  coa_json_find_places (json, strlen (json), paths, places);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_test_message ("%s", cases[i].path);
    g_assert_cmpuint (places[i].line, ==, cases[i].line);
    g_assert_cmpuint (places[i].column, ==, cases[i].column);
  }
}

/* Asked for alone, nothing is passed over that is on the way. */
static void
test_alone (void)
{
  g_autofree char *json = json_from_single_quotes (FILE_TEXT);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    const char *paths[] = { cases[i].path, NULL };
    CoaJsonPlace place;

    coa_json_find_places (json, strlen (json), paths, &place);
    g_assert_cmpuint (place.line, ==, cases[i].line);
    g_assert_cmpuint (place.column, ==, cases[i].column);
  }
}

/* The file may have become any other since it was read. */
static void
test_broken (void)
{
  static const char *const texts[] = { "",
                                       "}",
                                       "]]]]",
                                       "{'a",
                                       "{'a':'\\",
                                       "{'a':[",
                                       "{'a':[1,2",
                                       "{'a' {'a' [1]]}",
                                       "[{'a':{'a':",
                                       "\xff\xc2",
                                       "{'a\xff':1,'a':\xe2",
                                       "nothing",
                                       "{:::,,,}" };
  const char *paths[] = { "a", "a[1]", "a.a[0]", "[0].a", NULL };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++) {
    g_autofree char *json = json_from_single_quotes (texts[i]);
    /* Without the byte behind it, so that it is noticed when it is read. */
    g_autofree char *data = g_memdup2 (json, strlen (json));
    CoaJsonPlace places[4];

    coa_json_find_places (data, strlen (json), paths, places);
    for (gsize j = 0; j < G_N_ELEMENTS (places); j++)
      g_assert_cmpuint (places[j].line, ==, strlen (json) > 0 && *json != '}' && *json != ']');
  }
}

/* Far more lists in each other than are looked into. */
static void
test_deep (void)
{
  g_autoptr (GString) json = g_string_new (NULL);
  g_autoptr (GString) path = g_string_new ("a");
  CoaJsonPlace place;
  const char *paths[] = { NULL, NULL };

  for (guint i = 0; i < 1000; i++) {
    g_string_append (json, "{\"a\":[");
    g_string_append (path, "[0].a");
  }
  paths[0] = path->str;
  coa_json_find_places (json->str, json->len, paths, &place);

  g_assert_cmpuint (place.line, ==, 1);
  g_assert_cmpuint (place.column, <, 500);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json-places/places", test_places);
  g_test_add_func ("/json-places/alone", test_alone);
  g_test_add_func ("/json-places/broken", test_broken);
  g_test_add_func ("/json-places/deep", test_deep);

  return g_test_run ();
}
