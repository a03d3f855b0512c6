/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/load/coa-load-files.h"

#include <string.h>

#include <glib/gi18n.h>

#include "model/json/coa-json-file.h"
#include "model/load/coa-file-stamp.h"

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* The names of the files that end in `.json`, in the order of their names. */
static char **
list_folder (GFile *folder, GError **error)
{
  g_autoptr (GFileEnumerator) children = g_file_enumerate_children (
    folder, G_FILE_ATTRIBUTE_STANDARD_NAME "," G_FILE_ATTRIBUTE_STANDARD_IS_HIDDEN,
    G_FILE_QUERY_INFO_NONE, NULL, error);
  g_autoptr (GPtrArray) names = g_ptr_array_new_null_terminated (0, g_free, TRUE);
  GFileInfo *info = NULL;

  if (children == NULL)
    return NULL;

  while (g_file_enumerator_iterate (children, &info, NULL, NULL, error)) {
    if (info == NULL) {
      g_ptr_array_sort (names, compare_names);
      return (char **) g_ptr_array_free (g_steal_pointer (&names), FALSE);
    }
    if (!g_file_info_get_is_hidden (info) &&
        g_str_has_suffix (g_file_info_get_name (info), ".json"))
      g_ptr_array_add (names, g_strdup (g_file_info_get_name (info)));
  }

  return NULL;
}

/* Nothing of a file that is not there. */
static void
append_stamp (GString *stamp, GFile *file)
{
  g_autoptr (GFileInfo) info =
    g_file_query_info (file, COA_FILE_STAMP_ATTRIBUTES, G_FILE_QUERY_INFO_NONE, NULL, NULL);
  g_autofree char *own = info == NULL ? NULL : coa_file_stamp_new (info);

  if (own != NULL)
    g_string_append (stamp, own);
}

/**
 * coa_load_stamp:
 * @location: (transfer none): a file, or a folder of files whose names end in
 *   `.json`
 * @cancellable: (nullable): to stop it
 *
 * Returns: (transfer full): a text that is another one when the files have
 *   changed, or others are there, as far as one can know
 */
char *
coa_load_stamp (GFile *location, GCancellable *cancellable)
{
  g_autoptr (GString) stamp = g_string_new (NULL);
  g_auto (GStrv) names = list_folder (location, NULL);

  if (names == NULL)
    append_stamp (stamp, location);
  for (char **name = names;
       name != NULL && *name != NULL && !g_cancellable_is_cancelled (cancellable); name++) {
    g_autoptr (GFile) file = g_file_get_child (location, *name);

    g_string_append_printf (stamp, "%s\n", *name);
    append_stamp (stamp, file);
    g_string_append_c (stamp, '\n');
  }
  return g_string_free_and_steal (g_steal_pointer (&stamp));
}

static void add_file (CoaLoading *self, GFile *file, gboolean is_in_folder);

static void
add_folder (CoaLoading *self, CoaFileReading *reading, GFile *folder)
{
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) names = list_folder (folder, &error);

  if (names == NULL)
    coa_file_reading_list_error (reading, error);
  else if (*names == NULL)
    coa_file_reading_list_problem (reading,
                                   _("There is no file in this folder whose name ends in .json"));

  for (char **name = names; name != NULL && *name != NULL; name++) {
    g_autoptr (GFile) file = g_file_get_child (folder, *name);

    add_file (self, file, TRUE);
  }
}

/* Folders in folders are not read. What has no size, as a pipe, is not waited
 * for, and what is too large is not even loaded. */
static void
add_file (CoaLoading *self, GFile *file, gboolean is_in_folder)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileInfo) info =
    g_file_query_info (file, COA_FILE_STAMP_ATTRIBUTES, G_FILE_QUERY_INFO_NONE, NULL, &error);
  g_autofree char *name = g_file_get_parse_name (file);
  CoaFileReading *reading = coa_loading_add (self, name, FALSE);
  GFileType type = info != NULL ? g_file_info_get_file_type (info) : G_FILE_TYPE_UNKNOWN;

  if (info == NULL)
    coa_file_reading_list_error (reading, error);
  else if (type == G_FILE_TYPE_DIRECTORY && !is_in_folder)
    add_folder (self, reading, file);
  else if (type == G_FILE_TYPE_DIRECTORY)
    coa_file_reading_list_problem (reading, _("This is a folder in a folder, and is not read"));
  else if (type == G_FILE_TYPE_SPECIAL)
    coa_file_reading_list_problem (reading, _("This is neither a file nor a folder"));
  else if (g_file_info_get_size (info) > COA_JSON_MAX_FILE_SIZE)
    coa_file_reading_list_problem (reading, _("This file is too large"));
  else
    coa_file_reading_set_source (reading, file, info);
}

/**
 * coa_load_files:
 * @self: the loading of a collection
 * @files: (array length=n_files): files, or folders of files whose names end in
 *   `.json`
 * @n_files: how many there are
 *
 * Adds files to what is to be loaded.
 */
void
coa_load_files (CoaLoading *self, GFile *const *files, gsize n_files)
{
  for (gsize i = 0; i < n_files; i++)
    add_file (self, files[i], FALSE);
}

static void
add_resource (CoaLoading *self, const char *path, const char *name)
{
  g_autofree char *full_path = g_build_path ("/", path, name, NULL);
  g_autofree char *uri = g_strconcat ("resource://", full_path, NULL);
  CoaFileReading *reading = coa_loading_add (self, uri, TRUE);
  g_autoptr (GError) error = NULL;

  reading->bytes = g_resources_lookup_data (full_path, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  if (reading->bytes == NULL)
    coa_file_reading_list_error (reading, error);
}

/**
 * coa_load_resource:
 * @self: the loading of a collection
 * @path: the path of a folder in the program's resources
 *
 * Adds the bundled files, whose texts are messages of the program's catalogue.
 */
void
coa_load_resource (CoaLoading *self, const char *path)
{
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) names =
    g_resources_enumerate_children (path, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);

  if (names == NULL)
    coa_file_reading_list_error (coa_loading_add (self, path, TRUE), error);
  else
    qsort (names, g_strv_length (names), sizeof (char *), compare_names);

  for (char **name = names; name != NULL && *name != NULL; name++) {
    if (g_str_has_suffix (*name, ".json"))
      add_resource (self, path, *name);
  }
}
