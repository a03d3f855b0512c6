/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/value/coa-language.h"
#include "test-locale.h"

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

static void
test_from_locales (void)
{
  static const struct {
    const char *locales;
    const char *tags;
  } cases[] = {
    { "C", "" },
    { "C.UTF-8 C", "" },
    { "POSIX", "" },
    { "", "" },
    { "ar_EG.UTF-8 ar_EG ar.UTF-8 ar C", "ar-EG ar" },
    { "ckb_IQ.UTF-8 ckb_IQ ckb.UTF-8 ckb C", "ckb-IQ ckb" },
    { "ku_TR.UTF-8 ku_TR ku.UTF-8 ku C", "ku-TR ku kmr" },
    { "kmr tr C", "kmr ku tr" },
    { "ku ku kmr", "ku kmr" },
    { "tr_TR tr en_GB en", "tr-TR tr en-GB en" },
    { "sr_RS.UTF-8@latin sr_RS@latin sr@latin sr_RS sr", "sr-Latn-RS sr-Latn sr-RS sr" },
    { "uz_UZ@cyrillic", "uz-Cyrl-UZ" },
    { "tr_TR@IQTELIF", "tr-Latn-TR" },
    { "de_AT@euro de_AT de", "de-AT de" },
    { "es_419", "es-419" },
    { "a_b .UTF-8 @latin _ 12_34", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_auto (GStrv) locales = g_strsplit (cases[i].locales, " ", -1);
    g_auto (GStrv) tags = coa_language_list_from_locales ((const char *const *) locales);
    g_autofree char *joined = g_strjoinv (" ", tags);

    g_assert_cmpstr (joined, ==, cases[i].tags);
  }
}

static void
test_wanted (void)
{
  static const char *const cases[][2] = {
    { "C", "" },          { "ar", "ar-EG ar" },     { "ckb", "ckb-IQ ckb" },
    { "fa", "fa-IR fa" }, { "ku", "ku-TR ku kmr" }, { "tr", "tr-TR tr" },
  };
  const char *const *wanted = coa_language_get_wanted ();
  g_autofree char *joined = g_strjoinv (" ", (char **) wanted);
  const char *expected = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    if (g_str_has_prefix (setlocale (LC_ALL, NULL), cases[i][0]))
      expected = cases[i][1];
  }
  g_assert_cmpstr (joined, ==, expected);
  g_assert_true (coa_language_get_wanted () == wanted);
}

static const struct {
  const char *wanted;
  const char *tags;
  const char *best;
} choices[] = {
  { "ar", "en ar", "ar" },
  { "ar", "en fr", NULL },
  { "", "en ar", NULL },
  { "ar-EG", "en ar", "ar" },
  { "ar-EG ar", "ar ar-EG", "ar-EG" },
  { "ar-EG fr", "fr ar", "ar" },
  { "ar-EG fr", "fr ar-SY", "ar-SY" },
  { "ar", "ar-SY ar", "ar" },
  { "AR-eg", "en Ar-Eg", "Ar-Eg" },
  { "fr ar", "ar fr", "fr" },
  { "fr-CA-x-yz", "fr", "fr" },
  { "zh-Hant-TW", "zh-Hans zh-Hant", "zh-Hant" },
  { "zh-Hant-TW", "zh", "zh" },
  { "en", "eng", NULL },
  { "eng", "en", NULL },
  { "ku kmr", "ckb kmr", "kmr" },
  { "tr", "TR", "TR" },
  { "id", "ID", "ID" },
  { "x-one", "x-two", NULL },
  { "fr", "", NULL },
};

static void
test_rank (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (choices); i++) {
    g_auto (GStrv) wanted = g_strsplit (choices[i].wanted, " ", -1);
    g_auto (GStrv) tags = g_strsplit (choices[i].tags, " ", -1);
    const char *best = NULL;
    guint best_rank = COA_LANGUAGE_NO_RANK;

    for (guint j = 0; tags[j] != NULL; j++) {
      guint rank = coa_language_get_rank (tags[j], (const char *const *) wanted);

      if (rank < best_rank) {
        best_rank = rank;
        best = tags[j];
      }
    }
    g_assert_cmpstr (best, ==, choices[i].best);
    g_assert_cmpuint (coa_language_get_rank (NULL, (const char *const *) wanted), ==,
                      COA_LANGUAGE_NO_RANK);
  }
}

static void
test_names (void)
{
  static const struct {
    const char *tag;
    const char *name;
  } cases[] = {
    { "ar", "Arabic" },
    { "ar-EG", "Arabic" },
    { "AR", "Arabic" },
    { "tr", "Turkish" },
    { "ckb", "Kurdish (Sorani)" },
    { "kmr", "Kurdish (Kurmanji)" },
    { "ku", "Kurdish" },
    { "ku-Arab", "Kurdish" },
    { "fa", "Persian" },
    { "en-GB", "English" },
    { "aii", "Assyrian Neo-Aramaic" },
    { "syr", "Syriac" },
    { "nl", "Dutch" },
    { "he", "Hebrew" },
    { "tk", "Turkmen" },
    { "az-Arab-IR", "Azerbaijani" },
    { "ka", "ka" },
    { "a", "a" },
    { "", "" },
    { "arz", "arz" },
    { "x-ar", "x-ar" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *name = coa_language_dup_name (cases[i].tag);

    g_assert_cmpstr (name, ==, cases[i].name);
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

int
main (int argc, char *argv[])
{
  if (!test_locale_is_there ())
    return 0;

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/language/valid-tags", test_valid_tags);
  g_test_add_func ("/language/invalid-tags", test_invalid_tags);
  g_test_add_func ("/language/long-tags", test_long_tags);
  g_test_add_func ("/language/direction", test_direction);
  g_test_add_func ("/language/from-locales", test_from_locales);
  g_test_add_func ("/language/wanted", test_wanted);
  g_test_add_func ("/language/rank", test_rank);
  g_test_add_func ("/language/names", test_names);
  return g_test_run ();
}
