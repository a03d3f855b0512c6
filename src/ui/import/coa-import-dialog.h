/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define COA_TYPE_IMPORT_DIALOG (coa_import_dialog_get_type ())

G_DECLARE_FINAL_TYPE (CoaImportDialog, coa_import_dialog, COA, IMPORT_DIALOG, AdwDialog)

AdwDialog *coa_import_dialog_new (GFile *location, GSettings *settings) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
