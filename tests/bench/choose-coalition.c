/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>
#include <time.h>

#include <adwaita.h>

#include "config.h"
#include "model/coa-collection.h"
#include "model/coalition/coa-coalition.h"
#include "ui/item/coa-item-list.h"
#include "ui/window/coa-window.h"

/* How often each page is shown. */
enum {
  ROUNDS = 20
};

/* How long this thread has worked, in microseconds: unlike the time of day, it
 * does not grow while others use the processor. */
static gint64
get_work_time (void)
{
  struct timespec time;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &time);
  return (gint64) time.tv_sec * G_USEC_PER_SEC + time.tv_nsec / 1000;
}

typedef struct {
  gint64 begin;
  gint64 end;
} Frame;

static void
before_paint (GdkFrameClock *clock, Frame *frame)
{
  frame->begin = get_work_time ();
}

static void
after_paint (GdkFrameClock *clock, Frame *frame)
{
  frame->end = get_work_time ();
}

/* How long the next frame takes: ticks, layout and drawing, in microseconds. */
static gint64
time_frame (GtkWidget *window)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);
  Frame frame = { 0, 0 };
  gulong before = g_signal_connect (clock, "before-paint", G_CALLBACK (before_paint), &frame);
  gulong after = g_signal_connect (clock, "after-paint", G_CALLBACK (after_paint), &frame);

  gtk_widget_queue_draw (window);
  while (frame.begin == 0 || frame.end == 0)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (clock, before);
  g_signal_handler_disconnect (clock, after);
  return frame.end - frame.begin;
}

/* Whether all lists below @widget have all of their rows. */
static gboolean
is_filled (GtkWidget *widget)
{
  gboolean filled = TRUE;

  if (COA_IS_ITEM_LIST (widget))
    g_object_get (widget, "filled", &filled, NULL);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); filled && child != NULL;
       child = gtk_widget_get_next_sibling (child))
    filled = is_filled (child);
  return filled;
}

/* Waits until the page is filled. Returns the longest time of a frame until then, in
 * microseconds. */
static gint64
settle (GtkWidget *window)
{
  gint64 longest = 0;

  while (!is_filled (window))
    longest = MAX (longest, time_frame (window));
  for (guint i = 0; i < 3; i++)
    time_frame (window);
  return longest;
}

/* How long it takes to draw all of the window when nothing in it has changed. */
static gint64
time_redraw (GtkWidget *window)
{
  GtkWidget *child = gtk_widget_get_first_child (window);
  gint64 time;

  gtk_widget_set_opacity (child, 0.99);
  time = time_frame (window);
  gtk_widget_set_opacity (child, 1);
  time_frame (window);
  return time;
}

static int
compare_times (gconstpointer a, gconstpointer b)
{
  const gint64 *time_a = a, *time_b = b;

  return (*time_a > *time_b) - (*time_a < *time_b);
}

/* The median of @times, in milliseconds. */
static double
median (GArray *times)
{
  g_array_sort (times, compare_times);
  return (double) g_array_index (times, gint64, times->len / 2) / 1000;
}

static void
measure (GtkWidget *window, CoaCoalition *coalition, CoaCoalition *other)
{
  g_autoptr (GArray) first = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GArray) longest = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GArray) redraw = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < ROUNDS; i++) {
    gint64 begin, time;

    g_object_set (window, "item", other, NULL);
    settle (window);
    time = time_redraw (window);
    g_array_append_val (redraw, time);

    begin = get_work_time ();
    g_object_set (window, "item", coalition, NULL);
    time = get_work_time () - begin + time_frame (window);
    g_array_append_val (first, time);
    time = settle (window);
    g_array_append_val (longest, time);
  }

  g_print (
    "%-62s first frame %4.1f ms, longest later %4.1f ms, a mere redraw %4.1f ms; ratio %.1f\n",
    coa_named_item_get_display_name (COA_NAMED_ITEM (coalition)), median (first), median (longest),
    median (redraw), median (first) / median (redraw));
}

/* How long the page of each coalition takes to be filled and drawn. */
int
main (int argc, char *argv[])
{
  g_autoptr (CoaCollection) collection = NULL;
  g_autoptr (GSettings) settings = NULL;
  GListModel *coalitions;
  GtkWidget *window;

  setlocale (LC_ALL, "");
  adw_init ();
  collection = coa_collection_new_from_resource (RESOURCE_PATH "/collection");
  settings = g_settings_new (APPLICATION_ID);
  window = GTK_WIDGET (coa_window_new (NULL, collection, settings));
  gtk_window_present (GTK_WINDOW (window));
  while (gtk_widget_get_frame_clock (window) == NULL || !gtk_widget_get_mapped (window))
    g_main_context_iteration (NULL, TRUE);

  coalitions = coa_collection_get_coalitions (collection);
  for (guint i = 0; i < g_list_model_get_n_items (coalitions); i++) {
    g_autoptr (CoaCoalition) coalition = g_list_model_get_item (coalitions, i);
    g_autoptr (CoaCoalition) other = g_list_model_get_item (coalitions, i == 0 ? 1 : 0);

    measure (window, coalition, other);
  }

  gtk_window_destroy (GTK_WINDOW (window));
  return 0;
}
