/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "matrix-fixture.h"

/* Where three groups of 3, 1 and 2 begin, and how long all is, with and without a gap before the
 * first; each row takes 10, a gap 4. */
static void
test_track (void)
{
  static const CoaMatrixGroup groups[] = { { 0, NULL }, { 3, NULL }, { 4, NULL } };
  static const float starts[] = { 0, 10, 20, 34, 48, 58 };

  for (guint named = 0; named < 2; named++) {
    const CoaMatrixTrack track = { 6, 10, 4, named == 1, groups, G_N_ELEMENTS (groups) };
    const float shift = named == 1 ? 4 : 0;
    guint position;

    for (guint i = 0; i < G_N_ELEMENTS (starts); i++) {
      g_assert_cmpfloat_with_epsilon (coa_matrix_track_get_start (&track, i), starts[i] + shift,
                                      0.01);
      g_assert_cmpuint (coa_matrix_track_find (&track, starts[i] + shift), ==, i);
      g_assert_cmpuint (coa_matrix_track_find (&track, starts[i] + shift + 9), ==, i);
      g_assert_true (coa_matrix_track_hits (&track, starts[i] + shift + 9, &position));
      g_assert_cmpuint (position, ==, i);
    }
    g_assert_cmpfloat_with_epsilon (coa_matrix_track_get_length (&track), 68 + shift, 0.01);
    g_assert_false (coa_matrix_track_hits (&track, 31 + shift, &position));
    g_assert_false (coa_matrix_track_hits (&track, 68 + shift, &position));
    g_assert_false (coa_matrix_track_hits (&track, shift - 1, &position));
    g_assert_cmpuint (coa_matrix_track_find (&track, -100), ==, 0);
    g_assert_cmpuint (coa_matrix_track_find (&track, 1000), ==, 5);
  }
}

/* All accent colours, light and dark. */
static const char *const accents[] = { "#0461be", "#007184", "#15772e", "#905300", "#b62200",
                                       "#c00023", "#a2326c", "#8939a4", "#526678", "#81d0ff",
                                       "#7bdff4", "#8de698", "#ffc057", "#ff9c5b", "#ff888c",
                                       "#ffa0d8", "#fba7ff", "#bbd1e5" };

static void
check_contrasts (const char *background, const char *accent, guint most)
{
  CoaMatrixStyle style = { .is_high_contrast = FALSE };
  GdkRGBA before = { 0, 0, 0, 0 };

  gdk_rgba_parse (&style.background, background);
  gdk_rgba_parse (&style.accent, accent);
  for (guint count = 1; count <= most; count++) {
    GdkRGBA fill, text;

    coa_matrix_style_get_colors (&style, count, most, &fill, &text);
    g_assert_cmpfloat (coa_matrix_style_get_contrast (&fill, &text), >=, 4.5);
    if (count > 1)
      g_assert_cmpfloat (coa_matrix_style_get_contrast (&fill, &style.background), >,
                         coa_matrix_style_get_contrast (&before, &style.background));
    before = fill;
  }
}

/* More differs more from the background, and the number can always be read. */
static void
test_contrast (void)
{
  static const guint mosts[] = { 1, 2, 5, 8, 40 };

  for (gsize i = 0; i < G_N_ELEMENTS (accents); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (mosts); j++)
      check_contrasts (i < 9 ? "#fafafb" : "#222226", accents[i], mosts[j]);
}

