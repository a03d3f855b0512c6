/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define COA_TYPE_LIST_DIALOG (coa_list_dialog_get_type ())

G_DECLARE_FINAL_TYPE (CoaListDialog, coa_list_dialog, COA, LIST_DIALOG, AdwDialog)

AdwDialog *coa_list_dialog_new (const char *title, GListModel *model,
                                GType view_type) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
