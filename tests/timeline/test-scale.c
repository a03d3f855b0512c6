/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>
#include <math.h>

#include "timeline/axis/coa-time-scale.h"

#define EXACT 1e-6

/* What is done to a scale of 0 to 1000 days in 500 pixels, and what is in view after it. */
typedef struct {
  const char *name;
  double zoom_x;
  double zoom;
  double pan;
  double start;
  double pixels_per_day;
} Case;

static const Case cases[] = {
  { .name = "all", .zoom = 1, .start = 0, .pixels_per_day = 0.5 },
  { .name = "out of all", .zoom = 0.5, .start = 0, .pixels_per_day = 0.5 },
  { .name = "in at the start", .zoom = 2, .start = 0, .pixels_per_day = 1 },
  { .name = "in at the end", .zoom_x = 500, .zoom = 2, .start = 500, .pixels_per_day = 1 },
  { .name = "in at a day", .zoom_x = 100, .zoom = 4, .start = 150, .pixels_per_day = 2 },
  { .name = "no farther in", .zoom = 1e9, .start = 0, .pixels_per_day = 64 },
  { .name = "to the left", .zoom = 2, .pan = -100, .start = 100, .pixels_per_day = 1 },
  { .name = "past the start", .zoom = 2, .pan = 100, .start = 0, .pixels_per_day = 1 },
  { .name = "past the end", .zoom = 2, .pan = -900, .start = 500, .pixels_per_day = 1 },
};

static void
test_cases (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    CoaTimeScale scale;

    g_test_message ("%s", cases[i].name);
    coa_time_scale_init (&scale, 0, 1000, 500);
    coa_time_scale_zoom (&scale, cases[i].zoom_x, cases[i].zoom);
    coa_time_scale_pan (&scale, cases[i].pan);
    g_assert_cmpfloat_with_epsilon (scale.start, cases[i].start, EXACT);
    g_assert_cmpfloat_with_epsilon (scale.pixels_per_day, cases[i].pixels_per_day, EXACT);
  }
}

/* The same from right to left: all is where it would be in a mirror. */
static void
test_mirrored (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    CoaTimeScale scale, mirrored;

    coa_time_scale_init (&scale, 0, 1000, 500);
    mirrored = scale;
    mirrored.is_mirrored = TRUE;
    coa_time_scale_zoom (&scale, cases[i].zoom_x, cases[i].zoom);
    coa_time_scale_zoom (&mirrored, 500 - cases[i].zoom_x, cases[i].zoom);
    coa_time_scale_pan (&scale, cases[i].pan);
    coa_time_scale_pan (&mirrored, -cases[i].pan);

    g_assert_cmpfloat_with_epsilon (mirrored.start, scale.start, EXACT);
    for (double day = -100; day <= 1100; day += 50)
      g_assert_cmpfloat_with_epsilon (coa_time_scale_to_x (&mirrored, day),
                                      500 - coa_time_scale_to_x (&scale, day), EXACT);
    g_assert_cmpfloat_with_epsilon (coa_time_scale_get_offset (&mirrored) +
                                      coa_time_scale_get_offset (&scale) + 500,
                                    coa_time_scale_get_total (&scale), EXACT);
  }
}

/* Whatever was done before: what is under the pointer stays there, if no end comes into view. */
static void
test_zoom_is_exact (void)
{
  guint n_exact = 0;

  for (guint i = 0; i < 1000; i++) {
    CoaTimeScale scale;
    const double x = g_test_rand_double_range (0, 800);
    double day;

    coa_time_scale_init (&scale, -1e6, 1e6, 800);
    scale.is_mirrored = i % 2 == 1;
    coa_time_scale_fit (&scale, g_test_rand_double_range (-9e5, 0),
                        g_test_rand_double_range (1, 9e5), 0);
    day = coa_time_scale_to_day (&scale, x);
    coa_time_scale_zoom (&scale, x, exp (g_test_rand_double_range (-1, 12)));
    g_assert_cmpfloat (scale.pixels_per_day, <=, COA_TIME_SCALE_MAX_PIXELS_PER_DAY);
    if (scale.start > scale.first && coa_time_scale_get_end (&scale) < scale.last) {
      g_assert_cmpfloat_with_epsilon (coa_time_scale_to_x (&scale, day), x, EXACT);
      n_exact++;
    }
  }
  g_assert_cmpuint (n_exact, >, 800);
}

