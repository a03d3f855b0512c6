/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "timeline-fixture.h"

/* The ids of the lanes, in their order. */
static void
assert_lanes (Fixture *fixture, const char *wanted)
{
  CoaTimeline *timeline = coa_timeline_view_get_timeline (fixture->view);
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < coa_timeline_get_n_lanes (timeline); i++) {
    const CoaTimeLane *lane = coa_timeline_get_lane (timeline, i);

    g_string_append_printf (
      ids, "%s ", lane->coalition == NULL ? "-" : coa_item_get_id (COA_ITEM (lane->coalition)));
  }
  g_assert_cmpstr (ids->str, ==, wanted);
}

/* From event to event, and at the last one no farther. */
static void
test_keys (Fixture *fixture, gconstpointer direction)
{
  const guint later = direction == NULL ? GDK_KEY_Right : GDK_KEY_Left;
  const guint earlier = direction == NULL ? GDK_KEY_Left : GDK_KEY_Right;

  assert_selected (fixture, NULL);
  press (fixture, later);
  assert_selected (fixture, "a1");
  press (fixture, earlier);
  assert_selected (fixture, "a1");
  press (fixture, later);
  assert_selected (fixture, "a2");
  press (fixture, GDK_KEY_Down);
  assert_selected (fixture, "b2");
  press (fixture, GDK_KEY_End);
  assert_selected (fixture, "b3");
  press (fixture, later);
  assert_selected (fixture, "b3");
  press (fixture, GDK_KEY_Up);
  assert_selected (fixture, "a3");
  press (fixture, GDK_KEY_Up);
  assert_selected (fixture, "a3");
  press (fixture, GDK_KEY_Home);
  assert_selected (fixture, "a1");
  press (fixture, GDK_KEY_Down);
  press (fixture, GDK_KEY_Down);
  assert_selected (fixture, "o");
}

static void
test_activate (Fixture *fixture, gconstpointer direction)
{
  CoaTimelineDrawing drawing;
  CoaTimeScale scale;
  double x;

  press (fixture, GDK_KEY_Return);
  g_assert_null (fixture->activated);
  press (fixture, GDK_KEY_Down);
  press (fixture, GDK_KEY_End);
  ui_test_settle (fixture->view);
  press (fixture, GDK_KEY_Return);
  g_assert_cmpstr (fixture->activated, ==, "a3");

  /* It says where the event is. */
  coa_timeline_view_get_drawing (fixture->view, &drawing);
  scale = get_scale (fixture);
  x = coa_time_scale_to_x (&scale, 18262 + 183) + coa_timeline_drawing_get_plot_x (&drawing);
  g_assert_cmpfloat (fixture->place.x, <=, x);
  g_assert_cmpfloat (fixture->place.x + fixture->place.width, >=, x);
  g_assert_cmpint (fixture->place.y, >, 0);
  g_assert_cmpint (fixture->place.y + fixture->place.height, <,
                   gtk_widget_get_height (GTK_WIDGET (fixture->view)));
}

/* The keys zoom around the selected event, and back to all. */
static void
test_zoom (Fixture *fixture, gconstpointer direction)
{
  CoaTimeScale all, near;
  const double day = 14790.5; /* the middle of 2010-06-30 */

  press (fixture, GDK_KEY_Down);
  press (fixture, direction == NULL ? GDK_KEY_Right : GDK_KEY_Left);
  assert_selected (fixture, "a2");
  all = get_scale (fixture);
  g_assert_true (coa_time_scale_shows_all (&all));
  press (fixture, GDK_KEY_plus);
  press (fixture, GDK_KEY_plus);
  ui_test_wait (get_scale (fixture).pixels_per_day > 2.2 * all.pixels_per_day);
  near = get_scale (fixture);
  g_assert_cmpfloat_with_epsilon (coa_time_scale_to_x (&near, day), coa_time_scale_to_x (&all, day),
                                  1);

  g_assert_true (
    gtk_widget_activate_action (GTK_WIDGET (fixture->view), "timeline.zoom-out", NULL));
  ui_test_wait (get_scale (fixture).pixels_per_day < 1.6 * all.pixels_per_day);
  press (fixture, GDK_KEY_0);
  ui_test_wait (get_scale (fixture).pixels_per_day <= all.pixels_per_day);
}

