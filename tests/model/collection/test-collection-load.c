/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gstdio.h>

#include "test-collection-new.h"

#define N_COALITIONS 2000
#define SOURCES "'sources':[{'source_id':'s'}]"

/* A file that is cut into many parts, with mistakes in some of them. */
static char *
text_new (void)
{
  GString *text = g_string_new (FILE_START "'persons':[{'id':'p','name':'P'}]");

  g_string_append (text, ",'coalitions':[");
  for (guint i = 0; i < N_COALITIONS; i++) {
    g_string_append_printf (
      text,
      "%s{'id':'c%u','name':{'en':'C %u','ckb':'هاوپەیمانیی %u'},"
      "'goals':[{'id':'g%u','text':'G'," SOURCES "}],"
      "'members':[{'agent_id':'p'," SOURCES "},{'agent_id':'%s'," SOURCES "}]," SOURCES "}",
      i > 0 ? "," : "", i % 500 == 7 ? 7 : i, i, i, i, i % 300 == 3 ? "nobody" : "p");
  }
  g_string_append (text, "],'sources':[{'id':'s','title':'S'},{'id':5}]}");
  return g_strdelimit (g_string_free_and_steal (text), "'", '"');
}

static char *
dup_lists (CoaCollection *collection)
{
  static const char *const lists[] = { "persons", "coalitions", "sources" };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++) {
    g_autofree char *list = property_to_text (collection, lists[i]);
    g_autoptr (GListModel) items = NULL;

    g_object_get (collection, lists[i], &items, NULL);
    g_string_append_printf (text, "%s\n", list);
    for (guint j = 0; i == 1 && j < g_list_model_get_n_items (items); j++) {
      g_autoptr (GObject) coalition = g_list_model_get_item (items, j);
      g_autofree char *goals = property_to_text (coalition, "goals");
      g_autofree char *members = property_to_text (coalition, "members");

      g_string_append_printf (text, "%s %s\n", goals, members);
    }
  }

  return g_string_free_and_steal (text);
}

static CoaCollection *
load_with_threads (GBytes *bytes, guint n_threads)
{
  g_autoptr (CoaLoading) loading = coa_loading_new (n_threads, NULL);

  for (guint i = 0; i < 3; i++) {
    g_autofree char *name = g_strdup_printf ("%u.json", i);

    coa_loading_add (loading, name, FALSE)->bytes = g_bytes_ref (bytes);
  }
  return coa_loading_run (loading);
}

/* Whatever thread reads what, the collection and what is wrong in it are the same. */
static void
test_threads (void)
{
  char *text = text_new ();
  g_autoptr (GBytes) bytes = g_bytes_new_take (text, strlen (text));
  g_autofree char *expected = NULL;
  g_autofree char *expected_problems = NULL;

  for (guint n_threads = 1; n_threads <= 4; n_threads++) {
    g_autoptr (CoaCollection) collection = load_with_threads (bytes, n_threads);
    g_autofree char *lists = dup_lists (collection);
    g_autofree char *problems = collection_dup_problems (collection);

    if (expected == NULL) {
      expected = g_steal_pointer (&lists);
      expected_problems = g_steal_pointer (&problems);
      g_assert_nonnull (strstr (expected_problems, "coalitions[507].id: Something else has"));
      g_assert_nonnull (strstr (expected_problems, "sources[1].id: Expected a string"));
    } else {
      g_assert_cmpstr (lists, ==, expected);
      g_assert_cmpstr (problems, ==, expected_problems);
    }
  }
}

typedef struct {
  char *path;
  GMainLoop *loop;
  GCancellable *cancellable;
  CoaCollection *collection;
  GError *error;
  goffset n_read;
  guint n_told;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = text_new ();
  int file = g_file_open_tmp ("coalitions-XXXXXX.json", &self->path, &error);

  g_assert_no_error (error);
  g_close (file, &error);
  g_file_set_contents (self->path, text, -1, &error);
  g_assert_no_error (error);
  self->loop = g_main_loop_new (NULL, FALSE);
  self->cancellable = g_cancellable_new ();
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_unlink (self->path);
  g_clear_pointer (&self->path, g_free);
  g_clear_pointer (&self->loop, g_main_loop_unref);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->collection);
  g_clear_error (&self->error);
}

