/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include <glib/gstdio.h>

#include "own-file.h"
#include "ui/problems/coa-editor.h"
#include "ui/problems/coa-problem-view.h"
#include "ui/problems/coa-problems-page.h"

#define FLATPAK "flatpak run --command=edit --file-forwarding "

/* What a desktop entry says of its command, and the words by which it opens a place. */
static const struct {
  const char *id;
  const char *exec;
  const char *command;
} cases[] = {
  { "org.gnome.TextEditor", "edit %U", "edit|file:///a%20b%25.json|+12:5" },
  { "org.gnome.TextEditor", "edit --icon %i %F --last", "edit|--icon|/a b%.json|+12:5|--last" },
  { "org.gnome.TextEditor", FLATPAK "org.gnome.TextEditor @@u %U @@",
    "flatpak|run|--command=edit|--file-forwarding|org.gnome.TextEditor|@@u|file:///a%20b%25.json|"
    "@@|+12:5" },
  { "org.gnome.gedit", "edit %U", "edit|+12:5|file:///a%20b%25.json" },
  { "pluma", "edit %U", "edit|+12|file:///a%20b%25.json" },
  { "geany", "edit %F", "edit|/a b%.json:12:5" },
  { "org.kde.kate", "edit -b %U", "edit|-b|--line|12|--column|5|file:///a%20b%25.json" },
  { "code", "'my edit' %F", "my edit|--goto|/a b%.json:12:5" },
  { "code", FLATPAK "code @@ %F @@", NULL },
  { "emacs", "edit %F", "edit|+12:5|/a b%.json" },
  { "gvim", "edit -f %F", "edit|-f|+12|/a b%.json" },
  { "org.gnome.TextEditor", "edit", NULL },
  { "org.example.Unknown", "edit %U", NULL },
};

/* Puts programs where they are found, each of which writes down what it is told. */
static void
make_programs (const char *folder)
{
  static const char *const names[] = { "edit", "my edit", "flatpak" };
  g_autofree char *search_path = g_strconcat (folder, ":", g_getenv ("PATH"), NULL);
  g_autofree char *script = g_strdup_printf ("#!/bin/sh\necho \"$@\" > '%s/told'\n", folder);

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++) {
    g_autofree char *path = g_build_filename (folder, names[i], NULL);

    g_assert_true (g_file_set_contents (path, script, -1, NULL));
    g_assert_no_errno (g_chmod (path, 0700));
  }
  g_setenv ("PATH", search_path, TRUE);
}

/* Writes a desktop entry, and makes it the default for text. */
static void
install (const char *id, const char *exec)
{
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "applications", NULL);
  g_autofree char *name = g_strconcat (id, ".desktop", NULL);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *list = g_build_filename (folder, "mimeapps.list", NULL);
  g_autofree char *entry = g_strdup_printf (
    "[Desktop Entry]\nType=Application\nName=Edit\nExec=%s\nMimeType=text/plain;\n", exec);
  g_autofree char *defaults = g_strdup_printf ("[Default Applications]\ntext/plain=%s\n", name);

  g_assert_no_errno (g_mkdir_with_parents (folder, 0700));
  g_assert_true (g_file_set_contents (path, entry, -1, NULL));
  g_assert_true (g_file_set_contents (list, defaults, -1, NULL));
}

/* The default for text, when it is known to be this one. */
static GAppInfo *
get_editor (const char *id)
{
  g_autoptr (GAppInfo) editor = g_app_info_get_default_for_type ("text/plain", FALSE);
  g_autofree char *name = g_strconcat (id, ".desktop", NULL);

  return editor == NULL || g_strcmp0 (g_app_info_get_id (editor), name) != 0
           ? NULL
           : g_steal_pointer (&editor);
}

/* The words of a command, as they are when it is run. */
static char *
join_words (const char *command)
{
  g_autoptr (GString) plain = g_string_new (command);
  g_auto (GStrv) words = NULL;

  g_string_replace (plain, "%%", "%", 0);
  g_assert_true (g_shell_parse_argv (plain->str, NULL, &words, NULL));
  return g_strjoinv ("|", words);
}

static void
test_commands (void)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/a b%.json");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GAppInfo) editor = NULL;
    g_autofree char *command = NULL;
    g_autofree char *words = NULL;

    g_test_message ("%s: %s", cases[i].id, cases[i].exec);
    install (cases[i].id, cases[i].exec);
    ui_test_wait ((editor = get_editor (cases[i].id)) != NULL);
    command = coa_editor_command_new (editor, file, (CoaJsonPlace) { 12, 5 });
    words = command == NULL ? NULL : join_words (command);
    g_assert_cmpstr (words, ==, cases[i].command);
    g_assert_null (coa_editor_command_new (editor, file, (CoaJsonPlace) { 0, 0 }));
  }
}

/* What the editor was told, when it has written that. */
static char *
read_told (const char *path)
{
  char *told = NULL;

  if (g_file_get_contents (path, &told, NULL, NULL) && g_str_has_suffix (told, "\n"))
    return told;

  g_free (told);
  return NULL;
}

/* A row opens its file in the editor, at its place. */
static void
test_open (OwnFile *self, gconstpointer data)
{
  g_autofree char *log = g_build_filename (g_get_user_data_dir (), "told", NULL);
  g_autofree char *uri = g_file_get_uri (self->file);
  g_autofree char *wanted = g_strconcat (uri, " +1:116\n", NULL);
  g_autofree char *told = NULL;
  g_autoptr (GAppInfo) editor = NULL;
  CoaProblemPlaces *places = NULL;

  install ("org.gnome.TextEditor", "edit %U");
  ui_test_wait ((editor = get_editor ("org.gnome.TextEditor")) != NULL);
  own_file_open (self, OWN_BAD);
  own_file_activate (self, "win.problems");
  ui_test_wait (ui_test_count (self->window, COA_TYPE_PROBLEM_VIEW) == 4);
  ui_test_wait (
    (g_object_get (ui_test_find (self->window, COA_TYPE_PROBLEMS_PAGE), "places", &places, NULL),
     places != NULL));
  g_object_unref (places);

  ui_test_click (ui_test_find (self->window, COA_TYPE_PROBLEM_VIEW), "Open File");
  ui_test_wait ((told = read_told (log)) != NULL);
  g_assert_cmpstr (told, ==, wanted);
}

int
main (int argc, char *argv[])
{
  g_autofree char *home = g_dir_make_tmp ("editor-XXXXXX", NULL);

  /* Before anything asks for it. */
  g_setenv ("XDG_DATA_HOME", home, TRUE);
  make_programs (home);
  ui_test_init (&argc, &argv);

  g_test_add_func ("/editor/commands", test_commands);
  g_test_add ("/editor/open", OwnFile, NULL, own_file_set_up, test_open, own_file_tear_down);

  return g_test_run ();
}
