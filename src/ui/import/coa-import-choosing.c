/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/import/coa-import-choosing.h"

#include <glib/gi18n.h>

static void
append_filter (GListStore *filters, const char *name, const char *const *suffixes)
{
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, name);
  for (guint i = 0; suffixes[i] != NULL; i++)
    gtk_file_filter_add_suffix (filter, suffixes[i]);
  g_list_store_append (filters, filter);
}

/**
 * coa_import_choosing_dialog_new:
 *
 * Returns: (transfer full): a dialog that asks for a file to import
 */
GtkFileDialog *
coa_import_choosing_dialog_new (void)
{
  GtkFileDialog *dialog = gtk_file_dialog_new ();
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  g_autoptr (GtkFileFilter) all = gtk_file_filter_new ();

  /* Translators: kinds of files; Popolo and CSV are names. */
  append_filter (filters, _ ("Tables (CSV) and Popolo (JSON)"),
                            (const char *[]) { "csv", "tsv", "txt", "json", NULL });
  /* Translators: a kind of file; CSV is a name. */
  append_filter (filters, _ ("Tables (CSV)"), (const char *[]) { "csv", "tsv", "txt", NULL });
  /* Translators: a kind of file; Popolo is a name. */
  append_filter (filters, _ ("Popolo (JSON)"), (const char *[]) { "json", NULL });
  gtk_file_filter_set_name (all, _ ("All Files"));
  gtk_file_filter_add_pattern (all, "*");
  g_list_store_append (filters, all);
  gtk_file_dialog_set_title (dialog, _ ("Import File"));
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
  return dialog;
}
