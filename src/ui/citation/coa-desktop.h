/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void coa_desktop_copy (GtkWidget *widget, const char *text, const char *message);
void coa_desktop_open (GtkWidget *widget, const char *url);
void coa_desktop_open_file (GtkWidget *widget, GFile *file);

G_END_DECLS
