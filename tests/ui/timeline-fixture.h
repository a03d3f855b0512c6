/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui-test.h"
#include "ui/filter/coa-coalition-filter.h"
#include "ui/timeline/coa-timeline-view.h"

/* A time line in a window, and what presses its keys. */

typedef struct {
  CoaCollection *collection;
  CoaCoalitionFilter *filter;
  CoaTimelineView *view;
  GtkWindow *window;
  char *activated; /* the id of the event that was activated */
  GdkRectangle place;
} Fixture;

static inline void
activated_cb (Fixture *fixture, CoaEvent *event, const GdkRectangle *place)
{
  g_set_str (&fixture->activated, coa_item_get_id (COA_ITEM (event)));
  fixture->place = *place;
}

/* Three lanes of which the second has no events: a1 to a3, and b1 to b3 in other years. */
static inline void
set_up (Fixture *fixture, gconstpointer direction)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  fixture->collection = ui_test_made (
    "'areas': [{'id': 'x', 'name': 'Xland'}, {'id': 'y', 'name': 'Yland'}],"
    "'coalitions': [{'id': 'a', 'name': 'Alpha', 'founding_date': '2000-01-01', 'area_id': 'y'},"
    "               {'id': 'n', 'name': 'None', 'founding_date': '2001', 'area_id': 'y'},"
    "               {'id': 'b', 'name': 'Beta', 'founding_date': '2002-03', 'area_id': 'x'}],"
    "'events': [{'id': 'a1', 'name': 'One <b>', 'date': '2000-01-01', 'coalition_ids': ['a']},"
    "           {'id': 'a2', 'name': 'Two', 'date': '2010-06-30', 'coalition_ids': ['a']},"
    "           {'id': 'a3', 'name': 'Three', 'date': '2020~', 'coalition_ids': ['a']},"
    "           {'id': 'b1', 'name': 'First', 'date': '2002-03-01', 'coalition_ids': ['b']},"
    "           {'id': 'b2', 'name': 'Second', 'date': '2010-01-01/2011-01-01',"
    "            'coalition_ids': ['b'], 'context': true},"
    "           {'id': 'b3', 'name': 'Third', 'date': '2022-01-01', 'coalition_ids': ['b']},"
    "           {'id': 'o', 'name': 'Other', 'date': '1999-01-01'}]");
  fixture->filter = g_object_new (COA_TYPE_COALITION_FILTER, NULL);
  fixture->view = g_object_new (COA_TYPE_TIMELINE_VIEW, "collection", fixture->collection, NULL);
  g_signal_connect_swapped (fixture->view, "event-activated", G_CALLBACK (activated_cb), fixture);
  if (direction != NULL)
    gtk_widget_set_direction (GTK_WIDGET (fixture->view), GTK_TEXT_DIR_RTL);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (fixture->view));
  fixture->window = ui_test_show (scroller);
}

static inline void
tear_down (Fixture *fixture, gconstpointer direction)
{
  ui_test_close (fixture->window);
  g_clear_object (&fixture->filter);
  g_clear_object (&fixture->collection);
  g_clear_pointer (&fixture->activated, g_free);
}

/* What a controller does at a key. */
static inline gboolean
press_in (GListModel *shortcuts, GtkWidget *widget, guint key)
{
  for (guint i = 0; i < g_list_model_get_n_items (shortcuts); i++) {
    g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (shortcuts, i);
    GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

    if (GTK_IS_KEYVAL_TRIGGER (trigger) &&
        gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == key &&
        gtk_keyval_trigger_get_modifiers (GTK_KEYVAL_TRIGGER (trigger)) == 0)
      return gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, widget,
                                           gtk_shortcut_get_arguments (shortcut));
  }
  return FALSE;
}

static inline void
press (Fixture *fixture, guint key)
{
  GtkWidget *widget = GTK_WIDGET (fixture->view);
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);
  gboolean pressed = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !pressed; i++) {
    g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

    if (GTK_IS_SHORTCUT_CONTROLLER (controller))
      pressed = press_in (G_LIST_MODEL (controller), widget, key);
  }
  g_assert_true (pressed);
}

static inline void
assert_selected (Fixture *fixture, const char *id)
{
  g_autoptr (CoaItem) selected = NULL;

  g_object_get (fixture->view, "selected", &selected, NULL);
  g_assert_cmpstr (selected == NULL ? NULL : coa_item_get_id (selected), ==, id);
}

static inline CoaTimeScale
get_scale (Fixture *fixture)
{
  CoaTimelineDrawing drawing;

  coa_timeline_view_get_drawing (fixture->view, &drawing);
  return *drawing.scale;
}
