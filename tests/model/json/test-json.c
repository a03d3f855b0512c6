/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/coalition/coa-goal.h"
#include "model/json/coa-json.h"
#include "model/json/parser/coa-json-parser.h"
#include "test-collection-new.h"

/* Reads the member "a" of an object in one way, and gives what was read as text. */
typedef char *(*ReadFunc) (CoaJsonAt *at);

static char *
read_string (CoaJsonAt *at)
{
  return coa_json_string (at, "a", COA_JSON_OPTIONAL);
}

static char *
read_required_string (CoaJsonAt *at)
{
  return coa_json_string (at, "a", COA_JSON_REQUIRED);
}

static char *
read_strings (CoaJsonAt *at)
{
  g_auto (GStrv) strings = coa_json_strings (at, "a");

  return strings != NULL ? g_strjoinv (",", strings) : NULL;
}

static char *
read_id (CoaJsonAt *at)
{
  return g_strdup (coa_json_id (at, "a"));
}

static char *
read_text (CoaJsonAt *at)
{
  g_autoptr (CoaText) text = coa_json_text (at, "a", COA_JSON_OPTIONAL);
  GString *all = g_string_new (NULL);

  for (guint i = 0; text != NULL && i < coa_text_get_length (text); i++) {
    const char *language;
    const char *string = coa_text_get_nth (text, i, &language);

    g_string_append_printf (all, "%s%s=%s", i > 0 ? "," : "", language, string);
  }
  return g_string_free (all, text == NULL);
}

static char *
read_date (CoaJsonAt *at)
{
  g_autoptr (CoaDate) date = coa_json_date (at, "a", COA_JSON_REQUIRED);

  return date != NULL ? coa_date_to_edtf (date) : NULL;
}

static char *
read_stance (CoaJsonAt *at)
{
  return g_strdup_printf ("%d", coa_json_enum (at, "a", COA_TYPE_STANCE, COA_JSON_OPTIONAL));
}

static char *
read_boolean (CoaJsonAt *at)
{
  return g_strdup_printf ("%d", coa_json_boolean (at, "a"));
}

static char *
read_unsigned (CoaJsonAt *at)
{
  return g_strdup_printf ("%u", coa_json_unsigned (at, "a", COA_JSON_REQUIRED));
}

static char *
read_language (CoaJsonAt *at)
{
  g_autoptr (GRefString) language = coa_json_language (at, "a");

  return g_strdup (language);
}

static char *
read_link (CoaJsonAt *at)
{
  return coa_json_link (at, "a", COA_JSON_OPTIONAL);
}

#define MISSING "a: This is required, but it is missing"
#define NO_STRING "a: Expected a string"
#define IS_HIDDEN                                                                                  \
  ": Something in this text is not seen, or turns the direction of what follows, and is shown by " \
  "its code"
#define HIDDEN "a" IS_HIDDEN
#define NO_LINK(shown) "a: “" shown "” is not a web address with http or https"
#define NO_ID(shown)                                                                               \
  "a: “" shown "” is not an id: up to 128 of a–z, 0–9, “.”, “_” and “-”, beginning with a letter " \
  "or digit"
#define NO_NUMBER "a: Expected a whole number from 0 to 4294967295"
#define TEN "1234567890"
#define SIXTY TEN TEN TEN TEN TEN TEN

