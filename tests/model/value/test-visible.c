/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/value/text/coa-visible.h"

#include <string.h>

#define LRE "\u202a"
#define RLE "\u202b"
#define PDF "\u202c"
#define RLI "\u2067"
#define FSI "\u2068"
#define PDI "\u2069"

/* What has to be shown by its code, in a text and in a line. */
static const struct {
  const char *name;
  const char *string;
  const char *text;
  const char *line; /* or NULL where it is the same */
} shown[] = {
  { "escape", "\x1b[31mred", "[U+001B][31mred", NULL },
  { "bell-and-delete", "a\x07\x7f", "a[U+0007][U+007F]", NULL },
  { "c1",
    "a\xc2\x9b"
    "1m",
    "a[U+009B]1m", NULL },
  { "form-feed", "a\fb\vc", "a[U+000C]b[U+000B]c", NULL },
  { "right-to-left-override", "invoice\u202efdp.exe", "invoice[U+202E]fdp.exe", NULL },
  { "closed-override", "a\u202dbc" PDF "d", "a[U+202D]bc[U+202C]d", NULL },
  { "open-embedding", "a" RLE "b", "a[U+202B]b", NULL },
  { "end-of-no-embedding", "a" PDF "b", "a[U+202C]b", NULL },
  { "end-of-no-isolate", "a" PDI " · b", "a[U+2069] · b", NULL },
  { "open-isolate", "a" FSI "b", "a[U+2068]b", NULL },
  { "embedding-open-in-isolate", FSI "a" RLE "b" PDI "c", FSI "a[U+202B]b" PDI "c", NULL },
  { "embedding-ended-in-isolate", RLE FSI "a" PDF PDI PDF, RLE FSI "a[U+202C]" PDI PDF, NULL },
  { "isolate-open-over-lines", FSI "a\nb" PDI, "[U+2068]a\nb[U+2069]", "[U+2068]a b[U+2069]" },
  { "two-open", RLI "a" LRE "b", "[U+2067]a[U+202A]b", NULL },
  { "zero-width-space", "Al\u200bpha", "Al[U+200B]pha", NULL },
  { "zero-width-joiner", "Al\u200dpha", "Al[U+200D]pha", NULL },
  { "non-joiner-between-digits", "1\u200c2", "1[U+200C]2", NULL },
  { "many-joiners", "ا\u200c\u200c\u200cب", "ا\u200c[U+200C]\u200cب", NULL },
  { "word-joiner", "a\u2060b", "a[U+2060]b", NULL },
  { "byte-order-mark", "\ufeffa", "[U+FEFF]a", NULL },
  { "invisible-times", "a\u2062b", "a[U+2062]b", NULL },
  { "deprecated-format", "a\u206eb", "a[U+206E]b", NULL },
  { "annotation", "a\ufff9b\ufffbc", "a[U+FFF9]b[U+FFFB]c", NULL },
  { "hangul-filler", "\u3164", "[U+3164]", NULL },
  { "tag", "a\U000e0041", "a[U+E0041]", NULL },
  { "tag-after-flag-and-letter", "🏴a\U000e0067", "🏴a[U+E0067]", NULL },
};

/* What stays as it is. */
static const char *const kept[] = {
  "",
  "Alliance · 2014 – “Union” & <b>",
  "می\u200cخواهم",                          /* Persian: I want */
  "PDF\u200cها",                            /* Persian: PDFs */
  "۵\u200cهزار",                            /* Persian: five thousand */
  "ه\u200d .",                              /* Arabic: an abbreviation */
  "کوردستان\u200cی",                        /* Central Kurdish */
  "क्\u200dष",                               /* Devanagari */
  "ภาษา\u200bไทย",                          /* Thai: where a line may end */
  "ᠮᠣᠩᠭᠣᠯ\u180eᠠ",                          /* Mongolian */
  "مُحَمَّدٌ",                                   /* Arabic with vowel signs */
  "Ḥusayn ʿAlī",                            /* transliteration */
  "C++\u200e (2017) \u200fحزب\u061c",       /* marks of a direction */
  "حزب " FSI "PUK" PDI " و " LRE "KDP" PDF, /* closed again */
  "Donau\u00addampf",
  "👩🏽\u200d🚀 🏳\ufe0f\u200d🌈",
  "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
  "ܣܘܪܝܝܐ \u070f",
  "\u0600١٢٣",
};

