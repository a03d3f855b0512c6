/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "model/coa-collection.h"

G_BEGIN_DECLS

#define COA_TYPE_IMPORT_DUPLICATES_PAGE (coa_import_duplicates_page_get_type ())

G_DECLARE_FINAL_TYPE (CoaImportDuplicatesPage, coa_import_duplicates_page, COA,
                      IMPORT_DUPLICATES_PAGE, AdwNavigationPage)

gboolean coa_import_duplicates_page_show (CoaImportDuplicatesPage *self, GListModel *duplicates,
                                          CoaCollection *collection);
GListModel *coa_import_duplicates_page_get_duplicates (CoaImportDuplicatesPage *self);

G_END_DECLS
