/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "window-fixture.h"

#include "ui/event/details/coa-event-dialog.h"
#include "ui/event/details/coa-event-popover.h"
#include "ui/event/list/coa-event-list.h"
#include "ui/event/list/coa-event-row.h"
#include "ui/filter/coa-filter-chips.h"
#include "ui/filter/coa-filter-dialog.h"
#include "ui/timeline/coa-timeline-page.h"
#include "ui/timeline/coa-timeline-view.h"

static gpointer
find_page (Fixture *fixture)
{
  return ui_test_find (fixture->window, COA_TYPE_TIMELINE_PAGE);
}

static gpointer
find (Fixture *fixture, GType type)
{
  return ui_test_find (find_page (fixture), type);
}

static gboolean
has_focus (Fixture *fixture, gpointer widget)
{
  GtkWidget *focus = gtk_window_get_focus (fixture->window);

  return focus == widget || (focus != NULL && gtk_widget_is_ancestor (focus, widget));
}

static gboolean
is_in_view (gpointer widget)
{
  return widget != NULL && gtk_widget_get_mapped (widget);
}

static CoaCoalitionFilter *
get_filter (Fixture *fixture)
{
  g_autoptr (CoaCoalitionFilter) filter = NULL;

  g_object_get (ui_test_find (fixture->window, COA_TYPE_SIDEBAR), "filter", &filter, NULL);
  return filter; /* the sidebar keeps it */
}

static void
open_page (Fixture *fixture)
{
  activate (fixture, "win.timeline");
  ui_test_wait (adw_navigation_view_get_visible_page (get_view (fixture)) == find_page (fixture));
  ui_test_settle (fixture->window);
}

static void
choose (Fixture *fixture, const char *view)
{
  adw_view_stack_set_visible_child_name (find (fixture, ADW_TYPE_VIEW_STACK), view);
  ui_test_settle (fixture->window);
}

/* Clicks the button with this text that is in view. */
static void
click (Fixture *fixture, const char *text)
{
  GtkWidget *label = ui_test_find_text (fixture->window, text);

  g_assert_nonnull (label);
  g_assert_true (gtk_widget_activate (gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON)));
}

/* Who opens it with the keyboard goes on in it at once; when it is in view, nothing is opened. */
static void
test_open (Fixture *fixture, gconstpointer data)
{
  activate (fixture, "win.timeline");
  g_assert_true (has_focus (fixture, find (fixture, COA_TYPE_TIMELINE_VIEW)));
  ui_test_settle (fixture->window);
  activate (fixture, "win.timeline");
  g_assert_cmpuint (ui_test_count (fixture->window, COA_TYPE_TIMELINE_PAGE), ==, 1);
  g_assert_null (get_item (fixture->window));
  g_assert_true (adw_navigation_view_pop (get_view (fixture)));
  g_assert_nonnull (get_item (fixture->window));
}

/* The button on the page of a coalition leads to its first event. */
static void
test_open_coalition (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CoaItem) selected = NULL;

  g_object_set (fixture->window, "item", ui_test_item (fixture->collection, "strange-coalition"),
                NULL);
  ui_test_settle (fixture->window);
  click (fixture, "Show All Events");
  ui_test_wait (find_page (fixture) != NULL);
  ui_test_settle (fixture->window);
  g_object_get (find (fixture, COA_TYPE_TIMELINE_VIEW), "selected", &selected, NULL);
  g_assert_true (selected == ui_test_item (fixture->collection, "strange-coalition/events/0"));
}

/* What was chosen is there again at the next time. */
static void
test_choice_is_kept (Fixture *fixture, gconstpointer data)
{
  g_autofree char *kept = NULL;
  gboolean grouped;

  open_page (fixture);
  g_assert_true (is_in_view (find (fixture, COA_TYPE_TIMELINE_VIEW)));
  g_assert_false (is_in_view (find (fixture, COA_TYPE_EVENT_LIST)));
  choose (fixture, "list");
  g_assert_true (is_in_view (find (fixture, COA_TYPE_EVENT_LIST)));
  kept = g_settings_get_string (fixture->settings, "timeline-view");
  g_assert_cmpstr (kept, ==, "list");
  g_assert_true (gtk_widget_activate_action (find_page (fixture), "timeline.group-by-area", NULL));
  g_assert_true (g_settings_get_boolean (fixture->settings, "timeline-grouped"));

  g_assert_true (adw_navigation_view_pop (get_view (fixture)));
  ui_test_wait (find_page (fixture) == NULL);
  open_page (fixture);
  g_assert_true (is_in_view (find (fixture, COA_TYPE_EVENT_LIST)));
  g_object_get (find (fixture, COA_TYPE_TIMELINE_VIEW), "grouped", &grouped, NULL);
  g_assert_true (grouped);
}

