/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/coa-event.h"

#include "model/agent/coa-agent.h"
#include "model/coalition/coa-coalition.h"
#include "model/document/coa-document.h"
#include "model/record/coa-property.h"

/**
 * CoaEvent:
 *
 * Something dated that a coalition did, or that it acted upon.
 */
struct _CoaEvent {
  CoaDatedItem parent_instance;

  CoaText *description;  /* (owned) (nullable) */
  CoaItems *agents;      /* (owned) (nullable) (element-type CoaAgent) */
  CoaDocument *document; /* (owned) (nullable) */
  gboolean context;
};

G_DEFINE_FINAL_TYPE (CoaEvent, coa_event, COA_TYPE_DATED_ITEM)

typedef enum {
  PROP_NAME = 1,
  PROP_DESCRIPTION,
  PROP_CONTEXT,
  PROP_AGENTS,
  PROP_DOCUMENT,
} CoaEventProperty;

static GParamSpec *props[PROP_DOCUMENT + 1];

static void
coa_event_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaEvent *self = COA_EVENT (object);

  switch ((CoaEventProperty) prop_id) {
  case PROP_NAME:
    g_value_set_boxed (value, coa_event_get_name (self));
    break;
  case PROP_DESCRIPTION:
    g_value_set_boxed (value, self->description);
    break;
  case PROP_CONTEXT:
    g_value_set_boolean (value, self->context);
    break;
  case PROP_AGENTS:
    g_value_set_object (value, coa_items_ensure_list (&self->agents, COA_TYPE_AGENT));
    break;
  case PROP_DOCUMENT:
    g_value_set_object (value, self->document);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_event_dispose (GObject *object)
{
  CoaEvent *self = COA_EVENT (object);

  coa_items_clear (&self->agents);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (coa_event_parent_class)->dispose (object);
}

static void
coa_event_finalize (GObject *object)
{
  CoaEvent *self = COA_EVENT (object);

  g_clear_pointer (&self->description, coa_text_unref);

  G_OBJECT_CLASS (coa_event_parent_class)->finalize (object);
}

static void
coa_event_read (CoaRecord *record, CoaJsonAt *at)
{
  CoaEvent *self = COA_EVENT (record);

  COA_RECORD_CLASS (coa_event_parent_class)->read (record, at);

  self->description = coa_json_text (at, "description", COA_JSON_OPTIONAL);
  self->context = coa_json_boolean (at, "context");
  coa_json_references (at, "agent_ids", COA_TYPE_AGENT, &self->agents);
  coa_json_reference (at, "document_id", COA_TYPE_DOCUMENT, COA_JSON_OPTIONAL, &self->document);
}

static void
tell_participants (CoaEvent *self, CoaItems *participants)
{
  for (guint i = 0; i < coa_items_get_length (participants); i++) {
    coa_agent_add_event (coa_items_get (participants, i), self);
    coa_item_cite_on_page (COA_ITEM (self), coa_items_get (participants, i));
  }
}

static void
coa_event_link (CoaRecord *record)
{
  CoaEvent *self = COA_EVENT (record);
  CoaItems *coalitions = coa_dated_item_peek_coalitions (COA_DATED_ITEM (self));

  tell_participants (self, coalitions);
  tell_participants (self, self->agents);
}

static void
coa_event_class_init (CoaEventClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_event_get_property;
  object_class->dispose = coa_event_dispose;
  object_class->finalize = coa_event_finalize;
  COA_RECORD_CLASS (klass)->read = coa_event_read;
  COA_RECORD_CLASS (klass)->link = coa_event_link;
  COA_ITEM_CLASS (klass)->traits = COA_ITEM_HAS_ID | COA_ITEM_IS_STATEMENT;
  COA_DATED_ITEM_CLASS (klass)->date_need = COA_JSON_REQUIRED;
  COA_DATED_ITEM_CLASS (klass)->name_member = "name";

  props[PROP_NAME] = coa_property_text ("name");
  props[PROP_DESCRIPTION] = coa_property_text ("description");
  props[PROP_CONTEXT] = coa_property_boolean ("context");
  props[PROP_AGENTS] = coa_property_list ("agents");
  props[PROP_DOCUMENT] = coa_property_object ("document", COA_TYPE_DOCUMENT);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_event_init (CoaEvent *self)
{
}

/**
 * coa_event_get_name:
 * @self: an event
 *
 * Returns: (transfer none): what happened
 */
CoaText *
coa_event_get_name (CoaEvent *self)
{
  g_return_val_if_fail (COA_IS_EVENT (self), NULL);

  return coa_dated_item_get_name (COA_DATED_ITEM (self));
}

/**
 * coa_event_get_description:
 * @self: an event
 *
 * Returns: (transfer none) (nullable): more about it
 */
CoaText *
coa_event_get_description (CoaEvent *self)
{
  g_return_val_if_fail (COA_IS_EVENT (self), NULL);

  return self->description;
}

/**
 * coa_event_is_context:
 * @self: an event
 *
 * Returns: whether it is not the coalition's own act, but tells in what
 *   situation it acted
 */
gboolean
coa_event_is_context (CoaEvent *self)
{
  g_return_val_if_fail (COA_IS_EVENT (self), FALSE);

  return self->context;
}
