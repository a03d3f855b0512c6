/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/value/coa-date-words.h"
#include "ui-test.h"
#include "ui/labels/coa-count-labels.h"

/* The Arabic translation where it is put together from parts: numbers and dates. */

/* A noun has six forms. */
static const struct {
  int n;
  const char *exact;
  const char *more;
} counts[] = {
  { 0, "لا توقيعات", "أكثر من 0 توقيع" },      { 1, "توقيع واحد", "أكثر من توقيع واحد" },
  { 2, "توقيعان", "أكثر من توقيعين" },         { 3, "3 توقيعات", "أكثر من 3 توقيعات" },
  { 10, "10 توقيعات", "أكثر من 10 توقيعات" },  { 11, "11 توقيعًا", "أكثر من 11 توقيعًا" },
  { 99, "99 توقيعًا", "أكثر من 99 توقيعًا" },    { 100, "100 توقيع", "أكثر من 100 توقيع" },
  { 102, "102 توقيع", "أكثر من 102 توقيع" },   { 103, "103 توقيعات", "أكثر من 103 توقيعات" },
  { 211, "211 توقيعًا", "أكثر من 211 توقيعًا" },
};

static const struct {
  const char *edtf;
  const char *words;
} dates[] = {
  { "2017-03-07", "7 مارس 2017" },
  { "2014-06~", "نحو يونيو 2014" },
  { "2017?", "2017، غير مؤكد" },
  { "[2024-01-25..2024-02-11]", "بين 25 يناير و11 فبراير 2024" },
  { "2017-06-28/2017-06-30", "من 28 إلى 30 يونيو 2017" },
  { "2014-06-10/..", "ابتداءً من 10 يونيو 2014" },
  { "[..2018-03]", "في موعد أقصاه مارس 2018" },
  { "2004-06~-11", "11 يونيو 2004، السنة والشهر تقريبيان" },
  { "XXXX-12-25", "25 ديسمبر، السنة غير معروفة" },
  { "2017-03-07T14:30:00Z", "7 مارس 2017، الساعة 14:30 بالتوقيت العالمي" },
};

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
    assert_count (counts[i].n, "exact", counts[i].exact);
    assert_count (counts[i].n, "more_than", counts[i].more);
  }
}

static void
test_dates (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (dates); i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (CoaDate) date = coa_date_new_from_edtf (dates[i].edtf, &error);
    g_autofree char *words = NULL;

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

  g_test_add_func ("/arabic/counts", test_counts);
  g_test_add_func ("/arabic/dates", test_dates);

  return g_test_run ();
}
