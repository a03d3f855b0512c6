/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/collection/coa-collection.h"

#include "model/load/coa-load-files.h"

/**
 * coa_collection_new_from_files:
 * @files: (array length=n_files): files, or folders of files whose names end in
 *   `.json`
 * @n_files: how many there are
 *
 * Reads one collection from several files. What is wrong with them is in its
 * problems.
 *
 * Returns: (transfer full): the collection
 */
CoaCollection *
coa_collection_new_from_files (GFile *const *files, gsize n_files)
{
  g_autoptr (CoaLoading) loading = coa_loading_new (g_get_num_processors (), NULL);

  coa_load_files (loading, files, n_files);
  return coa_loading_run (loading);
}

/**
 * coa_collection_new_from_resource:
 * @path: the path of a folder in the program's resources
 *
 * Reads the bundled collection, whose texts are messages of the program's
 * catalogue. They are few, and read in this thread alone.
 *
 * Returns: (transfer full): the collection
 */
CoaCollection *
coa_collection_new_from_resource (const char *path)
{
  g_autoptr (CoaLoading) loading = coa_loading_new (1, NULL);

  coa_load_resource (loading, path);
  return coa_loading_run (loading);
}

/**
 * coa_collection_new_from_bytes:
 * @bytes: (transfer none): what will be in a file
 * @name: what the file may be called, for problems
 * @problems: (transfer none) (nullable) (element-type CoaProblem): what was wrong
 *   before there were bytes; it is listed first
 * @n_more: how much more was, which is only counted
 * @severity: how bad the worst of that is
 * @cancellable: (nullable): what may stop it
 *
 * Reads a collection that is in no file yet. Members that the program does not
 * show are no problem in it: who wrote it has told of them.
 *
 * Returns: (transfer full) (nullable): the collection, or %NULL if somebody stopped
 *   it
 */
CoaCollection *
coa_collection_new_from_bytes (GBytes *bytes, const char *name, GListModel *problems, guint n_more,
                               CoaSeverity severity, GCancellable *cancellable)
{
  g_autoptr (CoaLoading) loading = coa_loading_new (g_get_num_processors (), cancellable);
  CoaReading *before = coa_loading_add (loading, name, FALSE)->reading;
  CoaFileReading *file;

  for (guint i = 0; problems != NULL && i < g_list_model_get_n_items (problems); i++)
    coa_reading_take_problem (before, g_list_model_get_item (problems, i));
  before->n_more += n_more;
  before->has_more_errors |= n_more > 0 && severity == COA_SEVERITY_ERROR;

  file = coa_loading_add (loading, name, FALSE);
  file->bytes = g_bytes_ref (bytes);
  file->is_told_of = TRUE;
  return coa_loading_run (loading);
}
