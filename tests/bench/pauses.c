/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How long the main loop stands still while a large collection is opened, used and closed in the
 * real window, and how long the toolkit draws. */

#include <locale.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <adwaita.h>
#include <glib/gstdio.h>

#include "config.h"
#include "memory.h"
#include "turns.h"
#include "ui/filter/coa-coalition-filter.h"
#include "ui/search/coa-result-list.h"
#include "ui/sidebar/coa-sidebar-row.h"
#include "ui/sidebar/coa-sidebar.h"
#include "ui/window/coa-window.h"

enum {
  SETTLE_MS = 2000, /* how long the window is watched after each thing that is done */
  CLOSE_MS = 6000,  /* how long it may take to free everything */
  INDEX_MS = 60000, /* how long a search may have to make its index */
  STEPS = 12,
  SCROLLS = 30,
};

static void
set_true (gpointer done)
{
  *(gboolean *) done = TRUE;
}

static void
wait_ms (guint ms)
{
  gboolean done = FALSE;

  g_timeout_add_once (ms, set_true, &done);
  while (!done)
    g_main_context_iteration (NULL, TRUE);
}

static GtkWidget *
find (GtkWidget *widget, GType type)
{
  GtkWidget *found = G_TYPE_CHECK_INSTANCE_TYPE (widget, type) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child)) {
    if (gtk_widget_get_mapped (child))
      found = find (child, type);
  }
  return found;
}

static void
act (GtkWidget *window, const char *action, const char *what)
{
  turns_begin ();
  gtk_widget_activate_action (window, action, NULL);
  wait_ms (SETTLE_MS);
  turns_report (what);
}

static void
open_collection (GtkWidget *window)
{
  g_autoptr (CoaCollection) collection = NULL;

  turns_begin ();
  while (collection == NULL) {
    g_main_context_iteration (NULL, TRUE);
    g_object_get (window, "collection", &collection, NULL);
  }
  turns_report ("reading, and showing at once");
  turns_begin ();
  wait_ms (SETTLE_MS);
  turns_report ("after it is shown");
}

static void
scroll (GtkWidget *window, const char *what)
{
  GtkAdjustment *adjustment =
    gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (find (window, GTK_TYPE_LIST_VIEW)));

  turns_begin ();
  for (guint i = 0; i < SCROLLS; i++) {
    gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) +
                                            gtk_adjustment_get_page_size (adjustment));
    wait_ms (30);
  }
  turns_report (what);
}

static void
choose (GtkWidget *window)
{
  turns_begin ();
  for (guint i = 0; i < STEPS; i++) {
    gtk_widget_activate_action (window, "win.next-in-list", NULL);
    wait_ms (300);
  }
  turns_report ("choosing one after another");
}

/* The first search waits for its index. */
static void
wait_for_results (GtkWidget *window)
{
  GtkWidget *results = find (window, COA_TYPE_RESULT_LIST);

  for (guint waited = 0; waited < INDEX_MS && find (results, COA_TYPE_SIDEBAR_ROW) == NULL;
       waited += 10)
    wait_ms (10);
}

static void
search (GtkWidget *window)
{
  static const char *const texts[] = { "r", "ri", "rights", "rights wat", "المياه" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++) {
    g_autofree char *what = g_strdup_printf ("searching %s", texts[i]);

    turns_begin ();
    gtk_widget_activate_action (window, "win.find", "s", texts[i]);
    if (i == 0)
      wait_for_results (window);
    wait_ms (SETTLE_MS / 4);
    turns_report (what);
  }
  act (window, "win.leave-search", "leaving the search");
}

/* While what is chosen stands far down the list. */
static void
ask (GtkWidget *window)
{
  GtkWidget *sidebar = find (window, COA_TYPE_SIDEBAR);
  g_autoptr (CoaCoalitionFilter) filter = NULL;
  g_autoptr (CoaItem) chosen = NULL;

  g_object_get (sidebar, "filter", &filter, "item", &chosen, NULL);
  turns_begin ();
  coa_coalition_filter_ask (filter, &(CoaFilter) { .has_years = TRUE, .last_year = 2020 });
  wait_ms (SETTLE_MS);
  coa_coalition_filter_ask (filter, &(CoaFilter) { 0 });
  wait_ms (SETTLE_MS);
  turns_report ("filtering");
}

