/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define COA_TYPE_SHORTCUT_ROW (coa_shortcut_row_get_type ())

G_DECLARE_FINAL_TYPE (CoaShortcutRow, coa_shortcut_row, COA, SHORTCUT_ROW, AdwActionRow)

G_END_DECLS
