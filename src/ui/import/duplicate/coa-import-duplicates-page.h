/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "import/coa-imported.h"

G_BEGIN_DECLS

#define COA_TYPE_IMPORT_DUPLICATES_PAGE (coa_import_duplicates_page_get_type ())

G_DECLARE_FINAL_TYPE (CoaImportDuplicatesPage, coa_import_duplicates_page, COA,
                      IMPORT_DUPLICATES_PAGE, AdwNavigationPage)

void coa_import_duplicates_page_show (CoaImportDuplicatesPage *self, CoaImported *imported);
GListModel *coa_import_duplicates_page_get_choices (CoaImportDuplicatesPage *self);

G_END_DECLS
