/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "model/compare/coa-comparison.h"
#include "ui/compare/line/coa-compare-line.h"

G_BEGIN_DECLS

#define COA_TYPE_COMPARE_ROW (coa_compare_row_get_type ())

G_DECLARE_FINAL_TYPE (CoaCompareRow, coa_compare_row, COA, COMPARE_ROW, AdwBin)

GtkWidget *coa_compare_row_new (void) G_GNUC_WARN_UNUSED_RESULT;

CoaCompareLine *coa_compare_row_get_line (CoaCompareRow *self);
void coa_compare_row_set_line (CoaCompareRow *self, CoaCompareLine *line);

G_END_DECLS
