/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

gint64 work_time_get (void);
gint64 work_time_of_frame (GtkWidget *window);
double work_time_median (GArray *times);

G_END_DECLS
