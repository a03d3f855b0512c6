/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>
#include <math.h>

#include "model/list/coa-list.h"
#include "test-collection-new.h"
#include "timeline/lane/coa-time-glyphs.h"

#define DOT 10.0
#define N_EVENTS 3000

/* Events of random days, some of them long, some at the same time. */
static CoaCollection *
random_collection (guint n_events, int days)
{
  g_autoptr (GString) text = g_string_new (FILE_START "'language':'en','events':[");

  for (guint i = 0; i < n_events; i++) {
    const gint32 start = g_test_rand_int_range (0, days);
    const gboolean is_long = g_test_rand_int_range (0, 4) == 0;
    const gint32 end = start + (is_long ? g_test_rand_int_range (0, days / 4 + 1) : 0);
    g_autoptr (GDateTime) epoch = g_date_time_new_utc (1900, 1, 1, 0, 0, 0);
    g_autoptr (GDateTime) first = g_date_time_add_days (epoch, start);
    g_autoptr (GDateTime) last = g_date_time_add_days (epoch, end);
    g_autofree char *first_text = g_date_time_format (first, "%Y-%m-%d");
    g_autofree char *last_text = g_date_time_format (last, "%Y-%m-%d");

    g_string_append_printf (text, "%s{'id':'e%u','name':'E','date':'%s%s%s'}", i > 0 ? "," : "", i,
                            first_text, is_long ? "/" : "", is_long ? last_text : "");
  }
  g_string_append (text, "]}");
  return collection_new_from_text (text->str);
}

static CoaTimeScale
random_scale (const CoaTimeLane *lane)
{
  CoaTimeScale scale;
  gint32 first, last;
  double start;

  g_assert_true (coa_time_lane_get_bounds (lane, &first, &last));
  coa_time_scale_init (&scale, first - 100, last + 100, g_test_rand_double_range (50, 1200));
  scale.is_mirrored = g_test_rand_bit ();
  start = g_test_rand_double_range (first - 50, last);
  coa_time_scale_fit (&scale, start, start + exp (g_test_rand_double_range (0, 10)), 0);
  return scale;
}

static gboolean
is_long (const CoaTimeMark *mark, const CoaTimeScale *scale)
{
  return ((double) mark->last - mark->first + 1) * scale->pixels_per_day > DOT;
}

static gboolean
is_covered (const CoaTimeGlyphs *glyphs, double x)
{
  for (guint i = 0; i < glyphs->dots->len; i++) {
    const CoaTimeGlyph *dot = &g_array_index (glyphs->dots, CoaTimeGlyph, i);

    if (x >= MIN (dot->from, dot->to) - DOT && x <= MAX (dot->from, dot->to) + DOT)
      return TRUE;
  }
  return FALSE;
}

static gboolean
has_bar (const CoaTimeGlyphs *glyphs, guint position)
{
  for (guint i = 0; i < glyphs->bars->len; i++) {
    if (g_array_index (glyphs->bars, CoaTimeGlyph, i).position == position)
      return TRUE;
  }
  return FALSE;
}

/* All that would be drawn one by one is there: short ones under a dot, long ones as bars. */
static void
assert_all_there (const CoaTimeLane *lane, const CoaTimeScale *scale, const CoaTimeGlyphs *glyphs,
                  gboolean is_sparse)
{
  for (guint i = 0; i < lane->n_marks; i++) {
    const CoaTimeMark *mark = &lane->marks[i];
    const double x = coa_time_scale_to_x (scale, coa_time_mark_get_day (mark));

    if (!is_long (mark, scale) && x >= 0 && x <= scale->width)
      g_assert_true (is_covered (glyphs, x));
    else if (is_sparse && is_long (mark, scale) && mark->last >= scale->start &&
             mark->first <= coa_time_scale_get_end (scale))
      g_assert_true (has_bar (glyphs, i));
  }
}

/* And no more than that, and no more than there is room for. */
static void
assert_few (const CoaTimeLane *lane, const CoaTimeScale *scale, const CoaTimeGlyphs *glyphs)
{
  const double room = scale->width + 2 * DOT;
  guint n_marks = 0;

  g_assert_cmpuint (glyphs->columns->len, <=, room + 1);
  g_assert_cmpuint (glyphs->dots->len, <=, room / (DOT * 0.7) + 1);
  g_assert_cmpuint (glyphs->bars->len, <=, 4 * room + 32);
  for (guint i = 0; i < glyphs->dots->len; i++) {
    const CoaTimeGlyph *dot = &g_array_index (glyphs->dots, CoaTimeGlyph, i);

    n_marks += dot->n_marks;
    g_assert_cmpuint (dot->n_columns, >=, 1);
    if (dot->n_marks == 1)
      g_assert_cmpfloat_with_epsilon (
        dot->from, coa_time_scale_to_x (scale, coa_time_mark_get_day (&lane->marks[dot->position])),
        1e-3);
  }
  g_assert_cmpuint (n_marks, <=, lane->n_marks);
}

