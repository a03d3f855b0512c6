/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "model/collection/coa-collection.h"
#include "model/problem/coa-problem-line.h"
#include "model/problem/coa-problem-places.h"

/* A folder of two files, and what is wrong in them. */
typedef struct {
  GFile *folder;
  GFile *files[2];
  CoaCollection *collection;
  CoaProblemPlaces *places;
} Fixture;

#define START                                                                                      \
  "{\n  \"format\": \"coalitions-collection\",\n  \"version\": 1,\n  \"language\": \"en\",\n"
#define FIRST START "  \"topics\": [\n    { \"id\": \"t\" }\n  ]\n}\n"
#define SECOND "{\n  ?\n}\n"

static void
write_file (GFile *file, const char *text)
{
  g_autoptr (GError) error = NULL;

  g_file_replace_contents (file, text, strlen (text), NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL,
                           &error);
  g_assert_no_error (error);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_dir_make_tmp ("places-XXXXXX", &error);

  g_assert_no_error (error);
  fixture->folder = g_file_new_for_path (path);
  fixture->files[0] = g_file_get_child (fixture->folder, "a.json");
  fixture->files[1] = g_file_get_child (fixture->folder, "b.json");
  write_file (fixture->files[0], FIRST);
  write_file (fixture->files[1], SECOND);
  fixture->collection = coa_collection_new_from_files (&fixture->folder, 1);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (fixture->files); i++) {
    g_file_delete (fixture->files[i], NULL, NULL);
    g_clear_object (&fixture->files[i]);
  }
  g_file_delete (fixture->folder, NULL, NULL);
  g_clear_object (&fixture->folder);
  g_clear_object (&fixture->collection);
  g_clear_object (&fixture->places);
}

static void
found_cb (GObject *source, GAsyncResult *result, gpointer places)
{
  g_autoptr (GError) error = NULL;

  *(CoaProblemPlaces **) places = coa_problem_places_find_finish (result, &error);
  g_assert_no_error (error);
}

static void
find (Fixture *fixture)
{
  coa_problem_places_find_async (coa_collection_get_problems (fixture->collection),
                                 coa_collection_get_stamps (fixture->collection), NULL, found_cb,
                                 &fixture->places);
  while (fixture->places == NULL)
    g_main_context_iteration (NULL, TRUE);
}

/* How the problem is written, after the name of the folder. */
static void
check_line (Fixture *fixture, guint number, const char *start)
{
  GListModel *problems = coa_collection_get_problems (fixture->collection);
  g_autoptr (CoaProblem) problem = g_list_model_get_item (problems, number);
  g_autofree char *folder = g_file_get_path (fixture->folder);
  g_autofree char *line = coa_problem_line_new (problem, coa_problem_get_file (problem),
                                                coa_problem_places_get (fixture->places, problem));

  g_test_message ("%s", line);
  g_assert_true (g_str_has_prefix (line, folder));
  g_assert_true (g_str_has_prefix (line + strlen (folder), start));
}

static void
test_places (Fixture *fixture, gconstpointer data)
{
  find (fixture);
  g_assert_cmpuint (g_list_model_get_n_items (coa_collection_get_problems (fixture->collection)),
                    ==, 2);
  check_line (fixture, 0, "/a.json:6:5: error: topics[0].label: ");
  check_line (fixture, 1, "/b.json:1:1: error: ");
}

/* Of what is another file now, or none, no line is told; of the others, it is. */
static void
test_changed (Fixture *fixture, gconstpointer is_gone)
{
  if (is_gone != NULL)
    g_file_delete (fixture->files[1], NULL, NULL);
  else
    write_file (fixture->files[1], SECOND SECOND);
  find (fixture);
  check_line (fixture, 0, "/a.json:6:5: error: topics[0].label: ");
  check_line (fixture, 1, "/b.json: error: ");
}

/* Nor is it if the other file has as many bytes. */
static void
test_exchanged (Fixture *fixture, gconstpointer data)
{
  g_autofree char *other = g_strdelimit (g_strdup (FIRST), "\n", ' ');

  write_file (fixture->files[0], other);
  find (fixture);
  check_line (fixture, 0, "/a.json: error: topics[0].label: ");
  check_line (fixture, 1, "/b.json:1:1: error: ");
}

static void
stopped_cb (GObject *source, GAsyncResult *result, gpointer is_stopped)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CoaProblemPlaces) places = coa_problem_places_find_finish (result, &error);

  g_assert_null (places);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  *(gboolean *) is_stopped = TRUE;
}

static void
test_stopped (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  gboolean is_stopped = FALSE;

  coa_problem_places_find_async (coa_collection_get_problems (fixture->collection),
                                 coa_collection_get_stamps (fixture->collection), cancellable,
                                 stopped_cb, &is_stopped);
  g_cancellable_cancel (cancellable);
  while (!is_stopped)
    g_main_context_iteration (NULL, TRUE);
}

/* The bundled files are told by names under which they can be read again. */
static void
test_resource (void)
{
  g_autoptr (GResource) resource = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (CoaCollection) collection = NULL;
  g_autoptr (CoaProblemPlaces) places = NULL;
  g_autoptr (CoaProblem) problem = NULL;
  g_autofree char *path = g_test_build_filename (G_TEST_BUILT, "model", "wrong.gresource", NULL);

  resource = g_resource_load (path, &error);
  g_assert_no_error (error);
  g_resources_register (resource);
  collection = coa_collection_new_from_resource ("/wrong");
  places = coa_problem_places_new (coa_collection_get_problems (collection));
  problem = g_list_model_get_item (coa_collection_get_problems (collection), 0);
  g_assert_cmpstr (coa_problem_get_file (problem), ==, "resource:///wrong/act-number.json");
  g_assert_cmpuint (coa_problem_places_get (places, problem).line, >, 1);
  g_resources_unregister (resource);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, data, function)                                                                  \
  g_test_add ("/problem-places/" path, Fixture, data, set_up, function, tear_down)

  ADD ("places", NULL, test_places);
  ADD ("changed", NULL, test_changed);
  ADD ("gone", "gone", test_changed);
  ADD ("exchanged", NULL, test_exchanged);
  ADD ("stopped", NULL, test_stopped);

#undef ADD

  g_test_add_func ("/problem-places/resource", test_resource);

  return g_test_run ();
}