/* In a narrow window the list comes first, whatever was chosen in a wide one. */
static void
test_narrow (Fixture *fixture, gconstpointer data)
{
  g_autofree char *kept = NULL;

  open_page (fixture);
  ui_test_resize (fixture->window, 360, 640);
  ui_test_wait (is_in_view (find (fixture, COA_TYPE_EVENT_LIST)));
  ui_test_settle (fixture->window);
  g_assert_true (is_in_view (find (fixture, ADW_TYPE_VIEW_SWITCHER_BAR)));
  g_assert_true (has_focus (fixture, find (fixture, COA_TYPE_EVENT_LIST)));
  g_assert_null (find (fixture, COA_TYPE_EVENT_DIALOG));
  choose (fixture, "timeline");
  kept = g_settings_get_string (fixture->settings, "timeline-view");
  g_assert_cmpstr (kept, ==, "timeline");
  choose (fixture, "list");

  g_assert_true (gtk_widget_activate_action (find (fixture, COA_TYPE_EVENT_ROW), "row.open", NULL));
  ui_test_wait (is_in_view (ui_test_find (fixture->window, COA_TYPE_EVENT_DIALOG)));
  ui_test_resize (fixture->window, 1100, 760);
  ui_test_wait (is_in_view (find (fixture, COA_TYPE_TIMELINE_VIEW)));
}

static void
ask_for_kind (Fixture *fixture, const char *kind)
{
  coa_coalition_filter_ask (get_filter (fixture), &(CoaFilter) { .kind = kind });
  ui_test_settle (fixture->window);
}

/* The filter is that of the sidebar; where it leaves nothing, a button clears it. */
static void
test_filter (Fixture *fixture, gconstpointer data)
{
  open_page (fixture);
  g_assert_false (is_in_view (find (fixture, COA_TYPE_FILTER_CHIPS)));
  ask_for_kind (fixture, "no such kind");
  g_assert_true (is_in_view (find (fixture, COA_TYPE_FILTER_CHIPS)));
  g_assert_false (is_in_view (find (fixture, COA_TYPE_TIMELINE_VIEW)));
  g_assert_true (is_in_view (ui_test_find_text (find_page (fixture), "No Coalitions Left")));
  click (fixture, "Clear Filters");
  ui_test_wait (is_in_view (find (fixture, COA_TYPE_TIMELINE_VIEW)));

  choose (fixture, "list");
  ask_for_kind (fixture, "no such kind");
  g_assert_true (is_in_view (ui_test_find_text (find_page (fixture), "No Events Left")));
  g_assert_true (gtk_widget_activate_action (find (fixture, COA_TYPE_FILTER_CHIPS), "chips.remove",
                                             "u", COA_FILTER_KIND));
  ui_test_wait (is_in_view (find (fixture, COA_TYPE_EVENT_ROW)));
  g_assert_true (gtk_widget_activate_action (find_page (fixture), "timeline.filter", NULL));
  ui_test_wait (is_in_view (ui_test_find (fixture->window, COA_TYPE_FILTER_DIALOG)));
}

/* What there is of an event stands beside it, and closed it leaves the keyboard where it was. */
static void
test_popover (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row;
  GtkPopover *popover;

  open_page (fixture);
  choose (fixture, "list");
  row = find (fixture, COA_TYPE_EVENT_ROW);
  g_assert_true (gtk_widget_activate_action (row, "row.open", NULL));
  popover = find (fixture, COA_TYPE_EVENT_POPOVER);
  ui_test_wait (is_in_view (popover));
  ui_test_wait (has_focus (fixture, popover));
  g_assert_nonnull (ui_test_find_text (popover, "Sources"));

  gtk_popover_popdown (popover);
  g_assert_true (has_focus (fixture, gtk_widget_get_parent (row)));
  ui_test_wait (find (fixture, COA_TYPE_EVENT_POPOVER) == NULL);
}

/* It makes way for the page of a coalition, from which one comes back to the event. */
static void
test_follow (Fixture *fixture, gconstpointer data)
{
  CoaItem *coalition = ui_test_item (fixture->collection, "strange-coalition");
  GtkWidget *view;

  open_page (fixture);
  view = find (fixture, COA_TYPE_TIMELINE_VIEW);
  g_signal_emit_by_name (view, "event-activated",
                         ui_test_item (fixture->collection, "strange-coalition/events/0"),
                         &(GdkRectangle) { 10, 10, 10, 10 });
  ui_test_wait (is_in_view (find (fixture, COA_TYPE_EVENT_POPOVER)));
  ui_test_click (find (fixture, COA_TYPE_EVENT_POPOVER),
                 coa_named_item_get_display_name (COA_NAMED_ITEM (coalition)));
  ui_test_wait (get_item (fixture->window) == coalition);
  g_assert_true (adw_navigation_view_pop (get_view (fixture)));
  ui_test_wait (has_focus (fixture, view));
}

/* A window that is closed takes an open popover along. */
static void
test_close (Fixture *fixture, gconstpointer data)
{
  open_page (fixture);
  choose (fixture, "list");
  g_assert_true (gtk_widget_activate_action (find (fixture, COA_TYPE_EVENT_ROW), "row.open", NULL));
  ui_test_wait (is_in_view (find (fixture, COA_TYPE_EVENT_POPOVER)));
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

#define ADD(path, function)                                                                        \
  g_test_add ("/timeline-page/" path, Fixture, "strange-texts.json", set_up, function, tear_down)

  ADD ("open", test_open);
  ADD ("open-coalition", test_open_coalition);
  ADD ("choice-is-kept", test_choice_is_kept);
  g_test_add ("/timeline-page/narrow", Fixture, "strange-texts.json", set_up, test_narrow,
              tear_down_collapsed);
  ADD ("filter", test_filter);
  ADD ("popover", test_popover);
  ADD ("follow", test_follow);
  ADD ("close", test_close);

#undef ADD

  return g_test_run ();
}
