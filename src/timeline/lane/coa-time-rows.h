/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "timeline/coa-timeline.h"

G_BEGIN_DECLS

/**
 * CoaTimeRows:
 * @timeline: (unowned): a time line
 * @lane_height: how high each lane is
 * @heading_height: how high each heading is
 *
 * Where the lanes of a time line stand, one below the other.
 */
typedef struct {
  CoaTimeline *timeline;
  double lane_height;
  double heading_height;
} CoaTimeRows;

double coa_time_rows_get_height (const CoaTimeRows *self);
double coa_time_rows_get_y (const CoaTimeRows *self, guint lane);
gboolean coa_time_rows_begin_group (const CoaTimeRows *self, guint lane);
guint coa_time_rows_find_from (const CoaTimeRows *self, double y);
gboolean coa_time_rows_find_at (const CoaTimeRows *self, double y, guint *lane);

G_END_DECLS
