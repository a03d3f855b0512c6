/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/load/coa-loading.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "model/load/coa-collection-finish.h"

#define PROGRESS_INTERVAL_US (50 * 1000)

/* So many bytes of files leave much memory behind. */
#define MUCH (8 * 1024 * 1024)

/* A part that waits for a thread. */
typedef struct {
  CoaFileReading *file;
  CoaPartReading *part;
} Task;

/**
 * CoaLoading:
 *
 * The work of reading a collection, which several threads share.
 *
 * Each takes a part that is waiting, or else the next file, and cuts that into
 * parts. Which thread reads what is chance, and makes no difference: all stays
 * apart until everything is read.
 */
struct _CoaLoading {
  guint n_threads;
  GCancellable *cancellable; /* (owned) (nullable) */
  CoaCollection *collection; /* (owned) */
  GPtrArray *files;          /* (owned) (element-type CoaFileReading) */

  GMutex lock; /* of what follows */
  GCond changed;
  GQueue waiting; /* (owned) (element-type Task) */
  guint next_file;
  guint n_busy;

  GFileProgressCallback progress;
  gpointer progress_data;
  goffset n_read;
  goffset size;
  gint64 last_told;
};

/**
 * coa_loading_new:
 * @n_threads: how many threads may share the work
 * @cancellable: (nullable): what may stop it
 *
 * Returns: (transfer full): the loading of a collection of no files
 */
CoaLoading *
coa_loading_new (guint n_threads, GCancellable *cancellable)
{
  CoaLoading *self = g_new0 (CoaLoading, 1);

  self->n_threads = n_threads;
  g_set_object (&self->cancellable, cancellable);
  self->collection = g_object_new (COA_TYPE_COLLECTION, NULL);
  self->files = g_ptr_array_new_with_free_func ((GDestroyNotify) coa_file_reading_free);
  g_mutex_init (&self->lock);
  g_cond_init (&self->changed);
  g_queue_init (&self->waiting);
  return self;
}

/* What was freed among the records stays with the process if nobody asks: of a large file two
 * thirds of its size. */
static void
give_memory_back (void)
{
#ifdef __GLIBC__
  malloc_trim (0);
#endif
}

/**
 * coa_loading_free:
 * @self: (transfer full): the loading of a collection
 *
 * Frees it and what it has read, if nobody took that.
 */
void
coa_loading_free (CoaLoading *self)
{
  g_queue_clear_full (&self->waiting, g_free);
  g_clear_pointer (&self->files, g_ptr_array_unref);
  g_clear_object (&self->collection);
  g_clear_object (&self->cancellable);
  g_cond_clear (&self->changed);
  g_mutex_clear (&self->lock);
  if (self->size > MUCH)
    give_memory_back ();
  g_free (self);
}

/**
 * coa_loading_add:
 * @self: the loading of a collection
 * @name: the name of a file, for problems
 * @is_bundled: whether its texts are messages of the program's catalogue
 *
 * Adds a file. Before coa_loading_run(), it is told where to read from.
 *
 * Returns: (transfer none): the reading of the file
 */
CoaFileReading *
coa_loading_add (CoaLoading *self, const char *name, gboolean is_bundled)
{
  CoaFileReading *file = coa_file_reading_new (name, is_bundled);

  g_ptr_array_add (self->files, file);
  return file;
}

static gboolean
is_cancelled (const CoaLoading *self)
{
  return self->cancellable != NULL && g_cancellable_is_cancelled (self->cancellable);
}

/* Says how far the work is, but not so often that who is told has nothing else to do. */
static void
tell_progress (CoaLoading *self, goffset n_more)
{
  gint64 now = g_get_monotonic_time ();

  self->n_read += n_more;
  if (self->progress != NULL && now - self->last_told >= PROGRESS_INTERVAL_US) {
    self->last_told = now;
    self->progress (MIN (self->n_read, self->size), self->size, self->progress_data);
  }
}

/* Opens a file, or reads a part, while others work on other files and parts. Returns whether the
 * file can be closed. */
