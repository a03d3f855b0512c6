/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "first-frame.h"

/* How long the window is left to settle before its memory is taken. */
enum {
  SETTLE_MS = 1000
};

/* The proportional set size of this process in KiB (proc_pid_smaps(5)). */
static guint64
get_pss (void)
{
  g_autofree char *rollup = NULL;
  const char *line;

  if (!g_file_get_contents ("/proc/self/smaps_rollup", &rollup, NULL, NULL))
    g_error ("/proc/self/smaps_rollup cannot be read");

  line = strstr (rollup, "\nPss:");
  g_assert_nonnull (line);
  return g_ascii_strtoull (line + strlen ("\nPss:"), NULL, 10);
}

static void
settled (gpointer user_data)
{
  g_print ("pss-kib %" G_GUINT64_FORMAT "\n", get_pss ());
  g_application_quit (G_APPLICATION (user_data));
}

static void
after_paint (GdkFrameClock *clock, GtkApplication *application)
{
  g_signal_handlers_disconnect_by_func (clock, after_paint, application);
  g_print ("first-frame-us %" G_GINT64_FORMAT "\n", g_get_monotonic_time ());
  g_timeout_add_once (SETTLE_MS, settled, application);
}

static void
realized (GtkWidget *window, GtkApplication *application)
{
  g_signal_connect_object (gtk_widget_get_frame_clock (window), "after-paint",
                           G_CALLBACK (after_paint), application, G_CONNECT_DEFAULT);
}

static void
window_added (GtkApplication *application, GtkWindow *window)
{
  g_signal_connect_object (window, "realize", G_CALLBACK (realized), application,
                           G_CONNECT_DEFAULT);
}

/* Prints when the first frame of the first window of @application is drawn, on
 * the clock of g_get_monotonic_time(), and the memory a second later; then ends
 * the program. */
void
first_frame_report (GtkApplication *application)
{
  g_signal_connect (application, "window-added", G_CALLBACK (window_added), NULL);
}
