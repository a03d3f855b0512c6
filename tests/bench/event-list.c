/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How long the list of all events takes to open and to scroll with a hundred thousand events, and
 * with a thousand. */

#include <locale.h>
#include <time.h>

#include <adwaita.h>
#include <glib/gstdio.h>

#include "ui/event/coa-event-list.h"
#include "ui/event/coa-event-row.h"

enum {
  FEW = 1000,
  MANY = 100000,
  COALITIONS = 100,
  ROUNDS = 15,
  SCROLLS = 40,
};

/* How long this thread has worked, in microseconds. */
static gint64
get_work_time (void)
{
  struct timespec time;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &time);
  return (gint64) time.tv_sec * G_USEC_PER_SEC + time.tv_nsec / 1000;
}

typedef struct {
  gint64 work; /* of the thread that draws */
  gint64 wait; /* on the clock on the wall */
  gint64 scroll;
} Times;

static void
add_event (GString *text, guint number)
{
  g_string_append_printf (text,
                          "%s{\"id\":\"e%u\",\"name\":\"What happened as number %u\","
                          "\"coalition_ids\":[\"c%u\"],\"date\":\"%04u-%02u-%02u\"}",
                          number == 0 ? "" : ",", number, number, number % COALITIONS,
                          1970 + number * 7 % 55, 1 + number * 5 % 12, 1 + number * 3 % 28);
}

static CoaCollection *
read_collection (guint n_events)
{
  g_autoptr (GString) text = g_string_new ("{\"format\":\"coalitions-collection\",\"version\":1,"
                                           "\"language\":\"en\",\"coalitions\":[");
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "event-list-bench.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  CoaCollection *collection;

  for (guint i = 0; i < COALITIONS; i++)
    g_string_append_printf (text, "%s{\"id\":\"c%u\",\"name\":\"Coalition %u\"}", i == 0 ? "" : ",",
                            i, i);
  g_string_append (text, "],\"events\":[");
  for (guint i = 0; i < n_events; i++)
    add_event (text, i);
  g_string_append (text, "]}");

  if (!g_file_set_contents (path, text->str, (gssize) text->len, NULL))
    g_error ("%s cannot be written", path);
  collection = coa_collection_new_from_files (&file, 1);
  g_unlink (path);
  return collection;
}

static gboolean
has_row (GtkWidget *widget)
{
  gboolean found = COA_IS_EVENT_ROW (widget) && gtk_widget_get_mapped (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && !found;
       child = gtk_widget_get_next_sibling (child))
    found = has_row (child);
  return found;
}

static void
set_done (GdkFrameClock *clock, gboolean *done)
{
  *done = TRUE;
}

static void
draw_frame (GtkWidget *window)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);
  gboolean done = FALSE;
  gulong handler = g_signal_connect (clock, "after-paint", G_CALLBACK (set_done), &done);

  gtk_widget_queue_draw (window);
  while (!done)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (clock, handler);
}

static GtkWidget *
find_list_view (GtkWidget *widget)
{
  GtkWidget *found = GTK_IS_LIST_VIEW (widget) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_list_view (child);
  return found;
}

/* Scrolls a page each frame. */
static gint64
time_scrolling (GtkWidget *window, GtkWidget *list)
{
  GtkAdjustment *adjustment =
    gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (find_list_view (list)));
  const gint64 begin = get_work_time ();

  for (guint i = 0; i < SCROLLS; i++) {
    gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) +
                                            gtk_adjustment_get_page_size (adjustment));
    draw_frame (window);
  }
  return (get_work_time () - begin) / SCROLLS;
}

static void
time_opening (GtkWidget *window, CoaCollection *collection, Times *times)
{
  const gint64 work = get_work_time ();
  const gint64 wait = g_get_monotonic_time ();
  g_autoptr (CoaEventModel) model = coa_event_model_new (collection, NULL);
  GtkWidget *list = g_object_new (COA_TYPE_EVENT_LIST, "model", model, NULL);

  adw_window_set_content (ADW_WINDOW (window), list);
  while (g_str_equal (coa_event_model_get_state (model), "pending"))
    g_main_context_iteration (NULL, TRUE);
  do
    draw_frame (window);
  while (!has_row (list));
  times->work = get_work_time () - work;
  times->wait = g_get_monotonic_time () - wait;
  times->scroll = time_scrolling (window, list);
  adw_window_set_content (ADW_WINDOW (window), NULL);
  draw_frame (window);
}

static int
compare_times (gconstpointer a, gconstpointer b)
{
  const gint64 *time_a = a, *time_b = b;

  return (*time_a > *time_b) - (*time_a < *time_b);
}

/* The medians of all rounds. */
static Times
measure (GtkWidget *window, guint n_events)
{
  g_autoptr (CoaCollection) collection = read_collection (n_events);
  gint64 work[ROUNDS], wait[ROUNDS], scroll[ROUNDS];

  for (guint i = 0; i < ROUNDS; i++) {
    Times times;

    time_opening (window, collection, &times);
    work[i] = times.work;
    wait[i] = times.wait;
    scroll[i] = times.scroll;
  }
  qsort (work, ROUNDS, sizeof (gint64), compare_times);
  qsort (wait, ROUNDS, sizeof (gint64), compare_times);
  qsort (scroll, ROUNDS, sizeof (gint64), compare_times);
  g_print (
    "%6u events: open in %5.1f ms of work, %5.1f ms on the clock; %4.1f ms a scrolled page\n",
    n_events, (double) work[ROUNDS / 2] / 1000, (double) wait[ROUNDS / 2] / 1000,
    (double) scroll[ROUNDS / 2] / 1000);
  return (Times) { work[ROUNDS / 2], wait[ROUNDS / 2], scroll[ROUNDS / 2] };
}

int
main (int argc, char *argv[])
{
  GtkWidget *window;
  Times few, many;

  setlocale (LC_ALL, "");
  adw_init ();
  window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (window), 800, 700);
  gtk_window_present (GTK_WINDOW (window));
  while (!gtk_widget_get_mapped (window))
    g_main_context_iteration (NULL, TRUE);

  measure (window, FEW); /* to warm up */
  few = measure (window, FEW);
  many = measure (window, MANY);
  g_print ("ratio: work %.2f, clock %.2f, scrolling %.2f\n", (double) many.work / (double) few.work,
           (double) many.wait / (double) few.wait, (double) many.scroll / (double) few.scroll);
  gtk_window_destroy (GTK_WINDOW (window));
  return 0;
}
