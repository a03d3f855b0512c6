/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "import/csv/table/coa-csv-table.h"

G_BEGIN_DECLS

#define COA_TYPE_IMPORT_TABLE_ROW (coa_import_table_row_get_type ())

G_DECLARE_FINAL_TYPE (CoaImportTableRow, coa_import_table_row, COA, IMPORT_TABLE_ROW, GObject)

CoaImportTableRow *coa_import_table_row_new (CoaCsvTable *table,
                                             guint row) G_GNUC_WARN_UNUSED_RESULT;

char *coa_import_table_row_dup_number (CoaImportTableRow *self) G_GNUC_WARN_UNUSED_RESULT;
char *coa_import_table_row_dup_cell (CoaImportTableRow *self,
                                     guint column) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
