/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "check/coa-check-places.h"

#include "model/json/coa-json-file.h"
#include "model/json/coa-problem.h"

/* Those problems of one file that tell of a path only. */
typedef struct {
  GPtrArray *paths; /* (owned) (element-type utf8) */
  GArray *numbers;  /* (owned) (element-type guint): of the problems */
} Group;

static Group *
group_new (void)
{
  Group *self = g_new (Group, 1);

  self->paths = g_ptr_array_new_null_terminated (0, g_free, TRUE);
  self->numbers = g_array_new (FALSE, FALSE, sizeof (guint));
  return self;
}

static void
group_free (Group *self)
{
  g_clear_pointer (&self->paths, g_ptr_array_unref);
  g_clear_pointer (&self->numbers, g_array_unref);
  g_free (self);
}

static void
group_add (Group *self, const char *path, guint number)
{
  g_ptr_array_add (self->paths, g_strdup (path));
  g_array_append_val (self->numbers, number);
}

/* What is in the file now. It has been read before, so it is no pipe and not too
 * large; if it has changed since, the places may be others. */
static GBytes *
load (const char *name)
{
  g_autoptr (GFile) file = g_file_parse_name (name);
  g_autoptr (GFileInfo) info =
    g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_SIZE,
                       G_FILE_QUERY_INFO_NONE, NULL, NULL);
  g_autoptr (GFileInputStream) stream = NULL;

  if (info == NULL || g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR ||
      g_file_info_get_size (info) > COA_JSON_MAX_FILE_SIZE)
    return NULL;

  stream = g_file_read (file, NULL, NULL);
  return stream == NULL
           ? NULL
           : g_input_stream_read_bytes (G_INPUT_STREAM (stream),
                                        (gsize) g_file_info_get_size (info), NULL, NULL);
}

static void
find_in_file (const char *name, Group *group, CoaJsonPlace *places)
{
  g_autoptr (GBytes) bytes = load (name);
  g_autofree CoaJsonPlace *found = g_new0 (CoaJsonPlace, group->paths->len);
  gconstpointer data;
  gsize length;

  if (bytes == NULL || g_bytes_get_size (bytes) == 0)
    return;

  data = g_bytes_get_data (bytes, &length);
  coa_json_find_places (data, length, (const char *const *) group->paths->pdata, found);
  for (guint i = 0; i < group->numbers->len; i++)
    places[g_array_index (group->numbers, guint, i)] = found[i];
}

/**
 * coa_check_places_new:
 * @problems: [class@Problem]s
 *
 * Finds the lines of those problems too that tell of a path only. For this,
 * their files are read again.
 *
 * Returns: (transfer full): as many places
 */
CoaJsonPlace *
coa_check_places_new (GListModel *problems)
{
  const guint n = g_list_model_get_n_items (problems);
  CoaJsonPlace *places = g_new0 (CoaJsonPlace, n);
  g_autoptr (GHashTable) groups =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) group_free);
  GHashTableIter iter;
  gpointer name;
  gpointer group;

  for (guint i = 0; i < n; i++) {
    g_autoptr (CoaProblem) problem = g_list_model_get_item (problems, i);
    const char *file = coa_problem_get_file (problem);

    places[i] = (CoaJsonPlace) { coa_problem_get_line (problem), coa_problem_get_column (problem) };
    if (places[i].line > 0 || file == NULL || coa_problem_get_path (problem) == NULL)
      continue;
    if (!g_hash_table_contains (groups, file))
      g_hash_table_insert (groups, g_strdup (file), group_new ());
    group_add (g_hash_table_lookup (groups, file), coa_problem_get_path (problem), i);
  }

  g_hash_table_iter_init (&iter, groups);
  while (g_hash_table_iter_next (&iter, &name, &group))
    find_in_file (name, group, places);
  return places;
}
