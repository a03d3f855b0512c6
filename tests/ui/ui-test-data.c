/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"
#include "ui-test.h"

static CoaCollection *
load (GFile *file)
{
  CoaCollection *collection = coa_collection_new_from_files (&file, 1);
  GListModel *problems = coa_collection_get_problems (collection);

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++) {
    g_autoptr (CoaProblem) problem = g_list_model_get_item (problems, i);

    if (coa_problem_get_severity (problem) == COA_SEVERITY_ERROR)
      g_error ("%s: %s", coa_problem_get_path (problem), coa_problem_get_message (problem));
  }
  return collection;
}

/* The collection that comes with the program. */
CoaCollection *
ui_test_bundled (void)
{
  return coa_collection_new_from_resource (RESOURCE_PATH "/collection");
}

/* A collection in tests/data/good. */
CoaCollection *
ui_test_file (const char *name)
{
  g_autoptr (GFile) file =
    g_file_new_build_filename (g_test_get_dir (G_TEST_DIST), "data", "good", name, NULL);

  return load (file);
}

/* A collection with these members, in JSON with ' for ". */
CoaCollection *
ui_test_made (const char *members)
{
  g_autofree char *json = g_strdup_printf (
    "{'format': 'coalitions-collection', 'version': 1, 'id': 'made', 'language': 'en', %s}",
    members);
  g_autoptr (GFileIOStream) stream = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = g_file_new_tmp ("made-XXXXXX.json", &stream, &error);
  CoaCollection *collection;

  g_assert_no_error (error);
  g_output_stream_write_all (g_io_stream_get_output_stream (G_IO_STREAM (stream)),
                             g_strdelimit (json, "'", '"'), strlen (json), NULL, NULL, &error);
  g_assert_no_error (error);
  g_io_stream_close (G_IO_STREAM (stream), NULL, &error);
  g_assert_no_error (error);

  collection = load (file);
  g_file_delete (file, NULL, &error);
  g_assert_no_error (error);
  return collection;
}

/* What has this id; `coalition/goals/2` is the third in that list of it. */
gpointer
ui_test_item (CoaCollection *collection, const char *path)
{
  g_auto (GStrv) parts = g_strsplit (path, "/", 3);
  gpointer owner = coa_collection_lookup (collection, parts[0]);
  g_autoptr (GListModel) list = NULL;
  g_autoptr (GObject) item = NULL;

  g_assert_nonnull (owner);
  if (parts[1] == NULL)
    return owner;

  g_object_get (owner, parts[1], &list, NULL);
  item = g_list_model_get_item (list, (guint) g_ascii_strtoull (parts[2], NULL, 10));
  g_assert_nonnull (item);
  return item; /* the collection keeps it */
}
