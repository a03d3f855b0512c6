/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/value/date/coa-date-calendar.h"
#include "test-locale.h"

static void
assert_splits (gint64 day_number, gint64 year, int month, int day)
{
  gint64 found_year;
  int found_month, found_day;

  coa_date_calendar_split_day (day_number, &found_year, &found_month, &found_day);
  g_assert_cmpint (found_year, ==, year);
  g_assert_cmpint (found_month, ==, month);
  g_assert_cmpint (found_day, ==, day);
}

/* GDate has the same calendar, from year 1 on. */
static void
test_as_glib (void)
{
  g_autoptr (GDate) date = g_date_new_dmy (1, G_DATE_JANUARY, 1);
  guint32 epoch;
  g_autoptr (GDate) epoch_date = g_date_new_dmy (1, G_DATE_JANUARY, 1970);

  epoch = g_date_get_julian (epoch_date);
  for (int i = 0; i < 1000000; i++) {
    gint64 day_number = (gint64) g_date_get_julian (date) - epoch;

    g_assert_cmpint (coa_date_calendar_get_day (g_date_get_year (date),
                                                (int) g_date_get_month (date),
                                                g_date_get_day (date)),
                     ==, day_number);
    assert_splits (day_number, g_date_get_year (date), (int) g_date_get_month (date),
                   g_date_get_day (date));
    g_date_add_days (date, 1);
  }
}

/* One day after another, over the year 0. */
static void
test_without_a_gap (void)
{
  gint64 expected = coa_date_calendar_get_day (-801, 1, 1);

  for (gint64 year = -801; year <= 401; year++) {
    for (int month = 1; month <= 12; month++) {
      int length = coa_date_calendar_get_month_length (year, month);

      for (int day = 1; day <= length; day++) {
        g_assert_cmpint (coa_date_calendar_get_day (year, month, day), ==, expected);
        assert_splits (expected, year, month, day);
        expected++;
      }
    }
  }
}

static void
test_leap_years (void)
{
  static const gint64 leap[] = { -2000, -400, -4, 0, 4, 1996, 2000, 2024, 400000000 };
  static const gint64 common[] = { -1900, -100, -1, 1, 100, 1900, 2023, 2100, 999999999 };

  for (gsize i = 0; i < G_N_ELEMENTS (leap); i++)
    g_assert_true (coa_date_calendar_is_leap_year (leap[i]));
  for (gsize i = 0; i < G_N_ELEMENTS (common); i++)
    g_assert_false (coa_date_calendar_is_leap_year (common[i]));
}

static void
test_far_away (void)
{
  static const gint64 years[] = { -999999999, -123456789, -10000, 10000, 123456789, 999999999 };

  for (gsize i = 0; i < G_N_ELEMENTS (years); i++) {
    assert_splits (coa_date_calendar_get_day (years[i], 1, 1), years[i], 1, 1);
    assert_splits (coa_date_calendar_get_day (years[i], 12, 31), years[i], 12, 31);
    assert_splits (coa_date_calendar_get_day (years[i], 12, 31) + 1, years[i] + 1, 1, 1);
  }
}

int
main (int argc, char *argv[])
{
  if (!test_locale_is_there ())
    return 0;

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/date-calendar/as-glib", test_as_glib);
  g_test_add_func ("/date-calendar/without-a-gap", test_without_a_gap);
  g_test_add_func ("/date-calendar/leap-years", test_leap_years);
  g_test_add_func ("/date-calendar/far-away", test_far_away);
  return g_test_run ();
}
