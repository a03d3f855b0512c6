/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/document/coa-document.h"

#include "model/coalition/coa-coalition.h"
#include "model/document/coa-signature-count.h"
#include "model/document/coa-signature.h"
#include "model/record/coa-property.h"
#include "model/source/coa-source.h"

/**
 * CoaDocument:
 *
 * What was signed or issued: a declaration, a statement, a charter, a letter.
 */
struct _CoaDocument {
  CoaDatedItem parent_instance;

  char *original_language; /* (owned) (nullable): a shared string */
  CoaSource *source;       /* (owned) (nullable) */
  CoaBasis basis;
  CoaSignatureCount *signature_count; /* (owned) (nullable) */
  CoaItems *signatures;               /* (owned) (nullable) (element-type CoaSignature) */
};

G_DEFINE_FINAL_TYPE (CoaDocument, coa_document, COA_TYPE_DATED_ITEM)

typedef enum {
  PROP_TITLE = 1,
  PROP_ORIGINAL_LANGUAGE,
  PROP_SOURCE,
  PROP_BASIS,
  PROP_SIGNATURE_COUNT,
  PROP_SIGNATURES,
} CoaDocumentProperty;

static GParamSpec *props[PROP_SIGNATURES + 1];

static void
coa_document_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaDocument *self = COA_DOCUMENT (object);

  switch ((CoaDocumentProperty) prop_id) {
  case PROP_TITLE:
    g_value_set_boxed (value, coa_document_get_title (self));
    break;
  case PROP_ORIGINAL_LANGUAGE:
    g_value_set_string (value, self->original_language);
    break;
  case PROP_SOURCE:
    g_value_set_object (value, self->source);
    break;
  case PROP_BASIS:
    g_value_set_enum (value, self->basis);
    break;
  case PROP_SIGNATURE_COUNT:
    g_value_set_object (value, self->signature_count);
    break;
  case PROP_SIGNATURES:
    g_value_set_object (value, coa_items_ensure_list (&self->signatures, COA_TYPE_SIGNATURE));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_document_dispose (GObject *object)
{
  CoaDocument *self = COA_DOCUMENT (object);

  g_clear_object (&self->source);
  g_clear_object (&self->signature_count);
  coa_items_clear (&self->signatures);

  G_OBJECT_CLASS (coa_document_parent_class)->dispose (object);
}

static void
coa_document_finalize (GObject *object)
{
  CoaDocument *self = COA_DOCUMENT (object);

  g_clear_pointer (&self->original_language, g_ref_string_release);

  G_OBJECT_CLASS (coa_document_parent_class)->finalize (object);
}

static void
coa_document_read (CoaRecord *record, CoaJsonAt *at)
{
  CoaDocument *self = COA_DOCUMENT (record);

  COA_RECORD_CLASS (coa_document_parent_class)->read (record, at);

  self->original_language = coa_json_language (at, "original_language");
  coa_json_reference (at, "source_id", COA_TYPE_SOURCE, COA_JSON_OPTIONAL, &self->source);
  self->basis = coa_json_enum (at, "basis", COA_TYPE_BASIS, COA_JSON_OPTIONAL);
  self->signature_count = coa_record_read_one (at, "signature_count", COA_TYPE_SIGNATURE_COUNT);
  coa_record_read_list (at, "signatures", COA_TYPE_SIGNATURE, &self->signatures);
}

static void
coa_document_link (CoaRecord *record)
{
  CoaDocument *self = COA_DOCUMENT (record);
  CoaItems *coalitions = coa_dated_item_peek_coalitions (COA_DATED_ITEM (self));

  for (guint i = 0; i < coa_items_get_length (coalitions); i++)
    coa_coalition_add_document (coa_items_get (coalitions, i), self);
  if (coa_items_get_length (coalitions) > 0)
    coa_source_add_page (self->source, coa_items_get (coalitions, 0));
  for (guint i = 0; i < coa_items_get_length (self->signatures); i++)
    coa_signature_link (coa_items_get (self->signatures, i), self);
}

static void
coa_document_class_init (CoaDocumentClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_document_get_property;
  object_class->dispose = coa_document_dispose;
  object_class->finalize = coa_document_finalize;
  COA_RECORD_CLASS (klass)->read = coa_document_read;
  COA_RECORD_CLASS (klass)->link = coa_document_link;
  COA_DATED_ITEM_CLASS (klass)->name_member = "title";

  props[PROP_TITLE] = coa_property_text ("title");
  props[PROP_ORIGINAL_LANGUAGE] = coa_property_string ("original-language");
  props[PROP_SOURCE] = coa_property_object ("source", COA_TYPE_SOURCE);
  props[PROP_BASIS] = coa_property_enum ("basis", COA_TYPE_BASIS);
  props[PROP_SIGNATURE_COUNT] = coa_property_object ("signature-count", COA_TYPE_SIGNATURE_COUNT);
  props[PROP_SIGNATURES] = coa_property_list ("signatures");

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_document_init (CoaDocument *self)
{
}

/**
 * coa_document_get_title:
 * @self: a document
 *
 * Returns: (transfer none): its title
 */
CoaText *
coa_document_get_title (CoaDocument *self)
{
  g_return_val_if_fail (COA_IS_DOCUMENT (self), NULL);

  return coa_dated_item_get_name (COA_DATED_ITEM (self));
}

/**
 * coa_document_get_source:
 * @self: a document
 *
 * Returns: (transfer none) (nullable): where it can be read
 */
CoaSource *
coa_document_get_source (CoaDocument *self)
{
  g_return_val_if_fail (COA_IS_DOCUMENT (self), NULL);

  return self->source;
}

/**
 * coa_document_get_basis:
 * @self: a document
 *
 * Returns: what the record of it rests on, where it says so
 */
CoaBasis
coa_document_get_basis (CoaDocument *self)
{
  g_return_val_if_fail (COA_IS_DOCUMENT (self), COA_BASIS_UNKNOWN);

  return self->basis;
}

/**
 * coa_document_get_signature_count:
 * @self: a document
 *
 * Returns: (transfer none) (nullable): how many signatures sources say it has
 */
CoaSignatureCount *
coa_document_get_signature_count (CoaDocument *self)
{
  g_return_val_if_fail (COA_IS_DOCUMENT (self), NULL);

  return self->signature_count;
}

/**
 * coa_document_get_signatures:
 * @self: a document
 *
 * Returns: (transfer none): the [class@Signature]s that are known
 */
GListModel *
coa_document_get_signatures (CoaDocument *self)
{
  g_return_val_if_fail (COA_IS_DOCUMENT (self), NULL);

  return coa_items_ensure_list (&self->signatures, COA_TYPE_SIGNATURE);
}

/**
 * coa_document_peek_signatures:
 * @self: a document
 *
 * Returns: (transfer none) (nullable): its signatures, or %NULL if there are
 *   none
 */
CoaItems *
coa_document_peek_signatures (CoaDocument *self)
{
  g_return_val_if_fail (COA_IS_DOCUMENT (self), NULL);

  return self->signatures;
}
