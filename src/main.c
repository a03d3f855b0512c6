/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>

#include <glib/gi18n.h>

#include "check/coa-check.h"
#include "config.h"
#include "ui/coa-application.h"

int
main (int argc, char *argv[])
{
  g_autoptr (CoaApplication) application = NULL;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  if (coa_check_is_wanted (argc, argv))
    return coa_check_run (argc, argv);

  application = coa_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
