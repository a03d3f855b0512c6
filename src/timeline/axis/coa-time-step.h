/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum {
  COA_TIME_UNIT_DAY,
  COA_TIME_UNIT_MONTH,
  COA_TIME_UNIT_YEAR,
} CoaTimeUnit;

/**
 * CoaTimeStep:
 * @unit: what is counted
 * @count: each how many of them there is a tick
 *
 * How far apart the ticks of an axis are. Days are counted from the first of
 * each month, months from each January, years from the year 0.
 */
typedef struct {
  CoaTimeUnit unit;
  gint64 count;
} CoaTimeStep;

CoaTimeStep coa_time_step_get_nth (guint position);
double coa_time_step_get_length (CoaTimeStep self);
gint64 coa_time_step_floor (CoaTimeStep self, gint64 day);
gint64 coa_time_step_next (CoaTimeStep self, gint64 tick);

char *coa_time_step_dup_label (CoaTimeStep self, gint64 tick) G_GNUC_WARN_UNUSED_RESULT;
gboolean coa_time_step_get_heading (CoaTimeStep self, CoaTimeStep *heading);
char *coa_time_step_dup_heading (CoaTimeStep self, gint64 tick) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
