/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>

#include "model/value/date/coa-date-calendar.h"
#include "test-collection-new.h"
#include "timeline/lane/coa-time-rows.h"

static const char members[] = FILE_START
  "'language':'en',"
  "'areas':[{'id':'east','name':'East'},{'id':'west','name':'West'}],"
  "'coalitions':["
  "{'id':'late','name':'Late','founding_date':'2010-05-01','area_id':'west'},"
  "{'id':'old','name':'Old','founding_date':'[..1990]','dissolution_date':'1995~','area_id':'east'}"
  ","
  "{'id':'acts','name':'Acts','area_id':'west'},"
  "{'id':'none','name':'None','area_id':'east'},"
  "{'id':'wrong','name':'Wrong','founding_date':'2000','dissolution_date':'1999','area_id':'east'},"
  "{'id':'vague','name':'Vague','founding_date':'2001/2003','dissolution_date':'2005/..'}],"
  "'events':["
  "{'id':'a','name':'A','date':'2012-02','coalition_ids':['late','acts']},"
  "{'id':'b','name':'B','date':'2011-01-01/2011-03-05','coalition_ids':['acts']},"
  "{'id':'c','name':'C','date':'1980','coalition_ids':['acts'],'context':true},"
  "{'id':'d','name':'D','date':'[..2015-05-05]','coalition_ids':['late']},"
  "{'id':'e','name':'E','date':'2014-06-10/..','coalition_ids':['late'],'context':true},"
  "{'id':'f','name':'F','date':'XXXX-12-25','coalition_ids':['old']},"
  "{'id':'g','name':'G','date':'2019-08-04?'}]}";

static gint64
day (int year, int month, int day_of_month)
{
  return coa_date_calendar_get_day (year, month, day_of_month);
}

static char *
dup_area (CoaCoalition *coalition)
{
  CoaArea *area = coa_organization_get_area (COA_ORGANIZATION (coalition));

  return g_strdup (area == NULL ? "" : coa_named_item_get_display_name (COA_NAMED_ITEM (area)));
}

static int
rank_area (CoaCoalition *coalition)
{
  return coa_organization_get_area (COA_ORGANIZATION (coalition)) == NULL;
}

static gboolean
is_in_west (CoaCoalition *coalition, gpointer wanted)
{
  return coa_organization_get_area (COA_ORGANIZATION (coalition)) == wanted;
}

static CoaTimeline *
timeline_new (CoaCollection *collection, gboolean is_grouped, const char *area)
{
  CoaTimelineChoice choice = { .today = day (2026, 1, 1) };

  if (is_grouped) {
    choice.dup_group = dup_area;
    choice.rank_group = rank_area;
  }
  if (area != NULL) {
    choice.matches = is_in_west;
    choice.data = coa_collection_lookup (collection, area);
  }
  return coa_timeline_new (collection, &choice);
}

/* The lanes by id, each with its events; "|" before a group. */
static char *
describe (CoaTimeline *timeline)
{
  const CoaTimeRows rows = { timeline, 10, 5 };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < coa_timeline_get_n_lanes (timeline); i++) {
    const CoaTimeLane *lane = coa_timeline_get_lane (timeline, i);

    if (coa_time_rows_begin_group (&rows, i))
      g_string_append_printf (text, "|%s| ", coa_timeline_get_group (timeline, lane->group));
    g_string_append_printf (
      text, "%s:", lane->coalition == NULL ? "-" : coa_item_get_id (COA_ITEM (lane->coalition)));
    for (guint j = 0; j < lane->n_marks; j++)
      g_string_append (text, coa_item_get_id (COA_ITEM (lane->marks[j].event)));
    g_string_append_c (text, ' ');
  }
  return g_string_free_and_steal (text);
}

static void
assert_lanes (CoaCollection *collection, gboolean is_grouped, const char *area, const char *wanted)
{
  g_autoptr (CoaTimeline) timeline = timeline_new (collection, is_grouped, area);
  g_autofree char *found = describe (timeline);

  g_assert_cmpstr (found, ==, wanted);
}

