/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/csv/mapping/coa-csv-mapping.h"

/**
 * CoaCsvMapping:
 *
 * What the columns of a table are.
 *
 * It is a list of the [class@CsvField]s that rows of its kind can have.
 */
struct _CoaCsvMapping {
  GObject parent_instance;

  CoaCsvField *fields[COA_CSV_N_MEANINGS]; /* (owned) */
  CoaCsvKind kind;
  gboolean has_header;
};

static GType
coa_csv_mapping_get_item_type (GListModel *list)
{
  return COA_TYPE_CSV_FIELD;
}

static guint
count_fields (CoaCsvKind kind)
{
  guint n = 0;

  for (guint i = 0; i < COA_CSV_N_MEANINGS; i++)
    n += (guint) coa_csv_meaning_is_of (i, kind);
  return n;
}

static guint
coa_csv_mapping_get_n_items (GListModel *list)
{
  return count_fields (COA_CSV_MAPPING (list)->kind);
}

static gpointer
coa_csv_mapping_get_item (GListModel *list, guint position)
{
  CoaCsvMapping *self = COA_CSV_MAPPING (list);

  for (guint i = 0; i < COA_CSV_N_MEANINGS; i++)
    if (coa_csv_meaning_is_of (i, self->kind) && position-- == 0)
      return g_object_ref (self->fields[i]);
  return NULL;
}

static void
coa_csv_mapping_list_init (GListModelInterface *iface)
{
  iface->get_item_type = coa_csv_mapping_get_item_type;
  iface->get_n_items = coa_csv_mapping_get_n_items;
  iface->get_item = coa_csv_mapping_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (CoaCsvMapping, coa_csv_mapping, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, coa_csv_mapping_list_init))

typedef enum {
  PROP_KIND = 1,
  PROP_HAS_HEADER,
  PROP_COMPLETE,
} CoaCsvMappingProperty;

static GParamSpec *props[PROP_COMPLETE + 1];

static void
coa_csv_mapping_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaCsvMapping *self = COA_CSV_MAPPING (object);

  switch ((CoaCsvMappingProperty) prop_id) {
  case PROP_KIND:
    g_value_set_enum (value, (int) self->kind);
    break;
  case PROP_HAS_HEADER:
    g_value_set_boolean (value, self->has_header);
    break;
  case PROP_COMPLETE:
    g_value_set_boolean (value, coa_csv_mapping_is_complete (self));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_csv_mapping_set_property (GObject *object, guint prop_id, const GValue *value,
                              GParamSpec *pspec)
{
  CoaCsvMapping *self = COA_CSV_MAPPING (object);

  switch ((CoaCsvMappingProperty) prop_id) {
  case PROP_KIND:
    coa_csv_mapping_set_kind (self, (CoaCsvKind) g_value_get_enum (value));
    break;
  case PROP_HAS_HEADER:
    coa_csv_mapping_set_has_header (self, g_value_get_boolean (value));
    break;
  case PROP_COMPLETE:
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_csv_mapping_finalize (GObject *object)
{
  CoaCsvMapping *self = COA_CSV_MAPPING (object);

  for (guint i = 0; i < COA_CSV_N_MEANINGS; i++)
    g_clear_object (&self->fields[i]);

  G_OBJECT_CLASS (coa_csv_mapping_parent_class)->finalize (object);
}

static void
coa_csv_mapping_class_init (CoaCsvMappingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags read_write =
    G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = coa_csv_mapping_get_property;
  object_class->set_property = coa_csv_mapping_set_property;
  object_class->finalize = coa_csv_mapping_finalize;

  props[PROP_KIND] =
    g_param_spec_enum ("kind", NULL, NULL, COA_TYPE_CSV_KIND, COA_CSV_SIGNATURES, read_write);
  props[PROP_HAS_HEADER] = g_param_spec_boolean ("has-header", NULL, NULL, TRUE, read_write);
  props[PROP_COMPLETE] =
    g_param_spec_boolean ("complete", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
column_changed_cb (CoaCsvMapping *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_COMPLETE]);
}

static void
coa_csv_mapping_init (CoaCsvMapping *self)
{
  self->has_header = TRUE;
  for (guint i = 0; i < COA_CSV_N_MEANINGS; i++) {
    self->fields[i] = coa_csv_field_new (i);
    g_signal_connect_object (self->fields[i], "notify::column", G_CALLBACK (column_changed_cb),
                             self, G_CONNECT_SWAPPED);
  }
}

/**
 * coa_csv_mapping_new:
 * @kind: what the rows are
 * @has_header: whether the first row names the columns
 *
 * Returns: (transfer full): a mapping in which no field has a column
 */
CoaCsvMapping *
coa_csv_mapping_new (CoaCsvKind kind, gboolean has_header)
{
  return g_object_new (COA_TYPE_CSV_MAPPING, "kind", kind, "has-header", has_header, NULL);
}

/**
 * coa_csv_mapping_get_kind:
 * @self: a mapping
 *
 * Returns: what the rows are
 */
CoaCsvKind
coa_csv_mapping_get_kind (CoaCsvMapping *self)
{
  g_return_val_if_fail (COA_IS_CSV_MAPPING (self), COA_CSV_SIGNATURES);

  return self->kind;
}

/**
 * coa_csv_mapping_set_kind:
 * @self: a mapping
 * @kind: what the rows are
 *
 * Says what the rows are. Fields that they still have keep their columns.
 */
void
coa_csv_mapping_set_kind (CoaCsvMapping *self, CoaCsvKind kind)
{
  guint n_before;

  g_return_if_fail (COA_IS_CSV_MAPPING (self));

  if (self->kind == kind)
    return;

  n_before = count_fields (self->kind);
  self->kind = kind;
  g_list_model_items_changed (G_LIST_MODEL (self), 0, n_before, count_fields (kind));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_KIND]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_COMPLETE]);
}

