/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>

#include <adwaita.h>

#include "config.h"
#include "model/coalition/coa-coalition.h"
#include "model/collection/coa-collection.h"
#include "ui/item/list/coa-item-list.h"
#include "ui/window/coa-window.h"
#include "work-time.h"

/* How often each page is shown. */
enum {
  ROUNDS = 20
};

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
    longest = MAX (longest, work_time_of_frame (window));
  for (guint i = 0; i < 3; i++)
    work_time_of_frame (window);
  return longest;
}

/* How long it takes to draw all of the window when nothing in it has changed. */
static gint64
time_redraw (GtkWidget *window)
{
  GtkWidget *child = gtk_widget_get_first_child (window);
  gint64 time;

  gtk_widget_set_opacity (child, 0.99);
  time = work_time_of_frame (window);
  gtk_widget_set_opacity (child, 1);
  work_time_of_frame (window);
  return time;
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

    begin = work_time_get ();
    g_object_set (window, "item", coalition, NULL);
    time = work_time_get () - begin + work_time_of_frame (window);
    g_array_append_val (first, time);
    time = settle (window);
    g_array_append_val (longest, time);
  }

  g_print (
    "%-62s first frame %4.1f ms, longest later %4.1f ms, a mere redraw %4.1f ms; ratio %.1f\n",
    coa_named_item_get_display_name (COA_NAMED_ITEM (coalition)), work_time_median (first),
    work_time_median (longest), work_time_median (redraw),
    work_time_median (first) / work_time_median (redraw));
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
