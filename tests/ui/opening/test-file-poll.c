/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui-test.h"
#include "ui/opening/coa-file-poll.h"

enum {
  PAUSE_MS = 5,
  MANY_PAUSES_MS = 100
};

typedef struct {
  GFile *folder;
  GFile *file;
  CoaFilePoll *poll;
  guint n_changes;
} Polled;

static void
write_file (GFile *file, const char *text)
{
  g_assert_true (g_file_replace_contents (file, text, strlen (text), NULL, FALSE,
                                          G_FILE_CREATE_NONE, NULL, NULL, NULL));
}

static void
count_cb (Polled *self)
{
  self->n_changes++;
}

static void
look_at (Polled *self, GFile *location)
{
  self->poll = coa_file_poll_new (location, PAUSE_MS);
  g_signal_connect_swapped (self->poll, "changed", G_CALLBACK (count_cb), self);
}

static void
rest_cb (gpointer is_over)
{
  *(gboolean *) is_over = TRUE;
}

/* For so long that it is looked several times. */
static void
rest (void)
{
  gboolean is_over = FALSE;

  g_timeout_add_once (MANY_PAUSES_MS, rest_cb, &is_over);
  ui_test_wait (is_over);
}

static void
set_up (Polled *self, gconstpointer data)
{
  g_autofree char *path = g_dir_make_tmp ("poll-XXXXXX", NULL);

  self->folder = g_file_new_for_path (path);
  self->file = g_file_get_child (self->folder, "a.json");
  write_file (self->file, "one");
}

static void
tear_down (Polled *self, gconstpointer data)
{
  g_assert_finalize_object (self->poll);
  g_file_delete (self->file, NULL, NULL);
  g_assert_true (g_file_delete (self->folder, NULL, NULL));
  g_clear_object (&self->file);
  g_clear_object (&self->folder);
}

/* A change is told once, until it is forgotten. */
static void
test_change (Polled *self, gconstpointer data)
{
  look_at (self, self->file);
  rest ();
  g_assert_cmpuint (self->n_changes, ==, 0);

  write_file (self->file, "two");
  ui_test_wait (self->n_changes == 1);
  write_file (self->file, "three");
  rest ();
  g_assert_cmpuint (self->n_changes, ==, 1);

  coa_file_poll_forget (self->poll);
  rest ();
  g_assert_cmpuint (self->n_changes, ==, 1);
  g_assert_true (g_file_delete (self->file, NULL, NULL));
  ui_test_wait (self->n_changes == 2);
}

/* Where it was not read again after all, the change is there still. */
static void
test_remember (Polled *self, gconstpointer data)
{
  look_at (self, self->file);
  rest ();
  write_file (self->file, "two");
  coa_file_poll_forget (self->poll);
  rest ();
  g_assert_cmpuint (self->n_changes, ==, 0);
  coa_file_poll_remember (self->poll);
  ui_test_wait (self->n_changes == 1);
}

/* Of a folder, only what is read counts: that it changes, comes and goes. */
static void
test_folder (Polled *self, gconstpointer data)
{
  g_autoptr (GFile) other = g_file_get_child (self->folder, "b.json");
  g_autoptr (GFile) unread = g_file_get_child (self->folder, ".a.json.swp");

  look_at (self, self->folder);
  rest ();
  write_file (unread, "");
  rest ();
  g_assert_cmpuint (self->n_changes, ==, 0);

  write_file (other, "two");
  ui_test_wait (self->n_changes == 1);
  coa_file_poll_forget (self->poll);
  rest ();
  write_file (self->file, "three");
  ui_test_wait (self->n_changes == 2);
  coa_file_poll_forget (self->poll);
  rest ();
  g_assert_true (g_file_delete (other, NULL, NULL));
  ui_test_wait (self->n_changes == 3);
  g_assert_true (g_file_delete (unread, NULL, NULL));
}

/* Who looks may go at any time. */
static void
test_end (Polled *self, gconstpointer data)
{
  look_at (self, self->file);
  g_object_unref (self->poll);
  rest ();
  look_at (self, self->file);
  rest ();
  g_assert_cmpuint (self->n_changes, ==, 0);
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

#define ADD(path, function)                                                                        \
  g_test_add ("/file-poll/" path, Polled, NULL, set_up, function, tear_down)

  ADD ("change", test_change);
  ADD ("remember", test_remember);
  ADD ("folder", test_folder);
  ADD ("end", test_end);

#undef ADD

  return g_test_run ();
}
