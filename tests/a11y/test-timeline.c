/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "timeline-fixture.h"
#include "ui/timeline/view/coa-timeline-event.h"
#include "ui/timeline/view/coa-timeline-row.h"

static void
assert_label (gpointer accessible, const char *label)
{
  char *wrong = gtk_test_accessible_check_property (GTK_ACCESSIBLE (accessible),
                                                    GTK_ACCESSIBLE_PROPERTY_LABEL, label);

  g_assert_cmpstr (wrong, ==, NULL);
}

/* The lane of that number, as an assistive technology finds it. */
static GtkAccessible *
find_row (Fixture *fixture, guint lane)
{
  GtkAccessible *child = gtk_accessible_get_first_accessible_child (GTK_ACCESSIBLE (fixture->view));

  while (child != NULL && (!COA_IS_TIMELINE_ROW (child) ||
                           coa_timeline_row_get_lane (COA_TIMELINE_ROW (child)) != lane)) {
    g_autoptr (GtkAccessible) passed = child;

    child = gtk_accessible_get_next_accessible_sibling (passed);
  }
  return child;
}

static gboolean
has_row (Fixture *fixture, guint lane)
{
  g_autoptr (GtkAccessible) row = find_row (fixture, lane);

  return row != NULL;
}

/* Each is a list of its events, which have names, dates and places. */
static void
test_tree (Fixture *fixture, gconstpointer data)
{
  static const char *const labels[] = { "1 January 2000: One <b>", "30 June 2010: Two",
                                        "about 2020: Three" };
  g_autoptr (GtkAccessible) row = NULL;
  g_autoptr (GtkAccessible) event = NULL;

  ui_test_wait (has_row (fixture, 3));
  assert_label (fixture->view, "Timeline");
  row = find_row (fixture, 0);
  gtk_test_accessible_assert_role (row, GTK_ACCESSIBLE_ROLE_LIST);
  assert_label (row, "Alpha, 3 events");
  ui_test_wait (gtk_widget_get_height (GTK_WIDGET (row)) > 0);

  event = gtk_accessible_get_first_accessible_child (row);
  for (gsize i = 0; i < G_N_ELEMENTS (labels); i++) {
    g_autoptr (GtkAccessible) passed = g_steal_pointer (&event);
    g_autoptr (GtkAccessible) parent = gtk_accessible_get_accessible_parent (passed);
    int x, y, width, height;

    g_assert_true (parent == row);
    gtk_test_accessible_assert_role (passed, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
    assert_label (passed, labels[i]);
    g_assert_true (gtk_accessible_get_bounds (passed, &x, &y, &width, &height));
    g_assert_cmpint (x, >, 0);
    g_assert_cmpint (width, >=, 6);
    g_assert_cmpint (y + height, <, gtk_widget_get_height (GTK_WIDGET (row)));
    event = gtk_accessible_get_next_accessible_sibling (passed);
  }
  g_assert_null (event);
}

/* A lane without events is there too, and events of no coalition have a lane. */
static void
test_lanes (Fixture *fixture, gconstpointer data)
{
  static const char *const labels[] = { "Other Events, 1 event", "Alpha, 3 events",
                                        "None, 0 events", "Beta, 3 events" };

  ui_test_wait (has_row (fixture, G_N_ELEMENTS (labels) - 1));
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++) {
    g_autoptr (GtkAccessible) row = find_row (fixture, (i + 3) % 4);

    assert_label (row, labels[i]);
  }
}

static CoaEvent *
find_selected (GtkAccessible *row)
{
  g_autoptr (GtkAccessible) event = gtk_accessible_get_first_accessible_child (row);

  while (event != NULL) {
    g_autoptr (GtkAccessible) passed = g_steal_pointer (&event);
    g_autofree char *wrong =
      gtk_test_accessible_check_state (passed, GTK_ACCESSIBLE_STATE_SELECTED, TRUE);

    if (wrong == NULL)
      return coa_timeline_event_get_event (COA_TIMELINE_EVENT (passed));
    event = gtk_accessible_get_next_accessible_sibling (passed);
  }
  return NULL;
}

static void
test_selected (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GtkAccessible) row = NULL;

  ui_test_wait (has_row (fixture, 3));
  row = find_row (fixture, 0);
  g_assert_null (find_selected (row));
  press (fixture, GDK_KEY_Down);
  press (fixture, GDK_KEY_End);
  g_assert_true (find_selected (row) == ui_test_item (fixture->collection, "a3"));
  press (fixture, GDK_KEY_Home);
  g_assert_true (find_selected (row) == ui_test_item (fixture->collection, "a1"));
}

/* What is selected is said, with whose it is. */
static void
test_said (Fixture *fixture, gconstpointer data)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (fixture->view));

  press (fixture, GDK_KEY_Down);
  press (fixture, GDK_KEY_Right);
  while (child != NULL &&
         gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (child)) != GTK_ACCESSIBLE_ROLE_STATUS)
    child = gtk_widget_get_next_sibling (child);
  g_assert_nonnull (child);
  assert_label (child, "30 June 2010: Two, Alpha");
  press (fixture, GDK_KEY_Down);
  assert_label (child, "from 1 January 2010 to 1 January 2011: Second (context), Beta");
}

static guint
count_events (GtkAccessible *row)
{
  g_autoptr (GtkAccessible) event = gtk_accessible_get_first_accessible_child (row);
  guint n = 0;

  for (; event != NULL; n++) {
    g_autoptr (GtkAccessible) passed = g_steal_pointer (&event);

    event = gtk_accessible_get_next_accessible_sibling (passed);
  }
  return n;
}

static guint
count_in_first (Fixture *fixture)
{
  g_autoptr (GtkAccessible) row = find_row (fixture, 0);

  return row == NULL ? 0 : count_events (row);
}

/* What goes out of view is not there any more, nor what a filter leaves out. */
static void
test_follows (Fixture *fixture, gconstpointer data)
{
  const CoaFilter asked = { .area = ui_test_item (fixture->collection, "x") };

  ui_test_wait (count_in_first (fixture) == 3);
  g_object_set (fixture->view, "selected", ui_test_item (fixture->collection, "a2"), NULL);
  for (guint i = 0; i < 8; i++)
    press (fixture, GDK_KEY_plus);
  ui_test_wait (count_in_first (fixture) == 1);

  g_object_set (fixture->view, "filter", fixture->filter, NULL);
  coa_coalition_filter_ask (fixture->filter, &asked);
  g_assert_false (has_row (fixture, 0));
  ui_test_wait (has_row (fixture, 0));
  g_assert_false (has_row (fixture, 1));
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

  g_test_add ("/timeline/tree", Fixture, NULL, set_up, test_tree, tear_down);
  g_test_add ("/timeline/lanes", Fixture, NULL, set_up, test_lanes, tear_down);
  g_test_add ("/timeline/selected", Fixture, NULL, set_up, test_selected, tear_down);
  g_test_add ("/timeline/said", Fixture, NULL, set_up, test_said, tear_down);
  g_test_add ("/timeline/follows", Fixture, NULL, set_up, test_follows, tear_down);

  return g_test_run ();
}
