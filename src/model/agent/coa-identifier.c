/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/agent/coa-identifier.h"

#include "model/record/coa-property.h"

/**
 * CoaIdentifier:
 *
 * What an organization is called in a register.
 */
struct _CoaIdentifier {
  CoaRecord parent_instance;

  char *scheme;     /* (owned) (nullable) */
  char *identifier; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (CoaIdentifier, coa_identifier, COA_TYPE_RECORD)

typedef enum {
  PROP_SCHEME = 1,
  PROP_IDENTIFIER,
} CoaIdentifierProperty;

static GParamSpec *props[PROP_IDENTIFIER + 1];

static void
coa_identifier_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaIdentifier *self = COA_IDENTIFIER (object);

  switch ((CoaIdentifierProperty) prop_id) {
  case PROP_SCHEME:
    g_value_set_string (value, self->scheme);
    break;
  case PROP_IDENTIFIER:
    g_value_set_string (value, self->identifier);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_identifier_finalize (GObject *object)
{
  CoaIdentifier *self = COA_IDENTIFIER (object);

  g_clear_pointer (&self->scheme, g_free);
  g_clear_pointer (&self->identifier, g_free);

  G_OBJECT_CLASS (coa_identifier_parent_class)->finalize (object);
}

static void
coa_identifier_read (CoaRecord *record, CoaJsonAt *at)
{
  CoaIdentifier *self = COA_IDENTIFIER (record);

  self->scheme = coa_json_string (at, "scheme", COA_JSON_REQUIRED);
  self->identifier = coa_json_string (at, "identifier", COA_JSON_REQUIRED);
}

static void
coa_identifier_class_init (CoaIdentifierClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_identifier_get_property;
  object_class->finalize = coa_identifier_finalize;
  COA_RECORD_CLASS (klass)->read = coa_identifier_read;

  props[PROP_SCHEME] = coa_property_string ("scheme");
  props[PROP_IDENTIFIER] = coa_property_string ("identifier");

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_identifier_init (CoaIdentifier *self)
{
}
