/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "date-invalid.h"
#include "date-valid.h"
#include "model/value/date/coa-date-calendar.h"
#include "model/value/date/coa-date.h"
#include "test-locale.h"

/* The day in ISO 8601, or NULL for an end of all time. */
static char *
write_day (gint64 day_number)
{
  gint64 year;
  int month, day;

  if (day_number == G_MININT64 || day_number == G_MAXINT64)
    return NULL;

  coa_date_calendar_split_day (day_number, &year, &month, &day);
  return g_strdup_printf ("%s%04" G_GINT64_FORMAT "-%02d-%02d", year < 0 ? "-" : "", ABS (year),
                          month, day);
}

static void
test_valid (gconstpointer data)
{
  const ValidDate *expected = data;
  const char *canonical = expected->canonical != NULL ? expected->canonical : expected->edtf;
  g_autoptr (GError) error = NULL;
  g_autoptr (CoaDate) date = coa_date_new_from_edtf (expected->edtf, &error);
  g_autoptr (CoaDate) again = NULL;
  g_autofree char *edtf = NULL, *earliest = NULL, *latest = NULL;

  g_assert_no_error (error);
  edtf = coa_date_to_edtf (date);
  g_assert_cmpstr (edtf, ==, canonical);

  earliest = write_day (coa_date_get_earliest (date));
  latest = write_day (coa_date_get_latest (date));
  g_assert_cmpstr (earliest, ==, expected->earliest);
  g_assert_cmpstr (latest, ==, expected->latest);
  g_assert_cmpint (coa_date_is_uncertain (date), ==, (expected->flags & U) != 0);
  g_assert_cmpint (coa_date_is_approximate (date), ==, (expected->flags & A) != 0);
  g_assert_cmpint (coa_date_is_certain (date), ==, (expected->flags & C) != 0);
  g_assert_cmpint (coa_date_is_interval (date), ==, (expected->flags & I) != 0);

  again = coa_date_new_from_edtf (edtf, &error);
  g_assert_no_error (error);
  g_assert_cmpint (coa_date_compare (date, again), ==, 0);
}

static void
test_invalid (gconstpointer data)
{
  const InvalidDate *expected = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (CoaDate) date = coa_date_new_from_edtf (expected->edtf, &error);

  g_assert_null (date);
  g_assert_error (error, COA_DATE_ERROR, (int) expected->code);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  if (strstr (error->message, expected->message) == NULL)
    g_error ("“%s” does not say “%s”", error->message, expected->message);
}

static void
test_no_error_wanted (void)
{
  g_assert_null (coa_date_new_from_edtf ("", NULL));
  g_assert_null (coa_date_new_from_edtf ("2015-02-30", NULL));
  g_assert_null (coa_date_new_from_edtf ("2016/2015", NULL));
}

static void
test_length (void)
{
  g_autoptr (GString) edtf = g_string_new ("[1000");
  g_autoptr (GError) error = NULL;
  g_autoptr (CoaDate) date = NULL;

  while (edtf->len + 6 <= 256)
    g_string_append (edtf, ",1000");
  g_string_append_c (edtf, ']');
  date = coa_date_new_from_edtf (edtf->str, &error);
  g_assert_no_error (error);

  g_string_truncate (edtf, edtf->len - 1);
  g_string_append (edtf, ",1000,1000]");
  g_assert_null (coa_date_new_from_edtf (edtf->str, &error));
  g_assert_error (error, COA_DATE_ERROR, COA_DATE_ERROR_UNSUPPORTED);
  g_assert_nonnull (strstr (error->message, "longer than 256 bytes"));
}

/* Whatever is done to a good date, the answer is a date that can be written and read, or an error.
 */
static void
test_any_bytes (void)
{
  static const char bytes[] = "0123459X-/.,[]?~%YTZ:+ \x80\xff";

  for (gsize i = 0; i < G_N_ELEMENTS (valid_dates); i++) {
    for (int j = 0; j < 200; j++) {
      g_autofree char *edtf = g_strdup (valid_dates[i].edtf);
      g_autofree char *written = NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (CoaDate) date = NULL;
      g_autoptr (CoaDate) again = NULL;

      for (int k = g_test_rand_int_range (1, 4); k > 0; k--)
        edtf[g_test_rand_int_range (0, (gint32) strlen (edtf))] =
          bytes[g_test_rand_int_range (0, sizeof (bytes) - 1)];
      date = coa_date_new_from_edtf (edtf, &error);
      g_assert_true ((date == NULL) == (error != NULL));
      if (date == NULL)
        continue;

      written = coa_date_to_edtf (date);
      again = coa_date_new_from_edtf (written, &error);
      g_assert_no_error (error);
      g_assert_cmpint (coa_date_compare (date, again), ==, 0);
    }
  }
}

static void
test_shared (void)
{
  g_autoptr (CoaDate) date = coa_date_new_from_edtf ("2017-03-07", NULL);
  g_autoptr (CoaDate) shared = g_boxed_copy (COA_TYPE_DATE, date);

  g_assert_true (shared == date);
}

int
main (int argc, char *argv[])
{
  if (!test_locale_is_there ())
    return 0;

  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (valid_dates); i++) {
    g_autofree char *path = g_strdup_printf ("/date/valid/%" G_GSIZE_FORMAT, i);

    g_test_add_data_func (path, &valid_dates[i], test_valid);
  }
  for (gsize i = 0; i < G_N_ELEMENTS (invalid_dates); i++) {
    g_autofree char *path = g_strdup_printf ("/date/invalid/%" G_GSIZE_FORMAT, i);

    g_test_add_data_func (path, &invalid_dates[i], test_invalid);
  }
  g_test_add_func ("/date/no-error-wanted", test_no_error_wanted);
  g_test_add_func ("/date/length", test_length);
  g_test_add_func ("/date/any-bytes", test_any_bytes);
  g_test_add_func ("/date/shared", test_shared);
  return g_test_run ();
}
