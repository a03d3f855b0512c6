/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/import/mapping/table/coa-import-table-row.h"

#include "ui/import/mapping/table/coa-import-column.h"

/**
 * CoaImportTableRow:
 *
 * A row of a table, to be shown in a list.
 */
struct _CoaImportTableRow {
  GObject parent_instance;

  CoaCsvTable *table; /* (owned) (not nullable) */
  guint row;
};

G_DEFINE_FINAL_TYPE (CoaImportTableRow, coa_import_table_row, G_TYPE_OBJECT)

static void
coa_import_table_row_finalize (GObject *object)
{
  g_clear_object (&COA_IMPORT_TABLE_ROW (object)->table);

  G_OBJECT_CLASS (coa_import_table_row_parent_class)->finalize (object);
}

static void
coa_import_table_row_class_init (CoaImportTableRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = coa_import_table_row_finalize;
}

static void
coa_import_table_row_init (CoaImportTableRow *self)
{
}

/**
 * coa_import_table_row_new:
 * @table: (transfer none): a table
 * @row: which of its rows, from 0
 *
 * Returns: (transfer full): the row
 */
CoaImportTableRow *
coa_import_table_row_new (CoaCsvTable *table, guint row)
{
  CoaImportTableRow *self = g_object_new (COA_TYPE_IMPORT_TABLE_ROW, NULL);

  self->table = g_object_ref (table);
  self->row = row;
  return self;
}

/**
 * coa_import_table_row_dup_number:
 * @self: a row
 *
 * Returns: (transfer full): its number, as a spreadsheet shows it
 */
char *
coa_import_table_row_dup_number (CoaImportTableRow *self)
{
  g_return_val_if_fail (COA_IS_IMPORT_TABLE_ROW (self), NULL);

  return g_strdup_printf ("%u", coa_csv_table_get_row_number (self->table, self->row));
}

/**
 * coa_import_table_row_dup_cell:
 * @self: a row
 * @column: a column, from 0
 *
 * Returns: (transfer full): what is in its cell, as a line
 */
char *
coa_import_table_row_dup_cell (CoaImportTableRow *self, guint column)
{
  g_return_val_if_fail (COA_IS_IMPORT_TABLE_ROW (self), NULL);

  return coa_import_column_dup_cell (self->table, self->row, column);
}
