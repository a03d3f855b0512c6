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
#include "ui/search/coa-result-list.h"
#include "ui/sidebar/coa-sidebar-row.h"
#include "ui/window/coa-window.h"
#include "work-time.h"

enum {
  SETTLE_MS = 2000, /* how long the window is watched after each thing that is done */
  CLOSE_MS = 6000,  /* how long it may take to free everything */
  INDEX_MS = 60000, /* how long a search may have to make its index */
  STEPS = 12,
  SCROLLS = 30,
};

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

/* What is drawn does not depend on the size of the collection, and without a graphics card it takes
 * long. */
static void
watch_drawing (GtkWidget *window)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);

  g_signal_connect_after (clock, "before-paint", G_CALLBACK (phase_ended_cb), NULL);
  g_signal_connect_after (clock, "update", G_CALLBACK (phase_ended_cb), NULL);
  g_signal_connect_after (clock, "layout", G_CALLBACK (phase_ended_cb), NULL);
  g_signal_connect_after (clock, "paint", G_CALLBACK (painted_cb), NULL);
}

static void
begin (void)
{
  loop.woke = work_time_get ();
  loop.woke_time = g_get_monotonic_time ();
  loop.drawing = loop.longest_drawing = 0;
  loop.longest_work = loop.longest_time = loop.n_long = 0;
}

static void
report (const char *what)
{
  g_print (
    "%-30s longest %6.1f ms of work, %3u over 16 ms; %5.1f ms of drawing; %6.1f ms in all on "
    "the clock\n",
    what, (double) loop.longest_work / 1000, loop.n_long, (double) loop.longest_drawing / 1000,
    (double) loop.longest_time / 1000);
}

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
  begin ();
  gtk_widget_activate_action (window, action, NULL);
  wait_ms (SETTLE_MS);
  report (what);
}

static void
open_collection (GtkWidget *window)
{
  g_autoptr (CoaCollection) collection = NULL;

  begin ();
  while (collection == NULL) {
    g_main_context_iteration (NULL, TRUE);
    g_object_get (window, "collection", &collection, NULL);
  }
  report ("reading, and showing at once");
  begin ();
  wait_ms (SETTLE_MS);
  report ("after it is shown");
}

static void
scroll (GtkWidget *window, const char *what)
{
  GtkAdjustment *adjustment =
    gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (find (window, GTK_TYPE_LIST_VIEW)));

  begin ();
  for (guint i = 0; i < SCROLLS; i++) {
    gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) +
                                            gtk_adjustment_get_page_size (adjustment));
    wait_ms (30);
  }
  report (what);
}

static void
choose (GtkWidget *window)
{
  begin ();
  for (guint i = 0; i < STEPS; i++) {
    gtk_widget_activate_action (window, "win.next-in-list", NULL);
    wait_ms (300);
  }
  report ("choosing one after another");
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

    begin ();
    gtk_widget_activate_action (window, "win.find", "s", texts[i]);
    if (i == 0)
      wait_for_results (window);
    wait_ms (SETTLE_MS / 4);
    report (what);
  }
  act (window, "win.leave-search", "leaving the search");
}

static void
list_kind (GtkWidget *window, const char *kind)
{
  g_autofree char *scrolled = g_strdup_printf ("scrolling %s", kind);

  begin ();
  adw_toggle_group_set_active_name (ADW_TOGGLE_GROUP (find (window, ADW_TYPE_TOGGLE_GROUP)), kind);
  wait_ms (SETTLE_MS);
  report (kind);
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
  begin ();
  g_idle_add (close_cb, window);
  while (window != NULL)
    g_main_context_iteration (NULL, TRUE);
  gone = g_get_monotonic_time ();
  report ("closing");
  begin ();
  wait_ms (CLOSE_MS);
  report ("freeing what was read");
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
  g_main_context_set_poll_func (NULL, poll_cb);
  file = g_file_new_for_path (argv[1]);
  settings = g_settings_new (APPLICATION_ID);
  window = GTK_WIDGET (coa_window_new_for_location (NULL, file, settings));
  gtk_window_present (GTK_WINDOW (window));
  watch_drawing (window);

  open_collection (window);
  scroll (window, "scrolling the coalitions");
  choose (window);
  search (window);
  list_kind (window, "agents");
  list_kind (window, "topics");
  act (window, "win.timeline", "time line");
  act (window, "win.goals-by-topic", "goals by topic");
  act (window, "win.signed-together", "who signed with whom");
  report_memory (argv[1]);
  close_window (window);
  return 0;
}
