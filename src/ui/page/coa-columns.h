/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define COA_TYPE_COLUMNS (coa_columns_get_type ())

G_DECLARE_FINAL_TYPE (CoaColumns, coa_columns, COA, COLUMNS, GtkWidget)

G_END_DECLS
