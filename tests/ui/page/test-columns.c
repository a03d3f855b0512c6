/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui-test.h"
#include "ui/page/coa-columns.h"

/* Where the parts are in columns that are 500 pixels wide, in this direction. */
static const struct {
  const char *name;
  GtkTextDirection direction;
  gboolean narrow;
  gboolean has_end;
  GdkRectangle main;
  GdkRectangle rest;
  GdkRectangle end;
  int height;
} cases[] = {
  { "two",
    GTK_TEXT_DIR_LTR,
    FALSE,
    TRUE,
    { 0, 0, 238, 30 },
    { 262, 0, 238, 90 },
    { 0, 54, 238, 20 },
    90 },
  { "two-from-right",
    GTK_TEXT_DIR_RTL,
    FALSE,
    TRUE,
    { 262, 0, 238, 30 },
    { 0, 0, 238, 90 },
    { 262, 54, 238, 20 },
    90 },
  { "two-without-end",
    GTK_TEXT_DIR_LTR,
    FALSE,
    FALSE,
    { 0, 0, 238, 30 },
    { 262, 0, 238, 90 },
    { 0 },
    90 },
  { "one",
    GTK_TEXT_DIR_LTR,
    TRUE,
    TRUE,
    { 0, 0, 500, 30 },
    { 0, 54, 500, 90 },
    { 0, 168, 500, 20 },
    188 },
  { "one-from-right",
    GTK_TEXT_DIR_RTL,
    TRUE,
    TRUE,
    { 0, 0, 500, 30 },
    { 0, 54, 500, 90 },
    { 0, 168, 500, 20 },
    188 },
  { "one-without-end",
    GTK_TEXT_DIR_LTR,
    TRUE,
    FALSE,
    { 0, 0, 500, 30 },
    { 0, 54, 500, 90 },
    { 0 },
    144 },
};

static GtkWidget *
part_new (int height)
{
  GtkWidget *part = gtk_label_new ("");

  gtk_widget_set_size_request (part, 40, height);
  return part;
}

static void
check_place (GtkWidget *part, GtkWidget *columns, const GdkRectangle *place)
{
  graphene_rect_t rect;

  g_assert_true (gtk_widget_compute_bounds (part, columns, &rect));
  g_assert_cmpfloat_with_epsilon (rect.origin.x, place->x, 0.1);
  g_assert_cmpfloat_with_epsilon (rect.origin.y, place->y, 0.1);
  g_assert_cmpfloat_with_epsilon (rect.size.width, place->width, 0.1);
  g_assert_cmpfloat_with_epsilon (rect.size.height, place->height, 0.1);
}

static void
test_places (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  GtkWidget *main_part = part_new (30);
  GtkWidget *rest = part_new (90);
  GtkWidget *end = part_new (20);
  GtkWidget *columns = g_object_new (COA_TYPE_COLUMNS, "main", main_part, "rest", rest, "end", end,
                                     "narrow", cases[i].narrow, NULL);
  GtkWidget *clamp = g_object_new (ADW_TYPE_CLAMP, "maximum-size", 500, "tightening-threshold", 500,
                                   "child", columns, NULL);
  GtkWindow *window;
  int height;

  gtk_widget_set_hexpand (columns, TRUE);
  gtk_widget_set_direction (columns, cases[i].direction);
  gtk_widget_set_visible (end, cases[i].has_end);
  window = ui_test_show (clamp);
  check_place (main_part, columns, &cases[i].main);
  check_place (rest, columns, &cases[i].rest);
  if (cases[i].has_end)
    check_place (end, columns, &cases[i].end);
  gtk_widget_measure (columns, GTK_ORIENTATION_VERTICAL, 500, &height, NULL, NULL, NULL);
  g_assert_cmpint (height, ==, cases[i].height);
  ui_test_close (window);
}

/* The focus stays where it is when the columns become one, and two again. */
static void
test_focus (void)
{
  GtkWidget *button = gtk_button_new_with_label ("Button");
  GtkWidget *columns = g_object_new (COA_TYPE_COLUMNS, "rest", button, NULL);
  GtkWindow *window = ui_test_show (columns);

  g_assert_true (gtk_widget_grab_focus (button));
  for (int i = 0; i < 2; i++) {
    g_object_set (columns, "narrow", i == 0, NULL);
    ui_test_settle (window);
    g_assert_true (gtk_window_get_focus (window) == button);
  }
  ui_test_close (window);
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strdup_printf ("/columns/%s", cases[i].name);

    g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_places);
  }
  g_test_add_func ("/columns/focus", test_focus);

  return g_test_run ();
}