static void
test_there_and_back (void)
{
  for (guint i = 0; i < 1000; i++) {
    CoaTimeScale scale;
    const double x = g_test_rand_double_range (-2000, 2000);

    coa_time_scale_init (&scale, -5e5, 5e5, 1 + g_test_rand_double_range (0, 2000));
    scale.is_mirrored = i % 2 == 1;
    coa_time_scale_zoom (&scale, g_test_rand_double_range (0, scale.width),
                         exp (g_test_rand_double_range (0, 14)));
    g_assert_cmpfloat_with_epsilon (coa_time_scale_to_x (&scale, coa_time_scale_to_day (&scale, x)),
                                    x, 1e-4);
    coa_time_scale_set_offset (&scale, coa_time_scale_get_offset (&scale));
    g_assert_cmpfloat_with_epsilon (coa_time_scale_to_x (&scale, coa_time_scale_to_day (&scale, x)),
                                    x, 1e-4);
  }
}

static void
test_fit (void)
{
  CoaTimeScale scale;

  coa_time_scale_init (&scale, 0, 10000, 500);
  coa_time_scale_fit (&scale, 3000, 3400, 50);
  g_assert_cmpfloat_with_epsilon (coa_time_scale_to_x (&scale, 3000), 50, EXACT);
  g_assert_cmpfloat_with_epsilon (coa_time_scale_to_x (&scale, 3400), 450, EXACT);

  /* No more than a day can be as wide as that. */
  coa_time_scale_fit (&scale, 700, 701, 0);
  g_assert_cmpfloat_with_epsilon (coa_time_scale_to_x (&scale, 700.5), 250, EXACT);
  g_assert_cmpfloat_with_epsilon (scale.pixels_per_day, COA_TIME_SCALE_MAX_PIXELS_PER_DAY, EXACT);

  coa_time_scale_fit (&scale, -500, 20000, 0);
  g_assert_true (coa_time_scale_shows_all (&scale));
}

static void
test_reveal (void)
{
  CoaTimeScale scale;

  coa_time_scale_init (&scale, 0, 1000, 100);
  coa_time_scale_fit (&scale, 400, 500, 0);
  coa_time_scale_reveal (&scale, 450, 10);
  g_assert_cmpfloat_with_epsilon (scale.start, 400, EXACT);
  coa_time_scale_reveal (&scale, 495, 10);
  g_assert_cmpfloat_with_epsilon (scale.start, 405, EXACT);
  coa_time_scale_reveal (&scale, 300, 10);
  g_assert_cmpfloat_with_epsilon (scale.start, 290, EXACT);
  coa_time_scale_reveal (&scale, 2, 10);
  g_assert_cmpfloat_with_epsilon (scale.start, 0, EXACT);
}

/* What showed all shows all in any width; what did not, keeps its zoom and its start. */
static void
test_width (void)
{
  CoaTimeScale scale;

  coa_time_scale_init (&scale, 0, 1000, 500);
  coa_time_scale_set_width (&scale, 250);
  g_assert_true (coa_time_scale_shows_all (&scale));
  coa_time_scale_set_width (&scale, 1000);
  g_assert_true (coa_time_scale_shows_all (&scale));

  coa_time_scale_zoom (&scale, 500, 4);
  coa_time_scale_set_width (&scale, 600);
  g_assert_cmpfloat_with_epsilon (scale.start, 375, EXACT);
  g_assert_cmpfloat_with_epsilon (scale.pixels_per_day, 4, EXACT);

  /* A width of none is taken as the least that there is. */
  coa_time_scale_set_width (&scale, 0);
  g_assert_cmpfloat_with_epsilon (scale.width, 1, EXACT);
}

/* On the way from one view to another the zoom grows evenly, and a place that both have stays. */
static void
test_mix (void)
{
  CoaTimeScale from, to, way;
  double x;

  coa_time_scale_init (&from, 0, 10000, 500);
  to = way = from;
  coa_time_scale_zoom (&to, 200, 16);
  x = coa_time_scale_to_day (&to, 200);

  coa_time_scale_mix (&way, &from, &to, 0.5);
  g_assert_cmpfloat_with_epsilon (way.pixels_per_day, 4 * from.pixels_per_day, EXACT);
  g_assert_cmpfloat_with_epsilon (coa_time_scale_to_x (&way, x), 200, EXACT);
  coa_time_scale_mix (&way, &from, &to, 1);
  g_assert_cmpfloat_with_epsilon (way.start, to.start, EXACT);

  from = to;
  coa_time_scale_pan (&to, -100);
  coa_time_scale_mix (&way, &from, &to, 0.5);
  g_assert_cmpfloat_with_epsilon (way.start, (from.start + to.start) / 2, EXACT);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/time-scale/cases", test_cases);
  g_test_add_func ("/time-scale/mirrored", test_mirrored);
  g_test_add_func ("/time-scale/zoom-is-exact", test_zoom_is_exact);
  g_test_add_func ("/time-scale/there-and-back", test_there_and_back);
  g_test_add_func ("/time-scale/fit", test_fit);
  g_test_add_func ("/time-scale/reveal", test_reveal);
  g_test_add_func ("/time-scale/width", test_width);
  g_test_add_func ("/time-scale/mix", test_mix);

  return g_test_run ();
}
