/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>
#include <math.h>

#include "model/value/date/coa-date-calendar.h"
#include "timeline/axis/coa-time-axis.h"

#define WIDTH 800.0
#define CHARACTER 8.0

/* What is in view, and what stands at its edge. */
typedef struct {
  int first_year;
  int first_month;
  int first_day;
  double days;
  const char *labels;
  const char *headings;
  double width; /* or else WIDTH */
} Case;

static const Case cases[] = {
  { 2017, 3, 1, 12.5, "1 2 3 4 5 6 7 8 9 10 11 12 13 ", "March 2017|" },
  { 2017, 3, 1, 20, "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 ", "March 2017|" },
  { 2017, 2, 20, 16, "19 21 23 25 27 1 3 5 7 ", "February 2017|March 2017|", .width = 300 },
  { 2017, 1, 1, 70, "1 6 11 16 21 26 1 6 11 16 21 26 1 6 11 ",
    "January 2017|February 2017|March 2017|" },
  { 2016, 2, 20, 100, "11 21 1 11 21 1 11 21 1 11 21 ", "March 2016|April 2016|May 2016|",
    .width = 500 },
  { 2017, 1, 1, 365, "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec ", "2017|" },
  { 2017, 1, 1, 730, "Jan Apr Jul Oct Jan Apr Jul Oct ", "2017|2018|", .width = 400 },
  { 2014, 1, 1, 4000, "2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 ", "" },
  { 2000, 1, 1, 7305, "2000 2002 2004 2006 2008 2010 2012 2014 2016 2018 ", "" },
  { 1950, 1, 1, 18262, "1950 1955 1960 1965 1970 1975 1980 1985 1990 1995 ", "" },
  { 1950, 1, 1, 36525, "1950 1960 1970 1980 1990 2000 2010 2020 2030 2040 ", "" },
  { 1900, 1, 1, 73050, "1900 1920 1940 1960 1980 2000 2020 2040 2060 2080 2100 ", "" },
  { 1500, 1, 1, 182625, "1500 1550 1600 1650 1700 1750 1800 1850 1900 1950 2000 ", "" },
  { 0, 1, 1, 730500, "200 BCE 1 200 400 600 800 1000 1200 1400 1600 1800 2000 ", "" },
  { -300, 1, 1, 109575, "350 BCE 300 BCE 250 BCE 200 BCE 150 BCE 100 BCE 50 BCE ", "" },
  { -9999, 1, 1, 7.3e6, "10000 BCE 8000 BCE 6000 BCE 4000 BCE 2000 BCE 1 2000 4000 6000 8000 ",
    "" },
};

static double
measure (const char *label, gboolean is_heading, gpointer data)
{
  return (double) g_utf8_strlen (label, -1) * CHARACTER * (is_heading ? 1.1 : 1);
}

static CoaTimeScale
scale_new (double start, double days, double width)
{
  CoaTimeScale scale;

  coa_time_scale_init (&scale, -4e9, 4e9, width);
  coa_time_scale_fit (&scale, start, start + days, 0);
  return scale;
}

static char *
join (GArray *ticks, const char *separator)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < ticks->len; i++) {
    const char *label = g_array_index (ticks, CoaTimeTick, i).label;

    if (label != NULL)
      g_string_append_printf (text, "%s%s", label, separator);
  }
  return g_string_free_and_steal (text);
}

static void
test_cases (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    const CoaTimeScale scale =
      scale_new ((double) coa_date_calendar_get_day (cases[i].first_year, cases[i].first_month,
                                                     cases[i].first_day),
                 cases[i].days, cases[i].width > 0 ? cases[i].width : WIDTH);
    g_autoptr (CoaTimeAxis) axis = coa_time_axis_new (&scale, measure, NULL);
    g_autofree char *labels = join (axis->ticks, " ");
    g_autofree char *headings = join (axis->headings, "|");

    g_assert_cmpstr (labels, ==, cases[i].labels);
    g_assert_cmpstr (headings, ==, cases[i].headings);
  }
}

static void
assert_apart (GArray *ticks, const CoaTimeScale *scale)
{
  const CoaTimeTick *last = NULL;

  for (guint i = 0; i < ticks->len; i++) {
    const CoaTimeTick *tick = &g_array_index (ticks, CoaTimeTick, i);

    if (i > 0)
      g_assert_cmpint (tick->day, >, (tick - 1)->day);
    if (tick->label == NULL)
      continue;
    if (last != NULL && scale->is_mirrored)
      g_assert_cmpfloat (tick->label_x + tick->label_width, <, last->label_x);
    else if (last != NULL)
      g_assert_cmpfloat (last->label_x + last->label_width, <, tick->label_x);
    last = tick;
  }
}

