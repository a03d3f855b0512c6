/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Reads any string as a date. One that is a date can be written and read again, has its days in
 * order, and can be said in words. */

#include "fuzz.h"
#include "model/value/date/words/coa-date-words.h"

static void
check_date (const CoaDate *date)
{
  g_autofree char *edtf = coa_date_to_edtf (date);
  g_autofree char *words = coa_date_to_words (date);
  g_autoptr (GError) error = NULL;
  g_autoptr (CoaDate) again = coa_date_new_from_edtf (edtf, &error);
  g_autofree char *edtf_again = NULL;

  g_assert_no_error (error);
  edtf_again = coa_date_to_edtf (again);
  g_assert_cmpstr (edtf_again, ==, edtf);
  g_assert_cmpint (coa_date_compare (date, again), ==, 0);
  g_assert_cmpint (coa_date_get_earliest (date), <=, coa_date_get_latest (date));
  g_assert_true (*words != '\0' && g_utf8_validate (words, -1, NULL));
  if (coa_date_has_year (date))
    g_assert_cmpint (coa_date_get_year (date), ==, coa_date_get_year (again));
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autofree char *string = g_strndup ((const char *) data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (CoaDate) date = NULL;

  if (!g_utf8_validate (string, -1, NULL))
    return -1;

  date = coa_date_new_from_edtf (string, &error);
  g_assert_true ((date == NULL) == (error != NULL));
  if (date != NULL)
    check_date (date);
  return 0;
}
