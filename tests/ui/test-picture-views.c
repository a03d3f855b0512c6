/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-reading.h"
#include "ui-test.h"
#include "ui/picture/coa-picture-paper.h"
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

  check_file (timeline, 300);
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

  ADD ("/picture-views/timeline", test_timeline);
  ADD ("/picture-views/shapes", test_shapes);

  return g_test_run ();
}
