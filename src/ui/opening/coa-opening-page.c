/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/opening/coa-opening-page.h"

#include "import/coa-foreign-kind.h"
#include "model/problem/coa-problem.h"
#include "ui/labels/coa-labels.h"
#include "ui/labels/coa-problem-labels.h"
#include "ui/opening/coa-showable.h"
#include "ui/page/coa-patience.h"

/**
 * CoaOpeningPage:
 *
 * A collection that is being read from a file or a folder, with its progress, or
 * why there is nothing to show.
 *
 * It begins to read when it is made.
 */
struct _CoaOpeningPage {
  AdwBin parent_instance;

  GFile *location;           /* (owned) (not nullable) */
  GCancellable *cancellable; /* (owned) (nullable): while it is read */
  guint patience;            /* a timeout */

  GtkStack *stack;
  GtkLabel *reason;
  GtkLabel *place;
  GtkProgressBar *progress_bar;
  GtkWidget *import_button;
  GtkWidget *open_button;
};

G_DEFINE_FINAL_TYPE (CoaOpeningPage, coa_opening_page, ADW_TYPE_BIN)

typedef enum {
  PROP_LOCATION = 1,
} CoaOpeningPageProperty;

static GParamSpec *props[PROP_LOCATION + 1];

enum {
  SEEN,
  OPENED,
  FAILED,
  CANCELLED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/**
 * coa_opening_page_stop:
 * @self: the page
 *
 * Stops reading, when nobody waits for it any more. Nothing is told of it.
 */
void
coa_opening_page_stop (CoaOpeningPage *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_handle_id (&self->patience, g_source_remove);
}

static void
show_failure (CoaOpeningPage *self, CoaCollection *collection)
{
  g_autoptr (CoaProblem) problem =
    g_list_model_get_item (coa_collection_get_problems (collection), 0);
  g_autofree char *message = coa_label_problem_message (NULL, problem);
  g_autofree char *place = coa_label_problem_place (NULL, problem, NULL);

  gtk_widget_set_visible (self->import_button, coa_foreign_kind_may_be (self->location));
  if (gtk_widget_get_visible (self->import_button))
    gtk_widget_remove_css_class (self->open_button, "suggested-action");
  gtk_label_set_label (self->reason, message);
  gtk_label_set_label (self->place, place);
  gtk_stack_set_visible_child_name (self->stack, "failure");
  g_signal_emit (self, signals[FAILED], 0, problem);
}

/* The page may be gone, or read again, when what was stopped comes back. */
static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (CoaOpeningPage) self = user_data;
  g_autoptr (CoaCollection) collection = coa_collection_load_finish (result, NULL);

  if (collection == NULL || g_task_get_cancellable (G_TASK (result)) != self->cancellable)
    return;

  coa_opening_page_stop (self);
  if (coa_showable (collection))
    g_signal_emit (self, signals[OPENED], 0, collection);
  else
    show_failure (self, collection);
}

static void
progress_cb (goffset n_read, goffset size, gpointer user_data)
{
  CoaOpeningPage *self = user_data;

  if (self->progress_bar != NULL && size > 0)
    gtk_progress_bar_set_fraction (self->progress_bar, (double) n_read / (double) size);
}

static gboolean
show_progress_cb (gpointer user_data)
{
  CoaOpeningPage *self = user_data;

  self->patience = 0;
  gtk_stack_set_visible_child_name (self->stack, "progress");
  g_signal_emit (self, signals[SEEN], 0);
  return G_SOURCE_REMOVE;
}

static void
start (CoaOpeningPage *self)
{
  coa_opening_page_stop (self);
  self->cancellable = g_cancellable_new ();
  self->patience = g_timeout_add (COA_PATIENCE_MS, show_progress_cb, self);
  gtk_progress_bar_set_fraction (self->progress_bar, 0);
  gtk_stack_set_visible_child_name (self->stack, "begin");

  coa_collection_load_async (&self->location, 1, self->cancellable, progress_cb, self, loaded_cb,
                             g_object_ref (self));
}

static void
start_again (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  start (COA_OPENING_PAGE (widget));
}

