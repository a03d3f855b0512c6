/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui-test.h"
#include "ui/item/layout/coa-wrap-box.h"

static GtkWidget *
add_text (GtkWidget *box, const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  coa_wrap_box_append (COA_WRAP_BOX (box), label);
  return label;
}

/* In a window that gives it this width. */
static GtkWindow *
show (GtkWidget *box, int width)
{
  GtkWidget *clamp = g_object_new (ADW_TYPE_CLAMP, "maximum-size", width, "tightening-threshold",
                                   width, "child", box, NULL);

  return ui_test_show (clamp);
}

static graphene_rect_t
bounds (GtkWidget *child, GtkWidget *box)
{
  graphene_rect_t rect;

  g_assert_true (gtk_widget_compute_bounds (child, box, &rect));
  return rect;
}

/* What has no room goes into the next line, at its beginning. */
static void
test_lines (gconstpointer direction)
{
  GtkWidget *box = g_object_new (COA_TYPE_WRAP_BOX, "spacing", 18, NULL);
  GtkWidget *first = add_text (box, "First of all");
  GtkWidget *hidden = add_text (box, "Hidden");
  GtkWidget *second = add_text (box, "Second");
  GtkWidget *third = add_text (box, "The third of these");
  const gboolean from_right = GPOINTER_TO_INT (direction) == GTK_TEXT_DIR_RTL;
  graphene_rect_t a;
  graphene_rect_t b;
  graphene_rect_t c;
  GtkWindow *window;

  gtk_widget_set_visible (hidden, FALSE);
  gtk_widget_set_direction (box, GPOINTER_TO_INT (direction));
  window = show (box, 240);
  a = bounds (first, box);
  b = bounds (second, box);
  c = bounds (third, box);
  g_assert_cmpfloat_with_epsilon (a.origin.y, b.origin.y, 0.1);
  g_assert_cmpfloat (c.origin.y, >, a.origin.y + a.size.height);
  if (from_right) {
    g_assert_cmpfloat_with_epsilon (a.origin.x + a.size.width, 240, 0.1);
    g_assert_cmpfloat_with_epsilon (b.origin.x + b.size.width + 18, a.origin.x, 0.1);
    g_assert_cmpfloat_with_epsilon (c.origin.x + c.size.width, 240, 0.1);
  } else {
    g_assert_cmpfloat_with_epsilon (a.origin.x, 0, 0.1);
    g_assert_cmpfloat_with_epsilon (b.origin.x, a.origin.x + a.size.width + 18, 0.1);
    g_assert_cmpfloat_with_epsilon (c.origin.x, 0, 0.1);
  }
  ui_test_close (window);
}

/* What is too wide for a line has one for itself, in sight, in which its text wraps. */
static void
test_wide (gconstpointer direction)
{
  GtkWidget *box = g_object_new (COA_TYPE_WRAP_BOX, NULL);
  GtkWidget *before = add_text (box, "Short");
  GtkWidget *wide = add_text (box, "A text that is much too long to fit into a single line of it");
  graphene_rect_t rect;
  GtkWindow *window;

  gtk_widget_set_direction (box, GPOINTER_TO_INT (direction));
  window = show (box, 200);
  rect = bounds (wide, box);
  g_assert_cmpfloat_with_epsilon (rect.origin.x, 0, 0.1);
  g_assert_cmpfloat_with_epsilon (rect.size.width, 200, 0.1);
  g_assert_cmpfloat (rect.size.height, >=, 2 * gtk_widget_get_height (before));
  ui_test_close (window);
}

/* It asks for the height that its lines take, and for no more width than its widest child needs. */
static void
test_size (void)
{
  GtkWidget *box = g_object_new (COA_TYPE_WRAP_BOX, NULL);
  GtkWindow *window = ui_test_show (box);
  int minimum;
  int natural;
  int one_line;
  int two_lines;

  gtk_widget_measure (box, GTK_ORIENTATION_VERTICAL, 100, &one_line, NULL, NULL, NULL);
  g_assert_cmpint (one_line, ==, 0);
  for (int i = 0; i < 4; i++)
    gtk_widget_set_size_request (add_text (box, ""), 40, 30);
  g_assert_cmpint (gtk_widget_get_request_mode (box), ==, GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH);
  gtk_widget_measure (box, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, ==, 40);
  g_assert_cmpint (natural, ==, 4 * 40 + 3 * 6);
  gtk_widget_measure (box, GTK_ORIENTATION_VERTICAL, natural, &one_line, NULL, NULL, NULL);
  gtk_widget_measure (box, GTK_ORIENTATION_VERTICAL, natural - 1, &two_lines, NULL, NULL, NULL);
  g_assert_cmpint (one_line, ==, 30);
  g_assert_cmpint (two_lines, ==, 30 + 6 + 30);

  coa_wrap_box_remove_all (COA_WRAP_BOX (box));
  g_assert_null (gtk_widget_get_first_child (box));
  ui_test_close (window);
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

#define ADD(path, direction, function)                                                             \
  g_test_add_data_func ("/wrap-box/" path, GINT_TO_POINTER (direction), function)

  ADD ("lines", GTK_TEXT_DIR_LTR, test_lines);
  ADD ("lines-from-right", GTK_TEXT_DIR_RTL, test_lines);
  ADD ("wide", GTK_TEXT_DIR_LTR, test_wide);
  ADD ("wide-from-right", GTK_TEXT_DIR_RTL, test_wide);

#undef ADD

  g_test_add_func ("/wrap-box/size", test_size);

  return g_test_run ();
}
