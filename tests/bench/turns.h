/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* How long the turns of the main loop are. */

void turns_watch (void);
void turns_watch_drawing (GtkWidget *window);
void turns_begin (void);
void turns_report (const char *what);

G_END_DECLS
