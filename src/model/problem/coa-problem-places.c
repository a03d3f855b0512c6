/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/problem/coa-problem-places.h"

#include "model/json/coa-json-file.h"
#include "model/load/coa-file-stamp.h"
#include "model/load/coa-load-bytes.h"

/**
 * CoaProblemPlaces:
 *
 * Where problems stand in their files, also those that tell of a path only. For
 * this, their files are read again.
 *
 * Of a file that has changed since, no places are told.
 */
struct _CoaProblemPlaces {
  GObject parent_instance;

  GHashTable *places;  /* (owned) (element-type CoaProblem CoaJsonPlace) */
  GHashTable *changed; /* (owned) (element-type utf8): files */
};

G_DEFINE_FINAL_TYPE (CoaProblemPlaces, coa_problem_places, G_TYPE_OBJECT)

/* What is asked for. */
typedef struct {
  GPtrArray *problems; /* (owned) (element-type CoaProblem) */
  GHashTable *stamps;  /* (owned) (nullable) (element-type utf8 utf8): of files, when read first */
} Search;

static void
coa_problem_places_finalize (GObject *object)
{
  CoaProblemPlaces *self = COA_PROBLEM_PLACES (object);

  g_clear_pointer (&self->places, g_hash_table_unref);
  g_clear_pointer (&self->changed, g_hash_table_unref);

  G_OBJECT_CLASS (coa_problem_places_parent_class)->finalize (object);
}

static void
coa_problem_places_class_init (CoaProblemPlacesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = coa_problem_places_finalize;
}

static void
coa_problem_places_init (CoaProblemPlaces *self)
{
  self->places = g_hash_table_new_full (NULL, NULL, g_object_unref, g_free);
  self->changed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

static Search *
search_new (GListModel *problems, GHashTable *stamps)
{
  Search *search = g_new0 (Search, 1);

  search->problems = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    g_ptr_array_add (search->problems, g_list_model_get_item (problems, i));
  search->stamps = stamps == NULL ? NULL : g_hash_table_ref (stamps);
  return search;
}

static void
search_free (Search *search)
{
  g_clear_pointer (&search->problems, g_ptr_array_unref);
  g_clear_pointer (&search->stamps, g_hash_table_unref);
  g_free (search);
}

/* Whether what is in the file is what was read first, as far as one can know. */
static gboolean
has_changed (GFileInfo *info, const char *stamp)
{
  g_autofree char *now = info == NULL ? NULL : coa_file_stamp_new (info);

  return stamp != NULL && g_strcmp0 (now, stamp) != 0;
}

/* It has been read before, so it is no pipe and not too large, unless it has changed. */
static gboolean
is_readable (GFileInfo *info)
{
  return info != NULL && g_file_info_get_file_type (info) == G_FILE_TYPE_REGULAR &&
         g_file_info_get_size (info) <= COA_JSON_MAX_FILE_SIZE;
}

static void
find_in_bytes (CoaProblemPlaces *self, GPtrArray *problems, GBytes *bytes)
{
  g_autoptr (GPtrArray) paths = g_ptr_array_new_null_terminated (problems->len, NULL, TRUE);
  g_autofree CoaJsonPlace *places = g_new0 (CoaJsonPlace, problems->len);
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  for (guint i = 0; i < problems->len; i++)
    g_ptr_array_add (paths, (char *) coa_problem_get_path (g_ptr_array_index (problems, i)));

  if (length > 0)
    coa_json_find_places (data, length, (const char *const *) paths->pdata, places);
  for (guint i = 0; i < problems->len; i++)
    g_hash_table_insert (self->places, g_object_ref (g_ptr_array_index (problems, i)),
                         g_memdup2 (&places[i], sizeof (CoaJsonPlace)));
}

static void
find_in_file (CoaProblemPlaces *self, const char *name, const char *stamp, GPtrArray *problems,
              GCancellable *cancellable)
{
  g_autoptr (GFile) file = g_file_parse_name (name);
  g_autoptr (GFileInfo) info =
    g_file_query_info (file, COA_FILE_STAMP_ATTRIBUTES, G_FILE_QUERY_INFO_NONE, cancellable, NULL);
  g_autoptr (GBytes) bytes = NULL;

  if (has_changed (info, stamp))
    g_hash_table_add (self->changed, g_strdup (name));
  else if (problems->len > 0 && is_readable (info))
    bytes = coa_load_bytes (file, g_file_info_get_size (info), cancellable, NULL);

  if (bytes != NULL)
    find_in_bytes (self, problems, bytes);
}

/* Those problems of each file that tell of a path only; also which files have others. */
static GHashTable *
group (GPtrArray *problems)
{
  GHashTable *groups =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < problems->len; i++) {
    CoaProblem *problem = g_ptr_array_index (problems, i);
    const char *file = coa_problem_get_file (problem);

    if (file == NULL)
      continue;
    if (!g_hash_table_contains (groups, file))
      g_hash_table_insert (groups, g_strdup (file), g_ptr_array_new ());
    if (coa_problem_get_line (problem) == 0 && coa_problem_get_path (problem) != NULL)
      g_ptr_array_add (g_hash_table_lookup (groups, file), problem);
  }
  return groups;
}

