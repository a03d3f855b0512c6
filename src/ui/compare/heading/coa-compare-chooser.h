/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "ui/compare/line/coa-compare-line.h"

G_BEGIN_DECLS

#define COA_TYPE_COMPARE_CHOOSER (coa_compare_chooser_get_type ())

G_DECLARE_FINAL_TYPE (CoaCompareChooser, coa_compare_chooser, COA, COMPARE_CHOOSER, AdwBin)

CoaCompareLine *coa_compare_chooser_get_subject (CoaCompareChooser *self);
void coa_compare_chooser_show (CoaCompareChooser *self, GListModel *subjects);

G_END_DECLS
