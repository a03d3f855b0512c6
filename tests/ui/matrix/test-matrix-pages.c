/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"
#include "model/matrix/coa-matrix.h"
#include "ui-test.h"
#include "ui/filter/coa-filter-chips.h"
#include "ui/matrix/coa-cell-popover.h"
#include "ui/matrix/coa-matrix-view.h"
#include "ui/matrix/goal/coa-cell-goal-view.h"
#include "ui/matrix/goal/coa-goal-matrix-page.h"
#include "ui/matrix/grid/coa-matrix-grid.h"
#include "ui/matrix/shared/coa-shared-item-view.h"
#include "ui/matrix/shared/coa-shared-matrix-page.h"
#include "ui/navigation/coa-pages.h"

/* Coalitions of two countries with goals about two topics, and what organizations signed. */
#define MEMBERS                                                                                    \
  "'areas':[{'id':'x','name':'Xland'},{'id':'y','name':'Yland'}],"                                 \
  "'topics':[{'id':'s','label':'Security'},{'id':'m','label':'Media'}],"                           \
  "'organizations':[{'id':'o','name':'One'},{'id':'p','name':'Two'},{'id':'q','name':'Three'}],"   \
  "'coalitions':[{'id':'b','name':'Beta','area_id':'x','goals':["                                  \
  "{'id':'g1','number':'1','text':'Free papers','topics':['m']},"                                  \
  "{'id':'g2','text':'Censors','topics':['m'],'stance':'against'}]},"                              \
  "{'id':'a','name':'Alpha','area_id':'y','goals':[{'id':'g3','text':'Peace','topics':['s']}]},"   \
  "{'id':'c','name':'Gamma','area_id':'x'}],"                                                      \
  "'documents':[{'id':'d','title':'Letter','coalition_ids':['b'],'signatures':["                   \
  "{'agent_id':'o'},{'agent_id':'p'}]},{'id':'e','title':'Charter','signatures':["                 \
  "{'agent_id':'p'},{'agent_id':'o'},{'agent_id':'q'}]}]"

typedef struct {
  CoaCollection *collection;
  GtkWindow *window;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer members)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);

  g_settings_reset (settings, "last-coalition");
  fixture->collection = ui_test_made (members);
  fixture->window = ui_test_show_window (fixture->collection, settings);
}

static void
tear_down (Fixture *fixture, gconstpointer members)
{
  ui_test_close (fixture->window);
  g_assert_finalize_object (g_steal_pointer (&fixture->collection));
}

static AdwNavigationPage *
get_page (Fixture *fixture)
{
  return coa_pages_get_page (ui_test_find (fixture->window, COA_TYPE_PAGES));
}

/* Opens the view with this action, and gives its matrix. */
static CoaMatrixGrid *
open_view (Fixture *fixture, const char *action, GType type)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), action, NULL));
  ui_test_wait (G_TYPE_CHECK_INSTANCE_TYPE (get_page (fixture), type));
  ui_test_settle (fixture->window);
  return ui_test_find (get_page (fixture), COA_TYPE_MATRIX_GRID);
}

/* Whether the page of what has this id is in view. */
static gboolean
shows (Fixture *fixture, const char *id)
{
  CoaItem *item = coa_pages_get_item (ui_test_find (fixture->window, COA_TYPE_PAGES));

  return item != NULL && g_str_equal (coa_item_get_id (item), id);
}

static void
go_back (Fixture *fixture)
{
  g_assert_true (coa_pages_go_back (ui_test_find (fixture->window, COA_TYPE_PAGES)));
  ui_test_settle (fixture->window);
}

/* The rows of a matrix, with what is in their cells. */
static char *
write_rows (CoaMatrixGrid *grid)
{
  CoaMatrix *matrix = coa_matrix_grid_get_matrix (grid);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < coa_matrix_get_length (matrix, COA_MATRIX_ROWS); i++) {
    const char *group = coa_matrix_get_group_name (matrix, COA_MATRIX_ROWS, i);

    g_string_append_printf (text, "%s%s%s%s:", i > 0 ? " " : "", group == NULL ? "" : group,
                            group == NULL ? "" : "/",
                            coa_item_get_id (coa_matrix_get_item (matrix, COA_MATRIX_ROWS, i)));
    for (guint j = 0; j < coa_matrix_get_length (matrix, COA_MATRIX_COLUMNS); j++)
      g_string_append_printf (text, "%u", coa_matrix_get_count (matrix, i, j).n_items);
  }
  return g_string_free (text, FALSE);
}

static void
check_rows (CoaMatrixGrid *grid, const char *expected)
{
  g_autofree char *rows = write_rows (grid);

  g_assert_cmpstr (rows, ==, expected);
}

