/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "model/value/date/words/coa-date-words.h"
#include "test-locale.h"

typedef struct {
  const char *edtf;
  const char *words;
} DateWords;

/* In the C locale. */
static const DateWords english[] = {
  { "2017-03-07", "7 March 2017" },
  { "2017-03-17", "17 March 2017" },
  { "2017-03", "March 2017" },
  { "2017", "2017" },
  { "2014-06~", "about June 2014" },
  { "2018-02-06~", "about 6 February 2018" },
  { "2017?", "2017, uncertain" },
  { "2017%", "about 2017, uncertain" },
  { "2024-02?", "February 2024, uncertain" },
  { "2017-03-07T14:30:00", "7 March 2017, 14:30" },
  { "2017-03-07T04:05:59Z", "7 March 2017, 04:05 UTC" },
  { "2017-03-07T14:30:00+03:00", "7 March 2017, 14:30 (UTC+03:00)" },
  { "2017-03-07T14:30:00-04", "7 March 2017, 14:30 (UTC-04:00)" },
  { "2016-12-31T23:59:60Z", "31 December 2016, 23:59 UTC" },

  /* One of a set. */
  { "[2024-01-25..2024-02-11]", "between 25 January and 11 February 2024" },
  { "[2017-03-07..2017-03-09]", "between 7 and 9 March 2017" },
  { "[2017-06-07..2017-09-17]", "between 7 June and 17 September 2017" },
  { "[2017-12-31..2018-01-01]", "between 31 December 2017 and 1 January 2018" },
  { "[2017-06..2017-09]", "between June and September 2017" },
  { "[2017-06..2018-09]", "between June 2017 and September 2018" },
  { "[2017..2018]", "between 2017 and 2018" },
  { "[2017-06..2017-09-17]", "between June 2017 and 17 September 2017" },
  { "[2017-06~..2017-09]", "between about June 2017 and September 2017" },
  { "[2017-06-07..2017-06-07]", "7 June 2017" },
  { "[-0044-03-14..-0044-03-15]", "between 14 and 15 March 45 BCE" },
  { "[..1760-12-03]", "on or before 3 December 1760" },
  { "[..1760-12]", "in or before December 1760" },
  { "[..1760]", "in or before 1760" },
  { "[1760-12-03..]", "on or after 3 December 1760" },
  { "[1760..]", "in or after 1760" },
  { "[1667,1668,1670..1672]", "one of 1667, 1668, 1670 to 1672" },
  { "[1667,1668..]", "one of 1667, in or after 1668" },
  { "[..1984,1990-05-06]", "one of in or before 1984, 6 May 1990" },
  { "[1984]", "1984" },
  { "[1984?,1985]", "one of 1984, uncertain, 1985" },

  /* Intervals. */
  { "2017-06-28/2017-06-30", "from 28 to 30 June 2017" },
  { "2017-06-28/2017-07-02", "from 28 June to 2 July 2017" },
  { "2016-12-31/2017-01-01", "from 31 December 2016 to 1 January 2017" },
  { "2017-06/2017-08", "from June to August 2017" },
  { "2017/2019", "from 2017 to 2019" },
  { "2017/2017", "2017" },
  { "2017-06-28/2017-06-28", "28 June 2017" },
  { "2021-11~/2022-01", "from about November 2021 to January 2022" },
  { "2014-06-10/..", "from 10 June 2014" },
  { "2014-06-10/", "from 10 June 2014, end unknown" },
  { "../2014-06-10", "until 10 June 2014" },
  { "/2014-06-10", "until 10 June 2014, start unknown" },
  { "2013~/..", "from about 2013" },
  { "2001-21/2001-23", "from spring 2001 to autumn 2001" },

  /* Unspecified digits. */
  { "198X", "the 1980s" },
  { "19XX", "between 1900 and 1999" },
  { "200X", "between 2000 and 2009" },
  { "20XX", "between 2000 and 2099" },
  { "198X~", "about the 1980s" },
  { "1XXX", "between 1000 and 1999" },
  { "19X5", "between 1905 and 1995" },
  { "004X", "between 40 and 49" },
  { "-198X", "between 1990 BCE and 1981 BCE" },
  { "XXXX", "unknown" },
  { "XXXX-XX-XX", "unknown" },
  { "XXXX-12-25", "25 December, year unknown" },
  { "XXXX-12-XX", "December, year unknown" },
  { "XXXX-22", "summer, year unknown" },
  { "191X-02-29", "29 February in the 1910s" },
  { "156X-12-25", "25 December in the 1560s" },
  { "15XX-12", "between December 1500 and December 1599" },
  { "156X-12-XX", "December in the 1560s" },
  { "156X-XX", "the 1560s" },
  { "199X-24", "winter in the 1990s" },
  { "1XXX-12", "between December 1000 and December 1999" },
  { "1XXX-XX", "between 1000 and 1999" },
  { "2004-XX", "2004, month unknown" },
  { "1985-XX-XX", "1985, day and month unknown" },
  { "1985-04-XX", "April 1985, day unknown" },
  { "1985-04-XX?", "April 1985, day unknown, uncertain" },
  { "2004-1X", "between October and December 2004" },
  { "2004-06-1X", "between 10 and 19 June 2004" },
  { "2004-06-3X", "30 June 2004" },
  { "1985-XX-05", "between 5 January and 5 December 1985" },

  /* Seasons. */
  { "2016-21", "spring 2016" },
  { "2016-22", "summer 2016" },
  { "2016-23", "autumn 2016" },
  { "2016-24", "winter 2016" },
  { "2016-24~", "about winter 2016" },

  /* Single components. */
  { "2004-06~-11", "11 June 2004, year and month approximate" },
  { "2004?-06-11", "11 June 2004, year uncertain" },
  { "2004-?06-11", "11 June 2004, month uncertain" },
  { "2004-06-?11", "11 June 2004, day uncertain" },
  { "2004-?06", "June 2004, month uncertain" },
  { "2004?-06", "June 2004, year uncertain" },
  { "2001-?21", "spring 2001, season uncertain" },
  { "2001-~21", "spring 2001, season approximate" },
  { "2001?-21", "spring 2001, year uncertain" },
  { "?2004-06-?11", "11 June 2004, year and day uncertain" },
  { "2004-?06-?11", "11 June 2004, month and day uncertain" },
  { "2004-06?-11", "11 June 2004, year and month uncertain" },
  { "2004~-06-11", "11 June 2004, year approximate" },
  { "2004-~06-11", "11 June 2004, month approximate" },
  { "2004-06-~11", "11 June 2004, day approximate" },
  { "~2004-06-~11", "11 June 2004, year and day approximate" },
  { "2004-~06-~11", "11 June 2004, month and day approximate" },
  { "2004?-06-~11", "11 June 2004, day approximate, year uncertain" },
  { "2004?-06-11~", "about 11 June 2004, year uncertain" },

  /* Years that GDateTime has not got. */
  { "0000", "1 BCE" },
  { "-0043-03-15", "15 March 44 BCE" },
  { "-0004-02-29", "29 February 5 BCE" },
  { "0044-03-15", "15 March 44" },
  { "Y170000002", "170000002" },
  { "Y-170000002", "170000003 BCE" },
  { "-0753/0476", "from 754 BCE to 476" },
};

