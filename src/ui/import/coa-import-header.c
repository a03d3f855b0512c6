/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/import/coa-import-header.h"

#include "ui/labels/coa-labels.h"
#include "ui/page/coa-patience.h"

/**
 * CoaImportHeader:
 *
 * The header bar of a step of the import: Cancel on the first step, Back on others,
 * and what leads on. While that is busy, a spinner turns beside it.
 */
struct _CoaImportHeader {
  AdwBin parent_instance;

  char *next_label;  /* (owned) (nullable) */
  char *next_action; /* (owned) (nullable) */
  gboolean busy;
  guint patience; /* a timeout */

  GtkWidget *cancel_button;
  GtkWidget *next_button;
  GtkWidget *spinner;
};

G_DEFINE_FINAL_TYPE (CoaImportHeader, coa_import_header, ADW_TYPE_BIN)

typedef enum {
  PROP_NEXT_LABEL = 1,
  PROP_NEXT_ACTION,
  PROP_BUSY,
} CoaImportHeaderProperty;

static GParamSpec *props[PROP_BUSY + 1];

static gboolean
show_spinner_cb (gpointer user_data)
{
  CoaImportHeader *self = user_data;

  self->patience = 0;
  gtk_widget_set_visible (self->spinner, TRUE);
  return G_SOURCE_REMOVE;
}

static void
set_busy (CoaImportHeader *self, gboolean busy)
{
  if (busy == self->busy)
    return;

  self->busy = busy;
  g_clear_handle_id (&self->patience, g_source_remove);
  if (busy)
    self->patience = g_timeout_add (COA_PATIENCE_MS, show_spinner_cb, self);
  else
    gtk_widget_set_visible (self->spinner, FALSE);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_BUSY]);
}

/* Enter leads on, and does not cancel because that button is the first; where something is to be
 * chosen before, the focus goes there. */
static gboolean
focus_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  GtkWidget *view = gtk_widget_get_ancestor (widget, ADW_TYPE_TOOLBAR_VIEW);

  if (!gtk_widget_grab_focus (COA_IMPORT_HEADER (widget)->next_button) && view != NULL)
    gtk_widget_child_focus (adw_toolbar_view_get_content (ADW_TOOLBAR_VIEW (view)),
                            GTK_DIR_TAB_FORWARD);
  return G_SOURCE_REMOVE;
}

/* Where one can go back, the header bar has a button for that. */
static void
coa_import_header_map (GtkWidget *widget)
{
  CoaImportHeader *self = COA_IMPORT_HEADER (widget);
  GtkWidget *page = gtk_widget_get_ancestor (widget, ADW_TYPE_NAVIGATION_PAGE);
  GtkWidget *view = gtk_widget_get_ancestor (widget, ADW_TYPE_NAVIGATION_VIEW);
  const gboolean is_first =
    view == NULL || adw_navigation_view_get_previous_page (ADW_NAVIGATION_VIEW (view),
                                                           ADW_NAVIGATION_PAGE (page)) == NULL;
  GtkWidget *dialog = gtk_widget_get_ancestor (widget, ADW_TYPE_DIALOG);

  gtk_widget_set_visible (self->cancel_button, is_first);
  if (dialog != NULL)
    adw_dialog_set_default_widget (ADW_DIALOG (dialog),
                                   self->next_action == NULL ? NULL : self->next_button);

  GTK_WIDGET_CLASS (coa_import_header_parent_class)->map (widget);
  if (self->next_action != NULL)
    gtk_widget_add_tick_callback (widget, focus_cb, NULL, NULL);
}

static void
coa_import_header_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaImportHeader *self = COA_IMPORT_HEADER (object);

  switch ((CoaImportHeaderProperty) prop_id) {
  case PROP_NEXT_LABEL:
    g_value_set_string (value, self->next_label);
    break;
  case PROP_NEXT_ACTION:
    g_value_set_string (value, self->next_action);
    break;
  case PROP_BUSY:
    g_value_set_boolean (value, self->busy);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_import_header_set_property (GObject *object, guint prop_id, const GValue *value,
                                GParamSpec *pspec)
{
  CoaImportHeader *self = COA_IMPORT_HEADER (object);

  switch ((CoaImportHeaderProperty) prop_id) {
  case PROP_NEXT_LABEL:
    if (g_set_str (&self->next_label, g_value_get_string (value)))
      g_object_notify_by_pspec (object, pspec);
    break;
  case PROP_NEXT_ACTION:
    if (g_set_str (&self->next_action, g_value_get_string (value)))
      g_object_notify_by_pspec (object, pspec);
    break;
  case PROP_BUSY:
    set_busy (self, g_value_get_boolean (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_import_header_dispose (GObject *object)
{
  CoaImportHeader *self = COA_IMPORT_HEADER (object);

  g_clear_handle_id (&self->patience, g_source_remove);
  /* The parent class holds it too, and would take it apart a second time. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), COA_TYPE_IMPORT_HEADER);
  g_clear_pointer (&self->next_label, g_free);
  g_clear_pointer (&self->next_action, g_free);

  G_OBJECT_CLASS (coa_import_header_parent_class)->dispose (object);
}

static void
coa_import_header_class_init (CoaImportHeaderClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = coa_import_header_get_property;
  object_class->set_property = coa_import_header_set_property;
  object_class->dispose = coa_import_header_dispose;
  widget_class->map = coa_import_header_map;

  /**
   * CoaImportHeader:next-label:
   *
   * What leads on, with a mnemonic.
   */
  props[PROP_NEXT_LABEL] = g_param_spec_string ("next-label", NULL, NULL, NULL, flags);

  /**
   * CoaImportHeader:next-action:
   *
   * The action that leads on.
   */
  props[PROP_NEXT_ACTION] = g_param_spec_string ("next-action", NULL, NULL, NULL, flags);

  /**
   * CoaImportHeader:busy:
   *
   * Whether that is going on.
   */
  props[PROP_BUSY] = g_param_spec_boolean ("busy", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/import/coa-import-header.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaImportHeader, cancel_button);
  gtk_widget_class_bind_template_child (widget_class, CoaImportHeader, next_button);
  gtk_widget_class_bind_template_child (widget_class, CoaImportHeader, spinner);
  coa_labels_bind (widget_class);
}

static void
coa_import_header_init (CoaImportHeader *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
