/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/document/coa-signature.h"

#include "model/agent/coa-agent.h"
#include "model/document/coa-document.h"
#include "model/record/coa-property.h"

/**
 * CoaSignature:
 *
 * One act of one person or organization on one document. It is small, as a
 * collection may have a million of them.
 */
struct _CoaSignature {
  CoaParticipation parent_instance;

  char *name_as_signed; /* (owned) (nullable) */
  CoaCapacity capacity : 8;
  CoaAct act : 8;
  CoaCertainty certainty : 8;
};

G_DEFINE_FINAL_TYPE (CoaSignature, coa_signature, COA_TYPE_PARTICIPATION)

typedef enum {
  PROP_NAME_AS_SIGNED = 1,
  PROP_CAPACITY,
  PROP_ACT,
  PROP_DATE,
  PROP_CERTAINTY,
  PROP_DOCUMENT,
} CoaSignatureProperty;

static GParamSpec *props[PROP_DOCUMENT + 1];

static void
coa_signature_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaSignature *self = COA_SIGNATURE (object);

  switch ((CoaSignatureProperty) prop_id) {
  case PROP_NAME_AS_SIGNED:
    g_value_set_string (value, self->name_as_signed);
    break;
  case PROP_CAPACITY:
    g_value_set_enum (value, self->capacity);
    break;
  case PROP_ACT:
    g_value_set_enum (value, self->act);
    break;
  case PROP_DATE:
    g_value_set_boxed (value, coa_signature_get_date (self));
    break;
  case PROP_CERTAINTY:
    g_value_set_enum (value, self->certainty);
    break;
  case PROP_DOCUMENT:
    g_value_set_object (value, coa_signature_get_document (self));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_signature_finalize (GObject *object)
{
  CoaSignature *self = COA_SIGNATURE (object);

  g_clear_pointer (&self->name_as_signed, g_free);

  G_OBJECT_CLASS (coa_signature_parent_class)->finalize (object);
}

static void
coa_signature_read (CoaRecord *record, CoaJsonAt *at)
{
  CoaSignature *self = COA_SIGNATURE (record);

  COA_RECORD_CLASS (coa_signature_parent_class)->read (record, at);

  self->name_as_signed = coa_json_string (at, "name_as_signed", COA_JSON_OPTIONAL);
  self->capacity = coa_json_enum (at, "capacity", COA_TYPE_CAPACITY, COA_JSON_OPTIONAL);
  self->act = coa_json_enum (at, "act", COA_TYPE_ACT, COA_JSON_OPTIONAL);
  self->certainty = coa_json_enum (at, "certainty", COA_TYPE_CERTAINTY, COA_JSON_OPTIONAL);
}

static void
coa_signature_class_init (CoaSignatureClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_signature_get_property;
  object_class->finalize = coa_signature_finalize;
  COA_RECORD_CLASS (klass)->read = coa_signature_read;
  COA_PARTICIPATION_CLASS (klass)->date_member = "date";

  props[PROP_NAME_AS_SIGNED] = coa_property_string ("name-as-signed");
  props[PROP_CAPACITY] = coa_property_enum ("capacity", COA_TYPE_CAPACITY);
  props[PROP_ACT] = coa_property_enum ("act", COA_TYPE_ACT);
  props[PROP_DATE] = coa_property_date ("date");
  props[PROP_CERTAINTY] = coa_property_enum ("certainty", COA_TYPE_CERTAINTY);
  props[PROP_DOCUMENT] = coa_property_object ("document", COA_TYPE_DOCUMENT);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_signature_init (CoaSignature *self)
{
}

/**
 * coa_signature_get_name_as_signed:
 * @self: a signature
 *
 * Returns: (nullable): the name that stands in the document
 */
const char *
coa_signature_get_name_as_signed (CoaSignature *self)
{
  g_return_val_if_fail (COA_IS_SIGNATURE (self), NULL);

  return self->name_as_signed;
}

/**
 * coa_signature_get_act:
 * @self: a signature
 *
 * Returns: what they did
 */
CoaAct
coa_signature_get_act (CoaSignature *self)
{
  g_return_val_if_fail (COA_IS_SIGNATURE (self), 0);

  return self->act;
}

/**
 * coa_signature_get_document:
 * @self: a signature
 *
 * Returns: (transfer none) (nullable): on which document
 */
CoaDocument *
coa_signature_get_document (CoaSignature *self)
{
  g_return_val_if_fail (COA_IS_SIGNATURE (self), NULL);

  return COA_DOCUMENT (coa_participation_get_whole (COA_PARTICIPATION (self)));
}

/**
 * coa_signature_get_date:
 * @self: a signature
 *
 * Returns: (transfer none) (nullable): when it was made, where that is known
 *   apart from the date of the document
 */
CoaDate *
coa_signature_get_date (CoaSignature *self)
{
  g_return_val_if_fail (COA_IS_SIGNATURE (self), NULL);

  return coa_participation_get_date (COA_PARTICIPATION (self));
}

/**
 * coa_signature_link:
 * @self: a signature
 * @document: the document in which it is
 *
 * Says on which document it is, and tells those who made it. Only while the
 * collection is read.
 */
void
coa_signature_link (CoaSignature *self, CoaDocument *document)
{
  CoaAgent *agent = coa_participation_get_agent (COA_PARTICIPATION (self));
  CoaAgent *on_behalf_of = coa_participation_get_on_behalf_of (COA_PARTICIPATION (self));
  CoaItems *coalitions = coa_dated_item_peek_coalitions (COA_DATED_ITEM (document));

  coa_participation_set_whole (COA_PARTICIPATION (self), COA_ITEM (document));
  coa_item_cite_on_page (COA_ITEM (self), coa_items_get_length (coalitions) > 0
                                            ? coa_items_get (coalitions, 0)
                                            : COA_ITEM (agent));

  coa_agent_add_signature (agent, self);
  if (on_behalf_of != NULL && on_behalf_of != agent)
    coa_agent_add_signature (on_behalf_of, self);
}
