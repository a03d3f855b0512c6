/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <glib/gi18n.h>

#include "check/coa-check.h"
#include "config.h"
#include "ui/coa-application.h"

/* When a large block is freed, the C library joins all the small ones that were freed before,
 * unless it has done that one by one. After a large collection they are so many that a window
 * stands still meanwhile. */
static void
free_evenly (void)
{
#ifdef __GLIBC__
  mallopt (M_MXFAST, 0);
#endif
}

int
main (int argc, char *argv[])
{
  g_autoptr (CoaApplication) application = NULL;

  free_evenly ();
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  if (coa_check_is_wanted (argc, argv))
    return coa_check_run (argc, argv);

  application = coa_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
