/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/csv/table/coa-csv-formats.h"

#include <string.h>

#include "import/csv/table/coa-csv-table.h"

static char *
dup_key (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return coa_csv_formats_dup_key (bytes);
}

/* Files have one key if their first lines are of the same bytes, and only then. */
static void
test_key (void)
{
  static const struct {
    const char *one;
    const char *other;
    gboolean is_same;
  } cases[] = {
    { "", "", TRUE },
    { "a;b\n1;2\n", "a;b", TRUE },
    { "a;b\n1;2\n", "a;b\r\n3;4", TRUE },
    { "\n\na;b\n", "a;b\n", TRUE },
    { "sep=;\na;b\n", "a;b\n", TRUE },
    { "sep=;\na;b\n", "sep=;\na;c\n", FALSE },
    { "a;b\n", "a,b\n", FALSE },
    { "a;b\n", "a;b \n", FALSE },
    { "\xDE\n", "\xC3\x9E\n", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *one = dup_key (cases[i].one);
    g_autofree char *other = dup_key (cases[i].other);

    g_assert_cmpint (g_str_equal (one, other), ==, cases[i].is_same);
  }
}

/* What is set is found, and nothing else; that all is to be found needs no place. */
static void
test_set (void)
{
  g_autoptr (GVariant) none =
    g_variant_ref_sink (g_variant_new_array (G_VARIANT_TYPE ("{s(sy)}"), NULL, 0));
  g_autoptr (GVariant) one =
    g_variant_ref_sink (coa_csv_formats_set (none, "a", COA_CSV_ENCODING_WINDOWS_1256, '\t'));
  g_autoptr (GVariant) two =
    g_variant_ref_sink (coa_csv_formats_set (one, "b", COA_CSV_ENCODING_ANY, '|'));
  g_autoptr (GVariant) three = g_variant_ref_sink (
    coa_csv_formats_set (two, "a", COA_CSV_ENCODING_ANY, COA_CSV_ANY_SEPARATOR));
  CoaCsvEncoding encoding;
  char separator;

  g_assert_false (coa_csv_formats_find (none, "a", &encoding, &separator));
  g_assert_true (coa_csv_formats_find (two, "a", &encoding, &separator));
  g_assert_cmpint (encoding, ==, COA_CSV_ENCODING_WINDOWS_1256);
  g_assert_cmpint (separator, ==, '\t');
  g_assert_true (coa_csv_formats_find (two, "b", &encoding, &separator));
  g_assert_cmpint (encoding, ==, COA_CSV_ENCODING_ANY);
  g_assert_cmpint (separator, ==, '|');
  g_assert_false (coa_csv_formats_find (three, "a", &encoding, &separator));
  g_assert_true (coa_csv_formats_find (three, "b", &encoding, &separator));
}

/* The one that was used longest ago goes. */
static void
test_many (void)
{
  g_autoptr (GVariant) formats =
    g_variant_ref_sink (g_variant_new_array (G_VARIANT_TYPE ("{s(sy)}"), NULL, 0));
  CoaCsvEncoding encoding;
  char separator;

  for (guint i = 0; i < 30; i++) {
    g_autoptr (GVariant) before = g_steal_pointer (&formats);
    g_autofree char *key = g_strdup_printf ("%u", i);

    formats = g_variant_ref_sink (coa_csv_formats_set (before, key, COA_CSV_ENCODING_UTF_8, ','));
  }
  g_assert_cmpuint (g_variant_n_children (formats), ==, 20);
  g_assert_true (coa_csv_formats_find (formats, "29", &encoding, &separator));
  g_assert_true (coa_csv_formats_find (formats, "10", &encoding, &separator));
  g_assert_false (coa_csv_formats_find (formats, "9", &encoding, &separator));
}

/* Whoever writes the settings by hand breaks nothing. */
static void
test_wrong (void)
{
  static const char *const texts[] = {
    "@a{s(sy)} {'a': ('utf-7', 0x2c)}",
    "@a{s(sy)} {'a': ('utf-8', 0x78)}",
    "@a{s(sy)} {'a': ('', 0xff)}",
    "@a{si} {'a': 1}",
    "'a'",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++) {
    g_autoptr (GVariant) formats = g_variant_parse (NULL, texts[i], NULL, NULL, NULL);
    CoaCsvEncoding encoding;
    char separator;

    g_assert_false (coa_csv_formats_find (formats, "a", &encoding, &separator));
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/csv-formats/key", test_key);
  g_test_add_func ("/csv-formats/set", test_set);
  g_test_add_func ("/csv-formats/many", test_many);
  g_test_add_func ("/csv-formats/wrong", test_wrong);

  return g_test_run ();
}