static CoaProblemPlaces *
find (const Search *search, GCancellable *cancellable)
{
  CoaProblemPlaces *self = g_object_new (COA_TYPE_PROBLEM_PLACES, NULL);
  g_autoptr (GHashTable) groups = group (search->problems);
  GHashTableIter iter;
  gpointer name;
  gpointer problems;

  g_hash_table_iter_init (&iter, groups);
  while (g_hash_table_iter_next (&iter, &name, &problems) &&
         !g_cancellable_is_cancelled (cancellable))
    find_in_file (self, name,
                  search->stamps == NULL ? NULL : g_hash_table_lookup (search->stamps, name),
                  problems, cancellable);
  return self;
}

/**
 * coa_problem_places_new:
 * @problems: [class@Problem]s
 *
 * Finds where they stand, in files that were read just now.
 *
 * Returns: (transfer full): their places
 */
CoaProblemPlaces *
coa_problem_places_new (GListModel *problems)
{
  Search *search = search_new (problems, NULL);
  CoaProblemPlaces *self = find (search, NULL);

  search_free (search);
  return self;
}

static void
find_thread (GTask *task, gpointer source_object, gpointer search, GCancellable *cancellable)
{
  g_task_return_pointer (task, find (search, cancellable), g_object_unref);
}

/**
 * coa_problem_places_find_async:
 * @problems: [class@Problem]s
 * @stamps: (element-type utf8 utf8): of their files, see
 *   [method@Collection.get_stamps]
 * @cancellable: (nullable): what may stop it
 * @callback: what to call when the places are known
 * @user_data: for @callback
 *
 * Finds where problems stand, in another thread.
 */
void
coa_problem_places_find_async (GListModel *problems, GHashTable *stamps, GCancellable *cancellable,
                               GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);

  g_task_set_source_tag (task, coa_problem_places_find_async);
  g_task_set_task_data (task, search_new (problems, stamps), (GDestroyNotify) search_free);
  g_task_run_in_thread (task, find_thread);
}

/**
 * coa_problem_places_find_finish:
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): the places, or %NULL with @error set if
 *   somebody stopped it
 */
CoaProblemPlaces *
coa_problem_places_find_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * coa_problem_places_get:
 * @self: (nullable): the places of problems
 * @problem: one of them
 *
 * Returns: where it stands in its file, as far as that is known
 */
CoaJsonPlace
coa_problem_places_get (CoaProblemPlaces *self, CoaProblem *problem)
{
  const CoaJsonPlace own = { coa_problem_get_line (problem), coa_problem_get_column (problem) };
  const CoaJsonPlace *found = self == NULL ? NULL : g_hash_table_lookup (self->places, problem);

  if (coa_problem_places_is_changed (self, problem))
    return (CoaJsonPlace) { 0, 0 };
  return found == NULL ? own : *found;
}

/**
 * coa_problem_places_is_changed:
 * @self: (nullable): the places of problems
 * @problem: one of them
 *
 * Returns: whether its file has changed since it was read first, or is gone
 */
gboolean
coa_problem_places_is_changed (CoaProblemPlaces *self, CoaProblem *problem)
{
  const char *file = coa_problem_get_file (problem);

  return self != NULL && file != NULL && g_hash_table_contains (self->changed, file);
}