static void
assert_words (const char *edtf, const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CoaDate) date = coa_date_new_from_edtf (edtf, &error);
  g_autofree char *words = NULL;

  g_assert_no_error (error);
  words = coa_date_to_words (date);
  g_assert_cmpstr (words, ==, expected);
}

static gboolean
is_locale (const char *name)
{
  return g_str_has_prefix (setlocale (LC_TIME, NULL), name);
}

static void
test_english (gconstpointer data)
{
  const DateWords *expected = data;

  assert_words (expected->edtf, expected->words);
}

/* The names of the months and the digits are the locale's, whatever language the messages have. */
static void
test_locale_names (void)
{
  static const struct {
    const char *locale;
    DateWords words[4];
  } cases[] = {
    { "ar_EG",
      { { "2017-03-07", "7 مارس 2017" },
        { "2014-06~", "about يونيو 2014" },
        { "[2024-01-25..2024-02-11]", "between 25 يناير and 11 فبراير 2024" } } },
    { "ckb_IQ",
      { { "2017-03-07", "7 ئازار 2017" },
        { "2014-06~", "about حوزەیران 2014" },
        { "2017-12", "کانونی یەکەم 2017" } } },
    { "ku_TR",
      { { "2017-03-07", "7 adar 2017" },
        { "2014-06~", "about hezîran 2014" },
        { "2017-06-28/2017-07-02", "from 28 hezîran to 2 tîrmeh 2017" } } },
    { "tr_TR", { { "2017-03-07", "7 Mart 2017" }, { "2017-04", "Nisan 2017" } } },
    { "fa_IR",
      { { "2017-03-07", "۷ مارس ۲۰۱۷" },
        { "2017", "۲۰۱۷" },
        { "198X", "the ۱۹۸۰s" },
        { "-0043", "۴۴ BCE" } } },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    for (gsize j = 0; is_locale (cases[i].locale) && j < G_N_ELEMENTS (cases[i].words); j++) {
      if (cases[i].words[j].edtf != NULL)
        assert_words (cases[i].words[j].edtf, cases[i].words[j].words);
    }
  }
}

int
main (int argc, char *argv[])
{
  if (!test_locale_is_there ())
    return 0;

  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; is_locale ("C") && i < G_N_ELEMENTS (english); i++) {
    g_autofree char *path = g_strdup_printf ("/date-words/english/%" G_GSIZE_FORMAT, i);

    g_test_add_data_func (path, &english[i], test_english);
  }
  g_test_add_func ("/date-words/locale-names", test_locale_names);
  return g_test_run ();
}
