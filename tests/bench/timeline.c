/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>
#include <malloc.h>

#include <adwaita.h>

#include "all-events.h"
#include "ui/timeline/coa-timeline-view.h"
#include "work-time.h"

enum {
  LANES = 1000,
  FRAMES = 60,
  DAYS = 20000,
  ZOOMS = 20,
};

/* In milliseconds of work. */
static double
time_frame (GtkWidget *widget)
{
  return (double) work_time_of_frame (widget) / 1000;
}

/* The events have any day of 55 years; each tenth is long, and each fifth not certain. */
static void
add_event (GString *text, guint number)
{
  const guint days = g_random_int_range (0, DAYS);
  const guint year = 1970 + days / 366;
  const guint month = 1 + days % 12;
  const guint day = 1 + days % 28;

  g_string_append_printf (text,
                          "%s{\"id\":\"e%u\",\"name\":\"E\",\"coalition_ids\":[\"c%u\"],"
                          "\"date\":\"%04u-%02u-%02u",
                          number == 0 ? "" : ",", number, number % LANES, year, month, day);
  if (number % 10 == 3)
    g_string_append_printf (text, "/%04u-%02u-%02u", year + 1, month, day);
  g_string_append (text, number % 5 == 0 ? "?\"}" : "\"}");
}

static CoaCollection *
read_collection (guint n_events)
{
  g_autoptr (GString) text = g_string_new ("{\"format\":\"coalitions-collection\",\"version\":1,"
                                           "\"language\":\"en\",\"coalitions\":[");
  g_autoptr (GBytes) bytes = NULL;
  CoaCollection *collection;

  for (guint i = 0; i < LANES; i++)
    g_string_append_printf (
      text, "%s{\"id\":\"c%u\",\"name\":\"Coalition for Peace %u\",\"founding_date\":\"%u\"}",
      i == 0 ? "" : ",", i, i, 1970 + i % 50);
  g_string_append (text, "],\"events\":[");
  for (guint i = 0; i < n_events; i++)
    add_event (text, i);
  g_string_append (text, "]}");

  bytes = g_string_free_to_bytes (g_steal_pointer (&text));
  collection =
    coa_collection_new_from_bytes (bytes, "bench.json", NULL, 0, COA_SEVERITY_WARNING, NULL);
  g_assert_cmpuint (g_list_model_get_n_items (coa_collection_get_events (collection)), ==,
                    n_events);
  return collection;
}

static GtkWidget *
show (GtkWidget *child)
{
  GtkWidget *window = adw_window_new ();

  gtk_window_set_default_size (GTK_WINDOW (window), 1100, 760);
  adw_window_set_content (ADW_WINDOW (window), child);
  gtk_window_present (GTK_WINDOW (window));
  while (gtk_widget_get_frame_clock (window) == NULL || !gtk_widget_get_mapped (window))
    g_main_context_iteration (NULL, TRUE);
  return window;
}

typedef struct {
  double sum;
  double worst;
  guint n;
} Times;

static void
add_time (Times *times, double time)
{
  times->sum += time;
  times->worst = MAX (times->worst, time);
  times->n++;
}

/* The time of frames while panning at each zoom, and while zooming in. */
static void
measure_frames (CoaTimelineView *view, Times *panning, Times *zooming)
{
  GtkAdjustment *time = gtk_scrollable_get_hadjustment (GTK_SCROLLABLE (view));
  GtkAdjustment *lanes = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (view));

  for (guint zoom = 0; zoom < ZOOMS; zoom++) {
    gtk_adjustment_set_value (time, gtk_adjustment_get_upper (time) / 2);
    for (guint i = 0; i < FRAMES / ZOOMS; i++) {
      gtk_adjustment_set_value (time, gtk_adjustment_get_value (time) + 17);
      gtk_adjustment_set_value (lanes, gtk_adjustment_get_value (lanes) + 11);
      add_time (panning, time_frame (GTK_WIDGET (view)));
    }
    g_assert_true (gtk_widget_activate_action (GTK_WIDGET (view), "timeline.zoom-in", NULL));
    add_time (zooming, time_frame (GTK_WIDGET (view)));
  }
}

/* The same number of events, all drawn in each frame. */
static double
measure_naive (CoaTimeline *timeline, guint n_events)
{
  GtkWidget *naive = all_events_new (timeline);
  GtkWidget *window = show (naive);
  CoaTimeScale scale;
  gint32 first, last;
  Times times = { 0 };

  coa_timeline_get_bounds (timeline, &first, &last);
  coa_time_scale_init (&scale, first, last, 1100);
  for (guint i = 0; i < (n_events > 50000 ? 1 : 5); i++) {
    all_events_set_scale (ALL_EVENTS (naive), &scale);
    add_time (&times, time_frame (naive));
  }
  gtk_window_destroy (GTK_WINDOW (window));
  return times.sum / times.n;
}

/* How long it takes until the events are in their lanes, in milliseconds, while the main loop goes
 * on. */
static double
wait_for_timeline (CoaTimelineView *view)
{
  const gint64 begin = g_get_monotonic_time ();

  while (coa_timeline_view_get_timeline (view) == NULL)
    g_main_context_iteration (NULL, TRUE);
  return (double) (g_get_monotonic_time () - begin) / 1000;
}

static void
measure (guint n_events)
{
  g_autoptr (CoaCollection) collection = read_collection (n_events);
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *window = show (scroller);
  const gsize memory = mallinfo2 ().uordblks;
  gint64 begin = work_time_get ();
  GtkWidget *view = g_object_new (COA_TYPE_TIMELINE_VIEW, "collection", collection, NULL);
  double building, waiting;
  Times panning = { 0 }, zooming = { 0 };
  gsize more;
  double first, naive;

  building = (double) (work_time_get () - begin) / 1000;
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), view);
  first = time_frame (view);
  waiting = wait_for_timeline (COA_TIMELINE_VIEW (view));
  time_frame (view);
  more = mallinfo2 ().uordblks - memory;
  g_assert_cmpuint (
    coa_timeline_get_n_lanes (coa_timeline_view_get_timeline (COA_TIMELINE_VIEW (view))), ==,
    LANES);
  measure_frames (COA_TIMELINE_VIEW (view), &panning, &zooming);
  naive = measure_naive (coa_timeline_view_get_timeline (COA_TIMELINE_VIEW (view)), n_events);
  gtk_window_destroy (GTK_WINDOW (window));

  g_print ("%7u events: open %4.1f + %4.1f ms, there in %6.1f ms, %5.1f MiB; a frame panning %4.1f "
           "ms (worst %4.1f), "
           "zooming %4.1f ms (worst %4.1f); all events drawn %8.1f ms; ratio %.0f\n",
           n_events, building, first, waiting, (double) more / (1 << 20), panning.sum / panning.n,
           panning.worst, zooming.sum / zooming.n, zooming.worst, naive,
           naive * (panning.n + zooming.n) / (panning.sum + zooming.sum));
}

/* How long the time line takes to open and to draw while it is moved, against drawing all. */
int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

  for (guint n_events = 10000; n_events <= 1000000; n_events *= 10)
    measure (n_events);
  return 0;
}