static const struct {
  ReadFunc read;
  const char *json;
  const char *result;
  const char *problem; /* or NULL */
  gboolean failed;
} cases[] = {
  { read_string, "{}", NULL, NULL, FALSE },
  { read_string, "{'a':'A “b”'}", "A “b”", NULL, FALSE },
  { read_string, "{'a':'','b':1}", NULL, "a: This string is empty", FALSE },
  { read_string, "{'a':'A\\nb'}", "A b", NULL, FALSE },
  { read_string, "{'a':'A\u202eb'}", "A[U+202E]b", HIDDEN, FALSE },
  { read_string, "{'a':null}", NULL, NO_STRING, FALSE },
  { read_string, "{'a':1}", NULL, NO_STRING, FALSE },
  { read_string, "{'a':true}", NULL, NO_STRING, FALSE },
  { read_string, "{'a':['A']}", NULL, NO_STRING, FALSE },
  { read_string, "{'a':{}}", NULL, NO_STRING, FALSE },
  { read_required_string, "{'a':'A'}", "A", NULL, FALSE },
  { read_required_string, "{'A':'A'}", NULL, MISSING, TRUE },
  { read_required_string, "{'a':1}", NULL, NO_STRING, TRUE },
  { read_strings, "{}", NULL, NULL, FALSE },
  { read_strings, "{'a':[]}", "", NULL, FALSE },
  { read_strings, "{'a':['x','y','x']}", "x,y,x", NULL, FALSE },
  { read_strings, "{'a':['\ufeffx','y']}", "[U+FEFF]x,y", "a[0]" IS_HIDDEN, FALSE },
  { read_strings, "{'a':'x'}", NULL, "a: Expected a list", FALSE },
  { read_strings, "{'a':['x',2,'z']}", "x,z", "a[1]: Expected a string", FALSE },
  { read_id, "{'a':'a'}", "a", NULL, FALSE },
  { read_id, "{'a':'0.x_y-z'}", "0.x_y-z", NULL, FALSE },
  { read_id, "{'a':'" SIXTY SIXTY "12345678'}", SIXTY SIXTY "12345678", NULL, FALSE },
  { read_id, "{'a':'" SIXTY SIXTY "123456789'}", NULL, NO_ID (SIXTY "…"), TRUE },
  { read_id, "{'a':'A'}", NULL, NO_ID ("A"), TRUE },
  { read_id, "{'a':'.a'}", NULL, NO_ID (".a"), TRUE },
  { read_id, "{'a':'a b'}", NULL, NO_ID ("a b"), TRUE },
  { read_id, "{'a':'a\\n'}", NULL, NO_ID ("a[U+000A]"), TRUE },
  { read_id, "{'a':'ı'}", NULL, NO_ID ("ı"), TRUE },
  { read_id, "{}", NULL, MISSING, TRUE },
  { read_text, "{'a':'A'}", "tr=A", NULL, FALSE },
  { read_text, "{'a':{'en':'A','ar':'أ'}}", "en=A,ar=أ", NULL, FALSE },
  { read_text, "{'a':{'en':'A','x_y':'B'}}", "en=A", "a: “x_y” is not a language tag", FALSE },
  { read_text, "{'a':{'en':2,'ar':'أ'}}", "ar=أ", "a.en: Expected a string", FALSE },
  { read_text, "{'a':{'en':''}}", NULL, "a.en: This string is empty", FALSE },
  { read_text, "{'a':{'en':'a\\nb\u2066','ar':'أ\u200cب'}}", "en=a\nb[U+2066],ar=أ\u200cب",
    "a.en" IS_HIDDEN, FALSE },
  { read_text, "{'a':{}}", NULL, "a: There is no text in any language here", FALSE },
  { read_text, "{'a':['A']}", NULL, "a: Expected a string, or strings by language", FALSE },
  { read_text, "{'a':null}", NULL, "a: Expected a string, or strings by language", FALSE },
  { read_text, "{'a':1}", NULL, NO_STRING, FALSE },
  { read_date, "{'a':'2017-03~'}", "2017-03~", NULL, FALSE },
  { read_date, "{'a':'March'}", NULL,
    "a: “March” is not a date in EDTF: “M” has no place in a date", TRUE },
  { read_date, "{'a':'2017-02-30'}", NULL,
    "a: “2017-02-30” is a day or time that does not exist: there is no day 2017-02-30", TRUE },
  { read_date, "{'a':'2018/2017'}", NULL, "a: “2018/2017” ends before it begins", TRUE },
  { read_date, "{'a':'{2016,2017}'}", NULL,
    "a: “{2016,2017}” is EDTF, but of a kind that this program does not know: a set of dates that "
    "are all meant (level 2) is not supported",
    TRUE },
  { read_date, "{'a':2017}", NULL, NO_STRING, TRUE },
  { read_date, "{}", NULL, MISSING, TRUE },
  { read_stance, "{}", "0", NULL, FALSE },
  { read_stance, "{'a':'against'}", "1", NULL, FALSE },
  { read_stance, "{'a':'AGAINST'}", "0", "a: “AGAINST” is none of: for against", FALSE },
  { read_stance, "{'a':1}", "0", NO_STRING, FALSE },
  { read_boolean, "{}", "0", NULL, FALSE },
  { read_boolean, "{'a':true}", "1", NULL, FALSE },
  { read_boolean, "{'a':false}", "0", NULL, FALSE },
  { read_boolean, "{'a':1}", "0", "a: Expected true or false", FALSE },
  { read_boolean, "{'a':null}", "0", "a: Expected true or false", FALSE },
  { read_unsigned, "{'a':0}", "0", NULL, FALSE },
  { read_unsigned, "{'a':-0}", "0", NULL, FALSE },
  { read_unsigned, "{'a':3.0}", "3", NULL, FALSE },
  { read_unsigned, "{'a':4294967295}", "4294967295", NULL, FALSE },
  { read_unsigned, "{'a':4294967296}", "0", NO_NUMBER, TRUE },
  { read_unsigned, "{'a':99999999999999999999}", "0", NO_NUMBER, TRUE },
  { read_unsigned, "{'a':1e400}", "0", NO_NUMBER, TRUE },
  { read_unsigned, "{'a':-1}", "0", NO_NUMBER, TRUE },
  { read_unsigned, "{'a':0.5}", "0", NO_NUMBER, TRUE },
  { read_unsigned, "{'a':'1'}", "0", NO_NUMBER, TRUE },
  { read_unsigned, "{'a':true}", "0", NO_NUMBER, TRUE },
  { read_unsigned, "{}", "0", MISSING, TRUE },
  { read_language, "{'a':'ku-Latn-TR'}", "ku-Latn-TR", NULL, FALSE },
  { read_language, "{'a':'en_US'}", NULL, "a: “en_US” is not a language tag", FALSE },
  { read_language, "{'a':'\\u202eab'}", NULL, "a: “[U+202E]ab” is not a language tag", FALSE },
  { read_link, "{'a':'http://a.example/'}", "http://a.example/", NULL, FALSE },
  { read_link, "{'a':'HTTPS://a.example'}", "HTTPS://a.example", NULL, FALSE },
  { read_link, "{'a':'https://مثال.example/ع?ب#ج'}", "https://مثال.example/ع?ب#ج", NULL, FALSE },
  { read_link, "{'a':'file:///etc/passwd'}", NULL, NO_LINK ("file:///etc/passwd"), FALSE },
  { read_link, "{'a':'javascript:alert(1)'}", NULL, NO_LINK ("javascript:alert(1)"), FALSE },
  { read_link, "{'a':'https:///x'}", NULL, NO_LINK ("https:///x"), FALSE },
  { read_link, "{'a':'https:x'}", NULL, NO_LINK ("https:x"), FALSE },
  { read_link, "{'a':'//a.example/'}", NULL, NO_LINK ("//a.example/"), FALSE },
  { read_link, "{'a':'a.example'}", NULL, NO_LINK ("a.example"), FALSE },
  { read_link, "{'a':'https://a.example/خانه\u200cها'}", "https://a.example/خانه\u200cها", NULL,
    FALSE },
  { read_link, "{'a':'https://a.example/ b'}", NULL, NO_LINK ("https://a.example/ b"), FALSE },
  { read_link, "{'a':'https://a.example/\\nb'}", NULL, NO_LINK ("https://a.example/[U+000A]b"),
    FALSE },
  { read_link, "{'a':'https://a.example/\u202eb'}", NULL, NO_LINK ("https://a.example/[U+202E]b"),
    FALSE },
  { read_link, "{'a':'https://a.example\\\\@b.example/'}", NULL,
    NO_LINK ("https://a.example\\@b.example/"), FALSE },
  { read_link, "{'a':'https://a.example/<b>'}", NULL, NO_LINK ("https://a.example/<b>"), FALSE },
  { read_link, "{'a':'https://a.example:x/'}", NULL, NO_LINK ("https://a.example:x/"), FALSE },
};

