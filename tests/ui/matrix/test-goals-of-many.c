/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"
#include "model/matrix/coa-matrix.h"
#include "ui-test.h"
#include "ui/matrix/coa-matrix-view.h"
#include "ui/matrix/grid/coa-matrix-grid.h"
#include "ui/page/navigation/coa-pages.h"

enum {
  MANY = 1000 /* more than are counted at once */
};

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

/* They are sorted and counted in other threads, and are there a while later; then the keys are
 * for them. */
static void
test_many (void)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  CoaCollection *collection = collection_new ();
  GtkWindow *window;

  g_settings_reset (settings, "last-coalition");
  window = ui_test_show_window (collection, settings);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.goals-by-topic", NULL));
  ui_test_wait (coa_matrix_get_length (get_matrix (window), COA_MATRIX_ROWS) == MANY);
  for (guint i = 0; i < MANY; i++)
    g_assert_cmpuint (coa_matrix_get_count (get_matrix (window), i, 0).n_items, ==, 1);
  g_assert_cmpstr (coa_item_get_id (coa_matrix_get_item (get_matrix (window), COA_MATRIX_ROWS, 7)),
                   ==, "c1007");
  ui_test_wait (has_focus (window));
  ui_test_close (window);
  g_assert_finalize_object (collection);
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

  g_test_add_func ("/goals-of-many/many", test_many);
  return g_test_run ();
}