/* The filter is asked again of each coalition, also for the views. */
static void
ask_in_views (GtkWidget *window)
{
  g_autoptr (CoaCoalitionFilter) filter = NULL;

  g_object_get (find (window, COA_TYPE_SIDEBAR), "filter", &filter, NULL);
  coa_coalition_filter_ask (
    filter, &(CoaFilter) { .has_years = TRUE, .first_year = 1990, .last_year = 2010 });
  act (window, "win.timeline", "filtered time line");
  act (window, "win.goals-by-topic", "filtered goals by topic");
  turns_begin ();
  coa_coalition_filter_ask (filter, &(CoaFilter) { 0 });
  wait_ms (SETTLE_MS);
  turns_report ("all again in both");
}

static void
select_to_compare (GtkWidget *window)
{
  GtkWidget *toggle = gtk_widget_get_next_sibling (find (window, GTK_TYPE_TOGGLE_BUTTON));

  turns_begin ();
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (toggle), TRUE);
  wait_ms (SETTLE_MS);
  turns_report ("selecting to compare");
  scroll (window, "scrolling the selection");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (toggle), FALSE);
  wait_ms (SETTLE_MS);
}

static void
list_kind (GtkWidget *window, const char *kind)
{
  g_autofree char *scrolled = g_strdup_printf ("scrolling %s", kind);

  turns_begin ();
  adw_toggle_group_set_active_name (ADW_TOGGLE_GROUP (find (window, ADW_TYPE_TOGGLE_GROUP)), kind);
  wait_ms (SETTLE_MS);
  turns_report (kind);
  scroll (window, scrolled);
}

static gboolean
close_cb (gpointer window)
{
  gtk_widget_activate_action (window, "window.close", NULL);
  return G_SOURCE_REMOVE;
}

static void
report_memory (const char *path)
{
  GStatBuf file;

  if (g_stat (path, &file) == 0)
    g_print ("memory to file size            %.2f now, %.2f at the most\n",
             memory_get ("VmRSS:") * 1024 / (double) file.st_size,
             memory_get ("VmHWM:") * 1024 / (double) file.st_size);
}

/* As a click or Ctrl+W does it, while the main loop runs and there is another window. */
static void
close_window (GtkWidget *window)
{
  GtkWidget *other = adw_window_new ();
  gint64 start, gone;

  gtk_window_present (GTK_WINDOW (other));
  wait_ms (SETTLE_MS);
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  start = g_get_monotonic_time ();
  turns_begin ();
  g_idle_add (close_cb, window);
  while (window != NULL)
    g_main_context_iteration (NULL, TRUE);
  gone = g_get_monotonic_time ();
  turns_report ("closing");
  turns_begin ();
  wait_ms (CLOSE_MS);
  turns_report ("freeing what was read");
  g_print ("the window was gone after %.0f ms\n", (double) (gone - start) / 1000);
}

int
main (int argc, char *argv[])
{
  g_autoptr (GFile) file = NULL;
  g_autoptr (GSettings) settings = NULL;
  GtkWidget *window;

  if (argc != 2)
    g_error ("pauses FILE, which tests/bench/make-collection made");

#ifdef __GLIBC__
  mallopt (M_MXFAST, 0); /* as the program does */
#endif
  setlocale (LC_ALL, "");
  g_set_prgname ("coalitions"); /* the list of recent files asks who opened one */
  adw_init ();
  turns_watch ();
  file = g_file_new_for_path (argv[1]);
  settings = g_settings_new (APPLICATION_ID);
  window = GTK_WIDGET (coa_window_new_for_location (NULL, file, settings));
  gtk_window_present (GTK_WINDOW (window));
  turns_watch_drawing (window);

  open_collection (window);
  scroll (window, "scrolling the coalitions");
  choose (window);
  ask (window);
  select_to_compare (window);
  search (window);
  list_kind (window, "agents");
  list_kind (window, "topics");
  act (window, "win.timeline", "time line");
  act (window, "win.goals-by-topic", "goals by topic");
  act (window, "win.signed-together", "who signed with whom");
  ask_in_views (window);
  report_memory (argv[1]);
  close_window (window);
  return 0;
}
