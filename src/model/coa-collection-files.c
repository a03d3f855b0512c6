/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/coa-collection-private.h"

#include <string.h>

#include <glib/gi18n.h>

#include "model/json/coa-json-file.h"

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static CoaReading *
add_reading (GPtrArray *readings, const char *name, gboolean is_bundled)
{
  CoaReading *reading = coa_reading_new (name, is_bundled);

  g_ptr_array_add (readings, reading);
  return reading;
}

static void
list_problem (CoaReading *reading, const char *message)
{
  coa_reading_take_problem (reading, coa_problem_new_at_line (reading->file, 0, 0, message));
}

static GBytes *
load_start (GFile *file, gsize length, GError **error)
{
  g_autoptr (GFileInputStream) stream = g_file_read (file, NULL, error);
  g_autofree char *data = NULL;
  gsize n_read;

  if (stream == NULL)
    return NULL;

  data = g_malloc (length);
  if (!g_input_stream_read_all (G_INPUT_STREAM (stream), data, length, &n_read, NULL, error))
    return NULL;

  return g_bytes_new_take (g_realloc (g_steal_pointer (&data), n_read), n_read);
}

/* Some files that the system makes up say that they have no size, and some of
 * them have no end. */
static void
load_file (CoaCollection *self, CoaReading *reading, GFile *file, goffset size)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes =
    load_start (file, size > 0 ? (gsize) size : COA_JSON_MAX_FILE_SIZE + 8, &error);

  if (bytes != NULL)
    coa_collection_read (self, reading, bytes);
  else
    list_problem (reading, error->message);
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

static void read_file (CoaCollection *self, GPtrArray *readings, GFile *file,
                       gboolean is_in_folder);

static void
read_folder (CoaCollection *self, GPtrArray *readings, CoaReading *reading, GFile *folder)
{
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) names = list_folder (folder, &error);

  if (names == NULL)
    list_problem (reading, error->message);
  else if (*names == NULL)
    list_problem (reading, _("There is no file in this folder whose name ends in .json"));

  for (char **name = names; name != NULL && *name != NULL; name++) {
    g_autoptr (GFile) file = g_file_get_child (folder, *name);

    read_file (self, readings, file, TRUE);
  }
}

/* Folders in folders are not read. What has no size, as a pipe, is not waited
 * for, and what is too large is not even loaded. */
static void
read_file (CoaCollection *self, GPtrArray *readings, GFile *file, gboolean is_in_folder)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileInfo) info =
    g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_SIZE,
                       G_FILE_QUERY_INFO_NONE, NULL, &error);
  g_autofree char *name = g_file_get_parse_name (file);
  CoaReading *reading = add_reading (readings, name, FALSE);
  GFileType type = info != NULL ? g_file_info_get_file_type (info) : G_FILE_TYPE_UNKNOWN;

  if (info == NULL)
    list_problem (reading, error->message);
  else if (type == G_FILE_TYPE_DIRECTORY && !is_in_folder)
    read_folder (self, readings, reading, file);
  else if (type == G_FILE_TYPE_DIRECTORY)
    list_problem (reading, _("This is a folder in a folder, and is not read"));
  else if (type == G_FILE_TYPE_SPECIAL)
    list_problem (reading, _("This is neither a file nor a folder"));
  else if (g_file_info_get_size (info) > COA_JSON_MAX_FILE_SIZE)
    list_problem (reading, _("This file is too large"));
  else
    load_file (self, reading, file, g_file_info_get_size (info));
}

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
  CoaCollection *self = g_object_new (COA_TYPE_COLLECTION, NULL);
  g_autoptr (GPtrArray) readings =
    g_ptr_array_new_with_free_func ((GDestroyNotify) coa_reading_free);

  for (gsize i = 0; i < n_files; i++)
    read_file (self, readings, files[i], FALSE);

  coa_collection_finish (self, readings);
  return self;
}

static void
read_resource (CoaCollection *self, GPtrArray *readings, const char *path, const char *name)
{
  g_autofree char *full_path = g_build_path ("/", path, name, NULL);
  CoaReading *reading = add_reading (readings, name, TRUE);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes =
    g_resources_lookup_data (full_path, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);

  if (bytes != NULL)
    coa_collection_read (self, reading, bytes);
  else
    list_problem (reading, error->message);
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
  CoaCollection *self = g_object_new (COA_TYPE_COLLECTION, NULL);
  g_autoptr (GPtrArray) readings =
    g_ptr_array_new_with_free_func ((GDestroyNotify) coa_reading_free);
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) names =
    g_resources_enumerate_children (path, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);

  if (names == NULL)
    list_problem (add_reading (readings, path, TRUE), error->message);
  else
    qsort (names, g_strv_length (names), sizeof (char *), compare_names);

  for (char **name = names; name != NULL && *name != NULL; name++) {
    if (g_str_has_suffix (*name, ".json"))
      read_resource (self, readings, path, *name);
  }

  coa_collection_finish (self, readings);
  return self;
}
