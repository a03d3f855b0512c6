/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"
#include "model/matrix/coa-matrix.h"
#include "ui-test.h"
#include "ui/matrix/coa-matrix-view.h"
#include "ui/matrix/grid/coa-matrix-grid-cell.h"
#include "ui/matrix/grid/coa-matrix-grid.h"
#include "ui/navigation/coa-pages.h"

enum {
  MANY = 1000 /* more than are counted at once */
};

typedef struct {
  CoaCollection *collection;
  GSettings *settings;
  GtkWindow *window;
} Fixture;

static CoaCollection *
collection_new (void)
{
  g_autofree char *coalitions = ui_test_objects (
    "{'id': 'c#', 'name': 'Name #', 'goals': [{'id': 'g#', 'text': 'G', 'topics': ['t']}]}",
    1000 + MANY - 1, 1000);
  g_autofree char *members =
    g_strdup_printf ("'topics': [{'id': 't', 'label': 'T'}], 'coalitions': [%s]", coalitions);

  return ui_test_made (members);
}

static CoaMatrix *
get_matrix (GtkWindow *window)
{
  GtkWidget *grid = ui_test_find (window, COA_TYPE_MATRIX_GRID);

  return grid == NULL ? NULL : coa_matrix_grid_get_matrix (COA_MATRIX_GRID (grid));
}

static gboolean
has_focus (GtkWindow *window)
{
  GtkWidget *focus = gtk_window_get_focus (window);

  return focus != NULL && gtk_widget_get_ancestor (focus, COA_TYPE_MATRIX_VIEW) != NULL;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->settings = g_settings_new (APPLICATION_ID);
  g_settings_reset (fixture->settings, "last-coalition");
  fixture->collection = collection_new ();
  fixture->window = ui_test_show_window (fixture->collection, fixture->settings);
  g_assert_true (
    gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.goals-by-topic", NULL));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  ui_test_close (fixture->window);
  g_assert_finalize_object (fixture->collection);
  g_clear_object (&fixture->settings);
}

/* They are sorted and counted in other threads, and are there a while later; then the keys are
 * for them. */
static void
test_many (Fixture *fixture, gconstpointer data)
{
  GtkWindow *window = fixture->window;

  ui_test_wait (coa_matrix_get_length (get_matrix (window), COA_MATRIX_ROWS) == MANY);
  for (guint i = 0; i < MANY; i++)
    g_assert_cmpuint (coa_matrix_get_count (get_matrix (window), i, 0).n_items, ==, 1);
  g_assert_cmpstr (coa_item_get_id (coa_matrix_get_item (get_matrix (window), COA_MATRIX_ROWS, 7)),
                   ==, "c1007");
  ui_test_wait (has_focus (window));
}

/* Who does something else until then is not led away. */
static void
test_elsewhere (Fixture *fixture, gconstpointer data)
{
  GtkWidget *view = ui_test_find (fixture->window, COA_TYPE_MATRIX_VIEW);
  GtkWidget *entry = ui_test_find (fixture->window, GTK_TYPE_SEARCH_ENTRY);

  while (g_main_context_iteration (NULL, FALSE))
    ; /* until the table is to have the keys */
  g_assert_true (gtk_widget_grab_focus (entry));
  ui_test_wait (ui_test_count (view, COA_TYPE_MATRIX_GRID_CELL) > 0);
  ui_test_settle (fixture->window);
  g_assert_false (has_focus (fixture->window));
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

  g_test_add ("/goals-of-many/many", Fixture, NULL, set_up, test_many, tear_down);
  g_test_add ("/goals-of-many/elsewhere", Fixture, NULL, set_up, test_elsewhere, tear_down);
  return g_test_run ();
}
