/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>
#include <string.h>

#include "csv-table-new.h"
#include "guess-cases.h"
#include "header-cases.h"
#include "import/csv/mapping/coa-csv-guess.h"
#include "import/csv/mapping/coa-csv-header.h"

static char *
show (CoaCsvMapping *mapping)
{
  GString *shown =
    g_string_new (coa_csv_mapping_get_kind (mapping) == COA_CSV_GOALS ? "goals" : "signatures");

  g_string_append (shown, coa_csv_mapping_get_has_header (mapping) ? " header" : " rows");
  for (guint meaning = 0; meaning < COA_CSV_N_MEANINGS; meaning++) {
    int column = coa_csv_mapping_get_column (mapping, meaning);

    if (column != COA_CSV_NO_COLUMN)
      g_string_append_printf (shown, " %s=%c", coa_csv_meaning_get_id (meaning), 'A' + column);
  }
  return g_string_free_and_steal (shown);
}

static void
test_guess (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (guess_cases); i++) {
    g_autoptr (CoaCsvTable) table = csv_table_new_from_text (guess_cases[i].file);
    g_autoptr (CoaCsvMapping) mapping = coa_csv_guess_mapping (table);
    g_autofree char *shown = show (mapping);

    g_assert_cmpstr (shown, ==, guess_cases[i].mapping);
  }
}

/* The first of what speaks most for it. */
static CoaCsvMeaning
find_meaning (const char *header)
{
  guint rates[COA_CSV_N_MEANINGS];
  CoaCsvMeaning best = 0;

  coa_csv_header_rate (header, rates);
  for (guint meaning = 1; meaning < COA_CSV_N_MEANINGS; meaning++)
    if (rates[meaning] > rates[best])
      best = meaning;
  return rates[best] > COA_CSV_HEADER_EXACT ? best : COA_CSV_N_MEANINGS;
}

static void
test_headers (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (header_cases); i++) {
    g_auto (GStrv) headers = g_strsplit (header_cases[i].headers, "|", -1);

    for (guint j = 0; headers[j] != NULL; j++)
      if (find_meaning (headers[j]) != header_cases[i].meaning)
        g_error ("%s is not known as %s", headers[j],
                 coa_csv_meaning_get_id (header_cases[i].meaning));
  }
}

static void
test_stored (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (guess_cases); i++) {
    g_autoptr (CoaCsvTable) table = csv_table_new_from_text (guess_cases[i].file);
    g_autoptr (CoaCsvMapping) mapping = coa_csv_guess_mapping (table);
    g_autoptr (GVariant) stored = g_variant_ref_sink (coa_csv_mapping_to_variant (mapping));
    g_autoptr (CoaCsvMapping) again = coa_csv_mapping_new_from_variant (stored, table);
    g_autofree char *shown = NULL;

    g_assert_nonnull (again);
    shown = show (again);
    g_assert_cmpstr (shown, ==, guess_cases[i].mapping);
  }
}

static void
test_refused (void)
{
  static const char *const stored[] = {
    "('signatures', true, {'signatory': 2})",
    "('signatures', true, {'signatory': -1})",
    "('signatures', true, {'text': 0})",
    "('goals', true, {'signatory': 0})",
    "('members', true, {'signatory': 0})",
    "('signatures', true, {'salary': 0})",
    "('', true, @a{si} {})",
    "'signatures'",
    "('signatures', true, {'signatory': '0'})",
  };
  g_autoptr (CoaCsvTable) table = csv_table_new_from_text ("Document,Name\nA,B\n");

  for (gsize i = 0; i < G_N_ELEMENTS (stored); i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (GVariant) variant = g_variant_parse (NULL, stored[i], NULL, NULL, &error);

    g_assert_no_error (error);
    g_assert_null (coa_csv_mapping_new_from_variant (variant, table));
  }
}

static void
test_keys (void)
{
  g_autoptr (CoaCsvTable) table = csv_table_new_from_text ("Document,Name\nA,B\n");
  g_autoptr (CoaCsvTable) longer = csv_table_new_from_text ("Document;Name\nC;D;E\n\nF;G\n");
  g_autoptr (CoaCsvTable) other = csv_table_new_from_text ("DocumentN,ame\nA,B\n");
  g_autoptr (CoaCsvTable) empty = csv_table_new_from_text ("");
  g_autofree char *key = coa_csv_mapping_get_key (table);
  g_autofree char *longer_key = coa_csv_mapping_get_key (longer);
  g_autofree char *other_key = coa_csv_mapping_get_key (other);
  g_autofree char *empty_key = coa_csv_mapping_get_key (empty);

  g_assert_cmpstr (key, ==, longer_key);
  g_assert_cmpstr (key, !=, other_key);
  g_assert_cmpstr (key, !=, empty_key);
}

static void
count_cb (guint *count)
{
  (*count)++;
}

/* The list as a dialog sees it. */
static void
test_fields (void)
{
  g_autoptr (CoaCsvMapping) mapping = coa_csv_mapping_new (COA_CSV_SIGNATURES, TRUE);
  guint n_signatures = g_list_model_get_n_items (G_LIST_MODEL (mapping));
  guint n_changed = 0;
  guint n_completed = 0;

  g_signal_connect_swapped (mapping, "items-changed", G_CALLBACK (count_cb), &n_changed);
  g_signal_connect_swapped (mapping, "notify::complete", G_CALLBACK (count_cb), &n_completed);
  g_assert_cmpuint (n_signatures, ==, 19);
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (mapping), n_signatures));
  for (guint i = 0; i < n_signatures; i++) {
    g_autoptr (CoaCsvField) field = g_list_model_get_item (G_LIST_MODEL (mapping), i);

    g_assert_cmpint (coa_csv_field_get_column (field), ==, COA_CSV_NO_COLUMN);
    g_assert_cmpstr (coa_csv_field_get_name (field), !=, "");
    g_object_set (field, "column", (int) i, NULL);
    g_assert_cmpint (coa_csv_mapping_get_column (mapping, coa_csv_field_get_meaning (field)), ==,
                     (int) i);
  }
  g_assert_cmpuint (n_completed, ==, n_signatures);
  g_assert_true (coa_csv_mapping_is_complete (mapping));

  coa_csv_mapping_set_kind (mapping, COA_CSV_GOALS);
  g_assert_cmpuint (n_changed, ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (mapping)), ==, 12);
  g_assert_cmpint (coa_csv_mapping_get_column (mapping, COA_CSV_SIGNATORY), ==, COA_CSV_NO_COLUMN);
  g_assert_false (coa_csv_mapping_is_complete (mapping));
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/csv-mapping/guess", test_guess);
  g_test_add_func ("/csv-mapping/headers", test_headers);
  g_test_add_func ("/csv-mapping/stored", test_stored);
  g_test_add_func ("/csv-mapping/refused", test_refused);
  g_test_add_func ("/csv-mapping/keys", test_keys);
  g_test_add_func ("/csv-mapping/fields", test_fields);

  return g_test_run ();
}