static void
test_against_naive (gconstpointer data)
{
  const guint n_events = GPOINTER_TO_UINT (data);
  g_autoptr (CoaCollection) collection = random_collection (n_events, 40000);
  g_autoptr (CoaTimeLane) lane =
    coa_time_lane_new (NULL, coa_collection_get_events (collection), 0);
  g_autoptr (CoaTimeGlyphs) glyphs = coa_time_glyphs_new ();

  g_assert_cmpuint (lane->n_marks, ==, n_events);
  for (guint i = 0; i < 200; i++) {
    const CoaTimeScale scale = random_scale (lane);

    coa_time_glyphs_find (glyphs, lane, &scale, DOT);
    assert_all_there (lane, &scale, glyphs, n_events < 100);
    assert_few (lane, &scale, glyphs);
  }
}

/* Searching gives what looking at each would. */
static void
test_searches (void)
{
  g_autoptr (CoaCollection) collection = random_collection (N_EVENTS, 5000);
  g_autoptr (CoaTimeLane) lane =
    coa_time_lane_new (NULL, coa_collection_get_events (collection), 0);

  for (guint i = 0; i < 2000; i++) {
    const double day = g_test_rand_double_range (-26000, -19000);
    const guint from = (guint) g_test_rand_int_range (0, N_EVENTS + 1);
    const guint to = (guint) g_test_rand_int_range ((gint32) from, N_EVENTS + 1);
    gint32 latest = G_MININT32;
    guint begins = from, lasts = from;

    while (begins < N_EVENTS && lane->marks[begins].first < day)
      begins++;
    while (lasts < to && lane->marks[lasts].last < day)
      lasts++;
    for (guint j = from; j < to; j++)
      latest = MAX (latest, lane->marks[j].last);

    g_assert_cmpuint (coa_time_lane_find_from (lane, from, day), ==, begins);
    g_assert_cmpuint (coa_time_lane_find_lasting (lane, from, to, day), ==, lasts);
    g_assert_cmpint (coa_time_lane_get_latest (lane, from, to), ==, latest);
  }
}

/* Each mark is found by its event; and at its place, if no other is there. */
static void
test_found (void)
{
  g_autoptr (CoaCollection) collection = random_collection (200, 40000);
  g_autoptr (CoaTimeLane) lane =
    coa_time_lane_new (NULL, coa_collection_get_events (collection), 0);

  for (guint i = 0; i < lane->n_marks; i++) {
    const CoaTimeMark *mark = &lane->marks[i];
    CoaTimeScale scale = random_scale (lane);
    guint position;

    g_assert_true (coa_time_lane_find_event (lane, mark->event, &position));
    g_assert_cmpuint (position, ==, i);

    coa_time_scale_fit (&scale, mark->first - 5, mark->last + 6, 0);
    g_assert_true (coa_time_lane_find_at (
      lane, &scale, coa_time_scale_to_x (&scale, coa_time_mark_get_day (mark)), 4, &position));
    if (mark->first == mark->last)
      g_assert_cmpint (lane->marks[position].first, ==, mark->first);
    else
      g_assert_cmpint (lane->marks[position].last - lane->marks[position].first, <=,
                       mark->last - mark->first);
  }
}

static void
test_nothing_there (void)
{
  g_autoptr (CoaCollection) collection = random_collection (1, 1);
  g_autoptr (CoaTimeLane) lane =
    coa_time_lane_new (NULL, coa_collection_get_events (collection), 0);
  g_autoptr (CoaList) none = coa_list_new (COA_TYPE_EVENT);
  g_autoptr (CoaTimeLane) empty = coa_time_lane_new (NULL, G_LIST_MODEL (none), 0);
  CoaTimeScale scale;
  guint position;

  coa_time_scale_init (&scale, lane->marks[0].first - 1000, lane->marks[0].first + 1000, 1000);
  g_assert_true (coa_time_lane_find_at (lane, &scale, 503, 8, &position));
  g_assert_false (coa_time_lane_find_at (lane, &scale, 520, 8, &position));
  g_assert_false (coa_time_lane_find_at (empty, &scale, 500, 8, &position));
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/time-glyphs/few", GUINT_TO_POINTER (40), test_against_naive);
  g_test_add_data_func ("/time-glyphs/many", GUINT_TO_POINTER (N_EVENTS), test_against_naive);
  g_test_add_func ("/time-glyphs/searches", test_searches);
  g_test_add_func ("/time-glyphs/found", test_found);
  g_test_add_func ("/time-glyphs/nothing-there", test_nothing_there);

  return g_test_run ();
}
