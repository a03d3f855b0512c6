/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define COA_TYPE_IMPORT_READING_PAGE (coa_import_reading_page_get_type ())

G_DECLARE_FINAL_TYPE (CoaImportReadingPage, coa_import_reading_page, COA, IMPORT_READING_PAGE,
                      AdwNavigationPage)

void coa_import_reading_page_begin (CoaImportReadingPage *self, GFile *location);
void coa_import_reading_page_fail (CoaImportReadingPage *self, GFile *location,
                                   const GError *error);

G_END_DECLS
