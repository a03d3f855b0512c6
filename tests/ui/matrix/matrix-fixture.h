/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/coa-topic.h"
#include "model/matrix/coa-matrix-filling.h"
#include "ui-test.h"
#include "ui/matrix/drawing/coa-matrix-painter.h"
#include "ui/matrix/grid/coa-matrix-grid-cell.h"
#include "ui/matrix/grid/coa-matrix-grid.h"

/* Topics "t0", "t1" … with the labels "Topic 0", "Topic 1" …, as rows or columns. */
static inline GPtrArray *
make_topics (CoaCollection *collection, guint n)
{
  GListModel *topics = coa_collection_get_topics (collection);
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (items, g_list_model_get_item (topics, i));
  return items;
}

static inline CoaCollection *
make_collection (guint n_topics)
{
  g_autofree char *topics = ui_test_objects ("{'id': 't#', 'label': 'Topic #'}", 0, n_topics - 1);
  g_autofree char *members = g_strdup_printf ("'topics': [%s]", topics);

  return ui_test_made (members);
}

/* A matrix whose cells have as many things as the sum of the row and the column, modulo 5. */
static inline CoaMatrix *
make_matrix (CoaCollection *collection, guint n_rows, guint n_columns)
{
  g_autoptr (GPtrArray) rows = make_topics (collection, n_rows);
  g_autoptr (GPtrArray) columns = make_topics (collection, n_columns);
  CoaMatrix *matrix = coa_matrix_new (COA_MATRIX_GOALS, rows, columns);

  for (guint i = 0; i < n_rows; i++)
    for (guint j = 0; j < n_columns; j++)
      for (guint n = (i + j) % 5; n > 0; n--)
        coa_matrix_add (matrix, i, j, g_ptr_array_index (rows, n % n_rows), FALSE);
  coa_matrix_finish (matrix);
  return matrix;
}

/* Shows @matrix in a scrolled window, and waits until its cells are there. */
static inline CoaMatrixGrid *
show_matrix (CoaMatrix *matrix, GtkWindow **window)
{
  CoaMatrixGrid *grid =
    g_object_new (COA_TYPE_MATRIX_GRID, "label", "Table", "matrix", matrix, NULL);
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (grid));
  *window = ui_test_show (scrolled);
  ui_test_wait (ui_test_count (grid, COA_TYPE_MATRIX_GRID_CELL) > 0);
  ui_test_settle (*window);
  return grid;
}

/* Does what a key does in a widget; whether it does anything. */
static inline gboolean
press (gpointer widget, const char *accelerator)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);
    GListModel *shortcuts =
      GTK_IS_SHORTCUT_CONTROLLER (controller) ? G_LIST_MODEL (controller) : NULL;

    for (guint j = 0; shortcuts != NULL && j < g_list_model_get_n_items (shortcuts); j++) {
      g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (shortcuts, j);
      g_autofree char *trigger =
        gtk_shortcut_trigger_to_string (gtk_shortcut_get_trigger (shortcut));

      if (g_str_equal (trigger, accelerator))
        return gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut),
                                             GTK_SHORTCUT_ACTION_EXCLUSIVE, widget,
                                             gtk_shortcut_get_arguments (shortcut));
    }
  }
  return FALSE;
}
