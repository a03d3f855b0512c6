/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/opening/coa-file-poll.h"

#include "model/load/coa-load-files.h"

/**
 * CoaFilePoll:
 *
 * Looks again and again whether the files of a collection have changed, in
 * places that do not tell.
 */
struct _CoaFilePoll {
  GObject parent_instance;

  GFile *location;    /* (owned) */
  guint pause;        /* between two looks, in milliseconds */
  char *stamp;        /* (owned) (nullable): of the files as they were read, when it is known */
  char *forgotten;    /* (owned) (nullable): the one before */
  GCancellable *look; /* (owned) (nullable): while one goes on */
  guint timeout_id;   /* of the next one */
};

G_DEFINE_FINAL_TYPE (CoaFilePoll, coa_file_poll, G_TYPE_OBJECT)

typedef enum {
  SIGNAL_CHANGED,
} CoaFilePollSignal;

static guint signals[SIGNAL_CHANGED + 1];

static void look (gpointer user_data);

static void
stop (CoaFilePoll *self)
{
  if (self->look != NULL)
    g_cancellable_cancel (self->look);
  g_clear_object (&self->look);
  g_clear_handle_id (&self->timeout_id, g_source_remove);
}

/* A place may be slow to answer. */
static void
look_in_thread (GTask *task, gpointer location, gpointer task_data, GCancellable *cancellable)
{
  g_task_return_pointer (task, coa_load_stamp (location, cancellable), g_free);
}

/* Whoever stopped the look may be gone. */
static void
looked_cb (GObject *location, GAsyncResult *result, gpointer user_data)
{
  CoaFilePoll *self = user_data;
  g_autofree char *stamp = g_task_propagate_pointer (G_TASK (result), NULL);

  if (g_cancellable_is_cancelled (g_task_get_cancellable (G_TASK (result))))
    return;

  g_clear_object (&self->look);
  if (self->stamp == NULL)
    self->stamp = g_strdup (stamp);
  if (g_str_equal (self->stamp, stamp))
    self->timeout_id = g_timeout_add_once (self->pause, look, self);
  else
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
look (gpointer user_data)
{
  CoaFilePoll *self = user_data;
  g_autoptr (GTask) task = NULL;

  self->timeout_id = 0;
  self->look = g_cancellable_new ();
  task = g_task_new (self->location, self->look, looked_cb, self);
  g_task_set_static_name (task, "look whether files have changed");
  g_task_run_in_thread (task, look_in_thread);
}

static void
coa_file_poll_dispose (GObject *object)
{
  CoaFilePoll *self = COA_FILE_POLL (object);

  stop (self);
  g_clear_object (&self->location);
  g_clear_pointer (&self->stamp, g_free);
  g_clear_pointer (&self->forgotten, g_free);

  G_OBJECT_CLASS (coa_file_poll_parent_class)->dispose (object);
}

static void
coa_file_poll_class_init (CoaFilePollClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = coa_file_poll_dispose;

  /**
   * CoaFilePoll::changed:
   *
   * The files are others than those that were read. Until this is forgotten,
   * nobody looks again.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", COA_TYPE_FILE_POLL, G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 0);
}

static void
coa_file_poll_init (CoaFilePoll *self)
{
}

/**
 * coa_file_poll_new:
 * @location: (transfer none): a file, or a folder of files
 * @pause: between two looks, in milliseconds
 *
 * Returns: (transfer full): what looks at them from now on
 */
CoaFilePoll *
coa_file_poll_new (GFile *location, guint pause)
{
  CoaFilePoll *self = g_object_new (COA_TYPE_FILE_POLL, NULL);

  self->location = g_object_ref (location);
  self->pause = pause;
  look (self);
  return self;
}

/**
 * coa_file_poll_forget:
 * @self: what looks at files
 *
 * Forgets what they were like, as they are being read again.
 */
void
coa_file_poll_forget (CoaFilePoll *self)
{
  g_return_if_fail (COA_IS_FILE_POLL (self));

  g_free (self->forgotten);
  self->forgotten = g_steal_pointer (&self->stamp);
  stop (self);
  look (self);
}

/**
 * coa_file_poll_remember:
 * @self: what looks at files
 *
 * Remembers what they were like before, as they were not read again after all.
 */
void
coa_file_poll_remember (CoaFilePoll *self)
{
  g_return_if_fail (COA_IS_FILE_POLL (self));

  if (self->forgotten == NULL)
    return;

  g_free (self->stamp);
  self->stamp = g_steal_pointer (&self->forgotten);
}
