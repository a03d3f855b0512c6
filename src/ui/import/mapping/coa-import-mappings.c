/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/import/mapping/coa-import-mappings.h"

#include <glib/gi18n.h>

#include "import/csv/mapping/coa-csv-guess.h"
#include "import/csv/table/coa-csv-formats.h"
#include "ui/labels/coa-text-labels.h"

#define KEY "import-mappings"
#define FORMATS_KEY "import-formats"

/* Those that were used longest ago are forgotten. */
#define REMEMBERED_MAX 20

/* What the columns were last time in a table with the same header. */
static CoaCsvMapping *
recall (GSettings *settings, CoaCsvTable *table)
{
  g_autoptr (GVariant) kept = g_settings_get_value (settings, KEY);
  g_autofree char *wanted = coa_csv_mapping_get_key (table);

  for (gsize i = 0; i < g_variant_n_children (kept); i++) {
    g_autoptr (GVariant) mapping = NULL;
    const char *key;

    g_variant_get_child (kept, i, "{&s@" COA_CSV_MAPPING_VARIANT_TYPE "}", &key, &mapping);
    if (g_str_equal (key, wanted))
      return coa_csv_mapping_new_from_variant (mapping, table);
  }
  return NULL;
}

static CoaCsvMapping *
recall_or_guess (GSettings *settings, CoaCsvTable *table)
{
  CoaCsvMapping *recalled = recall (settings, table);

  return recalled != NULL ? recalled : coa_csv_guess_mapping (table);
}

/* What the user has said, if that was more than what had been proposed. */
static GVariant *
find_said (GSettings *settings, CoaCsvTable *table, CoaCsvMapping *chosen)
{
  g_autoptr (CoaCsvMapping) mapping = recall_or_guess (settings, table);
  g_autoptr (GVariant) proposed = g_variant_ref_sink (coa_csv_mapping_to_variant (mapping));
  g_autoptr (GVariant) said = g_variant_ref_sink (coa_csv_mapping_to_variant (chosen));

  return g_variant_equal (said, proposed) ? NULL : g_steal_pointer (&said);
}

/**
 * coa_import_mappings_propose:
 * @settings: (transfer none): where they are kept
 * @file: (transfer none): a file with a table
 * @before: (transfer none) (nullable): the same file, as it was read before
 * @chosen: (transfer none) (nullable): what its columns were said to be then
 *
 * Says what the columns of a table may be: what the user has said of the same ones, or
 * what they were last time in a table with the same header, or else what they seem to be.
 *
 * Returns: (transfer full): what they may be
 */
CoaCsvMapping *
coa_import_mappings_propose (GSettings *settings, CoaForeignFile *file, CoaForeignFile *before,
                             CoaCsvMapping *chosen)
{
  CoaCsvTable *table = coa_foreign_file_get_table (file);
  CoaCsvTable *old = before == NULL ? NULL : coa_foreign_file_get_table (before);
  g_autoptr (GVariant) said = NULL;
  CoaCsvMapping *mapping = NULL;

  if (old != NULL && coa_csv_table_get_n_columns (old) == coa_csv_table_get_n_columns (table))
    said = find_said (settings, old, chosen);
  if (said != NULL)
    mapping = coa_csv_mapping_new_from_variant (said, table);
  return mapping != NULL ? mapping : recall_or_guess (settings, table);
}

static void
remember_mapping (GSettings *settings, CoaCsvTable *table, CoaCsvMapping *mapping)
{
  g_autoptr (GVariant) kept = g_settings_get_value (settings, KEY);
  g_autofree char *own = coa_csv_mapping_get_key (table);
  GVariantBuilder builder;
  guint n = 1;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{s" COA_CSV_MAPPING_VARIANT_TYPE "}"));
  g_variant_builder_add (&builder, "{s@" COA_CSV_MAPPING_VARIANT_TYPE "}", own,
                         coa_csv_mapping_to_variant (mapping));
  for (gsize i = 0; i < g_variant_n_children (kept) && n < REMEMBERED_MAX; i++) {
    g_autoptr (GVariant) entry = g_variant_get_child_value (kept, i);
    const char *key;

    g_variant_get_child (entry, 0, "&s", &key);
    if (!g_str_equal (key, own)) {
      g_variant_builder_add_value (&builder, entry);
      n++;
    }
  }
  g_settings_set_value (settings, KEY, g_variant_builder_end (&builder));
}

/**
 * coa_import_mappings_get_formats:
 * @settings: (transfer none): where they are kept
 *
 * Returns: (transfer full): how tables are written, as the user has said
 */
GVariant *
coa_import_mappings_get_formats (GSettings *settings)
{
  return g_settings_get_value (settings, FORMATS_KEY);
}

/**
 * coa_import_mappings_remember:
 * @settings: (transfer none): where they are kept
 * @file: (transfer none): a file with a table
 * @mapping: (transfer none): what its columns are
 *
 * Keeps what the columns are, and how the table is written, for the next one with
 * the same header.
 */
void
coa_import_mappings_remember (GSettings *settings, CoaForeignFile *file, CoaCsvMapping *mapping)
{
  g_autoptr (GVariant) formats = coa_import_mappings_get_formats (settings);

  remember_mapping (settings, coa_foreign_file_get_table (file), mapping);
  g_settings_set_value (settings, FORMATS_KEY,
                        coa_csv_formats_set (formats, coa_foreign_file_get_format_key (file),
                                             coa_foreign_file_get_encoding (file),
                                             coa_foreign_file_get_separator (file)));
}

/**
 * coa_import_mappings_dup_missing:
 * @mapping: (transfer none): what the columns of a table are
 *
 * Returns: (transfer full) (nullable): which columns have to be chosen before the
 *   table can be imported, in a sentence
 */
char *
coa_import_mappings_dup_missing (CoaCsvMapping *mapping)
{
  const CoaCsvKind kind = coa_csv_mapping_get_kind (mapping);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) names = NULL;
  g_autofree char *joined = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (mapping)); i++) {
    g_autoptr (CoaCsvField) field = g_list_model_get_item (G_LIST_MODEL (mapping), i);

    if (coa_csv_meaning_is_required (coa_csv_field_get_meaning (field), kind) &&
        coa_csv_field_get_column (field) == COA_CSV_NO_COLUMN)
      g_strv_builder_add (builder, coa_csv_field_get_name (field));
  }
  names = g_strv_builder_end (builder);
  joined = coa_label_join ((const char *const *) names);
  /* Translators: %s are names of columns that a table must have. */
  return joined == NULL ? NULL : g_strdup_printf (_ ("Choose a column: %s"), joined);
}
