/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "import/coa-foreign-file.h"
#include "import/csv/mapping/coa-csv-mapping.h"

G_BEGIN_DECLS

#define COA_TYPE_IMPORT_MAPPING_PAGE (coa_import_mapping_page_get_type ())

G_DECLARE_FINAL_TYPE (CoaImportMappingPage, coa_import_mapping_page, COA, IMPORT_MAPPING_PAGE,
                      AdwNavigationPage)

void coa_import_mapping_page_show (CoaImportMappingPage *self, CoaForeignFile *file,
                                   CoaCsvMapping *mapping);
CoaCsvMapping *coa_import_mapping_page_get_mapping (CoaImportMappingPage *self);

G_END_DECLS
