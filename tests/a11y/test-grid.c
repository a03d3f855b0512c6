/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/matrix/coa-goal-matrix.h"
#include "model/matrix/coa-matrix-filling.h"
#include "ui-test.h"
#include "ui/matrix/grid/coa-matrix-grid-row.h"
#include "ui/matrix/grid/coa-matrix-grid.h"

/* Two coalitions by two topics. */
#define MEMBERS                                                                                    \
  "'topics':[{'id':'s','label':'Security'},{'id':'m','label':'Media'}],"                           \
  "'coalitions':[{'id':'a','name':'Alpha','goals':["                                               \
  "{'id':'g1','text':'Free papers','topics':['m']},"                                               \
  "{'id':'g2','text':'Censors','topics':['m'],'stance':'against'},"                                \
  "{'id':'g3','text':'Peace','topics':['s']}]},{'id':'b','name':'Beta'}]"

typedef struct {
  CoaCollection *collection;
  CoaMatrix *matrix;
  CoaMatrixGrid *grid;
  GtkWindow *window;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->collection = ui_test_made (MEMBERS);
  fixture->matrix = coa_goal_matrix_new (coa_collection_get_coalitions (fixture->collection),
                                         coa_collection_get_topics (fixture->collection));
  coa_matrix_start_group (fixture->matrix, COA_MATRIX_ROWS, 0, "Country");
  fixture->grid =
    g_object_new (COA_TYPE_MATRIX_GRID, "label", "Goals by Topic", "matrix", fixture->matrix, NULL);
  fixture->window = ui_test_show (fixture->grid);
  ui_test_wait (ui_test_count (fixture->grid, COA_TYPE_MATRIX_GRID_ROW) == 3);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  ui_test_close (fixture->window);
  g_assert_finalize_object (g_steal_pointer (&fixture->matrix));
  g_clear_object (&fixture->collection);
}

/* The names of the cells in the row at this place, and their roles. */
static void
check_row (Fixture *fixture, guint place, const char *const *names, const GtkAccessibleRole *roles)
{
  GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (fixture->grid));
  GtkWidget *cell;

  for (guint i = 0; i < place; i++)
    row = gtk_widget_get_next_sibling (row);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_ROLE_ROW);

  cell = gtk_widget_get_first_child (row);
  for (guint i = 0; names[i] != NULL; i++) {
    g_assert_nonnull (cell);
    gtk_test_accessible_assert_role (GTK_ACCESSIBLE (cell), roles[i]);
    gtk_test_accessible_assert_property (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                         names[i]);
    g_assert_true (gtk_widget_get_focusable (cell));
    cell = gtk_widget_get_next_sibling (cell);
  }
  g_assert_null (cell);
}

/* A grid has a row of headings, and rows that each have a heading and cells. */
static void
test_roles (Fixture *fixture, gconstpointer data)
{
  static const GtkAccessibleRole headings[] = { GTK_ACCESSIBLE_ROLE_COLUMN_HEADER,
                                                GTK_ACCESSIBLE_ROLE_COLUMN_HEADER };
  static const GtkAccessibleRole cells[] = { GTK_ACCESSIBLE_ROLE_ROW_HEADER,
                                             GTK_ACCESSIBLE_ROLE_GRID_CELL,
                                             GTK_ACCESSIBLE_ROLE_GRID_CELL };
  GtkAccessible *grid = GTK_ACCESSIBLE (fixture->grid);

  gtk_test_accessible_assert_role (grid, GTK_ACCESSIBLE_ROLE_GRID);
  gtk_test_accessible_assert_property (grid, GTK_ACCESSIBLE_PROPERTY_LABEL, "Goals by Topic");
  gtk_test_accessible_assert_relation (grid, GTK_ACCESSIBLE_RELATION_ROW_COUNT, 3);
  gtk_test_accessible_assert_relation (grid, GTK_ACCESSIBLE_RELATION_COL_COUNT, 3);
  check_row (fixture, 0, (const char *const[]) { "Security", "Media", NULL }, headings);
  check_row (fixture, 1,
             (const char *const[]) { "Alpha", "Alpha, Security: 1 goal",
                                     "Alpha, Media: 2 goals · 1 against", NULL },
             cells);
  check_row (
    fixture, 2,
    (const char *const[]) { "Beta", "Beta, Security: no goals", "Beta, Media: no goals", NULL },
    cells);
}

/* What has the focus is a cell, and says what it is; a heading says to what group it belongs. */
static void
test_focus (Fixture *fixture, gconstpointer data)
{
  GtkAccessible *focus;

  gtk_widget_grab_focus (GTK_WIDGET (fixture->grid));
  focus = GTK_ACCESSIBLE (gtk_root_get_focus (GTK_ROOT (fixture->window)));
  gtk_test_accessible_assert_property (focus, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Alpha, Security: 1 goal");
  gtk_test_accessible_assert_relation (focus, GTK_ACCESSIBLE_RELATION_ROW_INDEX, 2);
  gtk_test_accessible_assert_relation (focus, GTK_ACCESSIBLE_RELATION_COL_INDEX, 2);

  coa_matrix_grid_focus_cell (fixture->grid, 1, -1);
  focus = GTK_ACCESSIBLE (gtk_root_get_focus (GTK_ROOT (fixture->window)));
  gtk_test_accessible_assert_role (focus, GTK_ACCESSIBLE_ROLE_ROW_HEADER);
  gtk_test_accessible_assert_property (focus, GTK_ACCESSIBLE_PROPERTY_LABEL, "Beta");
  gtk_test_accessible_assert_property (focus, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "Country");
}

/* Each cell is where it is seen. */
static void
test_bounds (Fixture *fixture, gconstpointer data)
{
  GtkWidget *cell;
  GdkRectangle expected;
  graphene_rect_t bounds;

  coa_matrix_grid_focus_cell (fixture->grid, 1, 1);
  ui_test_settle (fixture->window);
  cell = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_true (gtk_widget_compute_bounds (cell, GTK_WIDGET (fixture->grid), &bounds));
  g_assert_true (coa_matrix_grid_get_bounds (fixture->grid, 1, 1, &expected));
  g_assert_cmpint ((int) bounds.origin.x, ==, expected.x);
  g_assert_cmpint ((int) bounds.origin.y, ==, expected.y);
  g_assert_cmpint ((int) bounds.size.width, ==, expected.width);
  g_assert_cmpint ((int) bounds.size.height, ==, expected.height);
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

  g_test_add ("/a11y/grid/roles", Fixture, NULL, set_up, test_roles, tear_down);
  g_test_add ("/a11y/grid/focus", Fixture, NULL, set_up, test_focus, tear_down);
  g_test_add ("/a11y/grid/bounds", Fixture, NULL, set_up, test_bounds, tear_down);

  return g_test_run ();
}
