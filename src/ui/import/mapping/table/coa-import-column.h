/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "import/csv/table/coa-csv-table.h"

G_BEGIN_DECLS

/* How many rows are looked at for what is in a column. */
#define COA_IMPORT_COLUMN_SAMPLE_ROWS 20

#define COA_TYPE_IMPORT_COLUMN (coa_import_column_get_type ())

G_DECLARE_FINAL_TYPE (CoaImportColumn, coa_import_column, COA, IMPORT_COLUMN, GObject)

GListModel *coa_import_column_list (CoaCsvTable *table,
                                    gboolean has_header) G_GNUC_WARN_UNUSED_RESULT;

const char *coa_import_column_get_sample (CoaImportColumn *self);

char *coa_import_column_dup_cell (CoaCsvTable *table, guint row,
                                  guint column) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
