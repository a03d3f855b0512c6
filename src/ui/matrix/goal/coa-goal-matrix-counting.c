/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/matrix/goal/coa-goal-matrix-page-private.h"

#include "model/matrix/coa-goal-matrix.h"
#include "ui/matrix/goal/coa-goal-matrix-groups.h"
#include "ui/page/coa-patience.h"

/* Why nothing is to be seen, or what is. */
static const char *
choose_state (CoaGoalMatrixPage *self, CoaMatrix *matrix)
{
  GListModel *coalitions = coa_collection_get_coalitions (self->collection);

  if (coa_matrix_get_length (matrix, COA_MATRIX_COLUMNS) == 0 ||
      g_list_model_get_n_items (coalitions) == 0)
    return "empty";

  return coa_matrix_get_length (matrix, COA_MATRIX_ROWS) == 0 ? "filtered" : "matrix";
}

static void
show_matrix (CoaGoalMatrixPage *self, CoaMatrix *matrix)
{
  g_clear_handle_id (&self->patience_id, g_source_remove);
  if (g_strcmp0 (self->order, "area") == 0)
    coa_goal_matrix_groups_add (matrix, GTK_SECTION_MODEL (self->sorted));
  coa_matrix_view_set_matrix (self->view, matrix);
  gtk_stack_set_visible_child_name (self->stack, choose_state (self, matrix));
}

static void
show_spinner (gpointer user_data)
{
  CoaGoalMatrixPage *self = user_data;

  self->patience_id = 0;
  gtk_stack_set_visible_child_name (self->stack, "spinner");
}

/**
 * coa_goal_matrix_page_stop:
 * @self: a page
 *
 * Ends the counting that goes on.
 */
void
coa_goal_matrix_page_stop (CoaGoalMatrixPage *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

/* The page may be gone when what was stopped comes back. */
static void
counted_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (CoaMatrix) matrix = coa_goal_matrix_new_finish (result, NULL);

  if (matrix != NULL)
    show_matrix (user_data, matrix);
}

/**
 * coa_goal_matrix_page_update:
 * @self: a page
 *
 * Counts what there is now: few coalitions at once, many in another thread.
 */
void
coa_goal_matrix_page_update (CoaGoalMatrixPage *self)
{
  GListModel *coalitions = G_LIST_MODEL (self->sorted);
  GListModel *topics;

  coa_goal_matrix_page_stop (self);
  if (self->collection == NULL)
    return;

  topics = coa_collection_get_topics (self->collection);
  if (!coa_sorted_list_is_pending (self->sorted) &&
      g_list_model_get_n_items (coalitions) <= COA_SORTED_LIST_MANY) {
    g_autoptr (CoaMatrix) matrix = coa_goal_matrix_new (coalitions, topics);

    show_matrix (self, matrix);
    return;
  }

  if (self->patience_id == 0)
    self->patience_id = g_timeout_add_once (COA_PATIENCE_MS, show_spinner, self);
  if (!coa_sorted_list_is_pending (self->sorted)) {
    g_autoptr (CoaList) listed = coa_sorted_list_dup_items (self->sorted);

    self->cancellable = g_cancellable_new ();
    coa_goal_matrix_new_async (G_LIST_MODEL (listed), topics, self->cancellable, counted_cb, self);
  }
}
