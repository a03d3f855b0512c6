/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>

#include "model/value/date/words/coa-date-words.h"
#include "model/value/language/coa-language.h"
#include "ui-test.h"
#include "ui/coa-application.h"
#include "ui/labels/coa-count-labels.h"

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
  { "ar_EG", "2017-03-07", "7 مارس 2017" },
  { "ar_EG", "2014-06~", "نحو يونيو 2014" },
  { "ar_EG", "2017?", "2017، غير مؤكد" },
  { "ar_EG", "[2024-01-25..2024-02-11]", "بين 25 يناير و11 فبراير 2024" },
  { "ar_EG", "2017-06-28/2017-06-30", "من 28 إلى 30 يونيو 2017" },
  { "ar_EG", "2014-06-10/..", "ابتداءً من 10 يونيو 2014" },
  { "ar_EG", "[..2018-03]", "في موعد أقصاه مارس 2018" },
  { "ar_EG", "2004-06~-11", "11 يونيو 2004، السنة والشهر تقريبيان" },
  { "ar_EG", "XXXX-12-25", "25 ديسمبر، السنة غير معروفة" },
  { "ar_EG", "2017-03-07T14:30:00Z", "7 مارس 2017، الساعة 14:30 بالتوقيت العالمي" },
  { "ckb_IQ", "2017-03-07", "7ی ئازاری 2017" },
  { "ckb_IQ", "2014-06~", "نزیکەی حوزەیرانی 2014" },
  { "ckb_IQ", "[2024-01-25..2024-02-11]", "لەنێوان 25ی کانونی دووەم و 11ی شوباتی 2024" },
  { "ckb_IQ", "2017-06-28/2017-06-30", "لە 28 تا 30ی حوزەیرانی 2017" },
  { "ckb_IQ", "2014-06-10/..", "لە 10ی حوزەیرانی 2014 بەدواوە" },
  { "ckb_IQ", "2016-21?", "بەهاری 2016، نادڵنیا" },
  { "ckb_IQ", "156X-12-25", "25ی کانونی یەکەمی دەیەی 1560" },
  { "ckb_IQ", "-0043", "44ی پێش زایین" },
  { "fa_IR", "2017-03-07", "۷ مارس ۲۰۱۷" },
  { "fa_IR", "2014-06~", "حدود ژوئن ۲۰۱۴" },
  { "fa_IR", "[2024-01-25..2024-02-11]", "بین ۲۵ ژانویه و ۱۱ فوریه ۲۰۲۴" },
  { "fa_IR", "2017-06-28/2017-06-30", "از ۲۸ تا ۳۰ ژوئن ۲۰۱۷" },
  { "fa_IR", "2014-06-10/..", "از ۱۰ ژوئن ۲۰۱۴" },
  { "fa_IR", "2016-21?", "بهار ۲۰۱۶، غیرقطعی" },
  { "fa_IR", "156X-12-25", "۲۵ دسامبر در دههٔ ۱۵۶۰" },
  { "fa_IR", "-0043", "۴۴ پیش از میلاد" },
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

/* A noun has six forms in Arabic. */
static const struct {
  const char *locale;
  int n;
  const char *exact;
  const char *more;
} counts[] = {
  { "ar_EG", 0, "لا توقيعات", "أكثر من 0 توقيع" },
  { "ar_EG", 1, "توقيع واحد", "أكثر من توقيع واحد" },
  { "ar_EG", 2, "توقيعان", "أكثر من توقيعين" },
  { "ar_EG", 3, "3 توقيعات", "أكثر من 3 توقيعات" },
  { "ar_EG", 10, "10 توقيعات", "أكثر من 10 توقيعات" },
  { "ar_EG", 11, "11 توقيعًا", "أكثر من 11 توقيعًا" },
  { "ar_EG", 99, "99 توقيعًا", "أكثر من 99 توقيعًا" },
  { "ar_EG", 100, "100 توقيع", "أكثر من 100 توقيع" },
  { "ar_EG", 102, "102 توقيع", "أكثر من 102 توقيع" },
  { "ar_EG", 103, "103 توقيعات", "أكثر من 103 توقيعات" },
  { "ar_EG", 211, "211 توقيعًا", "أكثر من 211 توقيعًا" },
  { "ckb_IQ", 1, "1 واژۆ", "زیاتر لە 1 واژۆ" },
  { "ckb_IQ", 1300, "1,300 واژۆ", "زیاتر لە 1,300 واژۆ" },
  { "fa_IR", 1, "۱ امضا", "بیش از ۱ امضا" },
  { "fa_IR", 300, "۳۰۰ امضا", "بیش از ۳۰۰ امضا" },
  { "ku_TR", 1, "1 îmze", "zêdetir ji 1 îmzeyê" },
  { "ku_TR", 1300, "1.300 îmze", "zêdetir ji 1.300 îmzeyan" },
  { "tr_TR", 1, "1 imza", "1 imzadan fazla" },
  { "tr_TR", 1300, "1.300 imza", "1.300 imzadan fazla" },
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

static void
assert_count (int n, const char *qualifier, const char *expected)
{
  g_autofree char *members = g_strdup_printf (
    "'documents': [{'id': 'letter', 'title': 'Letter', 'source_id': 'book', 'date': '2017',"
    "'signature_count': {'count': %d, 'qualifier': '%s', 'sources': [{'source_id': 'book'}]}}],"
    "'sources': [{'id': 'book', 'type': 'book', 'title': 'Book'}]",
    n, qualifier);
  g_autoptr (CoaCollection) collection = ui_test_made (members);
  g_autofree char *words = coa_label_document_count (NULL, ui_test_item (collection, "letter"));

  g_assert_cmpstr (words, ==, expected);
}

static void
test_counts (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (counts); i++) {
    if (!g_str_equal (counts[i].locale, languages[find_language ()].locale))
      continue;

    assert_count (counts[i].n, "exact", counts[i].exact);
    assert_count (counts[i].n, "more_than", counts[i].more);
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
  g_test_add_func ("/languages/counts", test_counts);

  return g_test_run ();
}
