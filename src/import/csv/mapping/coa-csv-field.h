/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "import/csv/mapping/coa-csv-meaning.h"

G_BEGIN_DECLS

/* The column of a field that is in no column. */
#define COA_CSV_NO_COLUMN (-1)

#define COA_TYPE_CSV_FIELD (coa_csv_field_get_type ())

G_DECLARE_FINAL_TYPE (CoaCsvField, coa_csv_field, COA, CSV_FIELD, GObject)

CoaCsvField *coa_csv_field_new (CoaCsvMeaning meaning) G_GNUC_WARN_UNUSED_RESULT;

CoaCsvMeaning coa_csv_field_get_meaning (CoaCsvField *self);
const char *coa_csv_field_get_name (CoaCsvField *self);
int coa_csv_field_get_column (CoaCsvField *self);
void coa_csv_field_set_column (CoaCsvField *self, int column);

G_END_DECLS
