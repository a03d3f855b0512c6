/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define COA_TYPE_LIST_ROWS (coa_list_rows_get_type ())

G_DECLARE_FINAL_TYPE (CoaListRows, coa_list_rows, COA, LIST_ROWS, GObject)

CoaListRows *coa_list_rows_new (GtkListView *list, GType type);

G_END_DECLS
