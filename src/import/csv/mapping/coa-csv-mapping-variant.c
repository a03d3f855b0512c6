/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "import/csv/mapping/coa-csv-mapping.h"

/**
 * coa_csv_mapping_to_variant:
 * @self: a mapping
 *
 * Returns: (transfer floating): the mapping as it can be stored, of type
 *   %COA_CSV_MAPPING_VARIANT_TYPE
 */
GVariant *
coa_csv_mapping_to_variant (CoaCsvMapping *self)
{
  g_autoptr (GEnumClass) kinds = g_type_class_ref (COA_TYPE_CSV_KIND);
  const char *kind;
  GVariantBuilder columns;

  g_return_val_if_fail (COA_IS_CSV_MAPPING (self), NULL);

  kind = g_enum_get_value (kinds, (int) coa_csv_mapping_get_kind (self))->value_nick;
  g_variant_builder_init (&columns, G_VARIANT_TYPE ("a{si}"));
  for (guint i = 0; i < COA_CSV_N_MEANINGS; i++) {
    int column = coa_csv_mapping_get_column (self, i);

    if (column != COA_CSV_NO_COLUMN)
      g_variant_builder_add (&columns, "{si}", coa_csv_meaning_get_id (i), column);
  }
  return g_variant_new (COA_CSV_MAPPING_VARIANT_TYPE, kind, coa_csv_mapping_get_has_header (self),
                        &columns);
}

static gboolean
read_columns (CoaCsvMapping *self, GVariant *columns, CoaCsvTable *table)
{
  g_autoptr (GEnumClass) meanings = g_type_class_ref (COA_TYPE_CSV_MEANING);
  GVariantIter iter;
  const char *id;
  int column;

  g_variant_iter_init (&iter, columns);
  while (g_variant_iter_next (&iter, "{&si}", &id, &column)) {
    const GEnumValue *meaning = g_enum_get_value_by_nick (meanings, id);

    if (meaning == NULL || column < 0 || (guint) column >= coa_csv_table_get_n_columns (table) ||
        !coa_csv_meaning_is_of ((CoaCsvMeaning) meaning->value, coa_csv_mapping_get_kind (self)))
      return FALSE;
    coa_csv_mapping_set_column (self, (CoaCsvMeaning) meaning->value, column);
  }
  return TRUE;
}

/**
 * coa_csv_mapping_new_from_variant:
 * @variant: a stored mapping
 * @table: the table that it is for
 *
 * Returns: (transfer full) (nullable): the mapping, or %NULL if it is none, or
 *   is for another table
 */
CoaCsvMapping *
coa_csv_mapping_new_from_variant (GVariant *variant, CoaCsvTable *table)
{
  g_autoptr (GEnumClass) kinds = g_type_class_ref (COA_TYPE_CSV_KIND);
  g_autoptr (CoaCsvMapping) self = NULL;
  g_autoptr (GVariant) columns = NULL;
  const GEnumValue *kind;
  const char *kind_id;
  gboolean has_header;

  g_return_val_if_fail (COA_IS_CSV_TABLE (table), NULL);

  if (!g_variant_is_of_type (variant, G_VARIANT_TYPE (COA_CSV_MAPPING_VARIANT_TYPE)))
    return NULL;

  g_variant_get (variant, "(&sb@a{si})", &kind_id, &has_header, &columns);
  kind = g_enum_get_value_by_nick (kinds, kind_id);
  if (kind == NULL)
    return NULL;

  self = coa_csv_mapping_new ((CoaCsvKind) kind->value, has_header);
  return read_columns (self, columns, table) ? g_steal_pointer (&self) : NULL;
}

/**
 * coa_csv_mapping_get_key:
 * @table: a table
 *
 * Makes a short name for the first row of a table, under which its mapping can
 * be remembered: files with the same header are mapped alike.
 *
 * Returns: (transfer full): the name
 */
char *
coa_csv_mapping_get_key (CoaCsvTable *table)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  guint n_columns;

  g_return_val_if_fail (COA_IS_CSV_TABLE (table), NULL);

  n_columns = coa_csv_table_get_n_rows (table) > 0 ? coa_csv_table_get_n_columns (table) : 0;
  while (n_columns > 0 && *coa_csv_table_get_cell (table, 0, n_columns - 1) == '\0')
    n_columns--;
  for (guint i = 0; i < n_columns; i++) {
    const char *name = coa_csv_table_get_cell (table, 0, i);

    /* With the NUL, so that it is seen where a cell ends. */
    g_checksum_update (checksum, (const guchar *) name, (gssize) strlen (name) + 1);
  }
  return g_strdup (g_checksum_get_string (checksum));
}