static gboolean
has_rows (CoaMatrixGrid *grid, const char *expected)
{
  g_autofree char *rows = write_rows (grid);

  return g_str_equal (rows, expected);
}

static const char *
get_state (Fixture *fixture)
{
  GtkWidget *view = ui_test_find (get_page (fixture), COA_TYPE_MATRIX_VIEW);

  return gtk_stack_get_visible_child_name (
    GTK_STACK (gtk_widget_get_ancestor (view, GTK_TYPE_STACK)));
}

/* Coalitions come by country or by name, all topics in their own order. */
static void
test_order (Fixture *fixture, gconstpointer members)
{
  CoaMatrixGrid *grid = open_view (fixture, "win.goals-by-topic", COA_TYPE_GOAL_MATRIX_PAGE);
  GtkWidget *page = GTK_WIDGET (get_page (fixture));

  check_rows (grid, "Xland/b:02 Xland/c:00 Yland/a:10");
  g_assert_cmpstr (get_state (fixture), ==, "matrix");

  gtk_widget_activate_action (page, "page.order", "s", "name");
  ui_test_wait (has_rows (grid, "a:10 b:02 c:00"));
  gtk_widget_activate_action (page, "page.order", "s", "area");
  ui_test_wait (has_rows (grid, "Xland/b:02 Xland/c:00 Yland/a:10"));
}

/* The filter of the sidebar holds here too, and can be cleared here. */
static void
test_filter (Fixture *fixture, gconstpointer members)
{
  CoaMatrixGrid *grid = open_view (fixture, "win.goals-by-topic", COA_TYPE_GOAL_MATRIX_PAGE);
  g_autoptr (CoaCoalitionFilter) filter = NULL;
  GtkWidget *page = GTK_WIDGET (get_page (fixture));
  CoaTopic *topic = ui_test_item (fixture->collection, "s");

  g_object_get (page, "filter", &filter, NULL);
  coa_coalition_filter_ask (filter, &(CoaFilter) { .topic = topic });
  ui_test_wait (has_rows (grid, "Yland/a:10"));
  g_assert_nonnull (ui_test_find_text (ui_test_find (page, COA_TYPE_FILTER_CHIPS), "Security"));

  coa_coalition_filter_ask (
    filter, &(CoaFilter) { .topic = topic, .area = ui_test_item (fixture->collection, "x") });
  ui_test_wait (g_str_equal (get_state (fixture), "filtered"));
  gtk_widget_activate_action (page, "page.clear-filters", NULL);
  ui_test_wait (has_rows (grid, "Xland/b:02 Xland/c:00 Yland/a:10"));
  g_assert_cmpstr (get_state (fixture), ==, "matrix");
}

/* A heading opens what it names. */
static void
test_headings (Fixture *fixture, gconstpointer members)
{
  CoaMatrixGrid *grid = open_view (fixture, "win.goals-by-topic", COA_TYPE_GOAL_MATRIX_PAGE);

  g_signal_emit_by_name (grid, "activated", 2, -1);
  ui_test_wait (shows (fixture, "a"));
  go_back (fixture);
  g_signal_emit_by_name (grid, "activated", -1, 1);
  ui_test_wait (shows (fixture, "m"));
}

static GtkWidget *
open_cell (Fixture *fixture, CoaMatrixGrid *grid, int row, int column)
{
  GtkWidget *popover;

  coa_matrix_grid_focus_cell (grid, row, column);
  gtk_widget_activate_action (GTK_WIDGET (grid), "matrix.open", NULL);
  popover = ui_test_find (grid, COA_TYPE_CELL_POPOVER);
  if (popover != NULL)
    ui_test_wait (gtk_widget_get_mapped (popover));
  return popover;
}

/* A cell shows its goals, those against something told apart, and leads to them. */
static void
test_goals (Fixture *fixture, gconstpointer members)
{
  CoaMatrixGrid *grid = open_view (fixture, "win.goals-by-topic", COA_TYPE_GOAL_MATRIX_PAGE);
  GtkWidget *popover = open_cell (fixture, grid, 0, 1);
  g_auto (GStrv) texts = NULL;
  g_autofree char *text = NULL;

  ui_test_wait (ui_test_count (popover, COA_TYPE_CELL_GOAL_VIEW) == 2);
  texts = ui_test_texts (popover);
  text = g_strjoinv ("|", texts);
  g_assert_cmpstr (text, ==, "Beta|Media|2 goals · 1 against|1|Free papers|•|Censors|Against");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (popover), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Beta, Media: 2 goals · 1 against");

  gtk_widget_activate_action (ui_test_find (popover, COA_TYPE_CELL_GOAL_VIEW), "row.open", NULL);
  ui_test_wait (shows (fixture, "b"));
}

