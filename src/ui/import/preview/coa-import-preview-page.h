/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "import/coa-imported.h"

G_BEGIN_DECLS

#define COA_TYPE_IMPORT_PREVIEW_PAGE (coa_import_preview_page_get_type ())

G_DECLARE_FINAL_TYPE (CoaImportPreviewPage, coa_import_preview_page, COA, IMPORT_PREVIEW_PAGE,
                      AdwNavigationPage)

void coa_import_preview_page_begin (CoaImportPreviewPage *self, CoaForeignFile *file,
                                    GFile *location);
void coa_import_preview_page_show (CoaImportPreviewPage *self, CoaImported *imported);

void coa_import_preview_page_save_to (CoaImportPreviewPage *self, GFile *place);

G_END_DECLS
