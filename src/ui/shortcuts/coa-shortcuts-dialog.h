/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define COA_TYPE_SHORTCUTS_DIALOG (coa_shortcuts_dialog_get_type ())

G_DECLARE_FINAL_TYPE (CoaShortcutsDialog, coa_shortcuts_dialog, COA, SHORTCUTS_DIALOG, AdwDialog)

AdwDialog *coa_shortcuts_dialog_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
