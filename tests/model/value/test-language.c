/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/value/language/coa-language.h"
#include "test-locale.h"

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

int
main (int argc, char *argv[])
{
  if (!test_locale_is_there ())
    return 0;

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/language/from-locales", test_from_locales);
  g_test_add_func ("/language/wanted", test_wanted);
  g_test_add_func ("/language/rank", test_rank);
  g_test_add_func ("/language/names", test_names);
  return g_test_run ();
}
