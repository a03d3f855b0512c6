/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/coa-application.h"

#include "config.h"
#include "ui/window/coa-window.h"

/**
 * CoaApplication:
 *
 * The program: it opens the bundled collection in a [class@Window].
 */
struct _CoaApplication {
  AdwApplication parent_instance;
};

G_DEFINE_FINAL_TYPE (CoaApplication, coa_application, ADW_TYPE_APPLICATION)

static void
coa_application_activate (GApplication *application)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (application));

  if (window == NULL)
    window = coa_window_new (GTK_APPLICATION (application));

  gtk_window_present (window);
}

static void
coa_application_class_init (CoaApplicationClass *klass)
{
  G_APPLICATION_CLASS (klass)->activate = coa_application_activate;
}

static void
coa_application_init (CoaApplication *self)
{
}

/**
 * coa_application_new:
 *
 * Returns: (transfer full): the program, not yet running
 */
CoaApplication *
coa_application_new (void)
{
  return g_object_new (COA_TYPE_APPLICATION, "application-id", APPLICATION_ID, "resource-base-path",
                       RESOURCE_PATH, NULL);
}
