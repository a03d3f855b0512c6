/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "model/compare/coa-comparison.h"

G_BEGIN_DECLS

#define COA_TYPE_COMPARE_HEADINGS (coa_compare_headings_get_type ())

G_DECLARE_FINAL_TYPE (CoaCompareHeadings, coa_compare_headings, COA, COMPARE_HEADINGS, GtkBox)

void coa_compare_headings_show (CoaCompareHeadings *self, CoaComparison *comparison);

G_END_DECLS
