/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/import/mapping/coa-import-mapping-page.h"

#include "ui/import/coa-import-header.h"
#include "ui/import/mapping/coa-import-field-row.h"
#include "ui/import/mapping/coa-import-format-row.h"
#include "ui/import/mapping/coa-import-mappings.h"
#include "ui/import/mapping/table/coa-import-column.h"
#include "ui/import/mapping/table/coa-import-table.h"

/**
 * CoaImportMappingPage:
 *
 * What the columns of a table are, to be chosen, with its first rows as they are
 * understood then.
 */
struct _CoaImportMappingPage {
  AdwNavigationPage parent_instance;

  CoaCsvTable *table;     /* (owned) (nullable) */
  CoaCsvMapping *mapping; /* (owned) (nullable) */
  GPtrArray *rows;        /* (owned) (element-type GtkWidget): which their groups own */
  GListModel *columns;    /* (owned) (nullable) (element-type CoaImportColumn) */
  guint n_filled;         /* of the fields, those whose rows are there */
  guint filling;          /* an idle source, until all are */
  gboolean busy;

  AdwBanner *missing_banner;
  AdwComboRow *kind_row;
  AdwSwitchRow *header_row;
  CoaImportFormatRow *format_row;
  AdwPreferencesGroup *required_group;
  AdwPreferencesGroup *optional_group;
  GtkWidget *preview_group;
  CoaImportTable *preview;
};

G_DEFINE_FINAL_TYPE (CoaImportMappingPage, coa_import_mapping_page, ADW_TYPE_NAVIGATION_PAGE)

typedef enum {
  PROP_BUSY = 1,
} CoaImportMappingPageProperty;

static GParamSpec *props[PROP_BUSY + 1];

enum {
  DONE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static gboolean
is_required (CoaImportMappingPage *self, CoaCsvField *field)
{
  return coa_csv_meaning_is_required (coa_csv_field_get_meaning (field),
                                      coa_csv_mapping_get_kind (self->mapping));
}

static void
update (CoaImportMappingPage *self)
{
  g_autofree char *missing = coa_import_mappings_dup_missing (self->mapping);

  if (missing != NULL)
    adw_banner_set_title (self->missing_banner, missing);
  adw_banner_set_revealed (self->missing_banner, missing != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "mapping.next", !self->busy && missing == NULL);
  gtk_widget_set_visible (self->preview_group,
                          coa_import_table_show (self->preview, self->table, self->mapping) > 0);
}

static void
clear_rows (CoaImportMappingPage *self)
{
  for (guint i = 0; i < self->rows->len; i++) {
    GtkWidget *row = g_ptr_array_index (self->rows, i);
    GtkWidget *group = gtk_widget_get_ancestor (row, ADW_TYPE_PREFERENCES_GROUP);

    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (group), row);
  }
  g_ptr_array_set_size (self->rows, 0);
}

static void
add_row (CoaImportMappingPage *self, CoaCsvField *field, AdwPreferencesGroup *group)
{
  GtkWidget *row = coa_import_field_row_new (field, self->columns);

  adw_preferences_group_add (group, row);
  g_ptr_array_add (self->rows, row);
}

/* Rows with lists take long to make: between two of them, frames are drawn. */
static gboolean
add_optional_row_cb (gpointer user_data)
{
  CoaImportMappingPage *self = user_data;
  g_autoptr (CoaCsvField) field =
    g_list_model_get_item (G_LIST_MODEL (self->mapping), self->n_filled++);

  if (field == NULL) {
    self->filling = 0;
    return G_SOURCE_REMOVE;
  }
  if (!is_required (self, field))
    add_row (self, field, self->optional_group);
  return G_SOURCE_CONTINUE;
}

static void
fill_rows (CoaImportMappingPage *self)
{
  g_autoptr (GListModel) columns =
    coa_import_column_list (self->table, coa_csv_mapping_get_has_header (self->mapping));

  g_set_object (&self->columns, columns);
  clear_rows (self);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->mapping)); i++) {
    g_autoptr (CoaCsvField) field = g_list_model_get_item (G_LIST_MODEL (self->mapping), i);

    if (is_required (self, field))
      add_row (self, field, self->required_group);
  }
  self->n_filled = 0;
  if (self->filling == 0)
    self->filling = g_idle_add (add_optional_row_cb, self);
  update (self);
}

static void
kind_changed_cb (CoaImportMappingPage *self)
{
  if (self->mapping == NULL)
    return;

  coa_csv_mapping_set_kind (self->mapping, adw_combo_row_get_selected (self->kind_row) == 0
                                             ? COA_CSV_SIGNATURES
                                             : COA_CSV_GOALS);
  fill_rows (self);
}

static void
header_changed_cb (CoaImportMappingPage *self)
{
  if (self->mapping == NULL)
    return;

  coa_csv_mapping_set_has_header (self->mapping, adw_switch_row_get_active (self->header_row));
  fill_rows (self);
}

