/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "search/index/coa-search-task.h"

/* What a search takes into its thread, and brings back. */
typedef struct {
  char *text;
  const char *suggestion; /* (unowned): a name in the index */
} Search;

static void
search_free (gpointer data)
{
  Search *search = data;

  g_free (search->text);
  g_free (search);
}

static void
search_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  CoaSearchIndex *index = source;
  Search *search = data;
  g_autoptr (CoaSearchResults) results = coa_search_index_find (index, search->text, cancellable);

  if (results != NULL && g_list_model_get_n_items (G_LIST_MODEL (results)) == 0)
    search->suggestion = coa_search_index_find_nearest_name (index, search->text);
  if (!g_task_return_error_if_cancelled (task))
    g_task_return_pointer (task, g_steal_pointer (&results), g_object_unref);
}

/**
 * coa_search_index_find_async:
 * @self: an index
 * @text: what the reader typed, UTF-8
 * @cancellable: (nullable): lets the search be stopped
 * @callback: (scope async): called when it has ended
 * @user_data: for @callback
 *
 * Does in another thread what [method@SearchIndex.find] does, and where nothing is found looks for
 * a name that is written nearly like @text.
 */
void
coa_search_index_find_async (CoaSearchIndex *self, const char *text, GCancellable *cancellable,
                             GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  Search *search;

  g_return_if_fail (COA_IS_SEARCH_INDEX (self));
  g_return_if_fail (text != NULL);

  search = g_new0 (Search, 1);
  search->text = g_strdup (text);
  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_task_data (task, search, search_free);
  g_task_run_in_thread (task, search_in_thread);
}

/**
 * coa_search_index_find_finish:
 * @self: an index
 * @result: what the callback got
 * @suggestion: (out) (nullable) (transfer none): a name like what was looked for
 * @error: return location for a %G_IO_ERROR_CANCELLED
 *
 * Returns: (transfer full) (nullable): what was found, or %NULL if stopped
 */
CoaSearchResults *
coa_search_index_find_finish (CoaSearchIndex *self, GAsyncResult *result, const char **suggestion,
                              GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  *suggestion = ((const Search *) g_task_get_task_data (G_TASK (result)))->suggestion;
  return g_task_propagate_pointer (G_TASK (result), error);
}
