/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/source/coa-citation.h"

#include <string.h>

#include "model/record/coa-property.h"
#include "model/source/coa-source.h"

/**
 * CoaCitation:
 *
 * A pointer into a source: where it says so, and in which words.
 */
struct _CoaCitation {
  CoaRecord parent_instance;

  CoaSource *source; /* (owned) (nullable) */
  char *locator;     /* (owned) (nullable): a shared string */
  CoaText *quote;    /* (owned) (nullable) */
  CoaText *note;     /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (CoaCitation, coa_citation, COA_TYPE_RECORD)

typedef enum {
  PROP_SOURCE = 1,
  PROP_LOCATOR,
  PROP_QUOTE,
  PROP_QUOTE_LANGUAGE,
  PROP_NOTE,
} CoaCitationProperty;

static GParamSpec *props[PROP_NOTE + 1];

static void
coa_citation_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaCitation *self = COA_CITATION (object);

  switch ((CoaCitationProperty) prop_id) {
  case PROP_SOURCE:
    g_value_set_object (value, self->source);
    break;
  case PROP_LOCATOR:
    g_value_set_string (value, self->locator);
    break;
  case PROP_QUOTE:
    g_value_set_string (value, coa_citation_get_quote (self));
    break;
  case PROP_QUOTE_LANGUAGE:
    g_value_set_string (value, coa_citation_get_quote_language (self));
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
coa_citation_dispose (GObject *object)
{
  CoaCitation *self = COA_CITATION (object);

  g_clear_object (&self->source);

  G_OBJECT_CLASS (coa_citation_parent_class)->dispose (object);
}

static void
coa_citation_finalize (GObject *object)
{
  CoaCitation *self = COA_CITATION (object);

  g_clear_pointer (&self->locator, g_ref_string_release);
  g_clear_pointer (&self->quote, coa_text_unref);
  g_clear_pointer (&self->note, coa_text_unref);

  G_OBJECT_CLASS (coa_citation_parent_class)->finalize (object);
}

static void
coa_citation_read (CoaRecord *record, CoaJsonAt *at)
{
  CoaCitation *self = COA_CITATION (record);
  g_autofree char *quote = NULL;
  g_autoptr (GRefString) language = NULL;

  coa_json_reference (at, "source_id", COA_TYPE_SOURCE, COA_JSON_REQUIRED, &self->source);
  self->locator = coa_json_word (at, "locator");
  quote = coa_json_string (at, "quote", COA_JSON_OPTIONAL);
  language = coa_json_language (at, "quote_language");
  if (quote != NULL)
    self->quote = coa_text_new (&coa_reading_get_shared (at->reading)->block, quote, language);
  self->note = coa_json_text (at, "note", COA_JSON_OPTIONAL);
}

static void
coa_citation_class_init (CoaCitationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_citation_get_property;
  object_class->dispose = coa_citation_dispose;
  object_class->finalize = coa_citation_finalize;
  COA_RECORD_CLASS (klass)->read = coa_citation_read;

  props[PROP_SOURCE] = coa_property_object ("source", COA_TYPE_SOURCE);
  props[PROP_LOCATOR] = coa_property_string ("locator");
  props[PROP_QUOTE] = coa_property_string ("quote");
  props[PROP_QUOTE_LANGUAGE] = coa_property_string ("quote-language");
  props[PROP_NOTE] = coa_property_text ("note");

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_citation_init (CoaCitation *self)
{
}

/* The id of the source, where that is all that a citation says. */
static const char *
get_only_source (const CoaJsonValue *value)
{
  const CoaJsonValue *member = coa_json_value_get_first (value);

  if (value->kind != COA_JSON_OBJECT || value->length != 1 || member->kind != COA_JSON_STRING ||
      strcmp (member->name, "source_id") != 0)
    return NULL;

  return member->string;
}

/* Takes a citation that another record has too. Only the place of the reference is its
 * own. */
static void
share (CoaCitation *self, CoaJsonAt *at, CoaItems **items)
{
  at->record = self;
  coa_json_reference (at, "source_id", COA_TYPE_SOURCE, COA_JSON_REQUIRED, &self->source);
  coa_items_take (items, g_object_ref (self));
}

static void
read_one (CoaJsonAt *at, const CoaJsonValue *value, CoaItems **items)
{
  CoaShared *shared = coa_reading_get_shared (at->reading);
  const char *id = get_only_source (value);
  CoaCitation *self = id != NULL ? g_hash_table_lookup (shared->citations, id) : NULL;

  at->object = value;
  at->home = items;
  if (self != NULL) {
    share (self, at, items);
    return;
  }

  self = coa_record_new_from_json (COA_TYPE_CITATION, value, at);
  if (self == NULL)
    return;

  coa_items_take (items, self);
  if (id != NULL)
    coa_shared_insert (shared, shared->citations, id, g_object_ref (self));
}

/**
 * coa_citation_read_list:
 * @at: the place of an object
 * @member: the name of its member
 * @items: where the citations are kept, in the record at @at
 *
 * Reads a list of citations, as coa_record_read_list() does. Most of them name
 * a source and nothing more, and are one in all records that name it.
 *
 * Returns: whether there is any, right or wrong
 */
gboolean
coa_citation_read_list (CoaJsonAt *at, const char *member, CoaItems **items)
{
  const CoaJsonValue *values = coa_json_list (at, member);
  const CoaJsonValue *value = values != NULL ? coa_json_value_get_first (values) : NULL;
  guint n_values = values != NULL ? values->length : 0;

  for (guint i = 0; i < n_values; i++, value = coa_json_value_get_next (value)) {
    CoaJsonAt element = COA_JSON_ELEMENT (at, member, i);

    read_one (&element, value, items);
  }
  coa_items_trim (items);
  return n_values > 0;
}

/**
 * coa_citation_get_source:
 * @self: a citation
 *
 * Returns: (transfer none) (nullable): the source, or %NULL if the collection is
 *   gone
 */
CoaSource *
coa_citation_get_source (CoaCitation *self)
{
  g_return_val_if_fail (COA_IS_CITATION (self), NULL);

  return self->source;
}

/**
 * coa_citation_get_locator:
 * @self: a citation
 *
 * Returns: (nullable): where in the source, as "point 3"
 */
const char *
coa_citation_get_locator (CoaCitation *self)
{
  g_return_val_if_fail (COA_IS_CITATION (self), NULL);

  return self->locator;
}

/**
 * coa_citation_get_quote:
 * @self: a citation
 *
 * Returns: (nullable): its own words
 */
const char *
coa_citation_get_quote (CoaCitation *self)
{
  g_return_val_if_fail (COA_IS_CITATION (self), NULL);

  return self->quote != NULL ? coa_text_get_original (self->quote) : NULL;
}

/**
 * coa_citation_get_quote_language:
 * @self: a citation
 *
 * Returns: (nullable): the BCP 47 tag of the language of the quote
 */
const char *
coa_citation_get_quote_language (CoaCitation *self)
{
  const char *language = NULL;

  g_return_val_if_fail (COA_IS_CITATION (self), NULL);

  if (self->quote != NULL)
    coa_text_get_nth (self->quote, 0, &language);
  return language;
}

/**
 * coa_citation_get_note:
 * @self: a citation
 *
 * Returns: (transfer none) (nullable): a remark
 */
CoaText *
coa_citation_get_note (CoaCitation *self)
{
  g_return_val_if_fail (COA_IS_CITATION (self), NULL);

  return self->note;
}
