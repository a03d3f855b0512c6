/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/import/preview/coa-import-preview-page.h"

#include <glib/gi18n.h>

#include "ui/import/coa-import-header.h"
#include "ui/import/preview/coa-import-contents.h"
#include "ui/import/preview/coa-import-naming.h"
#include "ui/import/preview/coa-import-saving.h"
#include "ui/labels/coa-problem-labels.h"
#include "ui/problems/coa-problems-page.h"

/**
 * CoaImportPreviewPage:
 *
 * What a new collection will hold, and what is wrong in it, before anything is
 * written.
 */
struct _CoaImportPreviewPage {
  AdwNavigationPage parent_instance;

  CoaImported *imported; /* (owned) (nullable) */
  GFile *file;           /* (owned) (nullable): what that was made of */
  gboolean busy;
  gboolean is_empty;

  AdwBanner *empty_banner;
  CoaImportNaming *naming;
  GtkWidget *problems_group;
  AdwActionRow *problems_row;
  GtkImage *problems_icon;
  CoaImportContents *contents;
};

G_DEFINE_FINAL_TYPE (CoaImportPreviewPage, coa_import_preview_page, ADW_TYPE_NAVIGATION_PAGE)

typedef enum {
  PROP_BUSY = 1,
} CoaImportPreviewPageProperty;

static GParamSpec *props[PROP_BUSY + 1];

enum {
  SAVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
changed_cb (CoaImportPreviewPage *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "preview.save",
                                 !self->busy && !self->is_empty &&
                                   coa_import_naming_is_complete (self->naming));
}

static void
set_busy (CoaImportPreviewPage *self, gboolean busy)
{
  self->busy = busy;
  changed_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_BUSY]);
}

static void
tell_failure (CoaImportPreviewPage *self, const GError *error)
{
  GtkWidget *toasts = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_TOAST_OVERLAY);
  g_autofree char *message =
    g_strdup_printf (_ ("The collection was not saved: %s"), error->message);
  AdwToast *toast = adw_toast_new (message);

  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (toasts), toast);
}

/* The dialog may be closed by then. */
static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (CoaImportPreviewPage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) place = coa_import_saving_finish (result, &error);

  if (place != NULL)
    g_signal_emit (self, signals[SAVED], 0, place);
  if (gtk_widget_get_root (GTK_WIDGET (self)) == NULL)
    return;

  set_busy (self, FALSE);
  if (place == NULL)
    tell_failure (self, error);
}

static void
place_chosen_cb (GObject *dialog, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (CoaImportPreviewPage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) place = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (dialog), result, &error);

  if (gtk_widget_get_root (GTK_WIDGET (self)) == NULL)
    return;

  if (place != NULL)
    coa_import_preview_page_save_to (self, place);
  else if (!g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    tell_failure (self, error);
}

static void
save (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  CoaImportPreviewPage *self = COA_IMPORT_PREVIEW_PAGE (widget);
  g_autoptr (GtkFileDialog) dialog =
    coa_import_saving_dialog_new (coa_import_naming_get_title (self->naming), self->file);

  gtk_file_dialog_save (dialog, GTK_WINDOW (gtk_widget_get_root (widget)), NULL, place_chosen_cb,
                        g_object_ref (widget));
}

static void
show_problems (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  CoaImportPreviewPage *self = COA_IMPORT_PREVIEW_PAGE (widget);
  GtkWidget *view = gtk_widget_get_ancestor (widget, ADW_TYPE_NAVIGATION_VIEW);

  adw_navigation_view_push (ADW_NAVIGATION_VIEW (view),
                            coa_problems_page_new (coa_imported_get_collection (self->imported)));
}

/* How many problems there are, and what the first of them is. */
static void
tell_problems (CoaImportPreviewPage *self)
{
  GListModel *problems = coa_collection_get_problems (coa_imported_get_collection (self->imported));
  const guint n = g_list_model_get_n_items (problems);
  g_autofree char *count = g_strdup_printf (ngettext ("%'u problem", "%'u problems", n), n);
  g_autoptr (CoaProblem) first = g_list_model_get_item (problems, 0);
  g_autofree char *icon = coa_label_problem_icon (NULL, first);

  gtk_widget_set_visible (self->problems_group, first != NULL);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self->problems_row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->problems_row), count);
  adw_action_row_set_subtitle (self->problems_row,
                               first == NULL ? "" : coa_problem_get_message (first));
  gtk_image_set_from_icon_name (self->problems_icon, icon);
}

