/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/shortcuts/coa-shortcuts-dialog.h"

#include "ui/shortcuts/coa-shortcut-row.h"

/**
 * CoaShortcutsDialog:
 *
 * All keyboard shortcuts.
 *
 * Our own, since libadwaita has such a dialog only from 1.8 on, and GTK's is
 * deprecated.
 */
struct _CoaShortcutsDialog {
  AdwDialog parent_instance;
};

G_DEFINE_FINAL_TYPE (CoaShortcutsDialog, coa_shortcuts_dialog, ADW_TYPE_DIALOG)

static void
coa_shortcuts_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), COA_TYPE_SHORTCUTS_DIALOG);

  G_OBJECT_CLASS (coa_shortcuts_dialog_parent_class)->dispose (object);
}

static void
coa_shortcuts_dialog_class_init (CoaShortcutsDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = coa_shortcuts_dialog_dispose;

  g_type_ensure (COA_TYPE_SHORTCUT_ROW);
  gtk_widget_class_set_template_from_resource (
    GTK_WIDGET_CLASS (klass), "/io/github/coalitions/Coalitions/shortcuts/coa-shortcuts-dialog.ui");
}

static void
coa_shortcuts_dialog_init (CoaShortcutsDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * coa_shortcuts_dialog_new:
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *
coa_shortcuts_dialog_new (void)
{
  return g_object_new (COA_TYPE_SHORTCUTS_DIALOG, NULL);
}
