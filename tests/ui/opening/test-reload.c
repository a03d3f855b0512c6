/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <math.h>

#include "reload-fixture.h"
#include "ui/citation/coa-citation-button.h"
#include "ui/compare/coa-compare-page.h"
#include "ui/matrix/goal/coa-goal-matrix-page.h"
#include "ui/matrix/shared/coa-shared-matrix-page.h"
#include "ui/problems/coa-problems-page.h"
#include "ui/sidebar/coa-sidebar-list.h"
#include "ui/timeline/coa-timeline-page.h"
#include "ui/timeline/coa-timeline-view.h"

/* The page in view and those below show the same as it is told of now. */
static void
test_pages (OwnFile *self, gconstpointer data)
{
  start (self);
  act (self, "win.show", "c3");
  act (self, "win.open", "p");
  act (self, "win.open", "c4");
  act (self, "win.open", "p");
  reload (self, NULL);
  own_file_check_item (self, "p");
  ui_test_wait (ui_test_find_text (self->window, "Other Name") != NULL);
  g_assert_false (is_told (self));

  reload (self, "c4");
  own_file_check_item (self, "p");
  g_assert_true (is_told (self));
  coa_pages_go_back (get_pages (self));
  own_file_check_item (self, "p");
  coa_pages_go_back (get_pages (self));
  own_file_check_item (self, "c3");
}

/* What is gone leads to what was below it, or to the first coalition. */
static void
test_gone (OwnFile *self, gconstpointer data)
{
  start (self);
  act (self, "win.show", "c3");
  act (self, "win.open", "p");
  reload (self, "p");
  own_file_check_item (self, "c3");
  g_assert_true (is_told (self));

  reload (self, "c3");
  own_file_check_item (self, "c0");
  reload (self, "c0");
  own_file_check_item (self, "c2");
}

static void
test_emptied (OwnFile *self, gconstpointer data)
{
  static const char people[] = OWN_START "'persons': [{'id': 'q', 'name': 'Q'}], "
                                         "'topics': [{'id': 's', 'label': 'S'}]}";

  start (self);
  act (self, "win.open", "p");
  own_file_write (self, people);
  own_file_activate (self, "win.reload");
  ui_test_wait (coa_pages_get_item (get_pages (self)) == NULL);
  g_assert_true (is_told (self));
  act (self, "win.show", "s");
  own_file_check_item (self, "s");
}

/* How far the page in view and the list in the sidebar are scrolled. */
static GtkAdjustment *
get_scrolled (gpointer widget)
{
  return gtk_scrolled_window_get_vadjustment (ui_test_find (widget, GTK_TYPE_SCROLLED_WINDOW));
}

static void
scroll_to (GtkAdjustment *adjustment, double value)
{
  ui_test_wait (
    (gtk_adjustment_set_value (adjustment, value), gtk_adjustment_get_value (adjustment) >= value));
}

static void
test_scrolled (OwnFile *self, gconstpointer data)
{
  GtkAdjustment *page;
  GtkAdjustment *sidebar;

  start (self);
  ui_test_resize (self->window, 900, 400);
  act (self, "win.show", "c3");
  page = get_scrolled (get_page (self));
  sidebar = get_scrolled (ui_test_find (self->window, COA_TYPE_SIDEBAR_LIST));
  scroll_to (page, 250);
  scroll_to (sidebar, 300);
  ui_test_settle (self->window);
  reload (self, NULL);
  ui_test_wait (fabs (gtk_adjustment_get_value (page) - 250) < 2);
  ui_test_wait (fabs (gtk_adjustment_get_value (sidebar) - 300) < 2);

  act (self, "win.open", "p");
  reload (self, NULL);
  coa_pages_go_back (get_pages (self));
  ui_test_settle (self->window);
  ui_test_wait (fabs (gtk_adjustment_get_value (page) - 250) < 2);
}

static void
compare (OwnFile *self, const char *const *ids)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (self->window), "win.compare", "^as", ids));
  ui_test_wait (COA_IS_COMPARE_PAGE (get_page (self)));
}

/* A comparison goes on with what is left, unless that is only one. */
static void
test_comparison (OwnFile *self, gconstpointer data)
{
  static const char *const ids[] = { "c1", "c2", "c4", NULL };
  g_autoptr (CoaComparison) comparison = NULL;

  start (self);
  compare (self, ids);
  g_object_set (get_page (self), "only-differences", TRUE, NULL);
  reload (self, "c2");
  g_object_get (get_page (self), "comparison", &comparison, NULL);
  g_assert_cmpuint (coa_comparison_get_n_columns (comparison), ==, 2);
  g_clear_object (&comparison);

  reload (self, "c4");
  own_file_check_item (self, "c0");
  g_assert_true (is_told (self));
}

