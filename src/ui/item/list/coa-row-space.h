/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define COA_TYPE_ROW_SPACE (coa_row_space_get_type ())

G_DECLARE_FINAL_TYPE (CoaRowSpace, coa_row_space, COA, ROW_SPACE, GtkWidget)

GtkWidget *coa_row_space_new (GtkWidget *model) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
