/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/import/preview/coa-import-saving.h"

#include <glib/gi18n.h>

#include "ui/picture/file/coa-file-name.h"
#include "ui/picture/file/coa-whole-file.h"

typedef struct {
  CoaImported *imported; /* (owned) */
  char *title;           /* (owned) */
  char *language;        /* (owned) */
  GFile *place;          /* (owned) */
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  g_clear_object (&job->imported);
  g_clear_pointer (&job->title, g_free);
  g_clear_pointer (&job->language, g_free);
  g_clear_object (&job->place);
  g_free (job);
}

static GListModel *
list_filters (void)
{
  GListStore *filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  g_autoptr (GtkFileFilter) collections = gtk_file_filter_new ();

  gtk_file_filter_set_name (collections, _ ("Collections"));
  gtk_file_filter_add_suffix (collections, "coalitions");
  gtk_file_filter_add_suffix (collections, "json");
  g_list_store_append (filters, collections);
  return G_LIST_MODEL (filters);
}

/**
 * coa_import_saving_dialog_new:
 * @title: the title of a collection
 * @beside: (transfer none): the file that it was made of
 *
 * Returns: (transfer full): a dialog that asks where to save it, which begins beside
 *   that file
 */
GtkFileDialog *
coa_import_saving_dialog_new (const char *title, GFile *beside)
{
  GtkFileDialog *dialog = gtk_file_dialog_new ();
  g_autoptr (GListModel) filters = list_filters ();
  g_autoptr (GFile) folder = g_file_get_parent (beside);
  g_autofree char *fit = coa_file_name_new (title);
  g_autofree char *name = g_strconcat (fit, ".coalitions", NULL);

  gtk_file_dialog_set_title (dialog, _ ("Save Collection"));
  gtk_file_dialog_set_modal (dialog, TRUE);
  gtk_file_dialog_set_filters (dialog, filters);
  if (folder != NULL && !coa_file_name_is_sandboxed (beside)) {
    g_autoptr (GFile) place = g_file_get_child (folder, name);

    /* GTK 4.18 leaks a file where the folder and the name are set apart. */
    gtk_file_dialog_set_initial_file (dialog, place);
  } else {
    gtk_file_dialog_set_initial_name (dialog, name);
  }
  return dialog;
}

static void
save_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Job *job = data;
  g_autoptr (GBytes) bytes = coa_imported_to_bytes (job->imported, job->title, job->language);
  GError *error = NULL;

  if (coa_whole_file_write (job->place, bytes, &error))
    g_task_return_pointer (task, g_object_ref (job->place), g_object_unref);
  else
    g_task_return_error (task, error);
}

/**
 * coa_import_saving_async:
 * @imported: (transfer none): what was made of a foreign file
 * @title: the title of the collection
 * @language: the language of its texts
 * @place: (transfer none): where to put it
 * @callback: (scope async): called when that is done
 * @user_data: what @callback is called with
 *
 * Writes a collection in a thread: all of it or nothing.
 */
void
coa_import_saving_async (CoaImported *imported, const char *title, const char *language,
                         GFile *place, GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, callback, user_data);
  Job *job = g_new0 (Job, 1);

  job->imported = g_object_ref (imported);
  job->title = g_strdup (title);
  job->language = g_strdup (language);
  job->place = g_object_ref (place);
  g_task_set_source_tag (task, coa_import_saving_async);
  g_task_set_task_data (task, job, job_free);
  g_task_run_in_thread (task, save_thread);
}

/**
 * coa_import_saving_finish:
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): the file, or %NULL if it could not be written
 */
GFile *
coa_import_saving_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