/* At any place and zoom, from a day in view to a million years. */
static void
test_labels_never_overlap (void)
{
  for (guint i = 0; i < 1000; i++) {
    const double days = exp (g_test_rand_double_range (log (5), log (4e8)));
    const double reach = MAX (days, 7e5);
    CoaTimeScale scale = scale_new (g_test_rand_double_range (-reach, reach), days,
                                    g_test_rand_double_range (100, 2000));
    g_autoptr (CoaTimeAxis) axis = NULL;

    scale.is_mirrored = i % 2 == 1;
    axis = coa_time_axis_new (&scale, measure, NULL);
    g_assert_cmpuint (axis->ticks->len, >, 0);
    g_assert_cmpuint (axis->ticks->len, <, 120);
    assert_apart (axis->ticks, &scale);
    assert_apart (axis->headings, &scale);
  }
}

/* From right to left each line is where it would be in a mirror, and so is its label. */
static void
test_mirrored (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    const CoaTimeScale scale =
      scale_new ((double) coa_date_calendar_get_day (cases[i].first_year, cases[i].first_month,
                                                     cases[i].first_day),
                 cases[i].days, WIDTH);
    CoaTimeScale mirrored = scale;
    g_autoptr (CoaTimeAxis) axis = NULL;
    g_autoptr (CoaTimeAxis) other = NULL;

    mirrored.is_mirrored = TRUE;
    axis = coa_time_axis_new (&scale, measure, NULL);
    other = coa_time_axis_new (&mirrored, measure, NULL);
    g_assert_cmpuint (axis->ticks->len, ==, other->ticks->len);
    for (guint j = 0; j < axis->ticks->len; j++) {
      const CoaTimeTick *tick = &g_array_index (axis->ticks, CoaTimeTick, j);
      const CoaTimeTick *mirror = &g_array_index (other->ticks, CoaTimeTick, j);

      g_assert_cmpstr (tick->label, ==, mirror->label);
      g_assert_cmpfloat_with_epsilon (tick->x, WIDTH - mirror->x, 1e-6);
      g_assert_cmpfloat_with_epsilon (tick->label_x, WIDTH - mirror->label_x - mirror->label_width,
                                      1e-6);
    }
  }
}

/* Each step's ticks follow each other: the last one before a day is found from any day. */
static void
test_steps (void)
{
  for (guint i = 0; i < 20; i++) {
    const CoaTimeStep step = coa_time_step_get_nth (i);
    gint64 tick = coa_time_step_floor (step, coa_date_calendar_get_day (1995, 12, 30));

    for (guint j = 0; j < 200; j++) {
      const gint64 next = coa_time_step_next (step, tick);
      const gint64 middle = tick + (next - tick) / 2;

      g_assert_cmpfloat ((double) (next - tick), >=, coa_time_step_get_length (step) * 0.6);
      g_assert_cmpint (coa_time_step_floor (step, tick), ==, tick);
      g_assert_cmpint (coa_time_step_floor (step, middle), ==, tick);
      g_assert_cmpint (coa_time_step_floor (step, next - 1), ==, tick);
      tick = next;
    }
    if (i > 0)
      g_assert_cmpfloat (coa_time_step_get_length (step), >,
                         coa_time_step_get_length (coa_time_step_get_nth (i - 1)));
  }
}

/* What began before the view is said at its edge. */
static void
test_heading_stays (void)
{
  const double start = (double) coa_date_calendar_get_day (2017, 3, 10);
  const CoaTimeScale scale = scale_new (start, 15, WIDTH);
  g_autoptr (CoaTimeAxis) axis = coa_time_axis_new (&scale, measure, NULL);
  const CoaTimeTick *heading = &g_array_index (axis->headings, CoaTimeTick, 0);

  g_assert_cmpuint (axis->headings->len, ==, 1);
  g_assert_nonnull (heading->label);
  g_assert_cmpfloat (heading->x, <, 0);
  g_assert_cmpfloat (heading->label_x, >=, 0);
  g_assert_cmpfloat (heading->label_x, <, 20);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  /* The labels of the table are in English. */
  if (g_str_equal (setlocale (LC_ALL, NULL), "C.UTF-8"))
    g_test_add_func ("/time-axis/cases", test_cases);
  g_test_add_func ("/time-axis/labels-never-overlap", test_labels_never_overlap);
  g_test_add_func ("/time-axis/mirrored", test_mirrored);
  g_test_add_func ("/time-axis/steps", test_steps);
  g_test_add_func ("/time-axis/heading-stays", test_heading_stays);

  return g_test_run ();
}
