/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>

#include "model/value/coa-date-words.h"
#include "model/value/coa-language.h"
#include "ui-test.h"
#include "ui/coa-application.h"

/* That a reader gets the program in the language of the locale. */

static const struct {
  const char *locale;
  const char *language;
  GtkTextDirection direction;
} languages[] = {
  { "C", NULL, GTK_TEXT_DIR_LTR },       { "ar_EG", "ar", GTK_TEXT_DIR_RTL },
  { "ckb_IQ", "ckb", GTK_TEXT_DIR_RTL }, { "fa_IR", "fa", GTK_TEXT_DIR_RTL },
  { "ku_TR", "kmr", GTK_TEXT_DIR_LTR },  { "tr_TR", "tr", GTK_TEXT_DIR_LTR },
};

/* Dates are put together from parts, in the digits and with the months of the locale. */
static const struct {
  const char *locale;
  const char *edtf;
  const char *words;
} dates[] = {
  { "ku_TR", "2017-03-07", "7 adar 2017" },
  { "ku_TR", "2014-06~", "derdora hezîran 2014" },
  { "ku_TR", "[2024-01-25..2024-02-11]", "di navbera 25 çile û 11 sibat 2024 de" },
  { "ku_TR", "2017-06-28/2017-06-30", "ji 28 heta 30 hezîran 2017" },
  { "ku_TR", "2014-06-10/..", "ji 10 hezîran 2014 ve" },
  { "ku_TR", "2016-21?", "bihara 2016, ne teqez e" },
  { "ku_TR", "156X-12-25", "25 kanûn, salên 1560’î" },
  { "ku_TR", "-0043", "44 BZ" },
  { "tr_TR", "2017-03-07", "7 Mart 2017" },
  { "tr_TR", "2014-06~", "yaklaşık Haziran 2014" },
  { "tr_TR", "[2024-01-25..2024-02-11]", "25 Ocak ile 11 Şubat 2024 arasında" },
  { "tr_TR", "2017-06-28/2017-06-30", "28 – 30 Haziran 2017" },
  { "tr_TR", "2014-06-10/..", "10 Haziran 2014 tarihinden itibaren" },
  { "tr_TR", "2016-21?", "2016 ilkbaharı, kesin değil" },
  { "tr_TR", "156X-12-25", "1560 on yılı, 25 Aralık" },
  { "tr_TR", "-0043", "MÖ 44" },
};

static guint
find_language (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++) {
    if (g_str_has_prefix (setlocale (LC_ALL, NULL), languages[i].locale))
      return i;
  }
  g_assert_not_reached ();
}

static void
test_catalogue (void)
{
  g_assert_cmpstr (coa_language_get_translated (), ==, languages[find_language ()].language);
}

static void
test_direction (void)
{
  g_autoptr (CoaApplication) application = coa_application_new ();
  g_autoptr (GError) error = NULL;

  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (application), NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (gtk_widget_get_default_direction (), ==, languages[find_language ()].direction);
}

static void
test_dates (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (dates); i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (CoaDate) date = NULL;
    g_autofree char *words = NULL;

    if (!g_str_equal (dates[i].locale, languages[find_language ()].locale))
      continue;

    date = coa_date_new_from_edtf (dates[i].edtf, &error);
    g_assert_no_error (error);
    words = coa_date_to_words (date);
    g_assert_cmpstr (words, ==, dates[i].words);
  }
}

int
main (int argc, char *argv[])
{
  if (!ui_test_locale_is_there ())
    return 0;

  ui_test_init (&argc, &argv);

  g_test_add_func ("/languages/catalogue", test_catalogue);
  g_test_add_func ("/languages/direction", test_direction);
  g_test_add_func ("/languages/dates", test_dates);

  return g_test_run ();
}
