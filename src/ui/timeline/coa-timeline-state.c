/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/timeline/coa-timeline-state.h"

/**
 * coa_timeline_is_shown:
 * @object: whose template calls
 * @view: (nullable): which view of a page of events is in sight
 *
 * Returns: whether that is the time line
 */
gboolean
coa_timeline_is_shown (gpointer object, const char *view)
{
  return g_strcmp0 (view, "timeline") == 0;
}

/**
 * coa_timeline_state:
 * @object: whose template calls
 * @state: (nullable): the state of the list of events
 * @timeline: (nullable): the same as a time line
 *
 * There are lanes also of coalitions without events; and events may be known later
 * than lanes.
 *
 * Returns: (transfer full): what is shown in the place of the time line
 */
char *
coa_timeline_state (gpointer object, const char *state, CoaTimeline *timeline)
{
  const gboolean has_lanes = timeline != NULL && coa_timeline_get_n_lanes (timeline) > 0;
  const gboolean has_no_events =
    g_strcmp0 (state, "empty") == 0 || g_strcmp0 (state, "filtered") == 0;

  return g_strdup (has_lanes || !has_no_events ? "timeline" : state);
}
