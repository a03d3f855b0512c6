/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>

#include <adwaita.h>

#include "model/collection/coa-collection.h"
#include "model/matrix/coa-goal-matrix.h"
#include "model/matrix/coa-matrix-filling.h"
#include "ui/matrix/grid/coa-matrix-grid-cell.h"
#include "ui/matrix/grid/coa-matrix-grid.h"
#include "work-time.h"

/* How often is scrolled, and how many pixels at a time. */
enum {
  ROUNDS = 60,
  STEP = 35
};

/* As many coalitions and topics; each coalition has goals about a few topics. */
static CoaCollection *
make_collection (guint n_coalitions, guint n_topics)
{
  g_autoptr (GString) text =
    g_string_new ("{\"format\":\"coalitions-collection\",\"version\":1,\"topics\":[");
  g_autoptr (GBytes) bytes = NULL;

  for (guint i = 0; i < n_topics; i++)
    g_string_append_printf (text, "%s{\"id\":\"t%u\",\"label\":\"Topic number %u\"}",
                            i > 0 ? "," : "", i, i);
  g_string_append_printf (text, "],\"coalitions\":[");
  for (guint i = 0; i < n_coalitions; i++) {
    g_string_append_printf (text, "%s{\"id\":\"c%u\",\"name\":\"Coalition number %u\",\"goals\":[",
                            i > 0 ? "," : "", i, i);
    for (guint j = 0; j < 6; j++)
      g_string_append_printf (text, "%s{\"id\":\"c%u-%u\",\"text\":\"Goal\",\"topics\":[\"t%u\"]}",
                              j > 0 ? "," : "", i, j, (i * 7 + j * j * 3) % n_topics);
    g_string_append_printf (text, "]}");
  }
  g_string_append_printf (text, "]}");
  bytes = g_string_free_to_bytes (g_steal_pointer (&text));
  return coa_collection_new_from_bytes (bytes, "bench.json", NULL, 0, COA_SEVERITY_WARNING, NULL);
}

/* How many cells there are as widgets. */
static guint
count_cells (GtkWidget *widget)
{
  guint n = COA_IS_MATRIX_GRID_CELL (widget) ? 1 : 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count_cells (child);
  return n;
}

static gint64
settle (GtkWidget *window)
{
  const gint64 begin = work_time_get ();

  while (g_main_context_iteration (NULL, FALSE))
    ;
  return work_time_get () - begin;
}

typedef struct {
  double build;
  double open;
  double scroll;
  double worst;
  double rest;
  guint n_cells;
} Times;

/* Scrolls both ways, and back from the end. */
static void
scroll (GtkWidget *window, GtkWidget *grid, Times *times)
{
  g_autoptr (GArray) frames = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GArray) rests = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GtkAdjustment) across = NULL;
  g_autoptr (GtkAdjustment) down = NULL;

  g_object_get (grid, "hadjustment", &across, "vadjustment", &down, NULL);
  for (guint i = 0; i < ROUNDS; i++) {
    gint64 time;

    gtk_adjustment_set_value (i % 3 == 0 ? across : down,
                              gtk_adjustment_get_value (i % 3 == 0 ? across : down) +
                                (i < ROUNDS / 2 ? STEP : -STEP));
    time = work_time_of_frame (window);
    g_array_append_val (frames, time);
    time = settle (window);
    g_array_append_val (rests, time);
  }
  times->scroll = work_time_median (frames);
  times->worst = (double) g_array_index (frames, gint64, frames->len - 1) / 1000;
  times->rest = work_time_median (rests);
}

static Times
measure (guint n_coalitions, guint n_topics)
{
  g_autoptr (CoaCollection) collection = make_collection (n_coalitions, n_topics);
  g_autoptr (CoaMatrix) matrix = NULL;
  GtkWidget *window = gtk_window_new (), *scrolled = gtk_scrolled_window_new (), *grid;
  gint64 begin = work_time_get ();
  Times times;

  matrix = coa_goal_matrix_new (coa_collection_get_coalitions (collection),
                                coa_collection_get_topics (collection));
  times.build = (double) (work_time_get () - begin) / 1000;
  if (coa_matrix_get_length (matrix, COA_MATRIX_ROWS) != n_coalitions ||
      coa_matrix_get_most (matrix).n_items == 0)
    g_error ("the matrix is not what was to be measured");

  gtk_window_set_child (GTK_WINDOW (window), scrolled);
  gtk_window_set_default_size (GTK_WINDOW (window), 1100, 760);
  gtk_window_present (GTK_WINDOW (window));
  work_time_of_frame (window);

  begin = work_time_get ();
  grid = g_object_new (COA_TYPE_MATRIX_GRID, "label", "Matrix", "matrix", matrix, NULL);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), grid);
  times.open = (double) (work_time_get () - begin + work_time_of_frame (window)) / 1000;
  settle (window);
  times.n_cells = count_cells (grid);
  if (times.n_cells == 0)
    g_error ("the matrix was not shown");
  scroll (window, grid, &times);
  gtk_window_destroy (GTK_WINDOW (window));
  settle (window);

  g_print ("%5u x %3u: counted in %.1f ms, opened in %.1f ms, a frame while scrolling %.2f ms "
           "(worst %.2f), afterwards %.2f ms for %u cells of screen readers\n",
           n_coalitions, n_topics, times.build, times.open, times.scroll, times.worst, times.rest,
           times.n_cells);
  return times;
}

/* How long a matrix takes to open and to scroll, a large one compared with the bundled one's size.
 */
int
main (int argc, char *argv[])
{
  Times small, large;

  setlocale (LC_ALL, "");
  adw_init ();
  measure (37, 23);
  small = measure (37, 23);
  large = measure (10000, 500);
  g_print ("ratio of the large to the small: opened %.2f, a frame while scrolling %.2f\n",
           large.open / small.open, large.scroll / small.scroll);
  return 0;
}
