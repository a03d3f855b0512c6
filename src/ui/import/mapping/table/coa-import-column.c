/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/import/mapping/table/coa-import-column.h"

#include <glib/gi18n.h>

#include "import/csv/table/coa-csv-cells.h"
#include "model/value/text/coa-visible.h"

/* In characters: what is shown of a cell. */
#define SHOWN_MAX 120

/**
 * CoaImportColumn:
 *
 * A column of a table that can be chosen, or that none is.
 */
struct _CoaImportColumn {
  GObject parent_instance;

  char *title;  /* (owned) (not nullable) */
  char *sample; /* (owned) (not nullable): the first cell that is not empty */
};

G_DEFINE_FINAL_TYPE (CoaImportColumn, coa_import_column, G_TYPE_OBJECT)

typedef enum {
  PROP_TITLE = 1,
  PROP_SAMPLE,
} CoaImportColumnProperty;

static GParamSpec *props[PROP_SAMPLE + 1];

static void
coa_import_column_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaImportColumn *self = COA_IMPORT_COLUMN (object);

  switch ((CoaImportColumnProperty) prop_id) {
  case PROP_TITLE:
    g_value_set_string (value, self->title);
    break;
  case PROP_SAMPLE:
    g_value_set_string (value, self->sample);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_import_column_finalize (GObject *object)
{
  CoaImportColumn *self = COA_IMPORT_COLUMN (object);

  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->sample, g_free);

  G_OBJECT_CLASS (coa_import_column_parent_class)->finalize (object);
}

static void
coa_import_column_class_init (CoaImportColumnClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_import_column_get_property;
  object_class->finalize = coa_import_column_finalize;

  /**
   * CoaImportColumn:title:
   *
   * What the column is called.
   */
  props[PROP_TITLE] =
    g_param_spec_string ("title", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * CoaImportColumn:sample:
   *
   * What is in one of its cells.
   */
  props[PROP_SAMPLE] =
    g_param_spec_string ("sample", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_import_column_init (CoaImportColumn *self)
{
}

static char *
dup_title (CoaCsvTable *table, guint column, gboolean has_header)
{
  g_autofree char *header =
    has_header ? coa_import_column_dup_cell (table, 0, column) : g_strdup ("");
  g_autofree char *letter = NULL;

  if (*header != '\0')
    return g_steal_pointer (&header);

  letter = coa_csv_column_name (column);
  /* Translators: %s is the letter of a column in a spreadsheet. */
  return g_strdup_printf (_ ("Column %s"), letter);
}

static char *
dup_sample (CoaCsvTable *table, guint column, gboolean has_header)
{
  const guint n = MIN (coa_csv_table_get_n_rows (table), COA_IMPORT_COLUMN_SAMPLE_ROWS);

  for (guint row = has_header ? 1 : 0; row < n; row++) {
    g_autofree char *cell = coa_import_column_dup_cell (table, row, column);

    if (*cell != '\0')
      return g_steal_pointer (&cell);
  }
  return g_strdup ("");
}

static void
append (GListStore *columns, char *title, char *sample)
{
  g_autoptr (CoaImportColumn) self = g_object_new (COA_TYPE_IMPORT_COLUMN, NULL);

  self->title = title;
  self->sample = sample;
  g_list_store_append (columns, self);
}

/**
 * coa_import_column_list:
 * @table: (transfer none): a table
 * @has_header: whether its first row names its columns
 *
 * Returns: (transfer full) (element-type CoaImportColumn): that there is no column,
 *   and the columns
 */
GListModel *
coa_import_column_list (CoaCsvTable *table, gboolean has_header)
{
  GListStore *columns = g_list_store_new (COA_TYPE_IMPORT_COLUMN);

  /* Translators: which column of a table holds something: it is not there. */
  append (columns, g_strdup (C_ ("column", "None")), g_strdup (""));
  for (guint i = 0; i < coa_csv_table_get_n_columns (table); i++)
    append (columns, dup_title (table, i, has_header), dup_sample (table, i, has_header));
  return G_LIST_MODEL (columns);
}

/**
 * coa_import_column_get_sample:
 * @self: a column
 *
 * Returns: what is in one of its cells; empty if nothing is in the first of them
 */
const char *
coa_import_column_get_sample (CoaImportColumn *self)
{
  g_return_val_if_fail (COA_IS_IMPORT_COLUMN (self), NULL);

  return self->sample;
}

/**
 * coa_import_column_dup_cell:
 * @table: (transfer none): a table
 * @row: a row, from 0
 * @column: a column, from 0
 *
 * Returns: (transfer full): what is in a cell, as a line that can be shown
 */
char *
coa_import_column_dup_cell (CoaCsvTable *table, guint row, guint column)
{
  const char *cell = coa_csv_table_get_cell (table, row, column);
  const gboolean is_long = g_utf8_strlen (cell, -1) > SHOWN_MAX;
  g_autofree char *start = is_long ? g_utf8_substring (cell, 0, SHOWN_MAX) : g_strdup (cell);
  g_autofree char *line = coa_visible_line (start, NULL);

  g_strstrip (line);
  return is_long ? g_strconcat (line, "…", NULL) : g_steal_pointer (&line);
}
