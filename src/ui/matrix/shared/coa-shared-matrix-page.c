/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/matrix/shared/coa-shared-matrix-page.h"

#include <glib/gi18n.h>

#include "model/matrix/coa-shared-matrix.h"
#include "ui/matrix/coa-matrix-view.h"
#include "ui/page/coa-patience.h"
#include "ui/page/coa-renewable.h"
#include "ui/picture/coa-picture-actions.h"
#include "ui/picture/coa-picture-button.h"

/**
 * CoaSharedMatrixPage:
 *
 * Which organizations signed documents together, or belong to the same coalitions.
 *
 * To find that out takes a while in a large collection, so a thread does.
 */
struct _CoaSharedMatrixPage {
  AdwNavigationPage parent_instance;

  CoaCollection *collection; /* (owned) (nullable) */
  guint patience_id;         /* of a timeout source */

  GtkStack *stack;
  CoaMatrixView *view;
};

static void pictured_init (CoaPicturedInterface *iface);
static void renewable_init (CoaRenewableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CoaSharedMatrixPage, coa_shared_matrix_page,
                               ADW_TYPE_NAVIGATION_PAGE,
                               G_IMPLEMENT_INTERFACE (COA_TYPE_PICTURED, pictured_init)
                                 G_IMPLEMENT_INTERFACE (COA_TYPE_RENEWABLE, renewable_init))

typedef enum {
  PROP_COLLECTION = 1,
} CoaSharedMatrixPageProperty;

static GParamSpec *props[PROP_COLLECTION + 1];

static void
count (GTask *task, gpointer source, gpointer collection, GCancellable *cancellable)
{
  g_task_return_pointer (task, coa_shared_matrix_new (collection), g_object_unref);
}

/* In a large collection not all have a row. */
static void
tell_what_is_left_out (CoaSharedMatrixPage *self, guint n)
{
  g_autofree char *legend = NULL;

  if (n == 0)
    return;

  legend = g_strdup_printf (
    /* Translators: stands under the table “Who Signed with Whom” of a very large collection. */
    ngettext ("How many documents two organizations signed together, and how many coalitions both "
              "belong to. Those are here that take part most often; %'u is left out.",
              "How many documents two organizations signed together, and how many coalitions both "
              "belong to. Those are here that take part most often; %'u are left out.",
              n),
    n);
  g_object_set (self->view, "legend", legend, NULL);
}

static void
counted_cb (GObject *object, GAsyncResult *result, gpointer user_data)
{
  CoaSharedMatrixPage *self = COA_SHARED_MATRIX_PAGE (object);
  g_autoptr (CoaMatrix) matrix = g_task_propagate_pointer (G_TASK (result), NULL);

  if (self->view == NULL || g_task_get_task_data (G_TASK (result)) != self->collection)
    return; /* taken apart meanwhile, or of another collection now */

  g_clear_handle_id (&self->patience_id, g_source_remove);
  tell_what_is_left_out (self, coa_matrix_get_n_left_out (matrix));
  coa_matrix_view_set_matrix (self->view, matrix);
  gtk_stack_set_visible_child_name (
    self->stack, coa_matrix_get_length (matrix, COA_MATRIX_ROWS) == 0 ? "empty" : "matrix");
}

static void
show_spinner (gpointer user_data)
{
  CoaSharedMatrixPage *self = user_data;

  self->patience_id = 0;
  gtk_stack_set_visible_child_name (self->stack, "spinner");
}

static void
start (CoaSharedMatrixPage *self)
{
  g_autoptr (GTask) task = NULL;

  if (self->collection == NULL)
    return;

  task = g_task_new (self, NULL, counted_cb, NULL);
  g_task_set_task_data (task, g_object_ref (self->collection), g_object_unref);
  g_task_run_in_thread (task, count);
  g_clear_handle_id (&self->patience_id, g_source_remove);
  self->patience_id = g_timeout_add_once (COA_PATIENCE_MS, show_spinner, self);
}

static CoaPicture *
coa_shared_matrix_page_draw (CoaPictured *pictured, PangoContext *letters)
{
  CoaSharedMatrixPage *self = COA_SHARED_MATRIX_PAGE (pictured);

  return coa_matrix_view_draw (self->view, self->collection,
                               adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (self)), letters);
}

static void
pictured_init (CoaPicturedInterface *iface)
{
  iface->draw = coa_shared_matrix_page_draw;
}

static gboolean
coa_shared_matrix_page_renew (CoaRenewable *renewable, CoaCollection *collection)
{
  CoaSharedMatrixPage *self = COA_SHARED_MATRIX_PAGE (renewable);

  if (g_set_object (&self->collection, collection)) {
    start (self);
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_COLLECTION]);
  }
  return TRUE;
}

static void
renewable_init (CoaRenewableInterface *iface)
{
  iface->renew = coa_shared_matrix_page_renew;
}

static gboolean
coa_shared_matrix_page_grab_focus (GtkWidget *widget)
{
  CoaSharedMatrixPage *self = COA_SHARED_MATRIX_PAGE (widget);

  return gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
coa_shared_matrix_page_get_property (GObject *object, guint prop_id, GValue *value,
                                     GParamSpec *pspec)
{
  switch ((CoaSharedMatrixPageProperty) prop_id) {
  case PROP_COLLECTION:
    g_value_set_object (value, COA_SHARED_MATRIX_PAGE (object)->collection);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_shared_matrix_page_set_property (GObject *object, guint prop_id, const GValue *value,
                                     GParamSpec *pspec)
{
  CoaSharedMatrixPage *self = COA_SHARED_MATRIX_PAGE (object);

  switch ((CoaSharedMatrixPageProperty) prop_id) {
  case PROP_COLLECTION:
    self->collection = g_value_dup_object (value);
    start (self);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_shared_matrix_page_dispose (GObject *object)
{
  CoaSharedMatrixPage *self = COA_SHARED_MATRIX_PAGE (object);

  g_clear_handle_id (&self->patience_id, g_source_remove);
  /* The parent class holds it too, and would take it apart a second time. */
  adw_navigation_page_set_child (ADW_NAVIGATION_PAGE (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), COA_TYPE_SHARED_MATRIX_PAGE);
  g_clear_object (&self->collection);

  G_OBJECT_CLASS (coa_shared_matrix_page_parent_class)->dispose (object);
}

static void
coa_shared_matrix_page_class_init (CoaSharedMatrixPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = coa_shared_matrix_page_get_property;
  object_class->set_property = coa_shared_matrix_page_set_property;
  object_class->dispose = coa_shared_matrix_page_dispose;
  widget_class->grab_focus = coa_shared_matrix_page_grab_focus;

  /**
   * CoaSharedMatrixPage:collection:
   *
   * Whose organizations are shown.
   */
  props[PROP_COLLECTION] =
    g_param_spec_object ("collection", NULL, NULL, COA_TYPE_COLLECTION,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (COA_TYPE_MATRIX_VIEW);
  g_type_ensure (COA_TYPE_PICTURE_BUTTON);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/matrix/shared/coa-shared-matrix-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaSharedMatrixPage, stack);
  gtk_widget_class_bind_template_child (widget_class, CoaSharedMatrixPage, view);
  coa_picture_actions_install (widget_class);
}

static void
coa_shared_matrix_page_init (CoaSharedMatrixPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * coa_shared_matrix_page_new:
 * @collection: (transfer none): whose organizations to show
 *
 * Returns: (transfer floating): the page
 */
AdwNavigationPage *
coa_shared_matrix_page_new (CoaCollection *collection)
{
  return g_object_new (COA_TYPE_SHARED_MATRIX_PAGE, "collection", collection, NULL);
}