static void
cancel (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  coa_opening_page_stop (COA_OPENING_PAGE (widget));
  g_signal_emit (widget, signals[CANCELLED], 0);
}

/* What is no collection may be a file that can become one. */
static void
import (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  g_autofree char *uri = g_file_get_uri (COA_OPENING_PAGE (widget)->location);

  gtk_widget_activate_action (widget, "app.import-location", "s", uri);
}

static void
coa_opening_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((CoaOpeningPageProperty) prop_id) {
  case PROP_LOCATION:
    g_value_set_object (value, COA_OPENING_PAGE (object)->location);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_opening_page_set_property (GObject *object, guint prop_id, const GValue *value,
                               GParamSpec *pspec)
{
  switch ((CoaOpeningPageProperty) prop_id) {
  case PROP_LOCATION:
    COA_OPENING_PAGE (object)->location = g_value_dup_object (value);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_opening_page_constructed (GObject *object)
{
  G_OBJECT_CLASS (coa_opening_page_parent_class)->constructed (object);

  start (COA_OPENING_PAGE (object));
}

static void
coa_opening_page_dispose (GObject *object)
{
  coa_opening_page_stop (COA_OPENING_PAGE (object));
  /* The parent class holds it too, and would take it apart a second time. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), COA_TYPE_OPENING_PAGE);
  g_clear_object (&COA_OPENING_PAGE (object)->location);

  G_OBJECT_CLASS (coa_opening_page_parent_class)->dispose (object);
}

static void
define_signals (CoaOpeningPageClass *klass)
{
  /**
   * CoaOpeningPage::seen:
   * @self: the page
   *
   * Emitted when the page has something to be seen while it reads: how far that is.
   */
  signals[SEEN] = g_signal_new ("seen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 0);

  /**
   * CoaOpeningPage::opened:
   * @self: the page
   * @collection: what was read
   *
   * Emitted when there is something to show.
   */
  signals[OPENED] = g_signal_new ("opened", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, COA_TYPE_COLLECTION);

  /**
   * CoaOpeningPage::failed:
   * @self: the page
   * @problem: why
   *
   * Emitted when there is nothing to show. The page says why.
   */
  signals[FAILED] = g_signal_new ("failed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, COA_TYPE_PROBLEM);

  /**
   * CoaOpeningPage::cancelled:
   * @self: the page
   *
   * Emitted when the user will not wait.
   */
  signals[CANCELLED] = g_signal_new ("cancelled", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                     NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
coa_opening_page_class_init (CoaOpeningPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = coa_opening_page_get_property;
  object_class->set_property = coa_opening_page_set_property;
  object_class->constructed = coa_opening_page_constructed;
  object_class->dispose = coa_opening_page_dispose;

  /**
   * CoaOpeningPage:location:
   *
   * The file or the folder.
   */
  props[PROP_LOCATION] =
    g_param_spec_object ("location", NULL, NULL, G_TYPE_FILE,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
  define_signals (klass);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/opening/coa-opening-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaOpeningPage, stack);
  gtk_widget_class_bind_template_child (widget_class, CoaOpeningPage, reason);
  gtk_widget_class_bind_template_child (widget_class, CoaOpeningPage, place);
  gtk_widget_class_bind_template_child (widget_class, CoaOpeningPage, progress_bar);
  gtk_widget_class_bind_template_child (widget_class, CoaOpeningPage, import_button);
  gtk_widget_class_bind_template_child (widget_class, CoaOpeningPage, open_button);
  gtk_widget_class_install_action (widget_class, "opening.start", NULL, start_again);
  gtk_widget_class_install_action (widget_class, "opening.cancel", NULL, cancel);
  gtk_widget_class_install_action (widget_class, "opening.import", NULL, import);
  coa_labels_bind (widget_class);
}

static void
coa_opening_page_init (CoaOpeningPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * coa_opening_page_new:
 * @location: (transfer none): a file, or a folder of files
 *
 * Begins to read a collection.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
coa_opening_page_new (GFile *location)
{
  g_return_val_if_fail (G_IS_FILE (location), NULL);

  return g_object_new (COA_TYPE_OPENING_PAGE, "location", location, NULL);
}