static void
test_read (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *json = json_from_single_quotes (cases[i].json);
  g_autoptr (CoaReading) reading = coa_reading_new ("a.json", FALSE);
  CoaJsonAt at = { .reading = reading, .index = -1 };
  g_autofree char *result = NULL;
  CoaJsonParser parser;

  coa_json_parser_init (&parser, json, strlen (json), 0);
  at.object = coa_json_parser_read (&parser);
  reading->language = g_strdup ("tr");
  result = cases[i].read (&at);
  coa_json_parser_clear (&parser);

  g_assert_cmpstr (result, ==, cases[i].result);
  g_assert_cmpint (at.failed, ==, cases[i].failed);
  g_assert_cmpuint (reading->problems->len, ==, cases[i].problem != NULL ? 1 : 0);
  if (cases[i].problem != NULL) {
    CoaProblem *problem = g_ptr_array_index (reading->problems, 0);
    g_autofree char *line =
      g_strdup_printf ("%s: %s", coa_problem_get_path (problem), coa_problem_get_message (problem));

    g_assert_cmpstr (line, ==, cases[i].problem);
  }
}

static void
test_path (void)
{
  CoaJsonAt top = { .index = -1 };
  CoaJsonAt coalition = COA_JSON_ELEMENT (&top, "coalitions", 3);
  CoaJsonAt goal = COA_JSON_ELEMENT (&coalition, "goals", 1);
  CoaJsonAt text = COA_JSON_MEMBER (&goal, "text");
  g_autofree char *top_path = coa_json_at_get_path (&top);
  g_autofree char *goal_path = coa_json_at_get_path (&goal);
  g_autofree char *text_path = coa_json_at_get_path (&text);

  g_assert_cmpstr (top_path, ==, "");
  g_assert_cmpstr (goal_path, ==, "coalitions[3].goals[1]");
  g_assert_cmpstr (text_path, ==, "coalitions[3].goals[1].text");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strdup_printf ("/json/read/%u", i);

    g_test_add_data_func (path, GUINT_TO_POINTER (i), test_read);
  }
  g_test_add_func ("/json/path", test_path);

  return g_test_run ();
}
