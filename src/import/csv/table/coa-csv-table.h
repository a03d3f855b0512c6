/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "import/csv/table/coa-csv-encoding.h"
#include "import/csv/table/coa-csv-problem.h"

G_BEGIN_DECLS

#define COA_CSV_MAX_FILE_SIZE (256 * 1024 * 1024)

/* For a separator: it is to be found. */
#define COA_CSV_ANY_SEPARATOR '\0'

#define COA_TYPE_CSV_TABLE (coa_csv_table_get_type ())

G_DECLARE_FINAL_TYPE (CoaCsvTable, coa_csv_table, COA, CSV_TABLE, GObject)

CoaCsvTable *coa_csv_table_new (GBytes *bytes, const char *name, CoaCsvEncoding encoding,
                                char separator, GCancellable *cancellable,
                                GError **error) G_GNUC_WARN_UNUSED_RESULT;

const char *coa_csv_table_get_name (CoaCsvTable *self);
CoaCsvEncoding coa_csv_table_get_encoding (CoaCsvTable *self);
gboolean coa_csv_table_is_encoding_guessed (CoaCsvTable *self);
char coa_csv_table_get_separator (CoaCsvTable *self);

guint coa_csv_table_get_n_rows (CoaCsvTable *self);
guint coa_csv_table_get_n_columns (CoaCsvTable *self);
const char *coa_csv_table_get_cell (CoaCsvTable *self, guint row, guint column);
guint coa_csv_table_get_row_number (CoaCsvTable *self, guint row);
char *coa_csv_table_dup_cell_name (CoaCsvTable *self, guint row,
                                   guint column) G_GNUC_WARN_UNUSED_RESULT;
void coa_csv_table_get_place (CoaCsvTable *self, guint row, guint column, guint *line,
                              guint *line_column);

guint coa_csv_table_get_n_problems (CoaCsvTable *self);
const CoaCsvProblem *coa_csv_table_get_problem (CoaCsvTable *self, guint position);

G_END_DECLS
