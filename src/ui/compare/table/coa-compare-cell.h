/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "ui/compare/line/coa-compare-line.h"

G_BEGIN_DECLS

#define COA_TYPE_COMPARE_CELL (coa_compare_cell_get_type ())

G_DECLARE_FINAL_TYPE (CoaCompareCell, coa_compare_cell, COA, COMPARE_CELL, GtkWidget)

GtkWidget *coa_compare_cell_new (void) G_GNUC_WARN_UNUSED_RESULT;

void coa_compare_cell_show (CoaCompareCell *self, CoaCompareLine *line, guint column);

G_END_DECLS
