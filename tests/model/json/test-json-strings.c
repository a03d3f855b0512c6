/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/json/coa-json.h"
#include "model/json/parser/coa-json-parser.h"

/* As many characters as are shown of a string. */
#define SIXTY "123456789012345678901234567890123456789012345678901234567890"

static gboolean
accepts_string (guint length, const char *letter)
{
  g_autoptr (CoaReading) reading = coa_reading_new ("a.json", FALSE);
  CoaJsonAt at = { .reading = reading, .index = -1 };
  CoaJsonParser parser;
  GString *string = g_string_new (NULL);
  g_autofree char *result = NULL;

  for (guint i = 0; i < length; i++)
    g_string_append (string, letter);
  g_string_prepend (string, "{\"a\":\"");
  g_string_append (string, "\"}");
  coa_json_parser_init (&parser, string->str, string->len, 0);
  at.object = coa_json_parser_read (&parser);

  result = coa_json_string (&at, "a", COA_JSON_OPTIONAL);
  coa_json_parser_clear (&parser);
  g_string_free (string, TRUE);
  g_assert_cmpuint (reading->problems->len, ==, result != NULL ? 0 : 1);
  return result != NULL;
}

/* The limit is in characters, whatever they are. */
static void
test_string_length (void)
{
  g_assert_true (accepts_string (COA_JSON_MAX_STRING_LENGTH, "a"));
  g_assert_false (accepts_string (COA_JSON_MAX_STRING_LENGTH + 1, "a"));
  g_assert_true (accepts_string (COA_JSON_MAX_STRING_LENGTH, "ع"));
  g_assert_false (accepts_string (COA_JSON_MAX_STRING_LENGTH + 1, "ع"));
}

static void
test_show (void)
{
  static const struct {
    const char *string;
    const char *shown;
  } shown[] = {
    { "", "" },
    { "a%sb", "a%sb" },
    { "a\tb\nc\x7f", "a[U+0009]b[U+000A]c[U+007F]" },
    { "\u202eabc\u2066\u200f", "[U+202E]abc[U+2066]\u200f" },
    { "a\u2028b", "a[U+2028]b" },
    { SIXTY, SIXTY },
    { SIXTY "1", SIXTY "…" },
    { "عربي", "عربي" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (shown); i++) {
    g_autofree char *result = coa_json_show (shown[i].string);

    g_assert_cmpstr (result, ==, shown[i].shown);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json-strings/length", test_string_length);
  g_test_add_func ("/json-strings/show", test_show);

  return g_test_run ();
}
