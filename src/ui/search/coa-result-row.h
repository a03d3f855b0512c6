/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/item/coa-item-view.h"

G_BEGIN_DECLS

#define COA_TYPE_RESULT_ROW (coa_result_row_get_type ())

G_DECLARE_FINAL_TYPE (CoaResultRow, coa_result_row, COA, RESULT_ROW, CoaItemView)

G_END_DECLS
