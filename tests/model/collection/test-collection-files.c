/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <sys/stat.h>

#include <glib/gstdio.h>

#include "model/json/coa-json-file.h"
#include "test-collection-new.h"

typedef struct {
  char *folder;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  self->folder = g_dir_make_tmp ("coalitions-XXXXXX", &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_autoptr (GDir) names = g_dir_open (self->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (names)) != NULL) {
    g_autofree char *path = g_build_filename (self->folder, name, NULL);

    g_assert_cmpint (g_remove (path), ==, 0);
  }
  g_assert_cmpint (g_rmdir (self->folder), ==, 0);
  g_free (self->folder);
}

static void
write_file (Fixture *self, const char *name, const char *text)
{
  g_autofree char *path = g_build_filename (self->folder, name, NULL);
  g_autofree char *json = json_from_single_quotes (text);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, json, -1, &error);
  g_assert_no_error (error);
}

/* Reads the files of these names in the folder; "" is the folder itself. */
static CoaCollection *
read_files (Fixture *self, const char *const *names)
{
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);

  for (; *names != NULL; names++)
    g_ptr_array_add (files, g_file_new_build_filename (self->folder, *names, NULL));

  return coa_collection_new_from_files ((GFile *const *) files->pdata, files->len);
}

/* The problems, with "FOLDER" for where the files are. */
static char *
dup_problems (Fixture *self, CoaCollection *collection)
{
  g_autofree char *problems = collection_dup_problems (collection);
  GString *text = g_string_new (problems);

  g_string_replace (text, self->folder, "FOLDER", 0);
  return g_string_free_and_steal (text);
}

static void
test_folder (Fixture *self, gconstpointer data)
{
  g_autoptr (CoaCollection) collection = NULL;
  g_autofree char *problems = NULL;
  g_autofree char *topics = NULL;

  write_file (self, "b.json", FILE_START "'topics':[{'id':'b','label':'B'}]}");
  write_file (self, "a.json", FILE_START "'topics':[{'id':'a','label':'A','broader':'b'}]}");
  write_file (self, ".hidden.json", "this is not read");
  write_file (self, "notes.txt", "nor is this");
  collection = read_files (self, (const char *const[]) { "", NULL });

  problems = dup_problems (self, collection);
  topics = list_to_text (coa_collection_get_topics (collection));
  g_assert_cmpstr (problems, ==, "");
  g_assert_cmpstr (topics, ==, "(a,b)");
}

static void
test_files (Fixture *self, gconstpointer data)
{
  g_autoptr (CoaCollection) collection = NULL;
  g_autofree char *problems = NULL;
  g_autofree char *topics = NULL;

  write_file (self, "b.coalitions", FILE_START "'topics':[{'id':'b','label':'B'},{'id':'c'}]}");
  write_file (self, "a", FILE_START "'topics':[{'id':'a','label':'A'}]}");
  collection = read_files (self, (const char *const[]) { "b.coalitions", "missing", "a", NULL });

  problems = dup_problems (self, collection);
  topics = list_to_text (coa_collection_get_topics (collection));
  g_assert_true (g_pattern_match_simple (
    "error FOLDER/b.coalitions:0:0 topics[1].label: This is required, but it is missing\n"
    "error FOLDER/missing:0:0 : *",
    problems));
  g_assert_cmpstr (topics, ==, "(b,a)");
}

static void
test_nothing (Fixture *self, gconstpointer data)
{
  g_autoptr (CoaCollection) no_files = coa_collection_new_from_files (NULL, 0);
  g_autoptr (CoaCollection) empty_folder = read_files (self, (const char *const[]) { "", NULL });
  g_autofree char *no_problems = dup_problems (self, no_files);
  g_autofree char *problems = dup_problems (self, empty_folder);

  g_assert_cmpstr (no_problems, ==, "");
  g_assert_cmpstr (problems, ==,
                   "error FOLDER:0:0 : There is no file in this folder whose name ends in .json");
}