static void
progress_cb (goffset n_read, goffset size, gpointer data)
{
  Fixture *self = data;

  g_assert_null (self->collection);
  g_assert_true (g_main_context_is_owner (NULL));
  g_assert_cmpint (n_read, >=, self->n_read);
  g_assert_cmpint (n_read, <=, size);
  self->n_read = n_read;
  self->n_told++;
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Fixture *self = data;

  self->collection = coa_collection_load_finish (result, &self->error);
  g_main_loop_quit (self->loop);
}

static void
start (Fixture *self)
{
  g_autoptr (GFile) file = g_file_new_for_path (self->path);

  coa_collection_load_async (&file, 1, self->cancellable, progress_cb, self, loaded_cb, self);
}

static void
test_async (Fixture *self, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_path (self->path);
  g_autoptr (CoaCollection) expected = coa_collection_new_from_files (&file, 1);
  g_autofree char *expected_lists = dup_lists (expected);
  g_autofree char *lists = NULL;

  start (self);
  g_main_loop_run (self->loop);

  g_assert_no_error (self->error);
  g_assert_cmpuint (self->n_told, >, 0);
  lists = dup_lists (self->collection);
  g_assert_cmpstr (lists, ==, expected_lists);
}

static void
test_cancelled_before (Fixture *self, gconstpointer data)
{
  g_cancellable_cancel (self->cancellable);
  start (self);
  g_main_loop_run (self->loop);

  g_assert_error (self->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_null (self->collection);
}

static void
cancel (gpointer data)
{
  g_cancellable_cancel (data);
}

/* At whatever time somebody stops it, there is a collection or an error. */
static void
test_cancelled_any_time (Fixture *self, gconstpointer data)
{
  for (guint delay = 0; delay < 20; delay++) {
    g_cancellable_reset (self->cancellable);
    self->n_read = 0;
    start (self);
    g_timeout_add_once (delay, cancel, self->cancellable);
    g_main_loop_run (self->loop);

    if (self->collection == NULL)
      g_assert_error (self->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
    else
      g_assert_no_error (self->error);
    while (!g_cancellable_is_cancelled (self->cancellable))
      g_main_context_iteration (NULL, TRUE);
    g_clear_object (&self->collection);
    g_clear_error (&self->error);
  }
}

/* Files that are only there in part, and pipes, are told of as ever. */
static void
test_cut_off (Fixture *self, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_path (self->path);
  g_autofree char *text = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (self->path, &text, &length, NULL));
  for (gsize cut = 1; cut < length; cut += length / 23) {
    g_autoptr (CoaCollection) collection = NULL;
    g_autofree char *problems = NULL;

    g_assert_true (g_file_set_contents (self->path, text, (gssize) cut, NULL));
    collection = coa_collection_new_from_files (&file, 1);
    problems = collection_dup_problems (collection);
    g_assert_cmpuint (g_list_model_get_n_items (coa_collection_get_coalitions (collection)), ==, 0);
    g_assert_true (g_str_has_prefix (problems, "error "));
    g_assert_null (strchr (problems, '\n'));
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/collection-load/threads", test_threads);
  g_test_add ("/collection-load/async", Fixture, NULL, set_up, test_async, tear_down);
  g_test_add ("/collection-load/cancelled-before", Fixture, NULL, set_up, test_cancelled_before,
              tear_down);
  g_test_add ("/collection-load/cancelled-any-time", Fixture, NULL, set_up, test_cancelled_any_time,
              tear_down);
  g_test_add ("/collection-load/cut-off", Fixture, NULL, set_up, test_cut_off, tear_down);

  return g_test_run ();
}
