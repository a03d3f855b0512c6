/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/value/language/coa-language-tag.h"

static const char *const valid_tags[] = {
  "en",
  "ar",
  "AR",
  "ckb",
  "ar-EG",
  "ar-001",
  "es-419",
  "sr-Latn",
  "sr-Latn-RS",
  "zh-Hant",
  "zh-cmn-Hans-CN",
  "zh-yue-HK",
  "zh-min-nan",
  "art-lojban",
  "aaa-bbb-ccc-ddd-Latn-DE",
  "de-CH-1901",
  "de-1996",
  "de-DE-1901-1996",
  "ca-valencia",
  "sl-rozaj-biske-1994",
  "hy-Latn-IT-arevela",
  "sl-IT-nedis",
  "de-4abc",
  "en-a-bbb",
  "en-US-u-islamcal",
  "ar-u-nu-latn",
  "zh-CN-a-myext-x-private",
  "en-a-myext-b-another",
  "de-0-abc",
  "de-CH-x-phonebk",
  "az-Arab-x-AZE-derbend",
  "x-whatever",
  "X-Whatever-A-1",
  "x-1",
  "qaa-Qaaa-QM-x-southern",
  "ku-Arab",
  "abcd",
  "abcde",
  "abcdefgh",
  "tr-TR",
  "TR-tr",
  "id",
  "English",
};

static void
test_valid_tags (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (valid_tags); i++) {
    g_test_message ("%s", valid_tags[i]);
    g_assert_true (coa_language_is_valid_tag (valid_tags[i]));
  }
}

static const char *const invalid_tags[] = {
  "",
  "-",
  "--",
  "a",
  "1",
  "e",
  "en-",
  "-en",
  "en--US",
  "en_US",
  "en US",
  " en",
  "en.UTF-8",
  "sr@latin",
  "abcdefghi",
  "en-abcdefghi",
  "de-419-DE",
  "a-DE",
  "ar-a-aaa-b",
  "en-a",
  "en-a-",
  "en-a-b",
  "en-x",
  "en-x-",
  "en-x-abcdefghi",
  "x",
  "x-",
  "x-abcdefghi",
  "X",
  "en-1",
  "en-12",
  "en-12345678a",
  "en-US-US",
  "en-Latn-Cyrl",
  "en-abc-abc-abc-abc",
  "abcd-abc",
  "12",
  "e1",
  "en-U1",
  "i-klingon",
  "i-default",
  "en-GB-oed",
  "sgn-BE-FR",
  "عربي",
  "en-\xff\xfe",
  "\x80",
  "ıd",
  "fr-İT",
  "en\n",
};

static void
test_invalid_tags (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (invalid_tags); i++) {
    g_test_message ("%s", invalid_tags[i]);
    g_assert_false (coa_language_is_valid_tag (invalid_tags[i]));
  }
}

/* No tag is so long that it could not be shown. */
static void
test_long_tags (void)
{
  GString *tag = g_string_new ("x");

  while (tag->len < 100)
    g_string_append (tag, "-ab");
  g_assert_cmpuint (tag->len, ==, 100);
  g_assert_true (coa_language_is_valid_tag (tag->str));

  g_string_append_c (tag, 'c');
  g_assert_false (coa_language_is_valid_tag (tag->str));
  g_string_free (tag, TRUE);
}

static void
test_direction (void)
{
  static const char *const right_to_left[] = {
    "ar",       "AR",      "ar-EG",      "fa",    "fa-IR",   "ckb",          "ckb-IQ",
    "ur",       "he",      "syr",        "aii",   "ps",      "yi",           "dv",
    "ug",       "ku-Arab", "ku-arab-IQ", "az-IR", "az-Arab", "pa-PK",        "pa-Arab-PK",
    "syr-Syrn", "en-Hebr", "kmr-Yezi",   "ota",   "IW",      "ar-u-nu-latn", "he-IL-x-latn",
  };
  static const char *const left_to_right[] = {
    "en",      "tr",      "TR",      "ku",          "kmr",        "kmr-TR", "az",
    "az-AZ",   "ar-Latn", "fa-Cyrl", "ckb-Latn-IQ", "he-Latn-IL", "pa",     "pa-IN",
    "zh-Hant", "",        "und",     "x-arab",      "en-x-arab",  "tg",     "i",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (right_to_left); i++) {
    g_test_message ("%s", right_to_left[i]);
    g_assert_true (coa_language_is_right_to_left (right_to_left[i]));
  }
  for (gsize i = 0; i < G_N_ELEMENTS (left_to_right); i++) {
    g_test_message ("%s", left_to_right[i]);
    g_assert_false (coa_language_is_right_to_left (left_to_right[i]));
  }
  g_assert_false (coa_language_is_right_to_left (NULL));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/language-tag/valid", test_valid_tags);
  g_test_add_func ("/language-tag/invalid", test_invalid_tags);
  g_test_add_func ("/language-tag/long", test_long_tags);
  g_test_add_func ("/language-tag/direction", test_direction);

  return g_test_run ();
}
