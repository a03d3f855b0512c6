/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/window/coa-window.h"

/**
 * CoaWindow:
 *
 * A window that shows one collection.
 */
struct _CoaWindow {
  AdwApplicationWindow parent_instance;
};

G_DEFINE_FINAL_TYPE (CoaWindow, coa_window, ADW_TYPE_APPLICATION_WINDOW)

static void
coa_window_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), COA_TYPE_WINDOW);

  G_OBJECT_CLASS (coa_window_parent_class)->dispose (object);
}

static void
coa_window_class_init (CoaWindowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = coa_window_dispose;

  gtk_widget_class_set_template_from_resource (
    GTK_WIDGET_CLASS (klass), "/io/github/coalitions/Coalitions/window/coa-window.ui");
}

static void
coa_window_init (CoaWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * coa_window_new:
 * @application: the program it belongs to
 *
 * Returns: (transfer none): the window, owned by the toolkit
 */
GtkWindow *
coa_window_new (GtkApplication *application)
{
  return g_object_new (COA_TYPE_WINDOW, "application", application, NULL);
}