static void
test_order (void)
{
  g_autoptr (CoaCollection) collection = collection_new_from_text (members);

  assert_lanes (collection, FALSE, NULL, "old:f wrong: vague: late:aed acts:cba none: -:g ");
  assert_lanes (collection, TRUE, NULL,
                "|East| old:f wrong: none: |West| late:aed acts:cba || vague: |Of No Coalition| "
                "-:g ");
  assert_lanes (collection, FALSE, "west", "late:aed acts:cba ");
  assert_lanes (collection, TRUE, "west", "|West| late:aed acts:cba ");
}

/* What is in one is in the other: each event once, in the order of time. */
static void
test_list (void)
{
  g_autoptr (CoaCollection) collection = collection_new_from_text (members);
  const char *const areas[] = { NULL, "west", "east" };
  const char *const wanted[] = { "(d,f,c,b,a,e,g)", "(d,c,b,a,e)", "(f)" };

  for (gsize i = 0; i < G_N_ELEMENTS (areas); i++) {
    g_autoptr (CoaTimeline) timeline = timeline_new (collection, FALSE, areas[i]);
    g_autoptr (GListModel) events = coa_timeline_list_events (timeline);
    GString *ids = g_string_new ("(");
    g_autofree char *text = NULL;

    for (guint j = 0; j < g_list_model_get_n_items (events); j++) {
      g_autoptr (CoaItem) event = g_list_model_get_item (events, j);

      g_string_append_printf (ids, "%s%s", j > 0 ? "," : "", coa_item_get_id (event));
    }
    g_string_append_c (ids, ')');
    text = g_string_free_and_steal (ids);
    g_assert_cmpstr (text, ==, wanted[i]);
  }
}

typedef struct {
  const char *id;
  gint64 first;
  gint64 solid_first;
  gint64 solid_last;
  gint64 last;
  gboolean has_open_start;
} Span;

static const CoaTimeLane *
find_lane (CoaTimeline *timeline, const char *id)
{
  for (guint i = 0; i < coa_timeline_get_n_lanes (timeline); i++) {
    const CoaTimeLane *lane = coa_timeline_get_lane (timeline, i);

    if (lane->coalition != NULL && g_str_equal (coa_item_get_id (COA_ITEM (lane->coalition)), id))
      return lane;
  }
  g_assert_not_reached ();
}

/* Solid only where it is certain. */
static void
test_spans (void)
{
  const Span spans[] = {
    /* Founded on a day, last seen to act in some day of February 2012 and by then at the latest. */
    { "late", day (2010, 5, 1), day (2010, 5, 1), day (2015, 5, 5), day (2026, 1, 1), FALSE },
    { "old", day (1990, 12, 31), day (1990, 12, 31), day (1995, 1, 1), day (1995, 12, 31), TRUE },
    { "acts", day (2011, 3, 5), day (2011, 3, 5), day (2012, 2, 1), day (2026, 1, 1), TRUE },
    { "vague", day (2001, 1, 1), day (2003, 12, 31), day (2005, 1, 1), day (2026, 1, 1), FALSE },
    { "wrong", day (2000, 1, 1), day (2000, 1, 1), day (2000, 1, 1), day (2000, 1, 1), FALSE },
  };
  g_autoptr (CoaCollection) collection = collection_new_from_text (members);
  g_autoptr (CoaTimeline) timeline = timeline_new (collection, FALSE, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (spans); i++) {
    const CoaTimeSpan *span = &find_lane (timeline, spans[i].id)->span;

    g_test_message ("%s", spans[i].id);
    g_assert_true (span->is_known);
    g_assert_cmpint (span->first, ==, spans[i].first);
    g_assert_cmpint (span->solid_first, ==, spans[i].solid_first);
    g_assert_cmpint (span->solid_last, ==, spans[i].solid_last);
    g_assert_cmpint (span->last, ==, spans[i].last);
    g_assert_cmpint (span->has_open_start, ==, spans[i].has_open_start);
  }
  g_assert_false (find_lane (timeline, "none")->span.is_known);
}

