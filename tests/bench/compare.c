/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>

#include <adwaita.h>

#include "memory.h"
#include "model/collection/coa-collection.h"
#include "ui/compare/coa-compare-page.h"
#include "ui/compare/table/coa-compare-row.h"
#include "work-time.h"

/* How often is scrolled, and how many pixels at a time. */
enum {
  ROUNDS = 60,
  STEP = 60
};

static void
append_goals (GString *text, guint coalition, guint n_goals, guint n_topics)
{
  for (guint i = 0; i < n_goals; i++)
    g_string_append_printf (
      text,
      "%s{\"id\":\"g%u-%u\",\"number\":\"%u\",\"stance\":\"%s\",\"topics\":[\"t%u\"],"
      "\"text\":\"Calls for something that takes as many words to tell as most goals of a "
      "coalition do, which is about two lines\",\"sources\":[{\"source_id\":\"s\"}]}",
      i > 0 ? "," : "", coalition, i, i + 1, i % 9 == 0 ? "against" : "for",
      (i * 7 + coalition) % n_topics);
}

/* Four coalitions with as many goals each. */
static CoaCollection *
make_collection (guint n_goals, guint n_topics)
{
  g_autoptr (GString) text =
    g_string_new ("{\"format\":\"coalitions-collection\",\"version\":1,\"topics\":[");
  g_autoptr (GBytes) bytes = NULL;

  for (guint i = 0; i < n_topics; i++)
    g_string_append_printf (text, "%s{\"id\":\"t%u\",\"label\":\"Topic number %u\"}",
                            i > 0 ? "," : "", i, i);
  g_string_append_printf (text, "],\"sources\":[{\"id\":\"s\",\"title\":\"S\"}],\"coalitions\":[");
  for (guint i = 0; i < COA_COLUMNS_AT_MOST; i++) {
    g_string_append_printf (text, "%s{\"id\":\"c%u\",\"name\":\"Coalition number %u\",\"goals\":[",
                            i > 0 ? "," : "", i, i);
    append_goals (text, i, n_goals, n_topics);
    g_string_append_printf (text, "]}");
  }
  g_string_append_printf (text, "]}");
  bytes = g_string_free_to_bytes (g_steal_pointer (&text));
  return coa_collection_new_from_bytes (bytes, "bench.json", NULL, 0, COA_SEVERITY_WARNING, NULL);
}

static CoaComparison *
compare (CoaCollection *collection)
{
  CoaCoalition *coalitions[COA_COLUMNS_AT_MOST];

  for (guint i = 0; i < COA_COLUMNS_AT_MOST; i++) {
    g_autofree char *id = g_strdup_printf ("c%u", i);

    coalitions[i] = COA_COALITION (coa_collection_lookup (collection, id));
  }
  return coa_comparison_new (coalitions, COA_COLUMNS_AT_MOST);
}

static guint
count_rows (GtkWidget *widget)
{
  guint n = COA_IS_COMPARE_ROW (widget) ? 1 : 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count_rows (child);
  return n;
}

static GtkWidget *
find_list (GtkWidget *widget)
{
  GtkWidget *found = GTK_IS_LIST_VIEW (widget) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_list (child);
  return found;
}

typedef struct {
  double open;
  double longest;
  double scroll;
  double worst;
  double memory;
} Times;

/* How long frames are until all lines are there. */
static void
fill (GtkWidget *window, CoaComparePage *page, Times *times)
{
  gint64 longest = 0;

  while (!coa_compare_page_is_filled (page))
    longest = MAX (longest, work_time_of_frame (window));
  work_time_of_frame (window);
  times->longest = (double) longest / 1000;
}

static void
scroll (GtkWidget *window, GtkWidget *list, Times *times)
{
  g_autoptr (GArray) frames = g_array_new (FALSE, FALSE, sizeof (gint64));
  GtkAdjustment *down = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (list));

  for (guint i = 0; i < ROUNDS; i++) {
    gint64 time;

    gtk_adjustment_set_value (down, gtk_adjustment_get_value (down) + STEP);
    time = work_time_of_frame (window);
    g_array_append_val (frames, time);
  }
  times->scroll = work_time_median (frames);
  times->worst = (double) g_array_index (frames, gint64, frames->len - 1) / 1000;
}

static Times
measure (guint n_goals, guint n_topics)
{
  g_autoptr (CoaCollection) collection = make_collection (n_goals, n_topics);
  g_autoptr (CoaComparison) comparison = NULL;
  GtkWidget *window = adw_window_new ();
  AdwNavigationPage *page;
  double memory;
  gint64 begin;
  Times times;

  gtk_window_set_default_size (GTK_WINDOW (window), 1100, 760);
  gtk_window_present (GTK_WINDOW (window));
  work_time_of_frame (window);

  memory = memory_get ("VmRSS:");
  begin = work_time_get ();
  comparison = compare (collection);
  page = coa_compare_page_new (collection, comparison);
  adw_window_set_content (ADW_WINDOW (window), GTK_WIDGET (page));
  times.open = (double) (work_time_get () - begin + work_time_of_frame (window)) / 1000;
  fill (window, COA_COMPARE_PAGE (page), &times);
  scroll (window, find_list (GTK_WIDGET (page)), &times);
  times.memory = (memory_get ("VmRSS:") - memory) * 1024 / 1e6;
  if (count_rows (GTK_WIDGET (page)) < 20)
    g_error ("the comparison was not shown");

  g_print ("4 x %4u goals: opened in %5.1f ms, longest frame until filled %5.1f ms, a frame while "
           "scrolling %4.2f ms (worst %4.1f), %4.1f MB, %u rows\n",
           n_goals, times.open, times.longest, times.scroll, times.worst, times.memory,
           count_rows (GTK_WIDGET (page)));
  gtk_window_destroy (GTK_WINDOW (window));
  return times;
}

/* How long a comparison takes to open and to scroll, and a large one compared with a small one. */
int
main (int argc, char *argv[])
{
  Times small, large;

  setlocale (LC_ALL, "");
  adw_init ();
  measure (15, 12);
  measure (15, 12);
  small = measure (300, 30);
  large = measure (10000, 300);
  g_print ("ratio of the large to the small: opened %.2f, a frame while scrolling %.2f\n",
           large.open / small.open, large.scroll / small.scroll);
  return 0;
}
