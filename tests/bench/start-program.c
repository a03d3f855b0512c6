/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>

#include "first-frame.h"
#include "ui/coa-application.h"

/* The program as it is, which tells when its window is there. */
int
main (int argc, char *argv[])
{
  g_autoptr (CoaApplication) application = NULL;

  setlocale (LC_ALL, "");
  application = coa_application_new ();
  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
  first_frame_report (GTK_APPLICATION (application));
  return g_application_run (G_APPLICATION (application), argc, argv);
}
