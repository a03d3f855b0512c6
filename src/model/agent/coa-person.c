/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/agent/coa-person.h"

#include "model/record/coa-property.h"

/**
 * CoaPerson:
 *
 * A person.
 */
struct _CoaPerson {
  CoaAgent parent_instance;

  char *sort_name; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (CoaPerson, coa_person, COA_TYPE_AGENT)

typedef enum {
  PROP_SORT_NAME = 1,
} CoaPersonProperty;

static GParamSpec *props[PROP_SORT_NAME + 1];

static void
coa_person_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaPerson *self = COA_PERSON (object);

  switch ((CoaPersonProperty) prop_id) {
  case PROP_SORT_NAME:
    g_value_set_string (value, self->sort_name);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_person_finalize (GObject *object)
{
  CoaPerson *self = COA_PERSON (object);

  g_clear_pointer (&self->sort_name, g_free);

  G_OBJECT_CLASS (coa_person_parent_class)->finalize (object);
}

static void
coa_person_read (CoaRecord *record, CoaJsonAt *at)
{
  CoaPerson *self = COA_PERSON (record);

  COA_RECORD_CLASS (coa_person_parent_class)->read (record, at);

  self->sort_name = coa_json_string (at, "sort_name", COA_JSON_OPTIONAL);
}

static void
coa_person_class_init (CoaPersonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_person_get_property;
  object_class->finalize = coa_person_finalize;
  COA_RECORD_CLASS (klass)->read = coa_person_read;

  props[PROP_SORT_NAME] = coa_property_string ("sort-name");

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_person_init (CoaPerson *self)
{
}

/**
 * coa_person_get_sort_name:
 * @self: a person
 *
 * Returns: (nullable): the name in the order by which it is listed, such as the
 *   family name first
 */
const char *
coa_person_get_sort_name (CoaPerson *self)
{
  g_return_val_if_fail (COA_IS_PERSON (self), NULL);

  return self->sort_name;
}
