/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/value/date/coa-date.h"
#include "test-locale.h"

/* In order: each comes before the next. */
static const char *const ordered[] = {
  "../Y-10000",
  "../-0044",
  "../2014-06-10",
  "/2014-06-11",
  "[..1984,1990..]",
  "Y-170000002",
  "Y-10000",
  "-9999",
  "-0044",
  "-0044-03-15",
  "-0001",
  "0000",
  "0001-01-01",
  "1560-12-25",
  "156X-12-25",
  "1980-01-XX",
  "1980",
  "198X-01-01",
  "198X",
  "1980/..",
  "1999-12-31",
  "2001-21",
  "2001-22",
  "2001-23",
  "2001-24",
  "2014-06-10",
  "2014-06-10/2014-06-11",
  "[2014-06-10..2014-06-12]",
  "2014-06-10/..",
  "2014-06-11",
  "2017-03-07",
  "[2017-03-07..2017-03-09]",
  "Y10000",
  "Y999999999",
};

/* In each pair both are at the same place. */
static const char *const equal[][2] = {
  { "2014-06", "2014-06-XX" },
  { "2014-06", "2014-06~" },
  { "2014", "2014-XX-XX?" },
  { "2014-06-10/..", "2014-06-10/" },
  { "2014-06-10", "2014-06-10T23:59:59Z" },
  { "[2017-03-07..2017-03-09]", "2017-03-07/2017-03-09" },
};

static void
test_order (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (ordered); i++) {
    g_autoptr (CoaDate) a = coa_date_new_from_edtf (ordered[i], NULL);

    for (gsize j = 0; j < G_N_ELEMENTS (ordered); j++) {
      g_autoptr (CoaDate) b = coa_date_new_from_edtf (ordered[j], NULL);
      int expected = i < j ? -1 : i > j;

      g_test_message ("%s and %s", ordered[i], ordered[j]);
      g_assert_cmpint (CLAMP (coa_date_compare (a, b), -1, 1), ==, expected);
    }
  }
}

static void
test_equal (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (equal); i++) {
    g_autoptr (CoaDate) a = coa_date_new_from_edtf (equal[i][0], NULL);
    g_autoptr (CoaDate) b = coa_date_new_from_edtf (equal[i][1], NULL);

    g_assert_cmpint (coa_date_compare (a, b), ==, 0);
    g_assert_cmpint (coa_date_compare (b, a), ==, 0);
  }
}

static void
test_year (void)
{
  static const struct {
    const char *edtf;
    gboolean has_year;
    gint64 year;
  } cases[] = {
    { "2017-03-07", TRUE, 2017 },
    { "2017/2019", TRUE, 2017 },
    { "2014-06-10/..", TRUE, 2014 },
    { "../2014-06-10", TRUE, 2014 },
    { "/2014", TRUE, 2014 },
    { "[..1984]", TRUE, 1984 },
    { "[..1984,1990..]", TRUE, 1984 },
    { "19XX", TRUE, 1900 },
    { "XXXX-12-25", FALSE, 0 },
    { "XXXX", FALSE, 0 },
    { "0000", TRUE, 0 },
    { "-0044-03-15", TRUE, -44 },
    { "Y-170000002", TRUE, -170000002 },
    { "Y999999999", TRUE, 999999999 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (CoaDate) date = coa_date_new_from_edtf (cases[i].edtf, NULL);

    g_test_message ("%s", cases[i].edtf);
    g_assert_cmpint (coa_date_has_year (date), ==, cases[i].has_year);
    g_assert_cmpint (coa_date_get_year (date), ==, cases[i].year);
  }
}

int
main (int argc, char *argv[])
{
  if (!test_locale_is_there ())
    return 0;

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/date-compare/order", test_order);
  g_test_add_func ("/date-compare/equal", test_equal);
  g_test_add_func ("/date-compare/year", test_year);
  return g_test_run ();
}
