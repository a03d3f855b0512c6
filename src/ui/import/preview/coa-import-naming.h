/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define COA_TYPE_IMPORT_NAMING (coa_import_naming_get_type ())

G_DECLARE_FINAL_TYPE (CoaImportNaming, coa_import_naming, COA, IMPORT_NAMING, AdwPreferencesGroup)

void coa_import_naming_begin (CoaImportNaming *self, const char *title);

gboolean coa_import_naming_is_complete (CoaImportNaming *self);
const char *coa_import_naming_get_title (CoaImportNaming *self);
const char *coa_import_naming_get_language (CoaImportNaming *self);

G_END_DECLS