static void
test_marks (void)
{
  g_autoptr (CoaCollection) collection = collection_new_from_text (members);
  const struct {
    const char *id;
    gint64 first;
    gint64 last;
    guint traits;
  } marks[] = {
    { "a", day (2012, 2, 1), day (2012, 2, 29), COA_TIME_MARK_UNCERTAIN },
    { "b", day (2011, 1, 1), day (2011, 3, 5), 0 },
    { "c", day (1980, 1, 1), day (1980, 12, 31),
      COA_TIME_MARK_UNCERTAIN | COA_TIME_MARK_BACKGROUND },
    { "d", day (2015, 5, 5), day (2015, 5, 5), COA_TIME_MARK_UNCERTAIN | COA_TIME_MARK_OPEN_START },
    { "e", day (2014, 6, 10), day (2014, 6, 10),
      COA_TIME_MARK_BACKGROUND | COA_TIME_MARK_OPEN_END },
    { "g", day (2019, 8, 4), day (2019, 8, 4), COA_TIME_MARK_UNCERTAIN },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (marks); i++) {
    CoaTimeMark mark;

    coa_time_mark_init (&mark, COA_EVENT (coa_collection_lookup (collection, marks[i].id)));
    g_test_message ("%s", marks[i].id);
    g_assert_cmpint (mark.first, ==, marks[i].first);
    g_assert_cmpint (mark.last, ==, marks[i].last);
    g_assert_cmpuint (mark.traits, ==, marks[i].traits);
  }
}

/* What is of no known year is in a lane, but does not make the time line long. */
static void
test_bounds (void)
{
  g_autoptr (CoaCollection) collection = collection_new_from_text (members);
  g_autoptr (CoaTimeline) timeline = timeline_new (collection, FALSE, NULL);
  guint lane, position;
  gint32 first, last;

  coa_timeline_get_bounds (timeline, &first, &last);
  g_assert_cmpint (first, ==, day (1980, 1, 1));
  g_assert_cmpint (last, ==, day (2026, 1, 1));
  g_assert_true (coa_timeline_find_event (
    timeline, COA_EVENT (coa_collection_lookup (collection, "f")), &lane, &position));
  g_assert_cmpuint (lane, ==, 0);
  g_assert_cmpuint (
    coa_timeline_get_lane (timeline, lane)->marks[position].traits & COA_TIME_MARK_UNDATED, !=, 0);
}

static void
test_rows (void)
{
  g_autoptr (CoaCollection) collection = collection_new_from_text (members);
  g_autoptr (CoaTimeline) timeline = timeline_new (collection, TRUE, NULL);
  const CoaTimeRows rows = { timeline, 10, 5 };
  guint lane;

  g_assert_cmpfloat_with_epsilon (coa_time_rows_get_height (&rows), 7 * 10 + 4 * 5, 1e-9);
  for (guint i = 0; i < coa_timeline_get_n_lanes (timeline); i++) {
    const double y = coa_time_rows_get_y (&rows, i);

    g_assert_true (coa_time_rows_find_at (&rows, y + 1, &lane));
    g_assert_cmpuint (lane, ==, i);
    g_assert_cmpuint (coa_time_rows_find_from (&rows, y + 9), ==, i);
    g_assert_cmpuint (coa_time_rows_find_from (&rows, y + 10), ==, i + 1);
    g_assert_cmpint (coa_time_rows_find_at (&rows, y - 1, &lane), ==,
                     !coa_time_rows_begin_group (&rows, i));
  }
  g_assert_false (coa_time_rows_find_at (&rows, 1000, &lane));
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/time-lanes/order", test_order);
  g_test_add_func ("/time-lanes/list", test_list);
  g_test_add_func ("/time-lanes/spans", test_spans);
  g_test_add_func ("/time-lanes/marks", test_marks);
  g_test_add_func ("/time-lanes/bounds", test_bounds);
  g_test_add_func ("/time-lanes/rows", test_rows);

  return g_test_run ();
}