/* What the contrast of some colours is, as others have worked it out. */
static void
test_known_contrasts (void)
{
  static const struct {
    const char *one;
    const char *other;
    double contrast;
  } known[] = {
    { "#ffffff", "#000000", 21 },
    { "#ffffff", "#ffffff", 1 },
    { "#777777", "#ffffff", 4.48 },
    { "#ff0000", "#ffffff", 4.0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (known); i++) {
    GdkRGBA one, other;

    gdk_rgba_parse (&one, known[i].one);
    gdk_rgba_parse (&other, known[i].other);
    g_assert_cmpfloat_with_epsilon (coa_matrix_style_get_contrast (&one, &other), known[i].contrast,
                                    0.01);
    g_assert_cmpfloat_with_epsilon (coa_matrix_style_get_contrast (&other, &one), known[i].contrast,
                                    0.01);
  }
}

static CoaMatrixPainter *
make_painter (CoaMatrix *matrix, GtkWidget *widget, gboolean is_right_to_left)
{
  CoaMatrixStyle style;

  coa_matrix_style_init (&style, widget);
  style.is_right_to_left = is_right_to_left;
  return coa_matrix_painter_new (matrix, gtk_widget_get_pango_context (widget), &style);
}

/* Headings are slanted where there is room for that, and upright where there is less; what can be
 * seen at once is. */
static void
test_layout (void)
{
  static const struct {
    guint n_columns;
    float width;
    gboolean is_slanted;
    gboolean fits;
  } cases[] = {
    { 4, 800, TRUE, TRUE },    { 20, 800, FALSE, TRUE },   { 20, 1600, TRUE, TRUE },
    { 20, 360, FALSE, FALSE }, { 100, 800, FALSE, FALSE }, { 1, 360, TRUE, TRUE },
  };
  g_autoptr (CoaCollection) collection = make_collection (100);
  GtkWidget *label = gtk_label_new ("a");
  GtkWindow *window = ui_test_show (label);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (CoaMatrix) matrix = make_matrix (collection, 3, cases[i].n_columns);
    g_autoptr (CoaMatrixPainter) painter = make_painter (matrix, label, FALSE);
    const CoaMatrixLayout *layout = coa_matrix_painter_get_layout (painter);

    coa_matrix_painter_set_size (painter, cases[i].width, 600);
    g_assert_cmpint (layout->is_slanted, ==, cases[i].is_slanted);
    g_assert_cmpint (layout->row_heading + coa_matrix_layout_get_width (layout) <=
                       cases[i].width + 1,
                     ==, cases[i].fits);
    g_assert_cmpfloat (layout->row_heading, <, cases[i].width / 2);
    g_assert_cmpfloat (layout->column_heading, <, 300);
  }
  ui_test_close (window);
}

static GskRenderNode *
draw_all (CoaMatrixPainter *painter)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  coa_matrix_painter_append_all (painter, snapshot);
  return gtk_snapshot_free_to_node (snapshot);
}

/* All is drawn within its size; the other way round it takes the same room. */
static void
test_draw_all (void)
{
  g_autoptr (CoaCollection) collection = make_collection (10);
  g_autoptr (CoaMatrix) matrix = make_matrix (collection, 10, 6);
  GtkWidget *label = gtk_label_new ("a");
  GtkWindow *window = ui_test_show (label);

  for (guint i = 0; i < 2; i++) {
    g_autoptr (CoaMatrixPainter) painter = make_painter (matrix, label, i == 1);
    const CoaMatrixLayout *layout = coa_matrix_painter_get_layout (painter);
    g_autoptr (GskRenderNode) node = NULL;
    graphene_rect_t bounds, room;

    coa_matrix_painter_set_size (painter, 900, 700);
    node = draw_all (painter);
    g_assert_nonnull (node);
    gsk_render_node_get_bounds (node, &bounds);
    graphene_rect_init (&room, -2, -2,
                        layout->row_heading + coa_matrix_layout_get_width (layout) + 4,
                        layout->column_heading + coa_matrix_layout_get_height (layout) + 4);
    g_assert_true (graphene_rect_contains_rect (&room, &bounds));
    g_assert_cmpfloat (bounds.size.width, >, room.size.width * 0.5F);
    g_assert_cmpfloat (bounds.size.height, >, room.size.height * 0.8F);
  }
  ui_test_close (window);
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

  g_test_add_func ("/matrix/track", test_track);
  g_test_add_func ("/matrix/contrast", test_contrast);
  g_test_add_func ("/matrix/known-contrasts", test_known_contrasts);
  g_test_add_func ("/matrix/layout", test_layout);
  g_test_add_func ("/matrix/draw-all", test_draw_all);

  return g_test_run ();
}