/* It is scrolled as any other thing: along the time to the side, through the lanes down. */
static void
test_pan (Fixture *fixture, gconstpointer direction)
{
  GtkAdjustment *time = gtk_scrollable_get_hadjustment (GTK_SCROLLABLE (fixture->view));
  CoaTimeScale scale;
  double left;

  g_assert_cmpfloat (gtk_adjustment_get_upper (time), <=, gtk_adjustment_get_page_size (time) + 1);
  for (guint i = 0; i < 4; i++)
    press (fixture, GDK_KEY_plus);
  ui_test_wait (gtk_adjustment_get_upper (time) > 5 * gtk_adjustment_get_page_size (time));

  gtk_adjustment_set_value (time, 0);
  scale = get_scale (fixture);
  left = coa_time_scale_to_day (&scale, 0);
  g_assert_cmpfloat_with_epsilon (left, direction == NULL ? scale.first : scale.last, 1);
  gtk_adjustment_set_value (time, 100);
  scale = get_scale (fixture);
  g_assert_cmpfloat_with_epsilon (coa_time_scale_to_x (&scale, left), -100, 1e-3);
}

/* What is selected is brought into view, in time and among the lanes. */
static void
test_reveal (Fixture *fixture, gconstpointer direction)
{
  GtkAdjustment *lanes = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (fixture->view));

  for (guint i = 0; i < 6; i++)
    press (fixture, GDK_KEY_plus);
  ui_test_resize (fixture->window, 400, 210);
  g_object_set (fixture->view, "selected", ui_test_item (fixture->collection, "b3"), NULL);
  assert_selected (fixture, "b3");
  ui_test_wait (get_scale (fixture).start < 18993 &&
                ({
                  CoaTimeScale scale = get_scale (fixture);
                  coa_time_scale_get_end (&scale) > 18993;
                }));
  /* It is in the third of four lanes. */
  g_assert_cmpfloat (gtk_adjustment_get_value (lanes) + gtk_adjustment_get_page_size (lanes), >,
                     gtk_adjustment_get_upper (lanes) / 2);
  g_assert_cmpfloat (gtk_adjustment_get_value (lanes), <, gtk_adjustment_get_upper (lanes) * 3 / 4);
  g_object_set (fixture->view, "selected", NULL, NULL);
  assert_selected (fixture, NULL);
}

static void
test_filter (Fixture *fixture, gconstpointer direction)
{
  const CoaFilter asked = { .area = ui_test_item (fixture->collection, "x") };
  const CoaFilter nothing = { .area = NULL };
  g_autoptr (CoaTimeline) timeline = NULL;

  assert_lanes (fixture, "a n b - ");
  press (fixture, GDK_KEY_Down);
  assert_selected (fixture, "a1");
  g_object_set (fixture->view, "filter", fixture->filter, NULL);
  assert_lanes (fixture, "a n b - ");
  assert_selected (fixture, "a1");

  coa_coalition_filter_ask (fixture->filter, &asked);
  assert_lanes (fixture, "b ");
  assert_selected (fixture, NULL);
  g_object_get (fixture->view, "timeline", &timeline, NULL);
  g_assert_true (timeline == coa_timeline_view_get_timeline (fixture->view));
  ui_test_settle (fixture->view);

  coa_coalition_filter_ask (fixture->filter, &nothing);
  assert_lanes (fixture, "a n b - ");
  g_object_set (fixture->view, "filter", NULL, NULL);
  assert_lanes (fixture, "a n b - ");
}

static void
test_grouped (Fixture *fixture, gconstpointer direction)
{
  CoaTimeline *timeline;

  g_object_set (fixture->view, "grouped", TRUE, NULL);
  assert_lanes (fixture, "b a n - ");
  timeline = coa_timeline_view_get_timeline (fixture->view);
  g_assert_cmpuint (coa_timeline_get_n_groups (timeline), ==, 3);
  g_assert_cmpstr (coa_timeline_get_group (timeline, 0), ==, "Xland");
  g_assert_cmpstr (coa_timeline_get_group (timeline, 1), ==, "Yland");
  ui_test_settle (fixture->view);
  press (fixture, GDK_KEY_Down);
  assert_selected (fixture, "b1");
  g_object_set (fixture->view, "grouped", FALSE, NULL);
  assert_selected (fixture, "b1");
  press (fixture, GDK_KEY_Up);
  assert_selected (fixture, "a1");
}

