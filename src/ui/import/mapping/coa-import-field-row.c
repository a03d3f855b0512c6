/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/import/mapping/coa-import-field-row.h"

#include <glib/gi18n.h>

#include "ui/import/mapping/table/coa-import-column.h"
#include "ui/labels/coa-text-labels.h"

/* A list that is longer is searched. */
#define SHORT_LIST 8

/**
 * CoaImportFieldRow:
 *
 * In which column of a table something is, to be chosen.
 */
struct _CoaImportFieldRow {
  AdwComboRow parent_instance;

  CoaCsvField *field; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (CoaImportFieldRow, coa_import_field_row, ADW_TYPE_COMBO_ROW)

static void
show_sample (CoaImportFieldRow *self)
{
  CoaImportColumn *column = adw_combo_row_get_selected_item (ADW_COMBO_ROW (self));
  const char *sample = column == NULL ? "" : coa_import_column_get_sample (column);
  g_autofree char *isolated = coa_label_isolate (sample);
  /* Translators: what is in a cell of the column that is chosen. */
  g_autofree char *subtitle = g_strdup_printf (_ ("For example: %s"), isolated);

  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), *sample == '\0' ? "" : subtitle);
}

/* The first that can be chosen is that there is none. */
static void
selected_cb (CoaImportFieldRow *self)
{
  const guint selected = adw_combo_row_get_selected (ADW_COMBO_ROW (self));

  if (self->field == NULL || selected == GTK_INVALID_LIST_POSITION)
    return;

  coa_csv_field_set_column (self->field, (int) selected - 1);
  show_sample (self);
}

static void
coa_import_field_row_dispose (GObject *object)
{
  CoaImportFieldRow *self = COA_IMPORT_FIELD_ROW (object);

  g_clear_object (&self->field);
  gtk_widget_dispose_template (GTK_WIDGET (object), COA_TYPE_IMPORT_FIELD_ROW);

  G_OBJECT_CLASS (coa_import_field_row_parent_class)->dispose (object);
}

static void
coa_import_field_row_class_init (CoaImportFieldRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = coa_import_field_row_dispose;

  g_type_ensure (COA_TYPE_IMPORT_COLUMN);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/import/mapping/coa-import-field-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
}

static void
coa_import_field_row_init (CoaImportFieldRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * coa_import_field_row_new:
 * @field: (transfer none): what may be in a column
 * @columns: (transfer none) (element-type CoaImportColumn): what can be chosen
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
coa_import_field_row_new (CoaCsvField *field, GListModel *columns)
{
  CoaImportFieldRow *self = g_object_new (COA_TYPE_IMPORT_FIELD_ROW, NULL);
  AdwComboRow *row = ADW_COMBO_ROW (self);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), coa_csv_field_get_name (field));
  adw_combo_row_set_enable_search (row, g_list_model_get_n_items (columns) > SHORT_LIST);
  adw_combo_row_set_model (row, columns);
  adw_combo_row_set_selected (row, (guint) (coa_csv_field_get_column (field) + 1));
  self->field = g_object_ref (field);
  show_sample (self);
  return GTK_WIDGET (self);
}