static void
test_shown (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  gboolean has_hidden = FALSE;
  gboolean line_has_hidden = FALSE;
  g_autofree char *text = coa_visible_text (shown[i].string, &has_hidden);
  g_autofree char *line = coa_visible_line (shown[i].string, &line_has_hidden);
  g_autofree char *again = coa_visible_text (text, NULL);

  g_assert_cmpstr (text, ==, shown[i].text);
  g_assert_cmpstr (line, ==, shown[i].line != NULL ? shown[i].line : shown[i].text);
  g_assert_cmpstr (again, ==, text);
  g_assert_true (has_hidden);
  g_assert_true (line_has_hidden);
}

static void
test_kept (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (kept); i++) {
    gboolean has_hidden = TRUE;
    g_autofree char *text = coa_visible_text (kept[i], &has_hidden);
    g_autofree char *word = coa_visible_word (kept[i]);

    g_assert_cmpstr (text, ==, kept[i]);
    g_assert_cmpstr (word, ==, kept[i]);
    g_assert_false (has_hidden);
  }
}

static void
test_breaks (void)
{
  static const struct {
    const char *string;
    const char *text;
    const char *line;
    const char *word;
  } cases[] = {
    { "a\nb", "a\nb", "a b", "a[U+000A]b" },
    { "a\r\nb\rc", "a\nb\nc", "a b c", "a[U+000D][U+000A]b[U+000D]c" },
    { "a\tb", "a\tb", "a b", "a[U+0009]b" },
    { "a\u2028b\u2029c\xc2\x85"
      "d",
      "a\nb\nc\nd", "a b c d", "a[U+2028]b[U+2029]c[U+0085]d" },
    { "a \n\n b", "a \n\n b", "a  b", "a [U+000A][U+000A] b" },
    { "\na", "\na", "a", "[U+000A]a" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    gboolean has_hidden = TRUE;
    g_autofree char *text = coa_visible_text (cases[i].string, &has_hidden);
    g_autofree char *line = coa_visible_line (cases[i].string, NULL);
    g_autofree char *word = coa_visible_word (cases[i].string);

    g_assert_cmpstr (text, ==, cases[i].text);
    g_assert_cmpstr (line, ==, cases[i].line);
    g_assert_cmpstr (word, ==, cases[i].word);
    g_assert_false (has_hidden);
  }
}

/* Marks on one letter do not pile up over what stands above. */
static void
test_marks (void)
{
  GString *string = g_string_new ("a");
  GString *expected = g_string_new ("a");
  g_autofree char *text = NULL;

  for (guint i = 0; i < COA_VISIBLE_MAX_MARKS + 2; i++) {
    g_string_append (string, "\u0301");
    g_string_append (expected, i < COA_VISIBLE_MAX_MARKS ? "\u0301" : "[U+0301]");
  }
  text = coa_visible_text (string->str, NULL);

  g_assert_cmpstr (text, ==, expected->str);
  g_string_free (string, TRUE);
  g_string_free (expected, TRUE);
}

/* However many are opened, none is left open. */
static void
test_many_open (void)
{
  GString *string = g_string_new (NULL);
  g_autofree char *text = NULL;

  for (guint i = 0; i < 100000; i++)
    g_string_append (string, i % 3 == 0 ? RLE : FSI);
  text = coa_visible_text (string->str, NULL);

  g_assert_true (g_str_is_ascii (text));
  g_assert_cmpuint (strlen (text), ==, 100000 * strlen ("[U+2068]"));
  g_string_free (string, TRUE);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (shown); i++) {
    g_autofree char *path = g_strdup_printf ("/visible/shown/%s", shown[i].name);

    g_test_add_data_func (path, GUINT_TO_POINTER (i), test_shown);
  }
  g_test_add_func ("/visible/kept", test_kept);
  g_test_add_func ("/visible/breaks", test_breaks);
  g_test_add_func ("/visible/marks", test_marks);
  g_test_add_func ("/visible/many-open", test_many_open);

  return g_test_run ();
}
