/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/import/coa-import-reading-page.h"

#include "model/load/coa-load-bytes.h"
#include "ui/import/coa-import-choosing.h"
#include "ui/import/coa-import-header.h"
#include "ui/labels/coa-problem-labels.h"
#include "ui/page/coa-patience.h"

#define PULSE_MS 100

/**
 * CoaImportReadingPage:
 *
 * That a file is being read to be imported, or why nothing can be made of it, so
 * that the user can choose another.
 */
struct _CoaImportReadingPage {
  AdwNavigationPage parent_instance;

  guint timeout; /* until the progress is shown, and then of its next move */

  GtkStack *stack;
  GtkLabel *progress_place;
  GtkProgressBar *progress_bar;
  GtkLabel *reason;
  GtkLabel *place;
};

G_DEFINE_FINAL_TYPE (CoaImportReadingPage, coa_import_reading_page, ADW_TYPE_NAVIGATION_PAGE)

enum {
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static gboolean
pulse_cb (gpointer user_data)
{
  gtk_progress_bar_pulse (COA_IMPORT_READING_PAGE (user_data)->progress_bar);
  return G_SOURCE_CONTINUE;
}

static gboolean
show_progress_cb (gpointer user_data)
{
  CoaImportReadingPage *self = user_data;

  gtk_stack_set_visible_child_name (self->stack, "progress");
  self->timeout = g_timeout_add (PULSE_MS, pulse_cb, self);
  return G_SOURCE_REMOVE;
}

static void
stop (CoaImportReadingPage *self)
{
  g_clear_handle_id (&self->timeout, g_source_remove);
}

/* The dialog may be closed by then. */
static void
file_chosen_cb (GObject *dialog, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (CoaImportReadingPage) self = user_data;
  g_autoptr (GFile) location = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (dialog), result, NULL);

  if (location != NULL && gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
    g_signal_emit (self, signals[CHOSEN], 0, location);
}

static void
choose (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  g_autoptr (GtkFileDialog) dialog = coa_import_choosing_dialog_new ();

  gtk_file_dialog_open (dialog, GTK_WINDOW (gtk_widget_get_root (widget)), NULL, file_chosen_cb,
                        g_object_ref (widget));
}

static void
coa_import_reading_page_hidden (AdwNavigationPage *page)
{
  stop (COA_IMPORT_READING_PAGE (page));
}

static void
coa_import_reading_page_dispose (GObject *object)
{
  stop (COA_IMPORT_READING_PAGE (object));
  /* The parent class holds it too, and would take it apart a second time. */
  adw_navigation_page_set_child (ADW_NAVIGATION_PAGE (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), COA_TYPE_IMPORT_READING_PAGE);

  G_OBJECT_CLASS (coa_import_reading_page_parent_class)->dispose (object);
}

static void
coa_import_reading_page_class_init (CoaImportReadingPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = coa_import_reading_page_dispose;
  ADW_NAVIGATION_PAGE_CLASS (klass)->hidden = coa_import_reading_page_hidden;

  /**
   * CoaImportReadingPage::chosen:
   * @self: the page
   * @location: a file
   *
   * Emitted when the user has chosen another file.
   */
  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_FILE);

  g_type_ensure (COA_TYPE_IMPORT_HEADER);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/import/coa-import-reading-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaImportReadingPage, stack);
  gtk_widget_class_bind_template_child (widget_class, CoaImportReadingPage, progress_place);
  gtk_widget_class_bind_template_child (widget_class, CoaImportReadingPage, progress_bar);
  gtk_widget_class_bind_template_child (widget_class, CoaImportReadingPage, reason);
  gtk_widget_class_bind_template_child (widget_class, CoaImportReadingPage, place);
  gtk_widget_class_install_action (widget_class, "reading.choose", NULL, choose);
}

static void
coa_import_reading_page_init (CoaImportReadingPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * coa_import_reading_page_begin:
 * @self: the page
 * @location: (transfer none): a file
 *
 * Shows that a file is being read, if that takes long.
 */
void
coa_import_reading_page_begin (CoaImportReadingPage *self, GFile *location)
{
  g_autofree char *name = coa_label_location (NULL, location);

  g_return_if_fail (COA_IS_IMPORT_READING_PAGE (self));

  stop (self);
  gtk_label_set_label (self->progress_place, name);
  gtk_stack_set_visible_child_name (self->stack, "begin");
  self->timeout = g_timeout_add (COA_PATIENCE_MS, show_progress_cb, self);
}

/**
 * coa_import_reading_page_fail:
 * @self: the page
 * @location: (transfer none): a file
 * @error: what is wrong with it
 *
 * Shows why nothing can be made of a file.
 */
void
coa_import_reading_page_fail (CoaImportReadingPage *self, GFile *location, const GError *error)
{
  g_autofree char *name = coa_label_location (NULL, location);
  g_autofree char *reason = coa_load_explain (error);

  g_return_if_fail (COA_IS_IMPORT_READING_PAGE (self));

  stop (self);
  gtk_label_set_label (self->reason, reason);
  gtk_label_set_label (self->place, name);
  gtk_stack_set_visible_child_name (self->stack, "failure");
}