static void
test_no_goals (Fixture *fixture, gconstpointer members)
{
  CoaMatrixGrid *grid = open_view (fixture, "win.goals-by-topic", COA_TYPE_GOAL_MATRIX_PAGE);
  GtkWidget *popover = open_cell (fixture, grid, 1, 0);

  g_assert_nonnull (ui_test_find_text (popover, "Gamma"));
  g_assert_nonnull (ui_test_find_text (popover, "No goals"));
}

/* What a cell leads to lies on top; coming back, the cell is closed, but where it was. */
static void
test_way_back (Fixture *fixture, gconstpointer members)
{
  CoaMatrixGrid *grid = open_view (fixture, "win.goals-by-topic", COA_TYPE_GOAL_MATRIX_PAGE);
  AdwNavigationPage *page = get_page (fixture);
  GtkWidget *popover = open_cell (fixture, grid, 2, 0);
  int row, column;

  ui_test_wait (ui_test_count (popover, COA_TYPE_CELL_GOAL_VIEW) == 1);
  gtk_widget_activate_action (ui_test_find (popover, COA_TYPE_CELL_GOAL_VIEW), "row.open", NULL);
  ui_test_wait (get_page (fixture) != page);
  ui_test_wait (!gtk_widget_get_mapped (popover));
  go_back (fixture);
  g_assert_true (get_page (fixture) == page);
  g_assert_false (gtk_widget_get_mapped (popover));
  coa_matrix_grid_get_focus_cell (grid, &row, &column);
  g_assert_cmpint (row, ==, 2);
  g_assert_cmpint (column, ==, 0);
}

/* What two organizations share, and where each of it leads. */
static void
test_shared (Fixture *fixture, gconstpointer members)
{
  CoaMatrixGrid *grid = open_view (fixture, "win.signed-together", COA_TYPE_SHARED_MATRIX_PAGE);
  GtkWidget *popover;
  g_auto (GStrv) texts = NULL;
  g_autofree char *text = NULL;

  ui_test_wait (g_str_equal (get_state (fixture), "matrix"));
  check_rows (grid, "o:02 p:20");
  g_assert_null (open_cell (fixture, grid, 0, 0));

  popover = open_cell (fixture, grid, 0, 1);
  ui_test_wait (ui_test_count (popover, COA_TYPE_SHARED_ITEM_VIEW) == 2);
  texts = ui_test_texts (popover);
  text = g_strjoinv ("|", texts);
  g_assert_cmpstr (text, ==, "One|Two|2 documents|Letter|Charter|Signed by Both");

  gtk_widget_activate_action (ui_test_find (popover, COA_TYPE_SHARED_ITEM_VIEW), "row.open", NULL);
  ui_test_wait (shows (fixture, "b"));
  go_back (fixture);
  g_signal_emit_by_name (grid, "activated", -1, 0);
  ui_test_wait (shows (fixture, "o"));
}

/* The same view is not opened upon itself. */
static void
test_once (Fixture *fixture, gconstpointer members)
{
  AdwNavigationPage *page;

  open_view (fixture, "win.goals-by-topic", COA_TYPE_GOAL_MATRIX_PAGE);
  page = get_page (fixture);
  open_view (fixture, "win.goals-by-topic", COA_TYPE_GOAL_MATRIX_PAGE);
  g_assert_true (get_page (fixture) == page);
  open_view (fixture, "win.signed-together", COA_TYPE_SHARED_MATRIX_PAGE);
  g_assert_true (get_page (fixture) != page);
}

static void
test_nothing (Fixture *fixture, gconstpointer members)
{
  open_view (fixture, "win.goals-by-topic", COA_TYPE_GOAL_MATRIX_PAGE);
  g_assert_cmpstr (get_state (fixture), ==, "empty");
  open_view (fixture, "win.signed-together", COA_TYPE_SHARED_MATRIX_PAGE);
  ui_test_wait (g_str_equal (get_state (fixture), "empty"));
}

#define ADD(path, members, test) g_test_add (path, Fixture, members, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

  ADD ("/matrix-pages/order", MEMBERS, test_order);
  ADD ("/matrix-pages/filter", MEMBERS, test_filter);
  ADD ("/matrix-pages/headings", MEMBERS, test_headings);
  ADD ("/matrix-pages/goals", MEMBERS, test_goals);
  ADD ("/matrix-pages/no-goals", MEMBERS, test_no_goals);
  ADD ("/matrix-pages/way-back", MEMBERS, test_way_back);
  ADD ("/matrix-pages/shared", MEMBERS, test_shared);
  ADD ("/matrix-pages/once", MEMBERS, test_once);
  ADD ("/matrix-pages/nothing", "'coalitions':[{'id':'a','name':'Alpha'}]", test_nothing);

  return g_test_run ();
}
