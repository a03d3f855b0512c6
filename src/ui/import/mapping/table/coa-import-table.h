/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "import/csv/mapping/coa-csv-mapping.h"

G_BEGIN_DECLS

#define COA_TYPE_IMPORT_TABLE (coa_import_table_get_type ())

G_DECLARE_FINAL_TYPE (CoaImportTable, coa_import_table, COA, IMPORT_TABLE, AdwBin)

guint coa_import_table_show (CoaImportTable *self, CoaCsvTable *table, CoaCsvMapping *mapping);

G_END_DECLS