static CoaTimeScale
get_scale (OwnFile *self)
{
  CoaTimelineDrawing drawing;

  coa_timeline_view_get_drawing (ui_test_find (self->window, COA_TYPE_TIMELINE_VIEW), &drawing);
  return *drawing.scale;
}

/* The time line stays where it is, however near it is looked at, and what is selected too. */
static void
test_timeline (OwnFile *self, gconstpointer data)
{
  gpointer view;
  g_autoptr (CoaItem) selected = NULL;
  CoaTimeScale before;
  CoaTimeScale after;

  start (self);
  ui_test_resize (self->window, 900, 400);
  own_file_activate (self, "win.timeline");
  ui_test_wait (COA_IS_TIMELINE_PAGE (get_page (self)));
  view = ui_test_find (self->window, COA_TYPE_TIMELINE_VIEW);
  ui_test_settle (self->window);
  g_object_set (view, "selected", ui_test_item (own_file_get_collection (self), "e30"), NULL);
  for (guint i = 0; i < 3; i++)
    g_assert_true (gtk_widget_activate_action (view, "timeline.zoom-in", NULL));
  ui_test_settle (self->window);
  ui_test_wait ((before = get_scale (self), !coa_time_scale_shows_all (&before)));
  scroll_to (get_scrolled (get_page (self)), 40);
  before = get_scale (self);

  reload (self, NULL);
  after = get_scale (self);
  g_assert_cmpfloat_with_epsilon (after.start, before.start, 1);
  g_assert_cmpfloat_with_epsilon (after.pixels_per_day, before.pixels_per_day, 0.001);
  g_assert_cmpfloat_with_epsilon (gtk_adjustment_get_value (get_scrolled (get_page (self))), 40, 1);
  g_object_get (view, "selected", &selected, NULL);
  g_assert_cmpstr (coa_item_get_id (selected), ==, "e30");
}

/* Matrices and the list of problems are there again, with what was chosen on them. */
static void
test_views (OwnFile *self, gconstpointer data)
{
  g_autofree char *order = NULL;

  start (self);
  own_file_activate (self, "win.signed-together");
  own_file_activate (self, "win.goals-by-topic");
  ui_test_wait (COA_IS_GOAL_MATRIX_PAGE (get_page (self)));
  g_object_set (get_page (self), "order", "name", NULL);
  own_file_activate (self, "win.problems");
  ui_test_wait (COA_IS_PROBLEMS_PAGE (get_page (self)));
  gtk_editable_set_text (ui_test_find (get_page (self), GTK_TYPE_SEARCH_ENTRY), "no source");
  ui_test_settle (self->window);
  reload (self, "c2");
  g_assert_true (COA_IS_PROBLEMS_PAGE (get_page (self)));
  g_assert_cmpstr (gtk_editable_get_text (ui_test_find (get_page (self), GTK_TYPE_SEARCH_ENTRY)),
                   ==, "no source");
  coa_pages_go_back (get_pages (self));
  g_object_get (get_page (self), "order", &order, NULL);
  g_assert_cmpstr (order, ==, "name");
  coa_pages_go_back (get_pages (self));
  g_assert_true (COA_IS_SHARED_MATRIX_PAGE (get_page (self)));
}

/* What a popover tells of may be gone; who had opened it is where they were. */
static void
test_popover (OwnFile *self, gconstpointer data)
{
  static const char cited[] =
    OWN_START "'coalitions': [{'id': 'one', 'name': 'One', 'sources': [{'source_id': 's'}]}], "
              "'sources': [{'id': 's', 'type': 'webpage', 'title': 'Source'}]}";
  GtkWidget *button;

  own_file_open (self, cited);
  button =
    ui_test_find (ui_test_find (get_page (self), COA_TYPE_CITATION_BUTTON), GTK_TYPE_MENU_BUTTON);
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  ui_test_wait (ui_test_find_text (button, "“Source”.") != NULL);
  own_file_reload (self, cited);
  g_assert_false (gtk_menu_button_get_active (GTK_MENU_BUTTON (button)));
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (self->window), get_page (self)));
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

#define ADD(path, function)                                                                        \
  g_test_add ("/reload/" path, OwnFile, NULL, own_file_set_up, function, own_file_tear_down)

  ADD ("pages", test_pages);
  ADD ("gone", test_gone);
  ADD ("emptied", test_emptied);
  ADD ("scrolled", test_scrolled);
  ADD ("comparison", test_comparison);
  ADD ("timeline", test_timeline);
  ADD ("views", test_views);
  ADD ("popover", test_popover);

#undef ADD

  return g_test_run ();
}
