/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "turns.h"

#include "work-time.h"

/* The main loop, as seen from where it waits. Times are in microseconds. */
static struct {
  gint64 woke; /* the work of this thread until then */
  gint64 woke_time;
  gint64 draws; /* the work of this thread until it began to draw */
  gint64 drawing;
  gint64 longest_work; /* without drawing */
  gint64 longest_drawing;
  gint64 longest_time;
  guint n_long;
} loop;

#define LONG_US 16000

static int
poll_cb (GPollFD *fds, guint n_fds, int timeout)
{
  const gint64 work = work_time_get () - loop.woke - loop.drawing;
  int result;

  loop.longest_work = MAX (loop.longest_work, work);
  loop.longest_drawing = MAX (loop.longest_drawing, loop.drawing);
  loop.longest_time = MAX (loop.longest_time, g_get_monotonic_time () - loop.woke_time);
  loop.n_long += work > LONG_US ? 1 : 0;
  result = g_poll (fds, n_fds, timeout);
  loop.woke = work_time_get ();
  loop.woke_time = g_get_monotonic_time ();
  loop.drawing = 0;
  return result;
}

/* After each phase that comes before drawing: not every frame has all of them. */
static void
phase_ended_cb (GdkFrameClock *clock)
{
  loop.draws = work_time_get ();
}

static void
painted_cb (GdkFrameClock *clock)
{
  loop.drawing += work_time_get () - loop.draws;
}

void
turns_watch (void)
{
  g_main_context_set_poll_func (NULL, poll_cb);
}

/* What is drawn does not depend on the size of the collection, and without a graphics card it takes
 * long. */
void
turns_watch_drawing (GtkWidget *window)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);

  g_signal_connect_after (clock, "before-paint", G_CALLBACK (phase_ended_cb), NULL);
  g_signal_connect_after (clock, "update", G_CALLBACK (phase_ended_cb), NULL);
  g_signal_connect_after (clock, "layout", G_CALLBACK (phase_ended_cb), NULL);
  g_signal_connect_after (clock, "paint", G_CALLBACK (painted_cb), NULL);
}

void
turns_begin (void)
{
  loop.woke = work_time_get ();
  loop.woke_time = g_get_monotonic_time ();
  loop.drawing = loop.longest_drawing = 0;
  loop.longest_work = loop.longest_time = loop.n_long = 0;
}

void
turns_report (const char *what)
{
  g_print (
    "%-30s longest %6.1f ms of work, %3u over 16 ms; %5.1f ms of drawing; %6.1f ms in all on "
    "the clock\n",
    what, (double) loop.longest_work / 1000, loop.n_long, (double) loop.longest_drawing / 1000,
    (double) loop.longest_time / 1000);
}
