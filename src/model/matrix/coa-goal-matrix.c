/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/matrix/coa-goal-matrix.h"

#include "model/coa-topic.h"
#include "model/coalition/coa-coalition.h"
#include "model/coalition/coa-goal.h"
#include "model/matrix/coa-matrix-filling.h"

static GPtrArray *
list_items (GListModel *list)
{
  const guint n_items = g_list_model_get_n_items (list);
  GPtrArray *items = g_ptr_array_new_full (n_items, g_object_unref);

  for (guint i = 0; i < n_items; i++)
    g_ptr_array_add (items, g_list_model_get_item (list, i));
  return items;
}

/* Where each topic has its column. */
static GHashTable *
number_topics (GPtrArray *topics)
{
  GHashTable *columns = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < topics->len; i++)
    g_hash_table_insert (columns, g_ptr_array_index (topics, i), GUINT_TO_POINTER (i));
  return columns;
}

static void
add_goal (CoaMatrix *matrix, guint row, GHashTable *columns, CoaGoal *goal)
{
  GListModel *topics = coa_goal_get_topics (goal);
  const gboolean is_against = coa_goal_get_stance (goal) == COA_STANCE_AGAINST;

  for (guint i = 0; i < g_list_model_get_n_items (topics); i++) {
    g_autoptr (CoaTopic) topic = g_list_model_get_item (topics, i);
    gpointer column;

    if (g_hash_table_lookup_extended (columns, topic, NULL, &column))
      coa_matrix_add (matrix, row, GPOINTER_TO_UINT (column), goal, is_against);
  }
}

/**
 * coa_goal_matrix_new:
 * @coalitions: the [class@Coalition]s, in the order of their rows
 * @topics: the [class@Topic]s, in the order of their columns
 *
 * Counts which coalition has how many goals about which topic. Those against
 * something are marked.
 *
 * Returns: (transfer full): the matrix
 */
CoaMatrix *
coa_goal_matrix_new (GListModel *coalitions, GListModel *topics)
{
  g_autoptr (GPtrArray) rows = list_items (coalitions);
  g_autoptr (GPtrArray) topic_items = list_items (topics);
  g_autoptr (GHashTable) columns = number_topics (topic_items);
  CoaMatrix *matrix = coa_matrix_new (COA_MATRIX_GOALS, rows, topic_items);

  for (guint i = 0; i < rows->len; i++) {
    GListModel *goals = coa_coalition_get_goals (g_ptr_array_index (rows, i));

    for (guint j = 0; j < g_list_model_get_n_items (goals); j++) {
      g_autoptr (CoaGoal) goal = g_list_model_get_item (goals, j);

      add_goal (matrix, i, columns, goal);
    }
  }
  coa_matrix_finish (matrix);
  return matrix;
}

/* What a thread is to count. */
typedef struct {
  GListModel *coalitions; /* (owned) */
  GListModel *topics;     /* (owned) */
} Counting;

static void
counting_free (Counting *self)
{
  g_clear_object (&self->coalitions);
  g_clear_object (&self->topics);
  g_free (self);
}

static void
count_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Counting *counting = data;

  g_task_return_pointer (task, coa_goal_matrix_new (counting->coalitions, counting->topics),
                         g_object_unref);
}

/**
 * coa_goal_matrix_new_async:
 * @coalitions: the [class@Coalition]s, in the order of their rows; the list never
 *   changes
 * @topics: the [class@Topic]s of a collection, in the order of their columns
 * @cancellable: (nullable): what may stop it
 * @callback: what to call when the matrix is there
 * @user_data: for @callback
 *
 * Counts as coa_goal_matrix_new() does, in another thread.
 */
void
coa_goal_matrix_new_async (GListModel *coalitions, GListModel *topics, GCancellable *cancellable,
                           GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Counting *counting = g_new0 (Counting, 1);

  counting->coalitions = g_object_ref (coalitions);
  counting->topics = g_object_ref (topics);
  g_task_set_source_tag (task, coa_goal_matrix_new_async);
  g_task_set_task_data (task, counting, (GDestroyNotify) counting_free);
  g_task_run_in_thread (task, count_thread);
}

/**
 * coa_goal_matrix_new_finish:
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): the matrix, or %NULL with @error set if
 *   somebody stopped it
 */
CoaMatrix *
coa_goal_matrix_new_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
