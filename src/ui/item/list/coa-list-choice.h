/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void coa_list_choose (GtkListView *list, guint position);
void coa_list_scroll_to_start (GtkListView *list);

G_END_DECLS
