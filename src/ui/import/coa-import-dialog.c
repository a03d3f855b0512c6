/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/import/coa-import-dialog.h"

#include "import/coa-imported.h"
#include "ui/import/coa-import-reading-page.h"
#include "ui/import/duplicate/coa-import-duplicates-page.h"
#include "ui/import/mapping/coa-import-mapping-page.h"
#include "ui/import/mapping/coa-import-mappings.h"
#include "ui/import/preview/coa-import-preview-page.h"

/**
 * CoaImportDialog:
 *
 * Makes a collection of a file of another program, step by step: what the columns
 * of a table are, what is there twice, what will be saved. Back leads to the step
 * before, where all is as the user chose. Nothing is written before the last.
 */
struct _CoaImportDialog {
  AdwDialog parent_instance;

  GSettings *settings;       /* (owned) (not nullable) */
  GFile *location;           /* (owned) (not nullable) */
  CoaForeignFile *file;      /* (owned) (nullable): when it is read */
  GCancellable *cancellable; /* (owned) (nullable): of what is going on */

  AdwNavigationView *view;
  CoaImportReadingPage *reading_page;
  CoaImportMappingPage *mapping_page;
  CoaImportDuplicatesPage *duplicates_page;
  CoaImportPreviewPage *preview_page;
};

G_DEFINE_FINAL_TYPE (CoaImportDialog, coa_import_dialog, ADW_TYPE_DIALOG)

enum {
  SAVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
set_busy (CoaImportDialog *self, gboolean busy)
{
  g_object_set (self->mapping_page, "busy", busy, NULL);
  g_object_set (self->duplicates_page, "busy", busy, NULL);
}

/* Also who goes back does not wait any more for the next step. */
static void
stop (CoaImportDialog *self)
{
  if (self->cancellable == NULL)
    return;

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  set_busy (self, FALSE);
}

/* What was stopped may come back later, also when the dialog is gone. */
static gboolean
is_awaited (CoaImportDialog *self, GAsyncResult *result)
{
  if (self->cancellable == NULL || g_task_get_cancellable (G_TASK (result)) != self->cancellable)
    return FALSE;

  g_clear_object (&self->cancellable);
  set_busy (self, FALSE);
  return TRUE;
}

static gboolean
is_at (CoaImportDialog *self, const char *tag)
{
  return g_strcmp0 (adw_navigation_view_get_visible_page_tag (self->view), tag) == 0;
}

/* From where a file is read there is no way back to reading it. */
static void
go_to (CoaImportDialog *self, const char *tag)
{
  const char *const only[] = { tag };

  if (is_at (self, "reading"))
    adw_navigation_view_replace_with_tags (self->view, only, 1);
  else if (!is_at (self, tag))
    adw_navigation_view_push_by_tag (self->view, tag);
}

static void
fail (CoaImportDialog *self, const GError *error)
{
  const char *const only[] = { "reading" };

  adw_navigation_view_replace_with_tags (self->view, only, 1);
  coa_import_reading_page_fail (self->reading_page, self->location, error);
}

/* What is there twice is asked once. */
static void
made_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (CoaImportDialog) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (CoaImported) imported = coa_imported_make_finish (result, &error);

  if (!is_awaited (self, result))
    return;
  if (imported == NULL) {
    fail (self, error);
  } else if (!is_at (self, "duplicates") &&
             g_list_model_get_n_items (coa_imported_get_pairs (imported)) > 0) {
    coa_import_duplicates_page_show (self->duplicates_page, imported);
    go_to (self, "duplicates");
  } else {
    coa_import_preview_page_show (self->preview_page, imported);
    go_to (self, "preview");
  }
}

static void
make (CoaImportDialog *self, gboolean is_to_merge)
{
  stop (self);
  self->cancellable = g_cancellable_new ();
  set_busy (self, TRUE);
  coa_imported_make_async (self->file, coa_import_mapping_page_get_mapping (self->mapping_page),
                           coa_import_duplicates_page_get_choices (self->duplicates_page),
                           is_to_merge, self->cancellable, made_cb, g_object_ref (self));
}

static void
show_mapping (CoaImportDialog *self, CoaForeignFile *before)
{
  CoaCsvMapping *chosen = coa_import_mapping_page_get_mapping (self->mapping_page);
  g_autoptr (CoaCsvMapping) mapping =
    coa_import_mappings_propose (self->settings, self->file, before, chosen);

  coa_import_mapping_page_show (self->mapping_page, self->file, mapping);
  go_to (self, "mapping");
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (CoaImportDialog) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (CoaForeignFile) file = coa_foreign_file_read_finish (result, &error);
  g_autoptr (CoaForeignFile) before = NULL;

  if (!is_awaited (self, result))
    return;
  if (file == NULL) {
    fail (self, error);
    return;
  }
  before = g_steal_pointer (&self->file);
  self->file = g_object_ref (file);
  if (before == NULL)
    coa_import_preview_page_begin (self->preview_page, file, self->location);
  if (coa_foreign_file_get_table (file) != NULL)
    show_mapping (self, before);
  else
    make (self, FALSE);
}

