/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/item/coa-item-view.h"

G_BEGIN_DECLS

#define COA_TYPE_SIDEBAR_ROW (coa_sidebar_row_get_type ())

G_DECLARE_FINAL_TYPE (CoaSidebarRow, coa_sidebar_row, COA, SIDEBAR_ROW, CoaItemView)

G_END_DECLS
