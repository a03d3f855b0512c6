/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/agent/coa-name.h"

#include <string.h>

#include "model/record/coa-property.h"
#include "model/value/coa-string-hash.h"

/**
 * CoaName:
 *
 * A name of somebody or something in one language.
 */
struct _CoaName {
  CoaRecord parent_instance;

  CoaText *name; /* (owned) (not nullable): in one language */
  CoaText *note; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (CoaName, coa_name, COA_TYPE_RECORD)

typedef enum {
  PROP_NAME = 1,
  PROP_LANGUAGE,
  PROP_NOTE,
} CoaNameProperty;

static GParamSpec *props[PROP_NOTE + 1];

static void
coa_name_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaName *self = COA_NAME (object);

  switch ((CoaNameProperty) prop_id) {
  case PROP_NAME:
    g_value_set_string (value, coa_name_get_name (self));
    break;
  case PROP_LANGUAGE:
    g_value_set_string (value, coa_name_get_language (self));
    break;
  case PROP_NOTE:
    g_value_set_boxed (value, self->note);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_name_finalize (GObject *object)
{
  CoaName *self = COA_NAME (object);

  g_clear_pointer (&self->name, coa_text_unref);
  g_clear_pointer (&self->note, coa_text_unref);

  G_OBJECT_CLASS (coa_name_parent_class)->finalize (object);
}

static void
coa_name_read (CoaRecord *record, CoaJsonAt *at)
{
  CoaName *self = COA_NAME (record);
  g_autofree char *name = coa_json_string (at, "name", COA_JSON_REQUIRED);
  g_autoptr (GRefString) language = coa_json_language (at, "lang");

  if (name != NULL)
    self->name = coa_text_new (&coa_reading_get_shared (at->reading)->block, name, language);
  self->note = coa_json_text (at, "note", COA_JSON_OPTIONAL);
}

static void
coa_name_class_init (CoaNameClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_name_get_property;
  object_class->finalize = coa_name_finalize;
  COA_RECORD_CLASS (klass)->read = coa_name_read;

  props[PROP_NAME] = coa_property_string ("name");
  props[PROP_LANGUAGE] = coa_property_string ("language");
  props[PROP_NOTE] = coa_property_text ("note");

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_name_init (CoaName *self)
{
}

/**
 * coa_name_new:
 * @name: the name
 * @language: (nullable): its BCP 47 language tag
 *
 * Returns: (transfer full): a name without a note
 */
CoaName *
coa_name_new (const char *name, const char *language)
{
  CoaName *self = g_object_new (COA_TYPE_NAME, NULL);

  self->name = coa_text_new (NULL, name, language);
  return self;
}

/**
 * coa_name_get_name:
 * @self: a name
 *
 * Returns: the name itself
 */
const char *
coa_name_get_name (CoaName *self)
{
  g_return_val_if_fail (COA_IS_NAME (self), NULL);

  return coa_text_get_original (self->name);
}

/**
 * coa_name_get_language:
 * @self: a name
 *
 * Returns: (nullable): its BCP 47 language tag
 */
const char *
coa_name_get_language (CoaName *self)
{
  const char *language;

  g_return_val_if_fail (COA_IS_NAME (self), NULL);

  coa_text_get_nth (self->name, 0, &language);
  return language;
}

/**
 * coa_name_hash:
 * @self: (type CoaName): a name
 *
 * Returns: a hash that goes with coa_name_equal()
 */
guint
coa_name_hash (gconstpointer self)
{
  return coa_string_hash (coa_text_get_original (((const CoaName *) self)->name));
}

/**
 * coa_name_equal:
 * @self: (type CoaName): a name
 * @other: (type CoaName): another
 *
 * Returns: whether they are the same name in the same language
 */
gboolean
coa_name_equal (gconstpointer self, gconstpointer other)
{
  const char *language, *other_language;
  const char *name = coa_text_get_nth (((const CoaName *) self)->name, 0, &language);
  const char *other_name = coa_text_get_nth (((const CoaName *) other)->name, 0, &other_language);

  return strcmp (name, other_name) == 0 && g_strcmp0 (language, other_language) == 0;
}
