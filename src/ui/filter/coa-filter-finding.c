/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/filter/coa-filter-finding.h"

#include "model/collection/coa-collection.h"
#include "model/list/coa-list.h"

/* What another thread asks of whom. */
typedef struct {
  CoaFilter *asked;          /* (owned) */
  GListModel *coalitions;    /* (owned): that never changes */
  CoaCollection *collection; /* (owned) (nullable): ties them together */
} Question;

static void
question_free (gpointer data)
{
  Question *self = data;

  g_clear_pointer (&self->asked, coa_filter_free);
  g_clear_object (&self->coalitions);
  g_clear_object (&self->collection);
  g_free (self);
}

/**
 * coa_filter_list:
 * @asked: what is asked
 * @coalitions: (element-type CoaCoalition): coalitions
 *
 * Returns: (transfer full): a list of those that match, which stays as it is
 */
GListModel *
coa_filter_list (const CoaFilter *asked, GListModel *coalitions)
{
  g_autoptr (GPtrArray) found = coa_filter_find (asked, coalitions);
  CoaList *list = coa_list_new (COA_TYPE_COALITION);

  for (guint i = 0; i < found->len; i++)
    coa_list_take (list, g_object_ref (g_ptr_array_index (found, i)));
  coa_items_trim (coa_list_get_items (list));
  return G_LIST_MODEL (list);
}

static void
find_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Question *question = data;

  g_task_return_pointer (task, coa_filter_list (question->asked, question->coalitions),
                         g_object_unref);
}

/**
 * coa_filter_find_async:
 * @asked: what is asked
 * @coalitions: (element-type CoaCoalition): a list of many coalitions that never
 *   changes
 * @cancellable: (nullable): what ends it
 * @callback: (scope async): called when it is done
 * @data: what belongs to @callback
 *
 * Asks many coalitions without keeping the main loop waiting. What is closed
 * meanwhile stays whole until that is done. See coa_filter_find_finish().
 */
void
coa_filter_find_async (const CoaFilter *asked, GListModel *coalitions, GCancellable *cancellable,
                       GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);
  CoaCollection *collection = coa_collection_find (coalitions);
  Question *question = g_new0 (Question, 1);

  question->asked = coa_filter_copy (asked);
  question->coalitions = g_object_ref (coalitions);
  question->collection = collection != NULL ? g_object_ref (collection) : NULL;
  g_task_set_task_data (task, question, question_free);
  g_task_run_in_thread (task, find_in_thread);
}

/**
 * coa_filter_find_finish:
 * @result: what the callback got
 *
 * Returns: (transfer full) (nullable): a list of those that match, or %NULL if it
 *   is wanted no more
 */
GListModel *
coa_filter_find_finish (GAsyncResult *result)
{
  return g_task_propagate_pointer (G_TASK (result), NULL);
}
