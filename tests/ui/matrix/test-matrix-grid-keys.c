/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "matrix-fixture.h"

/* Rows and columns of the matrix that keys go through. */
enum {
  N_ROWS = 4,
  N_COLUMNS = 3
};

/* From which cell which keys lead where; "h" is a heading. */
static const struct {
  const char *from;
  const char *keys;
  const char *to;
} ways[] = {
  { "0,0", "Right", "0,1" },
  { "0,1", "Left", "0,0" },
  { "0,0", "Down", "1,0" },
  { "1,0", "Up", "0,0" },
  { "0,0", "KP_Right", "0,1" },
  { "0,0", "Left", "0,h" },
  { "0,h", "Left", "0,h" },
  { "0,0", "Up", "h,0" },
  { "h,0", "Up", "h,0" },
  { "0,h", "Up", "0,h" },
  { "h,0", "Left", "h,0" },
  { "h,0", "Right", "h,1" },
  { "2,h", "Down", "3,h" },
  { "3,2", "Down", "3,2" },
  { "3,2", "Right", "3,2" },
  { "1,1", "Home", "1,h" },
  { "1,1", "End", "1,2" },
  { "h,2", "Home", "h,0" },
  { "h,0", "End", "h,2" },
  { "2,1", "<Control>Home", "0,h" },
  { "0,0", "<Control>End", "3,2" },
  { "0,1", "Page_Down", "3,1" },
  { "3,1", "Page_Up", "0,1" },
  { "h,1", "Page_Up", "0,1" },
  { "0,0", "Right Right Down Left Up Up", "h,1" },
};

static void
read_place (const char *text, int *row, int *column)
{
  g_auto (GStrv) parts = g_strsplit (text, ",", 2);

  *row = *parts[0] == 'h' ? COA_MATRIX_HEADING : atoi (parts[0]);
  *column = *parts[1] == 'h' ? COA_MATRIX_HEADING : atoi (parts[1]);
}

static void
check_place (CoaMatrixGrid *grid, const char *expected)
{
  int row, column, expected_row, expected_column;

  read_place (expected, &expected_row, &expected_column);
  coa_matrix_grid_get_focus_cell (grid, &row, &column);
  g_assert_cmpint (row, ==, expected_row);
  g_assert_cmpint (column, ==, expected_column);
}

static void
go_ways (GtkTextDirection direction)
{
  g_autoptr (CoaCollection) collection = make_collection (5);
  g_autoptr (CoaMatrix) matrix = make_matrix (collection, N_ROWS, N_COLUMNS);
  GtkWindow *window;
  CoaMatrixGrid *grid = show_matrix (matrix, &window);

  gtk_widget_set_direction (GTK_WIDGET (grid), direction);
  for (gsize i = 0; i < G_N_ELEMENTS (ways); i++) {
    g_auto (GStrv) keys = g_strsplit (ways[i].keys, " ", 0);
    int row, column;

    read_place (ways[i].from, &row, &column);
    coa_matrix_grid_focus_cell (grid, row, column);
    for (guint j = 0; keys[j] != NULL; j++) {
      const char *key = keys[j];

      if (direction == GTK_TEXT_DIR_RTL && g_str_has_suffix (key, "Right"))
        key = g_str_has_prefix (key, "KP_") ? "KP_Left" : "Left";
      else if (direction == GTK_TEXT_DIR_RTL && g_str_equal (key, "Left"))
        key = "Right";
      g_assert_true (press (grid, key));
    }
    check_place (grid, ways[i].to);
  }
  ui_test_close (window);
}

static void
test_keys (void)
{
  go_ways (GTK_TEXT_DIR_LTR);
}

static void
test_keys_right_to_left (void)
{
  go_ways (GTK_TEXT_DIR_RTL);
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

  g_test_add_func ("/matrix-grid-keys/left-to-right", test_keys);
  g_test_add_func ("/matrix-grid-keys/right-to-left", test_keys_right_to_left);

  return g_test_run ();
}
