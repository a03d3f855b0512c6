/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>

#include <glib/gi18n.h>

#include "date-cases.h"
#include "import/csv/cell/coa-csv-language.h"
#include "import/csv/cell/coa-csv-month.h"
#include "import/csv/cell/coa-csv-term.h"
#include "import/csv/rows/coa-csv-body.h"

static void
test_dates (void)
{
  const CoaCsvDateOrder order = { FALSE, FALSE };

  for (gsize i = 0; i < G_N_ELEMENTS (date_cases); i++) {
    CoaCsvDateFault fault;
    g_autofree char *date = coa_csv_date_read (date_cases[i].cell, &order, &fault);

    g_test_message ("%s", date_cases[i].cell);
    g_assert_cmpstr (date, ==, date_cases[i].date);
    g_assert_cmpint (fault, ==, date_cases[i].fault);
  }
}

static void
test_months (void)
{
  g_assert_cmpuint (coa_csv_month_find ("JANUARY"), ==, 1);
  g_assert_cmpuint (coa_csv_month_find ("dec."), ==, 12);
  g_assert_cmpuint (coa_csv_month_find ("Ağustos"), ==, 8);
  g_assert_cmpuint (coa_csv_month_find ("تشرين الأول"), ==, 10);
  g_assert_cmpuint (coa_csv_month_find ("فروردین"), ==, 0);
  g_assert_cmpuint (coa_csv_month_find (""), ==, 0);
}

static void
test_terms (void)
{
  static const struct {
    CoaCsvTerms terms;
    const char *cell;
    const char *value;
  } cases[] = {
    { COA_CSV_TERMS_SIGNATORY_KIND, "Person", "person" },
    { COA_CSV_TERMS_SIGNATORY_KIND, " ORGANISATION ", "organization" },
    { COA_CSV_TERMS_SIGNATORY_KIND, "Political party", "organization" },
    { COA_CSV_TERMS_SIGNATORY_KIND, "dog", NULL },
    { COA_CSV_TERMS_CAPACITY, "third_party", "third_party" },
    { COA_CSV_TERMS_CAPACITY, "Third-Party", "third_party" },
    { COA_CSV_TERMS_CAPACITY, "as witness", "witness" },
    { COA_CSV_TERMS_CAPACITY, "Other capacity", "other" },
    { COA_CSV_TERMS_CAPACITY, "person", NULL },
    { COA_CSV_TERMS_ACT, "SIGNED", "signed" },
    { COA_CSV_TERMS_ACT, "did not sign", "declined" },
    { COA_CSV_TERMS_ACT, "withdrawn", "withdrew" },
    { COA_CSV_TERMS_ACT, "Act not known", "unknown" },
    { COA_CSV_TERMS_ACT, "shouted", NULL },
    { COA_CSV_TERMS_CERTAINTY, "likely", "probable" },
    { COA_CSV_TERMS_CERTAINTY, "certain", "certain" },
    { COA_CSV_TERMS_CERTAINTY, "", NULL },
    { COA_CSV_TERMS_STANCE, "For", "for" },
    { COA_CSV_TERMS_STANCE, "in favour", "for" },
    { COA_CSV_TERMS_STANCE, "Against", "against" },
    { COA_CSV_TERMS_STANCE, "-", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpstr (coa_csv_term_find (cases[i].terms, cases[i].cell), ==, cases[i].value);
}

/* In the user's language, with the translations that were built with the program. */
static void
test_translated_terms (void)
{
  static const struct {
    const char *locale;
    const char *cell;
    const char *value;
  } cases[] = {
    { "ar_EG", "انسحاب", "withdrew" },
    { "fa_IR", "کناره‌گیری", "withdrew" },
    { "tr_TR", "ÇEKİLDİ", "withdrew" },
    { "tr_TR", "withdrawn", "withdrew" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    if (g_str_has_prefix (setlocale (LC_ALL, NULL), cases[i].locale))
      g_assert_cmpstr (coa_csv_term_find (COA_CSV_TERMS_ACT, cases[i].cell), ==, cases[i].value);
}

static void
test_languages (void)
{
  static const struct {
    const char *cell;
    const char *tag;
  } cases[] = {
    { "ar", "ar" },
    { "ku-Latn", "ku-Latn" },
    { "Arabic", "ar" },
    { "العربية", "ar" },
    { "TÜRKÇE", "tr" },
    { "Kurdî", "ku" },
    { "کوردی", "ku" },
    { "Klingon", NULL },
    { "Central Kurdish", "ckb" },
    { "xx-", NULL },
    { "", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *tag = coa_csv_language_read (cases[i].cell);

    g_assert_cmpstr (tag, ==, cases[i].tag);
  }
}

static void
test_bodies (void)
{
  static const char *const bodies[] = { "Rivers Party",  "Union of Fishers", "حزب النهر",
                                        "الحزب الشيوعي", "Göl Partisi",      "یەکێتیی ژنان" };
  static const char *const persons[] = { "Amal Example", "أمل مثال", "Cemal Örnek", "" };

  for (gsize i = 0; i < G_N_ELEMENTS (bodies); i++)
    g_assert_true (coa_csv_is_body (bodies[i]));
  for (gsize i = 0; i < G_N_ELEMENTS (persons); i++)
    g_assert_false (coa_csv_is_body (persons[i]));
}

int
main (int argc, char *argv[])
{
  g_autofree char *translations = NULL;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  translations = g_test_build_filename (G_TEST_BUILT, "..", "po", NULL);
  bindtextdomain (GETTEXT_PACKAGE, translations);
  textdomain (GETTEXT_PACKAGE);

  g_test_add_func ("/csv-cell/dates", test_dates);
  g_test_add_func ("/csv-cell/months", test_months);
  g_test_add_func ("/csv-cell/terms", test_terms);
  g_test_add_func ("/csv-cell/translated-terms", test_translated_terms);
  g_test_add_func ("/csv-cell/languages", test_languages);
  g_test_add_func ("/csv-cell/bodies", test_bodies);

  return g_test_run ();
}
