/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void coa_reveal (GtkWidget *page, GObject *item);
void coa_reveal_end (GtkWidget *page);

G_END_DECLS
