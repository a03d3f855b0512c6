/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/collection/coa-collection.h"

#include "model/load/coa-load-files.h"

#ifdef __linux__
#include <sys/resource.h>
#endif

/* What somebody wants to have loaded. */
typedef struct {
  GPtrArray *files;      /* (owned) (element-type GFile) */
  GMainContext *context; /* (owned): where they are told */
  GFileProgressCallback progress;
  gpointer progress_data;
} Load;

/* How far it is. */
typedef struct {
  GFileProgressCallback progress;
  gpointer progress_data;
  goffset n_read;
  goffset size;
} Told;

static void
load_free (Load *self)
{
  g_clear_pointer (&self->files, g_ptr_array_unref);
  g_clear_pointer (&self->context, g_main_context_unref);
  g_free (self);
}

static gboolean
tell (gpointer data)
{
  const Told *told = data;

  told->progress (told->n_read, told->size, told->progress_data);
  return G_SOURCE_REMOVE;
}

static void
progress_cb (goffset n_read, goffset size, gpointer data)
{
  const Load *load = data;
  const Told told = { load->progress, load->progress_data, n_read, size };

  g_main_context_invoke_full (load->context, G_PRIORITY_DEFAULT, tell,
                              g_memdup2 (&told, sizeof (told)), g_free);
}

/* All cores read: a window that has something to do goes before them. On Linux each thread has a
 * priority of its own, which those that it starts inherit. */
static void
let_others_go_first (void)
{
#ifdef __linux__
  setpriority (PRIO_PROCESS, 0, getpriority (PRIO_PROCESS, 0) + 10);
#endif
}

static gpointer
load_thread (gpointer data)
{
  g_autoptr (GTask) task = data;
  Load *load = g_task_get_task_data (task);
  g_autoptr (CoaLoading) loading =
    coa_loading_new (g_get_num_processors (), g_task_get_cancellable (task));
  g_autoptr (CoaCollection) collection = NULL;

  let_others_go_first ();
  if (load->progress != NULL)
    coa_loading_set_progress (loading, progress_cb, load);
  coa_load_files (loading, (GFile *const *) load->files->pdata, load->files->len);
  collection = coa_loading_run (loading);
  g_clear_pointer (&loading, coa_loading_free);

  if (collection != NULL)
    g_task_return_pointer (task, g_steal_pointer (&collection), g_object_unref);
  else
    g_task_return_error_if_cancelled (task);
  return NULL;
}

/**
 * coa_collection_load_async:
 * @files: (array length=n_files): files, or folders of files whose names end in
 *   `.json`
 * @n_files: how many there are
 * @cancellable: (nullable): what may stop it
 * @progress: (nullable): what to tell how many bytes are read of all, some
 *   twenty times a second, in the thread that calls this
 * @progress_data: for @progress
 * @callback: what to call when the collection is there
 * @user_data: for @callback
 *
 * Reads one collection from several files, in other threads. What is stopped is
 * freed there too.
 */
void
coa_collection_load_async (GFile *const *files, gsize n_files, GCancellable *cancellable,
                           GFileProgressCallback progress, gpointer progress_data,
                           GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Load *load = g_new0 (Load, 1);

  load->files = g_ptr_array_new_with_free_func (g_object_unref);
  for (gsize i = 0; i < n_files; i++)
    g_ptr_array_add (load->files, g_object_ref (files[i]));
  load->context = g_main_context_ref_thread_default ();
  load->progress = progress;
  load->progress_data = progress_data;

  g_task_set_source_tag (task, coa_collection_load_async);
  g_task_set_task_data (task, load, (GDestroyNotify) load_free);
  g_task_set_check_cancellable (task, FALSE);
  /* Not one of the threads that are kept for other work. */
  g_thread_unref (g_thread_new ("load", load_thread, g_steal_pointer (&task)));
}

/**
 * coa_collection_load_finish:
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): the collection, in whose problems is what
 *   is wrong with the files, or %NULL with @error set if somebody stopped it
 */
CoaCollection *
coa_collection_load_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