static void
read_file (CoaImportDialog *self, CoaCsvEncoding encoding, char separator)
{
  g_autoptr (GVariant) formats =
    self->file == NULL ? coa_import_mappings_get_formats (self->settings) : NULL;

  stop (self);
  self->cancellable = g_cancellable_new ();
  coa_foreign_file_read_async (self->location, encoding, separator, formats, self->cancellable,
                               read_cb, g_object_ref (self));
}

/* Reads the table once more, as the user says that it is written. */
static void
read_again (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  CoaImportDialog *self = COA_IMPORT_DIALOG (widget);
  int encoding;
  guchar separator;

  g_variant_get (parameter, "(iy)", &encoding, &separator);
  read_file (self, (CoaCsvEncoding) encoding, (char) separator);
  set_busy (self, TRUE);
}

static void
begin (CoaImportDialog *self, GFile *location)
{
  const char *const only[] = { "reading" };

  g_clear_object (&self->file);
  g_set_object (&self->location, location);
  adw_navigation_view_replace_with_tags (self->view, only, 1);
  coa_import_reading_page_begin (self->reading_page, location);
  read_file (self, COA_CSV_ENCODING_ANY, COA_CSV_ANY_SEPARATOR);
}

static void
mapping_done_cb (CoaImportDialog *self)
{
  coa_import_mappings_remember (self->settings, self->file,
                                coa_import_mapping_page_get_mapping (self->mapping_page));
  make (self, FALSE);
}

static void
duplicates_done_cb (CoaImportDialog *self)
{
  make (self, TRUE);
}

static void
saved_cb (CoaImportDialog *self, GFile *place)
{
  g_signal_emit (self, signals[SAVED], 0, place);
  adw_dialog_force_close (ADW_DIALOG (self));
}

/* GTK 4.18 keeps a list with all around it if it is removed while the focus is in it. */
static void
coa_import_dialog_closed (AdwDialog *dialog)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (dialog));

  stop (COA_IMPORT_DIALOG (dialog));
  if (root != NULL && gtk_root_get_focus (root) != NULL &&
      gtk_widget_is_ancestor (gtk_root_get_focus (root), GTK_WIDGET (dialog)))
    gtk_root_set_focus (root, NULL);
}

static void
coa_import_dialog_dispose (GObject *object)
{
  CoaImportDialog *self = COA_IMPORT_DIALOG (object);

  stop (self);
  gtk_widget_dispose_template (GTK_WIDGET (object), COA_TYPE_IMPORT_DIALOG);
  g_clear_object (&self->settings);
  g_clear_object (&self->location);
  g_clear_object (&self->file);

  G_OBJECT_CLASS (coa_import_dialog_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (COA_TYPE_IMPORT_DUPLICATES_PAGE);
  g_type_ensure (COA_TYPE_IMPORT_MAPPING_PAGE);
  g_type_ensure (COA_TYPE_IMPORT_PREVIEW_PAGE);
  g_type_ensure (COA_TYPE_IMPORT_READING_PAGE);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/import/coa-import-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaImportDialog, view);
  gtk_widget_class_bind_template_child (widget_class, CoaImportDialog, reading_page);
  gtk_widget_class_bind_template_child (widget_class, CoaImportDialog, mapping_page);
  gtk_widget_class_bind_template_child (widget_class, CoaImportDialog, duplicates_page);
  gtk_widget_class_bind_template_child (widget_class, CoaImportDialog, preview_page);
  gtk_widget_class_bind_template_callback (widget_class, begin);
  gtk_widget_class_bind_template_callback (widget_class, mapping_done_cb);
  gtk_widget_class_bind_template_callback (widget_class, duplicates_done_cb);
  gtk_widget_class_bind_template_callback (widget_class, saved_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop);
  gtk_widget_class_install_action (widget_class, "import.read", "(iy)", read_again);
}

static void
coa_import_dialog_class_init (CoaImportDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = coa_import_dialog_dispose;
  ADW_DIALOG_CLASS (klass)->closed = coa_import_dialog_closed;

  /**
   * CoaImportDialog::saved:
   * @self: the dialog
   * @place: the file
   *
   * Emitted when the collection is in a file.
   */
  signals[SAVED] = g_signal_new ("saved", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 1, G_TYPE_FILE);

  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
coa_import_dialog_init (CoaImportDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * coa_import_dialog_new:
 * @location: (transfer none): a file to import
 * @settings: (transfer none): where it is kept what the columns of tables are
 *
 * Begins to read a file.
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *
coa_import_dialog_new (GFile *location, GSettings *settings)
{
  CoaImportDialog *self = g_object_new (COA_TYPE_IMPORT_DIALOG, NULL);

  self->settings = g_object_ref (settings);
  begin (self, location);
  return ADW_DIALOG (self);
}
