/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/csv/mapping/coa-csv-field.h"

/**
 * CoaCsvField:
 *
 * Something that rows of a table can tell, and the column in which they do.
 */
struct _CoaCsvField {
  GObject parent_instance;

  CoaCsvMeaning meaning;
  int column;
};

G_DEFINE_FINAL_TYPE (CoaCsvField, coa_csv_field, G_TYPE_OBJECT)

typedef enum {
  PROP_MEANING = 1,
  PROP_NAME,
  PROP_COLUMN,
} CoaCsvFieldProperty;

static GParamSpec *props[PROP_COLUMN + 1];

static void
coa_csv_field_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaCsvField *self = COA_CSV_FIELD (object);

  switch ((CoaCsvFieldProperty) prop_id) {
  case PROP_MEANING:
    g_value_set_enum (value, (int) self->meaning);
    break;
  case PROP_NAME:
    g_value_set_string (value, coa_csv_field_get_name (self));
    break;
  case PROP_COLUMN:
    g_value_set_int (value, self->column);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_csv_field_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CoaCsvField *self = COA_CSV_FIELD (object);

  switch ((CoaCsvFieldProperty) prop_id) {
  case PROP_COLUMN:
    coa_csv_field_set_column (self, g_value_get_int (value));
    break;
  case PROP_MEANING:
  case PROP_NAME:
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_csv_field_class_init (CoaCsvFieldClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_csv_field_get_property;
  object_class->set_property = coa_csv_field_set_property;

  props[PROP_MEANING] =
    g_param_spec_enum ("meaning", NULL, NULL, COA_TYPE_CSV_MEANING, COA_CSV_COALITION,
                       G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  props[PROP_NAME] =
    g_param_spec_string ("name", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  props[PROP_COLUMN] =
    g_param_spec_int ("column", NULL, NULL, COA_CSV_NO_COLUMN, G_MAXINT, COA_CSV_NO_COLUMN,
                      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_csv_field_init (CoaCsvField *self)
{
  self->column = COA_CSV_NO_COLUMN;
}

/**
 * coa_csv_field_new:
 * @meaning: what it tells
 *
 * Returns: (transfer full): a field that is in no column
 */
CoaCsvField *
coa_csv_field_new (CoaCsvMeaning meaning)
{
  CoaCsvField *self = g_object_new (COA_TYPE_CSV_FIELD, NULL);

  self->meaning = meaning;
  return self;
}

/**
 * coa_csv_field_get_meaning:
 * @self: a field
 *
 * Returns: what it tells
 */
CoaCsvMeaning
coa_csv_field_get_meaning (CoaCsvField *self)
{
  g_return_val_if_fail (COA_IS_CSV_FIELD (self), COA_CSV_COALITION);

  return self->meaning;
}

/**
 * coa_csv_field_get_name:
 * @self: a field
 *
 * Returns: what it tells, in the user's language
 */
const char *
coa_csv_field_get_name (CoaCsvField *self)
{
  g_return_val_if_fail (COA_IS_CSV_FIELD (self), NULL);

  return coa_csv_meaning_get_name (self->meaning);
}

/**
 * coa_csv_field_get_column:
 * @self: a field
 *
 * Returns: the number of the column, from 0, or %COA_CSV_NO_COLUMN
 */
int
coa_csv_field_get_column (CoaCsvField *self)
{
  g_return_val_if_fail (COA_IS_CSV_FIELD (self), COA_CSV_NO_COLUMN);

  return self->column;
}

/**
 * coa_csv_field_set_column:
 * @self: a field
 * @column: the number of a column, from 0, or %COA_CSV_NO_COLUMN
 *
 * Says in which column it is.
 */
void
coa_csv_field_set_column (CoaCsvField *self, int column)
{
  g_return_if_fail (COA_IS_CSV_FIELD (self));
  g_return_if_fail (column >= COA_CSV_NO_COLUMN);

  if (self->column == column)
    return;

  self->column = column;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_COLUMN]);
}
