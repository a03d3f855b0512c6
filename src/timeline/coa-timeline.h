/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/collection/coa-collection.h"
#include "timeline/lane/coa-time-lane.h"

G_BEGIN_DECLS

#define COA_TYPE_TIMELINE (coa_timeline_get_type ())

G_DECLARE_FINAL_TYPE (CoaTimeline, coa_timeline, COA, TIMELINE, GObject)

/**
 * CoaTimelineChoice:
 * @matches: (nullable): whether a coalition is to be shown, or %NULL for all,
 *   which has also the events that are of no coalition
 * @data: what belongs to @matches
 * @dup_group: (nullable): under which heading it is, or %NULL for no headings
 * @rank_group: (nullable): where that heading stands: a lower number comes first
 * @today: the day until which something may go on
 *
 * What a time line is to show.
 */
typedef struct {
  gboolean (*matches) (CoaCoalition *coalition, gpointer data);
  gpointer data;
  char *(*dup_group) (CoaCoalition *coalition);
  int (*rank_group) (CoaCoalition *coalition);
  gint64 today;
} CoaTimelineChoice;

CoaTimeline *coa_timeline_new (CoaCollection *collection,
                               const CoaTimelineChoice *choice) G_GNUC_WARN_UNUSED_RESULT;

guint coa_timeline_get_n_lanes (CoaTimeline *self);
const CoaTimeLane *coa_timeline_get_lane (CoaTimeline *self, guint position);
guint coa_timeline_get_n_groups (CoaTimeline *self);
const char *coa_timeline_get_group (CoaTimeline *self, guint position);

gint64 coa_timeline_get_today (CoaTimeline *self);
void coa_timeline_get_bounds (CoaTimeline *self, gint32 *first, gint32 *last);
gboolean coa_timeline_find_event (CoaTimeline *self, CoaEvent *event, guint *lane, guint *position);
GListModel *coa_timeline_list_events (CoaTimeline *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
