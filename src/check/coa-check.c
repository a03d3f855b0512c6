/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "check/coa-check.h"

#include <glib/gi18n.h>

#include "check/coa-check-json.h"
#include "check/coa-check-report.h"
#include "model/collection/coa-collection.h"

/* The exit status. Scripts rely on it. */
enum {
  STATUS_RIGHT = 0,
  STATUS_ERRORS = 1,
  STATUS_UNREADABLE = 2,
};

/* What the command line says. */
typedef struct {
  gboolean is_wanted;
  gboolean is_json;
  char **names; /* (owned) (nullable) */
} Command;

static void
command_clear (Command *self)
{
  g_clear_pointer (&self->names, g_strfreev);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Command, command_clear)

static gboolean
command_parse (Command *self, int argc, char **argv, GError **error)
{
  const GOptionEntry entries[] = {
    { "check", 0, 0, G_OPTION_ARG_NONE, &self->is_wanted,
      N_ ("Check files or folders, without a window"), NULL },
      { "json", 0, 0, G_OPTION_ARG_NONE, &self->is_json,
        N_ ("With --check, list the problems as JSON"), NULL },
        { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &self->names, NULL, NULL },
        { NULL },
    };
  g_autoptr (GOptionContext) context =
    /* Translators: what can follow the command `coalitions --check`. */
    g_option_context_new (_ ("--check FILE|FOLDER…"));

  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  g_option_context_set_summary (
    context,
    _ ("Reads files of a collection, or folders of them, and lists what is wrong in them."));
  if (!g_option_context_parse (context, &argc, &argv, error))
    return FALSE;

  if (self->names == NULL)
    g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_FAILED,
                         _ ("Name a file or folder after --check"));
  return self->names != NULL;
}

/* Whether what the user named is there and can be read. What is in a folder is
 * not asked for: of that, the list of problems tells. */
static gboolean
is_readable (GFile *file)
{
  g_autoptr (GFileInputStream) stream = NULL;
  g_autoptr (GFileEnumerator) children = NULL;

  switch (g_file_query_file_type (file, G_FILE_QUERY_INFO_NONE, NULL)) {
  case G_FILE_TYPE_REGULAR:
    stream = g_file_read (file, NULL, NULL);
    return stream != NULL;
  case G_FILE_TYPE_DIRECTORY:
    children = g_file_enumerate_children (file, G_FILE_ATTRIBUTE_STANDARD_NAME,
                                          G_FILE_QUERY_INFO_NONE, NULL, NULL);
    return children != NULL;
  case G_FILE_TYPE_UNKNOWN:
  case G_FILE_TYPE_SYMBOLIC_LINK:
  case G_FILE_TYPE_SPECIAL:
  case G_FILE_TYPE_SHORTCUT:
  case G_FILE_TYPE_MOUNTABLE:
  default:
    return FALSE;
  }
}

static int
check (const Command *command)
{
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (CoaCollection) collection = NULL;
  g_autoptr (CoaCheckReport) report = NULL;
  gboolean is_all_readable = TRUE;

  for (guint i = 0; command->names[i] != NULL; i++) {
    /* Never an address: a check asks nothing of the network. */
    GFile *file = g_vfs_get_file_for_path (g_vfs_get_local (), command->names[i]);

    g_ptr_array_add (files, file);
    is_all_readable &= is_readable (file);
  }

  collection = coa_collection_new_from_files ((GFile *const *) files->pdata, files->len);
  report = coa_check_report_new (coa_collection_get_problems (collection),
                                 (const char *const *) command->names);
  if (command->is_json)
    coa_check_json_print (report);
  else
    coa_check_report_print (report);

  if (!is_all_readable)
    return STATUS_UNREADABLE;
  return coa_check_report_get_n_errors (report) > 0 ? STATUS_ERRORS : STATUS_RIGHT;
}

/**
 * coa_check_is_wanted:
 * @argc: the number of arguments
 * @argv: (array length=argc): the arguments of the program, its name first
 *
 * Returns: whether the program is to check files, and not to open a window
 */
gboolean
coa_check_is_wanted (int argc, char *const *argv)
{
  for (int i = 1; i < argc && !g_str_equal (argv[i], "--"); i++) {
    if (g_str_equal (argv[i], "--check"))
      return TRUE;
  }
  return FALSE;
}

/**
 * coa_check_run:
 * @argc: the number of arguments
 * @argv: (array length=argc): the arguments of the program, its name first
 *
 * Prints what is wrong in the files of a collection. It needs no display.
 *
 * Returns: the exit status: 0, 1 if there are errors, or 2 if something that
 *   was named cannot be read
 */
int
coa_check_run (int argc, char **argv)
{
  g_auto (Command) command = { 0 };
  g_autoptr (GError) error = NULL;

  if (command_parse (&command, argc, argv, &error))
    return check (&command);

  /* Translators: %s is what is wrong with a command line. */
  g_printerr (_ ("coalitions: %s. See “coalitions --check --help”."), error->message);
  g_printerr ("\n");
  return STATUS_UNREADABLE;
}