static void
coa_import_preview_page_get_property (GObject *object, guint prop_id, GValue *value,
                                      GParamSpec *pspec)
{
  switch ((CoaImportPreviewPageProperty) prop_id) {
  case PROP_BUSY:
    g_value_set_boolean (value, COA_IMPORT_PREVIEW_PAGE (object)->busy);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_import_preview_page_dispose (GObject *object)
{
  CoaImportPreviewPage *self = COA_IMPORT_PREVIEW_PAGE (object);

  /* The parent class holds it too, and would take it apart a second time. */
  adw_navigation_page_set_child (ADW_NAVIGATION_PAGE (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), COA_TYPE_IMPORT_PREVIEW_PAGE);
  g_clear_object (&self->imported);
  g_clear_object (&self->file);

  G_OBJECT_CLASS (coa_import_preview_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (COA_TYPE_IMPORT_CONTENTS);
  g_type_ensure (COA_TYPE_IMPORT_HEADER);
  g_type_ensure (COA_TYPE_IMPORT_NAMING);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/import/preview/coa-import-preview-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaImportPreviewPage, empty_banner);
  gtk_widget_class_bind_template_child (widget_class, CoaImportPreviewPage, naming);
  gtk_widget_class_bind_template_child (widget_class, CoaImportPreviewPage, problems_group);
  gtk_widget_class_bind_template_child (widget_class, CoaImportPreviewPage, problems_row);
  gtk_widget_class_bind_template_child (widget_class, CoaImportPreviewPage, problems_icon);
  gtk_widget_class_bind_template_child (widget_class, CoaImportPreviewPage, contents);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_install_action (widget_class, "preview.save", NULL, save);
  gtk_widget_class_install_action (widget_class, "preview.problems", NULL, show_problems);
}

static void
coa_import_preview_page_class_init (CoaImportPreviewPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_import_preview_page_get_property;
  object_class->dispose = coa_import_preview_page_dispose;

  /**
   * CoaImportPreviewPage:busy:
   *
   * Whether the collection is being written.
   */
  props[PROP_BUSY] = g_param_spec_boolean (
    "busy", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * CoaImportPreviewPage::saved:
   * @self: the page
   * @place: the file
   *
   * Emitted when the collection is in a file.
   */
  signals[SAVED] = g_signal_new ("saved", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 1, G_TYPE_FILE);

  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
coa_import_preview_page_init (CoaImportPreviewPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * coa_import_preview_page_begin:
 * @self: the page
 * @file: (transfer none): what the collection is made of
 * @location: (transfer none): where that is
 *
 * Proposes a title for what will be shown.
 */
void
coa_import_preview_page_begin (CoaImportPreviewPage *self, CoaForeignFile *file, GFile *location)
{
  g_autofree char *title = coa_foreign_file_dup_title (file);

  g_return_if_fail (COA_IS_IMPORT_PREVIEW_PAGE (self));

  g_set_object (&self->file, location);
  coa_import_naming_begin (self->naming, title);
}

/**
 * coa_import_preview_page_show:
 * @self: the page
 * @imported: (transfer none): what was made of a file
 *
 * Shows what would be saved.
 */
void
coa_import_preview_page_show (CoaImportPreviewPage *self, CoaImported *imported)
{
  g_return_if_fail (COA_IS_IMPORT_PREVIEW_PAGE (self));

  g_set_object (&self->imported, imported);
  self->is_empty =
    !coa_import_contents_show (self->contents, coa_imported_get_collection (imported));
  gtk_widget_set_visible (GTK_WIDGET (self->contents), !self->is_empty);
  adw_banner_set_revealed (self->empty_banner, self->is_empty);
  tell_problems (self);
  changed_cb (self);
}

/**
 * coa_import_preview_page_save_to:
 * @self: the page
 * @place: (transfer none): where to put the collection
 *
 * Saves what is shown, or says why it is not saved.
 */
void
coa_import_preview_page_save_to (CoaImportPreviewPage *self, GFile *place)
{
  g_return_if_fail (COA_IS_IMPORT_PREVIEW_PAGE (self));

  set_busy (self, TRUE);
  coa_import_saving_async (self->imported, coa_import_naming_get_title (self->naming),
                           coa_import_naming_get_language (self->naming), place, saved_cb,
                           g_object_ref (self));
}
