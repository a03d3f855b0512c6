/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How long the list of all events takes to open and to scroll with a hundred thousand events, and
 * with a thousand. */

#include <locale.h>

#include <adwaita.h>

#include "ui/event/list/coa-event-list.h"
#include "ui/event/list/coa-event-row.h"
#include "work-time.h"

enum {
  FEW = 1000,
  MANY = 100000,
  COALITIONS = 100,
  ROUNDS = 15,
  SCROLLS = 40,
};

typedef struct {
  gint64 work; /* of the thread that draws */
  gint64 wait; /* on the clock on the wall */
  gint64 scroll;
} Times;

typedef struct {
  double work;
  double wait;
  double scroll;
} Medians;

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
  g_autoptr (GBytes) bytes = NULL;

  for (guint i = 0; i < COALITIONS; i++)
    g_string_append_printf (text, "%s{\"id\":\"c%u\",\"name\":\"Coalition %u\"}", i == 0 ? "" : ",",
                            i, i);
  g_string_append (text, "],\"events\":[");
  for (guint i = 0; i < n_events; i++)
    add_event (text, i);
  g_string_append (text, "]}");

  bytes = g_string_free_to_bytes (g_steal_pointer (&text));
  return coa_collection_new_from_bytes (bytes, "bench.json", NULL, 0, COA_SEVERITY_WARNING, NULL);
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
  const gint64 begin = work_time_get ();

  for (guint i = 0; i < SCROLLS; i++) {
    gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) +
                                            gtk_adjustment_get_page_size (adjustment));
    work_time_of_frame (window);
  }
  return (work_time_get () - begin) / SCROLLS;
}

static void
time_opening (GtkWidget *window, CoaCollection *collection, Times *times)
{
  const gint64 work = work_time_get ();
  const gint64 wait = g_get_monotonic_time ();
  g_autoptr (CoaEventModel) model = coa_event_model_new (collection, NULL);
  GtkWidget *list = g_object_new (COA_TYPE_EVENT_LIST, "model", model, NULL);

  adw_window_set_content (ADW_WINDOW (window), list);
  while (g_str_equal (coa_event_model_get_state (model), "pending"))
    g_main_context_iteration (NULL, TRUE);
  do
    work_time_of_frame (window);
  while (!has_row (list));
  times->work = work_time_get () - work;
  times->wait = g_get_monotonic_time () - wait;
  times->scroll = time_scrolling (window, list);
  adw_window_set_content (ADW_WINDOW (window), NULL);
  work_time_of_frame (window);
}

/* The medians of all rounds, in milliseconds. */
static Medians
measure (GtkWidget *window, guint n_events)
{
  g_autoptr (CoaCollection) collection = read_collection (n_events);
  g_autoptr (GArray) work = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GArray) wait = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GArray) scroll = g_array_new (FALSE, FALSE, sizeof (gint64));
  Medians medians;

  for (guint i = 0; i < ROUNDS; i++) {
    Times times;

    time_opening (window, collection, &times);
    g_array_append_val (work, times.work);
    g_array_append_val (wait, times.wait);
    g_array_append_val (scroll, times.scroll);
  }
  medians =
    (Medians) { work_time_median (work), work_time_median (wait), work_time_median (scroll) };
  g_print (
    "%6u events: open in %5.1f ms of work, %5.1f ms on the clock; %4.1f ms a scrolled page\n",
    n_events, medians.work, medians.wait, medians.scroll);
  return medians;
}

int
main (int argc, char *argv[])
{
  GtkWidget *window;
  Medians few, many;

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
  g_print ("ratio: work %.2f, clock %.2f, scrolling %.2f\n", many.work / few.work,
           many.wait / few.wait, many.scroll / few.scroll);
  gtk_window_destroy (GTK_WINDOW (window));
  return 0;
}
