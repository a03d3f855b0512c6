/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/coa-collection.h"

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
 * catalogue.
 *
 * Returns: (transfer full): the collection
 */
CoaCollection *
coa_collection_new_from_resource (const char *path)
{
  g_autoptr (CoaLoading) loading = coa_loading_new (g_get_num_processors (), NULL);

  coa_load_resource (loading, path);
  return coa_loading_run (loading);
}