/* With the names beside the lanes or over them, and never wider than it is told. */
static void
test_sizes (Fixture *fixture, gconstpointer direction)
{
  CoaTimelineDrawing drawing;

  coa_timeline_view_get_drawing (fixture->view, &drawing);
  g_assert_cmpfloat (drawing.style->names_width, >, 0);
  g_assert_cmpfloat_with_epsilon (drawing.scale->width + drawing.style->names_width, drawing.width,
                                  1e-6);
  g_assert_cmpfloat_with_epsilon (coa_timeline_drawing_get_plot_x (&drawing),
                                  direction == NULL ? drawing.style->names_width : 0, 1e-6);
  ui_test_resize (fixture->window, 380, 300);
  coa_timeline_view_get_drawing (fixture->view, &drawing);
  g_assert_cmpfloat (drawing.style->names_width, <=, 0);
  g_assert_cmpfloat_with_epsilon (drawing.scale->width, drawing.width, 1e-6);
}

/* So many events that they are put into lanes in the background: what is chosen meanwhile holds. */
static void
test_many (Fixture *fixture, gconstpointer direction)
{
  const CoaFilter asked = {
    .area = NULL, .has_years = TRUE, .first_year = 1900, .last_year = 1950
  };
  g_autoptr (GString) members =
    g_string_new ("'coalitions': [{'id': 'c', 'name': 'C', 'founding_date': '1990'}], 'events': [");
  g_autoptr (CoaCollection) many = NULL;
  g_autoptr (GListModel) events = NULL;

  for (guint i = 0; i < 6000; i++)
    g_string_append_printf (members,
                            "%s{'id': 'm%u', 'name': 'M', 'date': '%u', 'coalition_ids': ['c']}",
                            i > 0 ? "," : "", i, 1990 + i % 20);
  g_string_append (members, "]");
  many = ui_test_made (members->str);

  g_object_set (fixture->view, "collection", many, NULL);
  g_assert_null (coa_timeline_view_get_timeline (fixture->view));
  g_object_set (fixture->view, "selected", ui_test_item (many, "m77"), NULL);
  ui_test_wait (coa_timeline_view_get_timeline (fixture->view) != NULL);
  assert_selected (fixture, "m77");
  assert_lanes (fixture, "c ");
  events = coa_timeline_list_events (coa_timeline_view_get_timeline (fixture->view));
  g_assert_cmpuint (g_list_model_get_n_items (events), ==, 6000);

  /* A later wish ends an earlier one. */
  g_object_set (fixture->view, "grouped", TRUE, NULL);
  coa_coalition_filter_ask (fixture->filter, &asked);
  g_object_set (fixture->view, "filter", fixture->filter, NULL);
  ui_test_wait (coa_timeline_get_n_lanes (coa_timeline_view_get_timeline (fixture->view)) == 0);
  assert_selected (fixture, NULL);
  g_object_set (fixture->view, "grouped", FALSE, NULL);
}

/* Without a collection there is nothing, and nothing goes wrong. */
static void
test_empty (Fixture *fixture, gconstpointer direction)
{
  g_object_set (fixture->view, "collection", NULL, NULL);
  g_assert_null (coa_timeline_view_get_timeline (fixture->view));
  press (fixture, GDK_KEY_Right);
  press (fixture, GDK_KEY_plus);
  press (fixture, GDK_KEY_0);
  ui_test_settle (fixture->view);
  assert_selected (fixture, NULL);
}

int
main (int argc, char *argv[])
{
  static const struct {
    const char *name;
    void (*function) (Fixture *fixture, gconstpointer direction);
  } tests[] = {
    { "keys", test_keys },       { "activate", test_activate }, { "zoom", test_zoom },
    { "pan", test_pan },         { "reveal", test_reveal },     { "filter", test_filter },
    { "grouped", test_grouped }, { "sizes", test_sizes },       { "empty", test_empty },
    { "many", test_many },
  };

  ui_test_init (&argc, &argv);
  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++) {
    g_autofree char *path = g_strdup_printf ("/timeline-view/%s", tests[i].name);
    g_autofree char *mirrored = g_strdup_printf ("/timeline-view/right-to-left/%s", tests[i].name);

    g_test_add (path, Fixture, NULL, set_up, tests[i].function, tear_down);
    g_test_add (mirrored, Fixture, "rtl", set_up, tests[i].function, tear_down);
  }

  return g_test_run ();
}
