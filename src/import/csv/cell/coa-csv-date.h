/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CoaCsvDateFault:
 * @COA_CSV_DATE_READ: it is read
 * @COA_CSV_DATE_AMBIGUOUS: which number is the day and which the month is not sure
 * @COA_CSV_DATE_OTHER_CALENDAR: its year is of another calendar, as it seems
 * @COA_CSV_DATE_IMPOSSIBLE: there is no such day
 * @COA_CSV_DATE_UNKNOWN: it is no date that is read here
 *
 * Why a date is not read.
 */
typedef enum {
  COA_CSV_DATE_READ,
  COA_CSV_DATE_AMBIGUOUS,
  COA_CSV_DATE_OTHER_CALENDAR,
  COA_CSV_DATE_IMPOSSIBLE,
  COA_CSV_DATE_UNKNOWN,
} CoaCsvDateFault;

/**
 * CoaCsvDateOrder:
 * @has_day_first: a date has a number over 12 before another
 * @has_month_first: a date has a number over 12 behind another
 *
 * What the dates of a column tell about how they are to be read.
 */
typedef struct {
  gboolean has_day_first;
  gboolean has_month_first;
} CoaCsvDateOrder;

void coa_csv_date_order_look (CoaCsvDateOrder *self, const char *cell);
char *coa_csv_date_read (const char *cell, const CoaCsvDateOrder *order,
                         CoaCsvDateFault *fault) G_GNUC_WARN_UNUSED_RESULT;
gboolean coa_csv_date_is_like (const char *cell);

G_END_DECLS
