/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *coa_item_row_new (GType view_type, GObject *item) G_GNUC_WARN_UNUSED_RESULT;
void coa_item_row_show_items (GtkListBox *list, GType view_type, GListModel *items, guint position);
void coa_item_row_update_heading (GtkListBoxRow *row, GtkListBoxRow *before);

G_END_DECLS