static void
next (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  g_signal_emit (widget, signals[DONE], 0);
}

static void
coa_import_mapping_page_get_property (GObject *object, guint prop_id, GValue *value,
                                      GParamSpec *pspec)
{
  switch ((CoaImportMappingPageProperty) prop_id) {
  case PROP_BUSY:
    g_value_set_boolean (value, COA_IMPORT_MAPPING_PAGE (object)->busy);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_import_mapping_page_set_property (GObject *object, guint prop_id, const GValue *value,
                                      GParamSpec *pspec)
{
  CoaImportMappingPage *self = COA_IMPORT_MAPPING_PAGE (object);

  switch ((CoaImportMappingPageProperty) prop_id) {
  case PROP_BUSY:
    self->busy = g_value_get_boolean (value);
    if (self->mapping != NULL)
      update (self);
    g_object_notify_by_pspec (object, pspec);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_import_mapping_page_dispose (GObject *object)
{
  CoaImportMappingPage *self = COA_IMPORT_MAPPING_PAGE (object);

  g_clear_handle_id (&self->filling, g_source_remove);
  g_clear_object (&self->mapping);
  /* The parent class holds it too, and would take it apart a second time. */
  adw_navigation_page_set_child (ADW_NAVIGATION_PAGE (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), COA_TYPE_IMPORT_MAPPING_PAGE);
  g_clear_object (&self->table);
  g_clear_object (&self->columns);
  g_clear_pointer (&self->rows, g_ptr_array_unref);

  G_OBJECT_CLASS (coa_import_mapping_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (COA_TYPE_IMPORT_FORMAT_ROW);
  g_type_ensure (COA_TYPE_IMPORT_HEADER);
  g_type_ensure (COA_TYPE_IMPORT_TABLE);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/import/mapping/coa-import-mapping-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaImportMappingPage, missing_banner);
  gtk_widget_class_bind_template_child (widget_class, CoaImportMappingPage, kind_row);
  gtk_widget_class_bind_template_child (widget_class, CoaImportMappingPage, header_row);
  gtk_widget_class_bind_template_child (widget_class, CoaImportMappingPage, format_row);
  gtk_widget_class_bind_template_child (widget_class, CoaImportMappingPage, required_group);
  gtk_widget_class_bind_template_child (widget_class, CoaImportMappingPage, optional_group);
  gtk_widget_class_bind_template_child (widget_class, CoaImportMappingPage, preview_group);
  gtk_widget_class_bind_template_child (widget_class, CoaImportMappingPage, preview);
  gtk_widget_class_bind_template_callback (widget_class, kind_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, header_changed_cb);
  gtk_widget_class_install_action (widget_class, "mapping.next", NULL, next);
}

static void
coa_import_mapping_page_class_init (CoaImportMappingPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_import_mapping_page_get_property;
  object_class->set_property = coa_import_mapping_page_set_property;
  object_class->dispose = coa_import_mapping_page_dispose;

  /**
   * CoaImportMappingPage:busy:
   *
   * Whether the next step is being prepared.
   */
  props[PROP_BUSY] =
    g_param_spec_boolean ("busy", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * CoaImportMappingPage::done:
   * @self: the page
   *
   * Emitted when the user has chosen.
   */
  signals[DONE] = g_signal_new ("done", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 0);

  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
coa_import_mapping_page_init (CoaImportMappingPage *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * coa_import_mapping_page_show:
 * @self: the page
 * @file: (transfer none): a file with a table
 * @mapping: (transfer none): what its columns may be, which the page changes
 *
 * Lets the user say what the columns of a table are.
 */
void
coa_import_mapping_page_show (CoaImportMappingPage *self, CoaForeignFile *file,
                              CoaCsvMapping *mapping)
{
  g_return_if_fail (COA_IS_IMPORT_MAPPING_PAGE (self));
  g_return_if_fail (coa_foreign_file_get_table (file) != NULL);
  g_return_if_fail (COA_IS_CSV_MAPPING (mapping));

  /* Without a mapping, what is set now changes nothing. */
  g_clear_object (&self->mapping);
  adw_combo_row_set_selected (self->kind_row,
                              coa_csv_mapping_get_kind (mapping) == COA_CSV_SIGNATURES ? 0 : 1);
  adw_switch_row_set_active (self->header_row, coa_csv_mapping_get_has_header (mapping));
  coa_import_format_row_show (self->format_row, file);
  g_set_object (&self->table, coa_foreign_file_get_table (file));
  self->mapping = g_object_ref (mapping);
  g_signal_connect_object (mapping, "notify::complete", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  fill_rows (self);
}

/**
 * coa_import_mapping_page_get_mapping:
 * @self: the page
 *
 * Returns: (transfer none) (nullable): what the user chose
 */
CoaCsvMapping *
coa_import_mapping_page_get_mapping (CoaImportMappingPage *self)
{
  g_return_val_if_fail (COA_IS_IMPORT_MAPPING_PAGE (self), NULL);

  return self->mapping;
}
