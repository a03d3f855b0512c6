/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/import/mapping/table/coa-import-table.h"

#include <glib/gi18n.h>

#include "ui/import/mapping/table/coa-import-table-row.h"

/* How many rows are shown. */
#define ROWS_MAX 6

/* In characters: how wide a column gets. */
#define WIDTH_MAX 28

/**
 * CoaImportTable:
 *
 * The first rows of a table, with what its columns are taken for. Columns that are
 * taken for nothing are left out, as they are in what is imported.
 */
struct _CoaImportTable {
  AdwBin parent_instance;

  GtkColumnView *view;
  GtkNoSelection *selection;
};

G_DEFINE_FINAL_TYPE (CoaImportTable, coa_import_table, ADW_TYPE_BIN)

static void
setup_cb (GtkListItemFactory *factory, GtkListItem *list_item, gpointer user_data)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), WIDTH_MAX);
  gtk_list_item_set_child (list_item, label);
}

static void
bind_number_cb (GtkListItemFactory *factory, GtkListItem *list_item, gpointer user_data)
{
  GtkWidget *label = gtk_list_item_get_child (list_item);
  g_autofree char *number = coa_import_table_row_dup_number (gtk_list_item_get_item (list_item));

  gtk_widget_add_css_class (label, "dimmed");
  gtk_widget_add_css_class (label, "numeric");
  gtk_label_set_label (GTK_LABEL (label), number);
}

static void
bind_cell_cb (GtkListItemFactory *factory, GtkListItem *list_item, gpointer user_data)
{
  GtkWidget *label = gtk_list_item_get_child (list_item);
  g_autofree char *cell = coa_import_table_row_dup_cell (gtk_list_item_get_item (list_item),
                                                         GPOINTER_TO_UINT (user_data));

  /* Columns that all have room would show nothing of any. */
  gtk_label_set_width_chars (GTK_LABEL (label), MIN ((int) g_utf8_strlen (cell, -1), WIDTH_MAX));
  gtk_label_set_label (GTK_LABEL (label), cell);
  gtk_widget_set_tooltip_text (label, cell);
}

static void
append_column (CoaImportTable *self, const char *title, GCallback bind, guint column)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkColumnViewColumn) shown = gtk_column_view_column_new (title, factory);

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (factory, "bind", bind, GUINT_TO_POINTER (column));
  gtk_column_view_column_set_resizable (shown, TRUE);
  gtk_column_view_column_set_expand (shown, bind == G_CALLBACK (bind_cell_cb));
  gtk_column_view_append_column (self->view, shown);
}

static void
remove_columns (CoaImportTable *self)
{
  GListModel *columns = gtk_column_view_get_columns (self->view);

  while (g_list_model_get_n_items (columns) > 0) {
    g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (columns, 0);

    gtk_column_view_remove_column (self->view, column);
  }
}

static void
coa_import_table_dispose (GObject *object)
{
  /* The parent class holds it too, and would take it apart a second time. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), COA_TYPE_IMPORT_TABLE);

  G_OBJECT_CLASS (coa_import_table_parent_class)->dispose (object);
}

static void
coa_import_table_class_init (CoaImportTableClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = coa_import_table_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/import/mapping/table/coa-import-table.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaImportTable, view);
  gtk_widget_class_bind_template_child (widget_class, CoaImportTable, selection);
}

static void
coa_import_table_init (CoaImportTable *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static GListModel *
list_rows (CoaCsvTable *table, gboolean has_header)
{
  GListStore *rows = g_list_store_new (COA_TYPE_IMPORT_TABLE_ROW);
  const guint first = has_header ? 1 : 0;

  for (guint i = first; i < MIN (first + ROWS_MAX, coa_csv_table_get_n_rows (table)); i++) {
    g_autoptr (CoaImportTableRow) row = coa_import_table_row_new (table, i);

    g_list_store_append (rows, row);
  }
  return G_LIST_MODEL (rows);
}

/**
 * coa_import_table_show:
 * @self: the view
 * @table: (transfer none): a table
 * @mapping: (transfer none): what its columns are taken for
 *
 * Shows how a table is understood.
 *
 * Returns: how many of its columns are taken for something
 */
guint
coa_import_table_show (CoaImportTable *self, CoaCsvTable *table, CoaCsvMapping *mapping)
{
  g_autoptr (GListModel) rows = list_rows (table, coa_csv_mapping_get_has_header (mapping));
  guint n = 0;

  g_return_val_if_fail (COA_IS_IMPORT_TABLE (self), 0);

  remove_columns (self);
  /* Translators: above the numbers of the rows of a table. */
  append_column (self, C_ ("table", "Row"), G_CALLBACK (bind_number_cb), 0);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (mapping)); i++) {
    g_autoptr (CoaCsvField) field = g_list_model_get_item (G_LIST_MODEL (mapping), i);
    const int column = coa_csv_field_get_column (field);

    if (column != COA_CSV_NO_COLUMN) {
      append_column (self, coa_csv_field_get_name (field), G_CALLBACK (bind_cell_cb),
                     (guint) column);
      n++;
    }
  }
  gtk_no_selection_set_model (self->selection, rows);
  return n;
}
