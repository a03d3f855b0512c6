/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "work-time.h"

#include <time.h>

/* How long this thread has worked, in microseconds: unlike the time of day, it does not grow while
 * others use the processor. */
gint64
work_time_get (void)
{
  struct timespec time;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &time);
  return (gint64) time.tv_sec * G_USEC_PER_SEC + time.tv_nsec / 1000;
}

static void
note_time (GdkFrameClock *clock, gint64 *time)
{
  *time = work_time_get ();
}

/* How long the next frame takes in microseconds: ticks, layout and drawing. */
gint64
work_time_of_frame (GtkWidget *window)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);
  gint64 begin = 0, end = 0;
  gulong before = g_signal_connect (clock, "before-paint", G_CALLBACK (note_time), &begin);
  gulong after = g_signal_connect (clock, "after-paint", G_CALLBACK (note_time), &end);

  gtk_widget_queue_draw (window);
  while (begin == 0 || end == 0)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (clock, before);
  g_signal_handler_disconnect (clock, after);
  return end - begin;
}

static int
compare_times (gconstpointer a, gconstpointer b)
{
  const gint64 *time_a = a, *time_b = b;

  return (*time_a > *time_b) - (*time_a < *time_b);
}

/* The median of times in microseconds, in milliseconds. */
double
work_time_median (GArray *times)
{
  g_array_sort (times, compare_times);
  return (double) g_array_index (times, gint64, times->len / 2) / 1000;
}
