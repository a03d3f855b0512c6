/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui-test.h"
#include "ui/item/layout/coa-column-layout.h"

/* A bin in a column, with text that wraps in it. */
static GtkWidget *
column_new (GtkWidget *child)
{
  GtkWidget *bin = adw_bin_new ();

  gtk_widget_set_layout_manager (bin, coa_column_layout_new ());
  adw_bin_set_child (ADW_BIN (bin), child);
  return bin;
}

static GtkWidget *
text_new (void)
{
  GtkWidget *label = gtk_label_new ("A sentence that is long enough to wrap into several lines");

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  return label;
}

static int
measure (GtkWidget *widget, GtkOrientation orientation, int for_size)
{
  int natural;

  gtk_widget_measure (widget, orientation, for_size, NULL, &natural, NULL, NULL);
  return natural;
}

/* It wants the height that the child wants for a width. */
static void
test_height (void)
{
  GtkWidget *label = text_new ();
  GtkWidget *bin = column_new (label);
  GtkWindow *window = ui_test_show (bin);

  g_assert_cmpint (gtk_widget_get_request_mode (bin), ==, GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH);
  for (int width = 120; width <= 360; width += 120)
    g_assert_cmpint (measure (bin, GTK_ORIENTATION_VERTICAL, width), ==,
                     measure (label, GTK_ORIENTATION_VERTICAL, width));
  g_assert_cmpint (measure (bin, GTK_ORIENTATION_VERTICAL, 120), >,
                   measure (bin, GTK_ORIENTATION_VERTICAL, 360));
  ui_test_close (window);
}

/* How wide it is for a height is never asked: it is as wide as ever. */
static void
test_width (void)
{
  GtkWidget *label = text_new ();
  GtkWidget *bin = column_new (label);
  GtkWindow *window = ui_test_show (bin);
  const int width = measure (label, GTK_ORIENTATION_HORIZONTAL, -1);
  const int height = measure (label, GTK_ORIENTATION_VERTICAL, 120);

  g_assert_cmpint (measure (label, GTK_ORIENTATION_HORIZONTAL, height), !=, width);
  g_assert_cmpint (measure (bin, GTK_ORIENTATION_HORIZONTAL, height), ==, width);
  g_assert_cmpint (measure (bin, GTK_ORIENTATION_HORIZONTAL, -1), ==, width);
  ui_test_close (window);
}

static void
test_allocation (void)
{
  GtkWidget *label = text_new ();
  GtkWidget *bin = column_new (label);
  GtkWindow *window = ui_test_show (bin);

  g_assert_cmpint (gtk_widget_get_width (label), ==, gtk_widget_get_width (bin));
  g_assert_cmpint (gtk_widget_get_height (label), ==, gtk_widget_get_height (bin));
  ui_test_close (window);
}

static void
test_empty (void)
{
  GtkWidget *bin = column_new (NULL);
  GtkWindow *window = ui_test_show (bin);

  g_assert_cmpint (measure (bin, GTK_ORIENTATION_HORIZONTAL, -1), ==, 0);
  g_assert_cmpint (measure (bin, GTK_ORIENTATION_VERTICAL, 100), ==, 0);
  ui_test_close (window);
}

/* A row of a list view says the same width whatever its text, and the height of that. */
static void
test_row (void)
{
  GtkWidget *label = text_new ();
  GtkWidget *bin = column_new (label);
  GtkWindow *window;
  int width;

  gtk_widget_set_layout_manager (bin, coa_column_layout_new_for_row ());
  window = ui_test_show (bin);
  width = measure (bin, GTK_ORIENTATION_HORIZONTAL, -1);
  g_assert_cmpint (width, <, measure (label, GTK_ORIENTATION_HORIZONTAL, -1));
  for (int given = 120; given <= 360; given += 120)
    g_assert_cmpint (measure (bin, GTK_ORIENTATION_VERTICAL, given), ==,
                     measure (label, GTK_ORIENTATION_VERTICAL, given));
  gtk_label_set_label (GTK_LABEL (label), "Short");
  g_assert_cmpint (measure (bin, GTK_ORIENTATION_HORIZONTAL, -1), ==, width);
  ui_test_close (window);
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

  g_test_add_func ("/column-layout/height", test_height);
  g_test_add_func ("/column-layout/width", test_width);
  g_test_add_func ("/column-layout/allocation", test_allocation);
  g_test_add_func ("/column-layout/empty", test_empty);
  g_test_add_func ("/column-layout/row", test_row);

  return g_test_run ();
}
