/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/document/coa-signature-count.h"

#include "model/record/coa-property.h"

/**
 * CoaSignatureCount:
 *
 * How many signatures a document has, as sources tell it.
 */
struct _CoaSignatureCount {
  CoaItem parent_instance;

  guint count;
  CoaCountQualifier qualifier;
};

G_DEFINE_ENUM_TYPE (CoaCountQualifier, coa_count_qualifier,
                    G_DEFINE_ENUM_VALUE (COA_COUNT_QUALIFIER_EXACT, "exact"),
                    G_DEFINE_ENUM_VALUE (COA_COUNT_QUALIFIER_ABOUT, "about"),
                    G_DEFINE_ENUM_VALUE (COA_COUNT_QUALIFIER_MORE_THAN, "more_than"),
                    G_DEFINE_ENUM_VALUE (COA_COUNT_QUALIFIER_AT_LEAST, "at_least"),
                    G_DEFINE_ENUM_VALUE (COA_COUNT_QUALIFIER_AT_MOST, "at_most"))

G_DEFINE_FINAL_TYPE (CoaSignatureCount, coa_signature_count, COA_TYPE_ITEM)

typedef enum {
  PROP_COUNT = 1,
  PROP_QUALIFIER,
} CoaSignatureCountProperty;

static GParamSpec *props[PROP_QUALIFIER + 1];

static void
coa_signature_count_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaSignatureCount *self = COA_SIGNATURE_COUNT (object);

  switch ((CoaSignatureCountProperty) prop_id) {
  case PROP_COUNT:
    g_value_set_uint (value, self->count);
    break;
  case PROP_QUALIFIER:
    g_value_set_enum (value, self->qualifier);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_signature_count_read (CoaRecord *record, CoaJsonAt *at)
{
  CoaSignatureCount *self = COA_SIGNATURE_COUNT (record);

  COA_RECORD_CLASS (coa_signature_count_parent_class)->read (record, at);

  self->count = coa_json_unsigned (at, "count", COA_JSON_REQUIRED);
  self->qualifier = coa_json_enum (at, "qualifier", COA_TYPE_COUNT_QUALIFIER, COA_JSON_OPTIONAL);
}

static void
coa_signature_count_class_init (CoaSignatureCountClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_signature_count_get_property;
  COA_RECORD_CLASS (klass)->read = coa_signature_count_read;
  COA_ITEM_CLASS (klass)->traits = COA_ITEM_HAS_SOURCES;

  props[PROP_COUNT] = coa_property_unsigned ("count");
  props[PROP_QUALIFIER] = coa_property_enum ("qualifier", COA_TYPE_COUNT_QUALIFIER);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_signature_count_init (CoaSignatureCount *self)
{
}

/**
 * coa_signature_count_get_count:
 * @self: a signature count
 *
 * Returns: the number
 */
guint
coa_signature_count_get_count (CoaSignatureCount *self)
{
  g_return_val_if_fail (COA_IS_SIGNATURE_COUNT (self), 0);

  return self->count;
}

/**
 * coa_signature_count_get_qualifier:
 * @self: a signature count
 *
 * Returns: how exact the number is
 */
CoaCountQualifier
coa_signature_count_get_qualifier (CoaSignatureCount *self)
{
  g_return_val_if_fail (COA_IS_SIGNATURE_COUNT (self), 0);

  return self->qualifier;
}
