/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/coa-command-line.h"

#include <stdlib.h>

#include <glib/gi18n.h>

#include "config.h"

/**
 * coa_command_line_describe:
 * @application: the program
 *
 * Tells what can follow the command, so that `--help` lists it. What can follow
 * `--check` is read before there is an application.
 */
void
coa_command_line_describe (GApplication *application)
{
  const GOptionEntry options[] = {
    { "check", 0, 0, G_OPTION_ARG_NONE, NULL, _ ("Check files or folders, without a window"), NULL },
      { "json", 0, 0, G_OPTION_ARG_NONE, NULL, _ ("With --check, list the problems as JSON"), NULL },
        { "version", 0, 0, G_OPTION_ARG_NONE, NULL, _ ("Show the version"), NULL }, { NULL },
      };

  g_application_add_main_option_entries (application, options);
  /* Translators: what can follow the command `coalitions`: files and links that it is to show. */
  g_application_set_option_context_parameter_string (application,
                                                     _ ("[FILE|FOLDER|coalitions:ID…]"));
}

/**
 * coa_command_line_handle:
 * @options: the options that stand on the command line
 *
 * Does what needs no window.
 *
 * Returns: the exit status, or -1 to go on
 */
int
coa_command_line_handle (GVariantDict *options)
{
  if (g_variant_dict_contains (options, "version")) {
    g_print ("coalitions %s\n", VERSION);
    return EXIT_SUCCESS;
  }
  if (g_variant_dict_contains (options, "json")) {
    /* Translators: an error on the command line. */
    g_printerr ("%s\n", _ ("coalitions: --json goes with --check"));
    return EXIT_FAILURE;
  }
  return -1;
}
