/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "model/compare/coa-comparison.h"

G_BEGIN_DECLS

#define COA_TYPE_COMPARE_TABLE (coa_compare_table_get_type ())

G_DECLARE_FINAL_TYPE (CoaCompareTable, coa_compare_table, COA, COMPARE_TABLE, AdwBin)

void coa_compare_table_show (CoaCompareTable *self, CoaComparison *comparison, GListModel *lines);
gboolean coa_compare_table_is_filled (CoaCompareTable *self);

G_END_DECLS
