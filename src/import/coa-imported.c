/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/coa-imported.h"

#include "import/csv/rows/coa-csv-import.h"
#include "import/draft/coa-draft.h"
#include "import/duplicate/coa-duplicate-pair.h"
#include "import/duplicate/coa-duplicates.h"
#include "import/popolo/coa-popolo.h"

/**
 * CoaImported:
 *
 * The collection that a foreign file becomes. Nothing of it is in any file yet.
 *
 * It is read from what would be written, so that it is just what a user who opens
 * that will see.
 */
struct _CoaImported {
  GObject parent_instance;

  CoaDraft *draft;           /* (owned) (not nullable) */
  GListModel *duplicates;    /* (owned) (not nullable) (element-type CoaDuplicate) */
  GListModel *pairs;         /* (owned) (not nullable) (element-type CoaDuplicatePair) */
  CoaCollection *collection; /* (owned) (not nullable) */
};

G_DEFINE_FINAL_TYPE (CoaImported, coa_imported, G_TYPE_OBJECT)

/* What is to be made of what, in a thread of its own. */
typedef struct {
  CoaForeignFile *file;   /* (owned) */
  CoaCsvMapping *mapping; /* (owned) (nullable) */
  GListModel *choices;    /* (owned) (nullable) */
  gboolean is_to_merge;
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  g_clear_object (&job->file);
  g_clear_object (&job->mapping);
  g_clear_object (&job->choices);
  g_free (job);
}

static void
coa_imported_finalize (GObject *object)
{
  CoaImported *self = COA_IMPORTED (object);

  g_clear_object (&self->draft);
  g_clear_object (&self->duplicates);
  g_clear_object (&self->pairs);
  g_clear_object (&self->collection);

  G_OBJECT_CLASS (coa_imported_parent_class)->finalize (object);
}

static void
coa_imported_class_init (CoaImportedClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = coa_imported_finalize;
}

static void
coa_imported_init (CoaImported *self)
{
  self->draft = coa_draft_new ();
}

static void
read_back (CoaImported *self, CoaForeignFile *file, GCancellable *cancellable)
{
  g_autofree char *title = coa_foreign_file_dup_title (file);
  g_autofree char *name = g_strconcat (title, ".coalitions", NULL);
  g_autoptr (GBytes) bytes = coa_draft_to_bytes (self->draft, title, "en");
  CoaSeverity severity;
  const guint n_more = coa_draft_get_n_more_problems (self->draft, &severity);

  self->collection = coa_collection_new_from_bytes (
    bytes, name, coa_draft_get_problems (self->draft), n_more, severity, cancellable);
  if (self->collection != NULL)
    self->pairs = coa_duplicate_pair_list (self->duplicates, self->collection);
}

static gboolean
fill (CoaDraft *draft, const Job *job, GCancellable *cancellable, GError **error)
{
  CoaCsvTable *table = coa_foreign_file_get_table (job->file);

  if (table != NULL)
    return coa_csv_import (draft, table, job->mapping, cancellable, error);
  return coa_popolo_import (draft, coa_foreign_file_get_bytes (job->file),
                            coa_foreign_file_get_name (job->file), cancellable, error);
}

static CoaImported *
make (const Job *job, GCancellable *cancellable, GError **error)
{
  g_autoptr (CoaImported) self = g_object_new (COA_TYPE_IMPORTED, NULL);

  if (!fill (self->draft, job, cancellable, error))
    return NULL;

  self->duplicates = coa_duplicates_find (self->draft);
  if (job->choices != NULL)
    coa_duplicates_choose_again (self->duplicates, job->choices);
  if (job->is_to_merge)
    coa_duplicates_merge (self->duplicates, self->draft, coa_foreign_file_get_name (job->file));
  read_back (self, job->file, cancellable);
  return g_cancellable_set_error_if_cancelled (cancellable, error) ? NULL : g_steal_pointer (&self);
}

static void
make_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  GError *error = NULL;
  CoaImported *self = make (data, cancellable, &error);

  if (self != NULL)
    g_task_return_pointer (task, self, g_object_unref);
  else
    g_task_return_error (task, error);
}

static CoaCsvMapping *
copy_mapping (CoaCsvMapping *mapping, CoaCsvTable *table)
{
  g_autoptr (GVariant) variant = g_variant_ref_sink (coa_csv_mapping_to_variant (mapping));

  return coa_csv_mapping_new_from_variant (variant, table);
}

/**
 * coa_imported_make_async:
 * @file: (transfer none): a foreign file
 * @mapping: (transfer none) (nullable): what its columns hold, if it is a table
 * @choices: (transfer none) (nullable) (element-type CoaDuplicate): what the user said
 *   is the same, and must not be changed meanwhile
 * @is_to_merge: whether to merge that, or only to find what could be merged
 * @cancellable: (nullable): what may stop it
 * @callback: (scope async): called when it is made
 * @user_data: what @callback is called with
 *
 * Makes a collection of a file, in a thread.
 */
void
coa_imported_make_async (CoaForeignFile *file, CoaCsvMapping *mapping, GListModel *choices,
                         gboolean is_to_merge, GCancellable *cancellable,
                         GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Job *job = g_new0 (Job, 1);

  g_return_if_fail (COA_IS_FOREIGN_FILE (file));

  job->file = g_object_ref (file);
  job->mapping = mapping == NULL ? NULL : copy_mapping (mapping, coa_foreign_file_get_table (file));
  g_set_object (&job->choices, choices);
  job->is_to_merge = is_to_merge;
  g_task_set_source_tag (task, coa_imported_make_async);
  g_task_set_task_data (task, job, job_free);
  g_task_run_in_thread (task, make_thread);
}

/**
 * coa_imported_make_finish:
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): the collection, or %NULL if nothing could be
 *   made of the file
 */
CoaImported *
coa_imported_make_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * coa_imported_get_collection:
 * @self: what was made
 *
 * Returns: (transfer none): the collection, whose problems are also those of the file
 */
CoaCollection *
coa_imported_get_collection (CoaImported *self)
{
  g_return_val_if_fail (COA_IS_IMPORTED (self), NULL);

  return self->collection;
}

/**
 * coa_imported_get_duplicates:
 * @self: what was made
 *
 * Returns: (transfer none) (element-type CoaDuplicate): what may be the same, and
 *   whether it is
 */
GListModel *
coa_imported_get_duplicates (CoaImported *self)
{
  g_return_val_if_fail (COA_IS_IMPORTED (self), NULL);

  return self->duplicates;
}

/**
 * coa_imported_get_pairs:
 * @self: what was made
 *
 * Returns: (transfer none) (element-type CoaDuplicatePair): what may be the same, as
 *   the collection shows it
 */
GListModel *
coa_imported_get_pairs (CoaImported *self)
{
  g_return_val_if_fail (COA_IS_IMPORTED (self), NULL);

  return self->pairs;
}

/**
 * coa_imported_to_bytes:
 * @self: what was made
 * @title: the title of the collection
 * @language: the language of its texts
 *
 * Blocks.
 *
 * Returns: (transfer full): the file of the collection
 */
GBytes *
coa_imported_to_bytes (CoaImported *self, const char *title, const char *language)
{
  g_return_val_if_fail (COA_IS_IMPORTED (self), NULL);

  return coa_draft_to_bytes (self->draft, title, language);
}