static void
test_pipe (Fixture *self, gconstpointer data)
{
  g_autofree char *path = g_build_filename (self->folder, "pipe.json", NULL);
  g_autoptr (CoaCollection) collection = NULL;
  g_autoptr (CoaCollection) from_folder = NULL;
  g_autofree char *problems = NULL;
  g_autofree char *problems_of_folder = NULL;

  g_assert_cmpint (mkfifo (path, 0600), ==, 0);
  collection = read_files (self, (const char *const[]) { "pipe.json", NULL });
  from_folder = read_files (self, (const char *const[]) { "", NULL });
  problems = dup_problems (self, collection);
  problems_of_folder = dup_problems (self, from_folder);

  g_assert_cmpstr (problems, ==,
                   "error FOLDER/pipe.json:0:0 : This is neither a file nor a folder");
  g_assert_cmpstr (problems_of_folder, ==, problems);
}

/* The file has a size, but nothing in it takes up room. */
static void
test_size (Fixture *self, gconstpointer data)
{
  g_autofree char *path = g_build_filename (self->folder, "a.json", NULL);
  g_autoptr (CoaCollection) collection = NULL;
  g_autoptr (CoaCollection) from_folder = NULL;
  g_autofree char *problems = NULL;
  g_autofree char *problems_of_folder = NULL;

  write_file (self, "a.json", "");
  g_assert_cmpint (truncate (path, COA_JSON_MAX_FILE_SIZE + 1), ==, 0);
  collection = read_files (self, (const char *const[]) { "a.json", NULL });
  from_folder = read_files (self, (const char *const[]) { "", NULL });
  problems = dup_problems (self, collection);
  problems_of_folder = dup_problems (self, from_folder);

  g_assert_cmpstr (problems, ==, "error FOLDER/a.json:0:0 : This file is too large");
  g_assert_cmpstr (problems_of_folder, ==, problems);
}

/* A terabyte or so, which the system makes up. */
static void
test_endless (Fixture *self, gconstpointer data)
{
  const char *endless = "/proc/self/pagemap";
  g_autofree char *path = g_build_filename (self->folder, "a.json", NULL);
  g_autoptr (CoaCollection) collection = NULL;
  g_autofree char *problems = NULL;

  if (access (endless, R_OK) != 0) {
    g_test_skip ("There is no such file on this system");
    return;
  }

  g_assert_cmpint (symlink (endless, path), ==, 0);
  collection = read_files (self, (const char *const[]) { "a.json", NULL });
  problems = dup_problems (self, collection);
  g_assert_cmpstr (problems, ==, "error FOLDER/a.json:0:0 : This file is too large");
}

static void
test_folder_in_folder (Fixture *self, gconstpointer data)
{
  g_autofree char *path = g_build_filename (self->folder, "folder.json", NULL);
  g_autoptr (CoaCollection) collection = NULL;
  g_autofree char *problems = NULL;

  g_assert_cmpint (g_mkdir (path, 0700), ==, 0);
  collection = read_files (self, (const char *const[]) { "", NULL });
  problems = dup_problems (self, collection);
  g_assert_cmpstr (problems, ==,
                   "error FOLDER/folder.json:0:0 : This is a folder in a folder, and is not read");
}

static void
test_resource_missing (void)
{
  g_autoptr (CoaCollection) collection = coa_collection_new_from_resource ("/nowhere");
  g_autofree char *problems = collection_dup_problems (collection);

  g_assert_true (g_pattern_match_simple ("error /nowhere:0:0 : *", problems));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/collection-files/folder", Fixture, NULL, set_up, test_folder, tear_down);
  g_test_add ("/collection-files/files", Fixture, NULL, set_up, test_files, tear_down);
  g_test_add ("/collection-files/nothing", Fixture, NULL, set_up, test_nothing, tear_down);
  g_test_add ("/collection-files/pipe", Fixture, NULL, set_up, test_pipe, tear_down);
  g_test_add ("/collection-files/size", Fixture, NULL, set_up, test_size, tear_down);
  g_test_add ("/collection-files/endless", Fixture, NULL, set_up, test_endless, tear_down);
  g_test_add ("/collection-files/folder-in-folder", Fixture, NULL, set_up, test_folder_in_folder,
              tear_down);
  g_test_add_func ("/collection-files/resource-missing", test_resource_missing);

  return g_test_run ();
}
