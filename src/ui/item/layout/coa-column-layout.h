/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkLayoutManager *coa_column_layout_new (void) G_GNUC_WARN_UNUSED_RESULT;
GtkLayoutManager *coa_column_layout_new_for_row (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
