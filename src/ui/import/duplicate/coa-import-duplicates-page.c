/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/import/duplicate/coa-import-duplicates-page.h"

#include "import/duplicate/coa-duplicate-pair.h"
#include "ui/import/coa-import-header.h"
#include "ui/import/duplicate/coa-duplicate-view.h"
#include "ui/item/layout/coa-wrap-box.h"

/**
 * CoaImportDuplicatesPage:
 *
 * What may be there twice in a file that is imported. The user says which of them
 * are the same.
 */
struct _CoaImportDuplicatesPage {
  AdwNavigationPage parent_instance;

  CoaImported *imported; /* (owned) (nullable) */
  gboolean narrow;
  gboolean busy;

  GtkNoSelection *selection;
};

G_DEFINE_FINAL_TYPE (CoaImportDuplicatesPage, coa_import_duplicates_page, ADW_TYPE_NAVIGATION_PAGE)

typedef enum {
  PROP_NARROW = 1,
  PROP_BUSY,
} CoaImportDuplicatesPageProperty;

static GParamSpec *props[PROP_BUSY + 1];

enum {
  DONE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
item_setup_cb (CoaImportDuplicatesPage *self, GtkListItem *list_item)
{
  CoaItemView *view = coa_item_view_new (COA_TYPE_DUPLICATE_VIEW, NULL);

  g_object_bind_property (self, "narrow", view, "narrow", G_BINDING_SYNC_CREATE);
  gtk_list_item_set_child (list_item, GTK_WIDGET (view));
  gtk_list_item_set_activatable (list_item, FALSE);
  gtk_list_item_set_focusable (list_item, FALSE);
}

static void
item_bind_cb (CoaImportDuplicatesPage *self, GtkListItem *list_item)
{
  GObject *item = gtk_list_item_get_item (list_item);
  g_autofree char *label = coa_item_view_dup_label (COA_TYPE_DUPLICATE_VIEW, item);

  g_object_set (gtk_list_item_get_child (list_item), "item", item, NULL);
  gtk_list_item_set_accessible_label (list_item, label);
}

static void
choose_for_all (CoaImportDuplicatesPage *self, gboolean is_same)
{
  GListModel *duplicates = coa_imported_get_duplicates (self->imported);

  for (guint i = 0; i < g_list_model_get_n_items (duplicates); i++) {
    g_autoptr (CoaDuplicate) duplicate = g_list_model_get_item (duplicates, i);

    coa_duplicate_set_same (duplicate, is_same);
  }
}

static void
all_same (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  choose_for_all (COA_IMPORT_DUPLICATES_PAGE (widget), TRUE);
}

static void
all_different (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  choose_for_all (COA_IMPORT_DUPLICATES_PAGE (widget), FALSE);
}

static void
next (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  g_signal_emit (widget, signals[DONE], 0);
}

static void
coa_import_duplicates_page_get_property (GObject *object, guint prop_id, GValue *value,
                                         GParamSpec *pspec)
{
  CoaImportDuplicatesPage *self = COA_IMPORT_DUPLICATES_PAGE (object);

  switch ((CoaImportDuplicatesPageProperty) prop_id) {
  case PROP_NARROW:
    g_value_set_boolean (value, self->narrow);
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
coa_import_duplicates_page_set_property (GObject *object, guint prop_id, const GValue *value,
                                         GParamSpec *pspec)
{
  CoaImportDuplicatesPage *self = COA_IMPORT_DUPLICATES_PAGE (object);

  switch ((CoaImportDuplicatesPageProperty) prop_id) {
  case PROP_NARROW:
    self->narrow = g_value_get_boolean (value);
    g_object_notify_by_pspec (object, pspec);
    break;
  case PROP_BUSY:
    self->busy = g_value_get_boolean (value);
    gtk_widget_action_set_enabled (GTK_WIDGET (self), "duplicates.next", !self->busy);
    g_object_notify_by_pspec (object, pspec);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_import_duplicates_page_dispose (GObject *object)
{
  CoaImportDuplicatesPage *self = COA_IMPORT_DUPLICATES_PAGE (object);

  /* The parent class holds it too, and would take it apart a second time. */
  adw_navigation_page_set_child (ADW_NAVIGATION_PAGE (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), COA_TYPE_IMPORT_DUPLICATES_PAGE);
  g_clear_object (&self->imported);

  G_OBJECT_CLASS (coa_import_duplicates_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (COA_TYPE_IMPORT_HEADER);
  g_type_ensure (COA_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (
    widget_class,
    "/io/github/coalitions/Coalitions/import/duplicate/coa-import-duplicates-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaImportDuplicatesPage, selection);
  gtk_widget_class_bind_template_callback (widget_class, item_setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, item_bind_cb);
  gtk_widget_class_install_action (widget_class, "duplicates.next", NULL, next);
  gtk_widget_class_install_action (widget_class, "duplicates.all-same", NULL, all_same);
  gtk_widget_class_install_action (widget_class, "duplicates.all-different", NULL, all_different);
}

static void
coa_import_duplicates_page_class_init (CoaImportDuplicatesPageClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_import_duplicates_page_get_property;
  object_class->set_property = coa_import_duplicates_page_set_property;
  object_class->dispose = coa_import_duplicates_page_dispose;

  /**
   * CoaImportDuplicatesPage:narrow:
   *
   * Whether there is no room for two beside each other.
   */
  props[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags);

  /**
   * CoaImportDuplicatesPage:busy:
   *
   * Whether the next step is being prepared.
   */
  props[PROP_BUSY] = g_param_spec_boolean ("busy", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * CoaImportDuplicatesPage::done:
   * @self: the page
   *
   * Emitted when the user has chosen.
   */
  signals[DONE] = g_signal_new ("done", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 0);

  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
coa_import_duplicates_page_init (CoaImportDuplicatesPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * coa_import_duplicates_page_show:
 * @self: the page
 * @imported: (transfer none): what was made of a file
 *
 * Shows what may be the same.
 */
void
coa_import_duplicates_page_show (CoaImportDuplicatesPage *self, CoaImported *imported)
{
  g_return_if_fail (COA_IS_IMPORT_DUPLICATES_PAGE (self));

  g_set_object (&self->imported, imported);
  gtk_no_selection_set_model (self->selection, coa_imported_get_pairs (imported));
}

/**
 * coa_import_duplicates_page_get_choices:
 * @self: the page
 *
 * Returns: (transfer none) (nullable) (element-type CoaDuplicate): what the user
 *   chose
 */
GListModel *
coa_import_duplicates_page_get_choices (CoaImportDuplicatesPage *self)
{
  g_return_val_if_fail (COA_IS_IMPORT_DUPLICATES_PAGE (self), NULL);

  return self->imported == NULL ? NULL : coa_imported_get_duplicates (self->imported);
}
