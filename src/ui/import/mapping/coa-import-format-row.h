/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "import/coa-foreign-file.h"

G_BEGIN_DECLS

#define COA_TYPE_IMPORT_FORMAT_ROW (coa_import_format_row_get_type ())

G_DECLARE_FINAL_TYPE (CoaImportFormatRow, coa_import_format_row, COA, IMPORT_FORMAT_ROW,
                      AdwExpanderRow)

void coa_import_format_row_show (CoaImportFormatRow *self, CoaForeignFile *file);

G_END_DECLS
