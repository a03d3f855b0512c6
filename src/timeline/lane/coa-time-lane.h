/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "timeline/axis/coa-time-scale.h"
#include "timeline/lane/coa-time-span.h"

G_BEGIN_DECLS

/**
 * CoaTimeLane:
 * @coalition: (unowned) (nullable): whose lane it is, or %NULL for events that
 *   are of no coalition
 * @group: the number of the group in which it is
 * @span: how long the coalition was there
 * @n_marks: how many events it has
 * @marks: (array length=n_marks): its events, in the order of their first days
 * @latest: (array length=n_marks): a tree of the last days: that of the marks
 *   below a node is the greater one of its children, 2i and 2i + 1
 *
 * The events of a coalition, as a time line shows them.
 */
typedef struct {
  CoaCoalition *coalition;
  guint group;
  CoaTimeSpan span;
  guint n_marks;
  CoaTimeMark *marks;
  gint32 *latest;
} CoaTimeLane;

CoaTimeLane *coa_time_lane_new (CoaCoalition *coalition, GListModel *events,
                                gint64 today) G_GNUC_WARN_UNUSED_RESULT;
void coa_time_lane_free (CoaTimeLane *self);

guint coa_time_lane_find_from (const CoaTimeLane *self, guint from, double day);
guint coa_time_lane_find_lasting (const CoaTimeLane *self, guint from, guint to, double day);
gint32 coa_time_lane_get_latest (const CoaTimeLane *self, guint from, guint to);
gboolean coa_time_lane_find_event (const CoaTimeLane *self, CoaEvent *event, guint *position);
gboolean coa_time_lane_find_at (const CoaTimeLane *self, const CoaTimeScale *scale, double x,
                                double reach, guint *position);
guint coa_time_lane_find_nearest (const CoaTimeLane *self, double day);
gboolean coa_time_lane_get_bounds (const CoaTimeLane *self, gint32 *first, gint32 *last);
gint32 coa_time_lane_get_start (const CoaTimeLane *self);
double coa_time_mark_get_day (const CoaTimeMark *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoaTimeLane, coa_time_lane_free)

G_END_DECLS
