/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "matrix-fixture.h"

/* Rows and columns of a small matrix. */
enum {
  N_ROWS = 4,
  N_COLUMNS = 3
};

static void
activated_cb (CoaMatrixGrid *grid, int row, int column, GString *text)
{
  g_string_append_printf (text, "%d,%d ", row, column);
}

/* Enter and space open a cell or a heading, as does what a screen reader can do with it. */
static void
test_open (void)
{
  g_autoptr (CoaCollection) collection = make_collection (5);
  g_autoptr (CoaMatrix) matrix = make_matrix (collection, N_ROWS, N_COLUMNS);
  g_autoptr (GString) opened = g_string_new (NULL);
  GtkWindow *window;
  CoaMatrixGrid *grid = show_matrix (matrix, &window);

  g_signal_connect (grid, "activated", G_CALLBACK (activated_cb), opened);
  coa_matrix_grid_focus_cell (grid, 1, 2);
  g_assert_true (press (grid, "Return"));
  coa_matrix_grid_focus_cell (grid, COA_MATRIX_HEADING, 0);
  g_assert_true (press (grid, "space"));
  coa_matrix_grid_focus_cell (grid, 3, COA_MATRIX_HEADING);
  g_assert_true (press (grid, "KP_Enter"));
  g_assert_cmpstr (opened->str, ==, "1,2 -1,0 3,-1 ");

  gtk_widget_activate_action (gtk_root_get_focus (GTK_ROOT (window)), "cell.open", NULL);
  g_assert_cmpstr (opened->str, ==, "1,2 -1,0 3,-1 3,-1 ");
  ui_test_close (window);
}

static void
check_hit (CoaMatrixGrid *grid, int row, int column)
{
  GdkRectangle bounds;
  int hit_row, hit_column;

  g_assert_true (coa_matrix_grid_get_bounds (grid, row, column, &bounds));
  g_assert_true (coa_matrix_grid_hits (grid, bounds.x + bounds.width / 2.0,
                                       bounds.y + bounds.height - 2, &hit_row, &hit_column));
  g_assert_cmpint (hit_row, ==, row);
  g_assert_cmpint (hit_column, ==, column);
}

static void
check_hits (CoaMatrixGrid *grid)
{
  int row, column;

  for (int i = COA_MATRIX_HEADING; i < N_ROWS; i++)
    for (int j = COA_MATRIX_HEADING; j < N_COLUMNS; j++)
      if (i >= 0 || j >= 0)
        check_hit (grid, i, j);
  /* The corner, and beyond the last row. */
  g_assert_false (
    coa_matrix_grid_hits (grid,
                          gtk_widget_get_direction (GTK_WIDGET (grid)) == GTK_TEXT_DIR_RTL
                            ? gtk_widget_get_width (GTK_WIDGET (grid)) - 2
                            : 2,
                          2, &row, &column));
  g_assert_false (
    coa_matrix_grid_hits (grid, 2, gtk_widget_get_height (GTK_WIDGET (grid)) - 2, &row, &column));
}

/* What is pointed at is what is drawn there, in both directions. */
static void
test_pointing (void)
{
  g_autoptr (CoaCollection) collection = make_collection (5);
  g_autoptr (CoaMatrix) matrix = make_matrix (collection, N_ROWS, N_COLUMNS);
  GtkWindow *window;
  CoaMatrixGrid *grid = show_matrix (matrix, &window);
  GdkRectangle first, last;

  check_hits (grid);
  coa_matrix_grid_get_bounds (grid, 0, 0, &first);
  coa_matrix_grid_get_bounds (grid, 0, N_COLUMNS - 1, &last);
  g_assert_cmpint (first.x, <, last.x);

  gtk_widget_set_direction (GTK_WIDGET (grid), GTK_TEXT_DIR_RTL);
  ui_test_settle (window);
  check_hits (grid);
  coa_matrix_grid_get_bounds (grid, 0, 0, &first);
  coa_matrix_grid_get_bounds (grid, 0, N_COLUMNS - 1, &last);
  g_assert_cmpint (first.x, >, last.x);
  ui_test_close (window);
}

/* Whether a cell is to be seen whole, under the headings. */
static void
check_in_sight (CoaMatrixGrid *grid, int row, int column)
{
  GdkRectangle cell, row_heading, column_heading;

  g_assert_true (coa_matrix_grid_get_bounds (grid, row, column, &cell));
  coa_matrix_grid_get_bounds (grid, row, COA_MATRIX_HEADING, &row_heading);
  coa_matrix_grid_get_bounds (grid, COA_MATRIX_HEADING, column, &column_heading);
  g_assert_cmpint (cell.x, >=, row_heading.x + row_heading.width - 1);
  g_assert_cmpint (cell.x + cell.width, <=, gtk_widget_get_width (GTK_WIDGET (grid)) + 1);
  g_assert_cmpint (cell.y, >=, column_heading.y + column_heading.height - 1);
  g_assert_cmpint (cell.y + cell.height, <=, gtk_widget_get_height (GTK_WIDGET (grid)) + 1);
  g_assert_cmpint (row_heading.x, ==, 0);
  g_assert_cmpint (column_heading.y, ==, 0);
}

