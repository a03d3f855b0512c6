/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "import/csv/mapping/coa-csv-field.h"

G_BEGIN_DECLS

#define COA_TYPE_IMPORT_FIELD_ROW (coa_import_field_row_get_type ())

G_DECLARE_FINAL_TYPE (CoaImportFieldRow, coa_import_field_row, COA, IMPORT_FIELD_ROW, AdwComboRow)

GtkWidget *coa_import_field_row_new (CoaCsvField *field,
                                     GListModel *columns) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