/**
 * coa_csv_mapping_get_has_header:
 * @self: a mapping
 *
 * Returns: whether the first row names the columns
 */
gboolean
coa_csv_mapping_get_has_header (CoaCsvMapping *self)
{
  g_return_val_if_fail (COA_IS_CSV_MAPPING (self), TRUE);

  return self->has_header;
}

/**
 * coa_csv_mapping_set_has_header:
 * @self: a mapping
 * @has_header: whether the first row names the columns
 *
 * Says whether the first row is a row as the others.
 */
void
coa_csv_mapping_set_has_header (CoaCsvMapping *self, gboolean has_header)
{
  g_return_if_fail (COA_IS_CSV_MAPPING (self));

  if (self->has_header == !!has_header)
    return;

  self->has_header = !!has_header;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_HAS_HEADER]);
}

/**
 * coa_csv_mapping_get_column:
 * @self: a mapping
 * @meaning: what a column may be
 *
 * Returns: which column it is, from 0, or %COA_CSV_NO_COLUMN if there is none or
 *   rows of this kind have none
 */
int
coa_csv_mapping_get_column (CoaCsvMapping *self, CoaCsvMeaning meaning)
{
  g_return_val_if_fail (COA_IS_CSV_MAPPING (self), COA_CSV_NO_COLUMN);

  return coa_csv_meaning_is_of (meaning, self->kind)
           ? coa_csv_field_get_column (self->fields[meaning])
           : COA_CSV_NO_COLUMN;
}

/**
 * coa_csv_mapping_set_column:
 * @self: a mapping
 * @meaning: what a column is
 * @column: which column it is, from 0, or %COA_CSV_NO_COLUMN
 *
 * Says in which column something is.
 */
void
coa_csv_mapping_set_column (CoaCsvMapping *self, CoaCsvMeaning meaning, int column)
{
  g_return_if_fail (COA_IS_CSV_MAPPING (self));
  g_return_if_fail (meaning < COA_CSV_N_MEANINGS);

  coa_csv_field_set_column (self->fields[meaning], column);
}

/**
 * coa_csv_mapping_has_column:
 * @self: a mapping
 * @column: the number of a column, from 0
 *
 * Returns: whether something is in that column
 */
gboolean
coa_csv_mapping_has_column (CoaCsvMapping *self, guint column)
{
  for (guint meaning = 0; meaning < COA_CSV_N_MEANINGS; meaning++)
    if (coa_csv_mapping_get_column (self, meaning) == (int) column)
      return TRUE;
  return FALSE;
}

/**
 * coa_csv_mapping_is_complete:
 * @self: a mapping
 *
 * Returns: whether all fields have columns without which rows of its kind say
 *   nothing
 */
gboolean
coa_csv_mapping_is_complete (CoaCsvMapping *self)
{
  g_return_val_if_fail (COA_IS_CSV_MAPPING (self), FALSE);

  for (guint i = 0; i < COA_CSV_N_MEANINGS; i++)
    if (coa_csv_meaning_is_required (i, self->kind) &&
        coa_csv_field_get_column (self->fields[i]) == COA_CSV_NO_COLUMN)
      return FALSE;
  return TRUE;
}
