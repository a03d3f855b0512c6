/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-reading.h"
#include "ui-test.h"
#include "ui/compare/coa-compare-picture.h"
#include "ui/matrix/goal/coa-goal-matrix-page.h"
#include "ui/matrix/shared/coa-shared-matrix-page.h"
#include "ui/picture/drawing/coa-picture-paper.h"
#include "ui/timeline/coa-timeline-build.h"
#include "ui/timeline/coa-timeline-picture.h"

typedef struct {
  CoaCollection *collection;
  GtkWindow *window;
  PangoContext *letters;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->collection = ui_test_bundled ();
  fixture->window = ui_test_show (gtk_label_new ("Letters"));
  fixture->letters = coa_picture_letters_new (GTK_WIDGET (fixture->window));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_object (&fixture->letters);
  ui_test_close (fixture->window);
  g_clear_object (&fixture->collection);
}

static CoaPicture *
draw_timeline (Fixture *fixture, double zoom)
{
  g_autoptr (CoaTimeline) timeline = coa_timeline_build (fixture->collection, NULL, TRUE);
  CoaTimeScale scale;
  gint32 first, last;

  coa_timeline_get_bounds (timeline, &first, &last);
  coa_time_scale_init (&scale, first, last, 500);
  coa_time_scale_zoom (&scale, 500, zoom);
  return coa_timeline_picture_new (fixture->collection, timeline, &scale, fixture->letters);
}

/* How high a picture is, or how wide. */
static double
measure (CoaPicture *picture, gboolean is_height)
{
  graphene_size_t size;

  g_assert_nonnull (coa_picture_get_body (picture, &size));
  return is_height ? (double) size.height : (double) size.width;
}

/* The time in view is drawn, and all lanes. */
static void
test_timeline (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CoaPicture) all = draw_timeline (fixture, 1);
  g_autoptr (CoaPicture) part = draw_timeline (fixture, 10);
  const guint n = g_list_model_get_n_items (coa_collection_get_coalitions (fixture->collection));
  g_autofree char *count = g_strdup_printf ("%u coalitions", n);

  g_assert_cmpstr (coa_picture_get_title (all), ==, "Timeline");
  g_assert_true (g_str_has_prefix (coa_picture_get_subtitle (all), count));
  g_assert_true (g_str_has_prefix (coa_picture_get_subtitle (part), count));
  g_assert_cmpstr (coa_picture_get_subtitle (part), !=, coa_picture_get_subtitle (all));
  g_assert_cmpfloat_with_epsilon (measure (part, FALSE), measure (all, FALSE), 0.01);
  g_assert_cmpfloat_with_epsilon (measure (part, TRUE), measure (all, TRUE), 0.01);
  g_assert_cmpfloat (measure (all, TRUE), >, n * 30.0);
  g_assert_cmpuint (coa_picture_get_n_signs (all), ==, 8);
}

static CoaPicture *
draw_comparison (Fixture *fixture, gboolean only_differences)
{
  CoaCoalition *coalitions[] = { ui_test_item (fixture->collection, "al-nasr"),
                                 ui_test_item (fixture->collection, "athra-alliance") };
  g_autoptr (CoaComparison) comparison = coa_comparison_new (coalitions, 2);

  return coa_compare_picture_new (fixture->collection, comparison, only_differences,
                                  fixture->letters);
}

/* What is the same for all may be left out, which the picture says. */
static void
test_comparison (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CoaPicture) all = draw_comparison (fixture, FALSE);
  g_autoptr (CoaPicture) differences = draw_comparison (fixture, TRUE);

  g_assert_cmpstr (coa_picture_get_title (all), ==, "Al Nasr Coalition · Athra Alliance");
  g_assert_cmpstr (coa_picture_get_subtitle (all), ==, "Comparison");
  g_assert_cmpstr (coa_picture_get_subtitle (differences), ==, "Comparison, only differences");
  g_assert_cmpfloat (measure (all, TRUE), >, measure (differences, TRUE));
  g_assert_cmpfloat_with_epsilon (measure (all, FALSE), measure (differences, FALSE), 0.01);
}

/* A page in a window of its own, which has counted. */
static CoaPicture *
draw_page (AdwNavigationPage *page, GtkWindow **window)
{
  CoaPicture *picture = NULL;

  *window = ui_test_show (page);
  ui_test_wait ((picture = coa_pictured_draw (COA_PICTURED (page))) != NULL);
  return picture;
}

static void
test_matrices (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CoaCoalitionFilter) filter = g_object_new (COA_TYPE_COALITION_FILTER, NULL);
  const guint n = g_list_model_get_n_items (coa_collection_get_coalitions (fixture->collection));
  GtkWindow *windows[2];
  g_autoptr (CoaPicture) goals =
    draw_page (coa_goal_matrix_page_new (fixture->collection, filter), &windows[0]);
  g_autoptr (CoaPicture) shared =
    draw_page (coa_shared_matrix_page_new (fixture->collection), &windows[1]);

  g_assert_cmpstr (coa_picture_get_title (goals), ==, "Goals by Topic");
  g_assert_cmpuint (coa_picture_get_n_signs (goals), ==, 3);
  g_assert_cmpfloat (measure (goals, TRUE), >, n * 30.0);
  g_assert_cmpstr (coa_picture_get_title (shared), ==, "Who Signed with Whom");
  g_assert_cmpuint (coa_picture_get_n_signs (shared), ==, 2);
  ui_test_close (windows[0]);
  ui_test_close (windows[1]);
}

/* Where a filter leaves nothing, there is nothing to make a picture of. */
static void
test_nothing (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CoaCollection) empty = ui_test_made ("'topics': []");
  g_autoptr (CoaCoalitionFilter) filter = g_object_new (COA_TYPE_COALITION_FILTER, NULL);
  AdwNavigationPage *page = coa_goal_matrix_page_new (empty, filter);
  GtkWidget *toasts = adw_toast_overlay_new ();
  GtkWindow *window;

  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (toasts), GTK_WIDGET (page));
  window = ui_test_show (toasts);
  g_assert_null (coa_pictured_draw (COA_PICTURED (page)));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (page), "picture.copy", NULL));
  ui_test_wait (ui_test_find_text (window, "There is nothing to make a picture of") != NULL);
  ui_test_close (window);
}

static void
check_file (CoaPicture *picture, guint n_paths)
{
  g_autoptr (GBytes) file = picture_make_of (picture, COA_PICTURE_FORMAT_SVG, NULL);
  g_autoptr (PictureSvg) svg = picture_read_svg (file);

  g_assert_cmpstr (svg->title, ==, coa_picture_get_title (picture));
  g_assert_cmpuint (svg->n_paths, >, n_paths);
  g_assert_cmpuint (svg->n_images, ==, 0);
}

/* Nothing in a view is drawn in a way that has to become pixels. */
static void
test_shapes (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CoaPicture) timeline = draw_timeline (fixture, 1);
  g_autoptr (CoaPicture) comparison = draw_comparison (fixture, FALSE);

  check_file (timeline, 300);
  check_file (comparison, 60);
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

  ADD ("/picture-views/timeline", test_timeline);
  ADD ("/picture-views/comparison", test_comparison);
  ADD ("/picture-views/matrices", test_matrices);
  ADD ("/picture-views/nothing", test_nothing);
  ADD ("/picture-views/shapes", test_shapes);

  return g_test_run ();
}
