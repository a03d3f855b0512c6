/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/timeline/coa-timeline-build.h"

#include "model/value/coa-date-calendar.h"
#include "ui/labels/coa-place-labels.h"

static gboolean
matches (CoaCoalition *coalition, gpointer filter)
{
  return gtk_filter_match (filter, coalition);
}

static char *
dup_group (CoaCoalition *coalition)
{
  return coa_label_coalition_country (NULL, coalition);
}

static gint64
get_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  int year, month, day;

  g_date_time_get_ymd (now, &year, &month, &day);
  return coa_date_calendar_get_day (year, month, day);
}

/**
 * coa_timeline_build:
 * @collection: a collection
 * @filter: (nullable): which of its coalitions to show
 * @is_grouped: whether they stand under headings, as in the sidebar
 *
 * Returns: (transfer full): a time line that goes until today
 */
CoaTimeline *
coa_timeline_build (CoaCollection *collection, CoaCoalitionFilter *filter, gboolean is_grouped)
{
  CoaTimelineChoice choice = { .today = get_today () };

  if (filter != NULL && gtk_filter_get_strictness (GTK_FILTER (filter)) != GTK_FILTER_MATCH_ALL) {
    choice.matches = matches;
    choice.data = filter;
  }
  if (is_grouped) {
    choice.dup_group = dup_group;
    choice.rank_group = coa_rank_coalition_country;
  }
  return coa_timeline_new (collection, &choice);
}
