/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean coa_date_calendar_is_leap_year (gint64 year) G_GNUC_CONST;
int coa_date_calendar_get_month_length (gint64 year, int month) G_GNUC_CONST;
gint64 coa_date_calendar_get_day (gint64 year, int month, int day) G_GNUC_CONST;
void coa_date_calendar_split_day (gint64 day_number, gint64 *year, int *month, int *day);

G_END_DECLS