/* Of a large matrix only what is to be seen exists, wherever that is; headings stay in view. */
static void
test_large (void)
{
  g_autoptr (CoaCollection) collection = make_collection (2000);
  g_autoptr (CoaMatrix) matrix = make_matrix (collection, 2000, 300);
  GtkWindow *window;
  CoaMatrixGrid *grid = show_matrix (matrix, &window);
  guint n_cells;

  coa_matrix_grid_focus_cell (grid, 1999, 299);
  ui_test_settle (window);
  check_in_sight (grid, 1999, 299);
  n_cells = ui_test_count (grid, COA_TYPE_MATRIX_GRID_CELL);
  g_assert_cmpuint (n_cells, >, 20);
  g_assert_cmpuint (n_cells, <, 2000);
  g_assert_true (COA_IS_MATRIX_GRID_CELL (gtk_root_get_focus (GTK_ROOT (window))));

  coa_matrix_grid_focus_cell (grid, 700, 120);
  ui_test_settle (window);
  check_in_sight (grid, 700, 120);
  g_assert_true (press (grid, "<Control>Home"));
  g_assert_true (press (grid, "Right"));
  ui_test_settle (window);
  check_in_sight (grid, 0, 0);
  ui_test_close (window);
}

/* The focus stays on its cell while that is out of sight. */
static void
test_scrolled_away (void)
{
  g_autoptr (CoaCollection) collection = make_collection (300);
  g_autoptr (CoaMatrix) matrix = make_matrix (collection, 300, 200);
  g_autoptr (GtkAdjustment) across = NULL;
  g_autoptr (GtkAdjustment) down = NULL;
  GtkWindow *window;
  CoaMatrixGrid *grid = show_matrix (matrix, &window);

  coa_matrix_grid_focus_cell (grid, 1, 1);
  g_object_get (grid, "hadjustment", &across, "vadjustment", &down, NULL);
  gtk_adjustment_set_value (down, 5000);
  gtk_adjustment_set_value (across, 3000);
  ui_test_settle (window);
  ui_test_wait (COA_IS_MATRIX_GRID_CELL (gtk_root_get_focus (GTK_ROOT (window))));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (gtk_root_get_focus (GTK_ROOT (window))),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Topic 1, Topic 1: 2 goals");
  g_assert_true (press (grid, "Right"));
  ui_test_settle (window);
  check_in_sight (grid, 1, 2);
  ui_test_close (window);
}

/* Columns begin at the right where the language does, and are scrolled from there. */
static void
test_right_to_left (void)
{
  g_autoptr (CoaCollection) collection = make_collection (200);
  g_autoptr (CoaMatrix) matrix = make_matrix (collection, 5, 200);
  g_autoptr (GtkAdjustment) across = NULL;
  GtkWindow *window;
  CoaMatrixGrid *grid = show_matrix (matrix, &window);
  GdkRectangle first, heading;

  gtk_widget_set_direction (GTK_WIDGET (grid), GTK_TEXT_DIR_RTL);
  ui_test_settle (window);
  g_object_get (grid, "hadjustment", &across, NULL);
  g_assert_cmpfloat_with_epsilon (
    gtk_adjustment_get_value (across),
    gtk_adjustment_get_upper (across) - gtk_adjustment_get_page_size (across), 0.01);
  coa_matrix_grid_get_bounds (grid, 0, 0, &first);
  coa_matrix_grid_get_bounds (grid, 0, COA_MATRIX_HEADING, &heading);
  g_assert_cmpint (ABS (first.x + first.width - heading.x), <=, 1);
  g_assert_cmpint (ABS (heading.x + heading.width - gtk_widget_get_width (GTK_WIDGET (grid))), <=,
                   1);

  coa_matrix_grid_focus_cell (grid, 0, 199);
  ui_test_settle (window);
  g_assert_cmpfloat (gtk_adjustment_get_value (across), <, 20);
  ui_test_close (window);
}

static void
test_empty (void)
{
  g_autoptr (CoaCollection) collection = make_collection (3);
  g_autoptr (CoaMatrix) matrix = make_matrix (collection, 0, 3);
  CoaMatrixGrid *grid =
    g_object_new (COA_TYPE_MATRIX_GRID, "label", "Table", "matrix", matrix, NULL);
  GtkWindow *window = ui_test_show (grid);

  ui_test_settle (window);
  g_assert_false (gtk_widget_grab_focus (GTK_WIDGET (grid)));
  ui_test_close (window);
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

  g_test_add_func ("/matrix-grid/open", test_open);
  g_test_add_func ("/matrix-grid/pointing", test_pointing);
  g_test_add_func ("/matrix-grid/large", test_large);
  g_test_add_func ("/matrix-grid/scrolled-away", test_scrolled_away);
  g_test_add_func ("/matrix-grid/right-to-left", test_right_to_left);
  g_test_add_func ("/matrix-grid/empty", test_empty);

  return g_test_run ();
}