static gboolean
work (CoaLoading *self, CoaFileReading *file, CoaPartReading *part, CoaShared *shared)
{
  gboolean is_read;

  g_mutex_unlock (&self->lock);
  if (part != NULL)
    coa_file_reading_read_part (file, part, self->collection, shared);
  else
    coa_file_reading_open (file, self->cancellable);
  g_mutex_lock (&self->lock);

  if (part != NULL) {
    file->n_unread--;
    tell_progress (self, (goffset) part->part.length);
  }
  is_read = file->n_unread == 0;

  for (guint i = 0; part == NULL && i < file->parts->len; i++) {
    CoaPartReading *found = g_ptr_array_index (file->parts, i);

    if (found->part.length > 0)
      g_queue_push_tail (&self->waiting, g_memdup2 (&(Task) { file, found }, sizeof (Task)));
  }
  g_cond_broadcast (&self->changed);
  return is_read;
}

static void
close_file (CoaLoading *self, CoaFileReading *file)
{
  g_mutex_unlock (&self->lock);
  coa_file_reading_close (file);
  g_mutex_lock (&self->lock);
}

/* Takes what is next; FALSE if nothing is left to do, or nothing until another thread is done. */
static gboolean
take_task (CoaLoading *self, Task *task)
{
  g_autofree Task *waiting = g_queue_pop_head (&self->waiting);

  if (waiting != NULL)
    *task = *waiting;
  else if (self->next_file < self->files->len)
    *task = (Task) { g_ptr_array_index (self->files, self->next_file++), NULL };
  else
    return FALSE;

  return TRUE;
}

static gpointer
work_thread (gpointer data)
{
  CoaLoading *self = data;
  g_autoptr (CoaShared) shared = coa_shared_new ();
  Task task;

  g_mutex_lock (&self->lock);
  while (!is_cancelled (self)) {
    if (take_task (self, &task)) {
      self->n_busy++;
      if (work (self, task.file, task.part, shared))
        close_file (self, task.file);
      self->n_busy--;
      g_cond_broadcast (&self->changed);
    } else if (self->n_busy > 0) {
      g_cond_wait (&self->changed, &self->lock);
    } else {
      break;
    }
  }
  g_cond_broadcast (&self->changed);
  g_mutex_unlock (&self->lock);
  return NULL;
}

static void
join (gpointer thread)
{
  g_thread_join (thread);
}

/* All bytes that are to be read, and whether there is work for several threads. */
static guint
prepare (CoaLoading *self)
{
  for (guint i = 0; i < self->files->len; i++) {
    const CoaFileReading *file = g_ptr_array_index (self->files, i);

    self->size += file->bytes != NULL ? (goffset) g_bytes_get_size (file->bytes) : file->size;
  }
  return self->size > COA_JSON_PART_SIZE ? self->n_threads : 1;
}

/**
 * coa_loading_set_progress:
 * @self: the loading of a collection
 * @progress: (nullable): what to tell how many bytes are read of all, now and
 *   then, in any thread
 * @data: for @progress
 *
 * Says who is told how far the work is.
 */
void
coa_loading_set_progress (CoaLoading *self, GFileProgressCallback progress, gpointer data)
{
  self->progress = progress;
  self->progress_data = data;
}

/**
 * coa_loading_run:
 * @self: the loading of a collection
 *
 * Reads all files.
 *
 * Returns: (transfer full) (nullable): the collection, or %NULL if somebody
 *   stopped it
 */
CoaCollection *
coa_loading_run (CoaLoading *self)
{
  g_autoptr (GPtrArray) threads = g_ptr_array_new_with_free_func (join);
  guint n_threads = prepare (self);

  for (guint i = 1; i < n_threads; i++) {
    GThread *thread = g_thread_try_new ("load", work_thread, self, NULL);

    if (thread != NULL)
      g_ptr_array_add (threads, thread);
  }
  work_thread (self);
  g_ptr_array_set_size (threads, 0);

  if (!coa_collection_finish (self->collection, self->files, self->cancellable))
    return NULL;

  return g_steal_pointer (&self->collection);
}
