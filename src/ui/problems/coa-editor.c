/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/problems/coa-editor.h"

#include <string.h>

#include "ui/citation/coa-desktop.h"

/* How editors are told a place in a file. There is no common way to do it. */
static const struct {
  const char *id;
  const char *arguments;
} editors[] = {
  { "org.gnome.TextEditor.desktop", "FILE +LINE:COLUMN" },
  { "org.gnome.gedit.desktop", "+LINE:COLUMN FILE" },
  { "pluma.desktop", "+LINE FILE" },
  { "geany.desktop", "FILE:LINE:COLUMN" },
  { "org.kde.kate.desktop", "--line LINE --column COLUMN FILE" },
  { "org.kde.kwrite.desktop", "--line LINE --column COLUMN FILE" },
  { "code.desktop", "--goto FILE:LINE:COLUMN" },
  { "codium.desktop", "--goto FILE:LINE:COLUMN" },
  { "emacs.desktop", "+LINE:COLUMN FILE" },
  { "gvim.desktop", "+LINE FILE" },
};

/* The arguments of this editor, or %NULL if it is not known. */
static const char *
find_arguments (const char *id)
{
  for (gsize i = 0; i < G_N_ELEMENTS (editors); i++) {
    if (g_strcmp0 (id, editors[i].id) == 0)
      return editors[i].arguments;
  }
  return NULL;
}

static gboolean
is_field (const char *word)
{
  return *word == '%' && word[1] != '\0' && word[2] == '\0';
}

static gboolean
is_file_field (const char *word)
{
  return is_field (word) && strchr ("fFuU", word[1]) != NULL;
}

/* What is to be quoted for a shell, and then for a desktop entry. */
static void
append_word (GString *command, const char *word)
{
  g_autofree char *quoted = g_shell_quote (word);
  g_autoptr (GString) escaped = g_string_new (quoted);

  g_string_replace (escaped, "%", "%%", 0);
  if (command->len > 0)
    g_string_append_c (command, ' ');
  g_string_append_len (command, escaped->str, (gssize) escaped->len);
}

static char *
dup_file (GFile *file, char field)
{
  char *path = strchr ("uU", field) != NULL ? NULL : g_file_get_path (file);

  return path != NULL ? path : g_file_get_uri (file);
}

/* Writes how the editor is told the file and the place. Where a sandbox lets it see
 * only what stands between @before and @after, the place stands outside of them. */
static gboolean
append_arguments (GString *command, const char *arguments, GFile *file, char field,
                  const char *before, const char *after, CoaJsonPlace place)
{
  g_auto (GStrv) words = g_strsplit (arguments, " ", -1);
  g_autofree char *name = dup_file (file, field);
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *line = g_strdup_printf ("%u", place.line);
  g_autofree char *column = g_strdup_printf ("%u", MAX (place.column, 1));

  for (char **word = words; *word != NULL; word++) {
    g_autoptr (GString) filled = g_string_new (*word);

    if (g_str_equal (*word, "FILE")) {
      if (before != NULL)
        append_word (command, before);
      append_word (command, name);
      if (after != NULL)
        append_word (command, after);
      continue;
    }

    if (g_str_has_prefix (*word, "FILE") && (before != NULL || path == NULL))
      return FALSE;
    g_string_replace (filled, "LINE", line, 0);
    g_string_replace (filled, "COLUMN", column, 0);
    g_string_replace (filled, "FILE", path == NULL ? "" : path, 0);
    append_word (command, filled->str);
  }
  return TRUE;
}

/**
 * coa_editor_command_new:
 * @editor: a program
 * @file: a file
 * @place: a place in it
 *
 * Writes the command that opens a file at a place.
 *
 * Returns: (transfer full) (nullable): the command, as in a desktop entry, or
 *   %NULL if it is not known how @editor is told
 */
char *
coa_editor_command_new (GAppInfo *editor, GFile *file, CoaJsonPlace place)
{
  const char *arguments = find_arguments (g_app_info_get_id (editor));
  const char *pattern = g_app_info_get_commandline (editor);
  g_autoptr (GString) command = g_string_new (NULL);
  g_auto (GStrv) words = NULL;
  gboolean is_told = FALSE;

  if (arguments == NULL || place.line == 0 || pattern == NULL ||
      !g_shell_parse_argv (pattern, NULL, &words, NULL))
    return NULL;

  for (char **word = words; *word != NULL; word++) {
    /* So are files named to the programs of Flatpak: @@u %U @@. */
    const gboolean is_forwarded = g_str_has_prefix (*word, "@@") && word[1] != NULL &&
                                  is_file_field (word[1]) && word[2] != NULL;

    if (is_forwarded || is_file_field (*word)) {
      is_told =
        append_arguments (command, arguments, file, is_forwarded ? word[1][1] : word[0][1],
                          is_forwarded ? word[0] : NULL, is_forwarded ? word[2] : NULL, place);
      word += is_forwarded ? 2 : 0;
    } else if (!is_field (*word)) {
      append_word (command, *word);
    }
  }
  return is_told ? g_string_free_and_steal (g_steal_pointer (&command)) : NULL;
}

/* In a sandbox, only the portal can open anything, and that knows no places. */
static gboolean
is_in_sandbox (void)
{
  return g_file_test ("/.flatpak-info", G_FILE_TEST_EXISTS) || g_getenv ("SNAP") != NULL;
}

static gboolean
open_at_place (GtkWidget *widget, GFile *file, CoaJsonPlace place)
{
  g_autoptr (GAppInfo) editor = g_app_info_get_default_for_type ("text/plain", FALSE);
  g_autofree char *command = editor == NULL ? NULL : coa_editor_command_new (editor, file, place);
  g_autoptr (GdkAppLaunchContext) launch =
    gdk_display_get_app_launch_context (gtk_widget_get_display (widget));
  g_autoptr (GAppInfo) app = NULL;

  if (command != NULL)
    app = g_app_info_create_from_commandline (
      command, g_app_info_get_name (editor), G_APP_INFO_CREATE_SUPPORTS_STARTUP_NOTIFICATION, NULL);
  return app != NULL && g_app_info_launch (app, NULL, G_APP_LAUNCH_CONTEXT (launch), NULL);
}

/**
 * coa_editor_open:
 * @widget: what the user has activated
 * @file: (transfer none): a file of text
 * @place: where in it, as far as that is known
 *
 * Opens a file at a place if the user's editor is one that can be told a place,
 * and else lets the user choose what opens it.
 */
void
coa_editor_open (GtkWidget *widget, GFile *file, CoaJsonPlace place)
{
  if (is_in_sandbox () || !open_at_place (widget, file, place))
    coa_desktop_open_file (widget, file);
}
