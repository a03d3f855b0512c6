/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "window-fixture.h"

#include "ui/timeline/coa-timeline-page.h"

static gpointer
find_page (Fixture *fixture)
{
  return ui_test_find (fixture->window, COA_TYPE_TIMELINE_PAGE);
}

static gboolean
has_focus (Fixture *fixture, gpointer widget)
{
  GtkWidget *focus = gtk_window_get_focus (fixture->window);

  return focus != NULL && gtk_widget_is_ancestor (focus, widget);
}

/* Who opens it with the keyboard goes on in it at once. */
static void
test_open (Fixture *fixture, gconstpointer data)
{
  activate (fixture, "win.timeline");
  g_printerr ("focus %s\n", G_OBJECT_TYPE_NAME (gtk_window_get_focus (fixture->window)));
  for (int i = 0; i < 30; i++) {
    ui_test_iterate (ui_test_deadline (), "", "");
    g_printerr ("focus %s %p\n", G_OBJECT_TYPE_NAME (gtk_window_get_focus (fixture->window)),
                gtk_window_get_focus (fixture->window));
  }
  g_assert_true (has_focus (fixture, find_page (fixture)));
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

#define ADD(path, function)                                                                        \
  g_test_add ("/timeline-page/" path, Fixture, NULL, set_up, function, tear_down)

  ADD ("open", test_open);

#undef ADD

  return g_test_run ();
}
