/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/coalition/coa-coalition-private.h"

#include "model/coa-area.h"
#include "model/coa-community.h"
#include "model/coalition/coa-goal.h"
#include "model/coalition/coa-member.h"
#include "model/coalition/coa-note.h"
#include "model/coalition/coa-relation.h"
#include "model/document/coa-document.h"

/**
 * coa_coalition_read:
 * @record: a coalition
 * @at: the place of its JSON
 *
 * Reads what the JSON holds, as [vfunc@Record.read] does.
 */
void
coa_coalition_read (CoaRecord *record, CoaJsonAt *at)
{
  CoaCoalition *self = COA_COALITION (record);
  CoaRecordClass *parent_class = g_type_class_peek_parent (COA_RECORD_GET_CLASS (record));

  parent_class->read (record, at);

  self->slogan = coa_json_text (at, "slogan", COA_JSON_OPTIONAL);
  self->summary = coa_json_text (at, "summary", COA_JSON_OPTIONAL);
  self->status = coa_json_text (at, "status", COA_JSON_OPTIONAL);
  self->basis = coa_json_enum (at, "basis", COA_TYPE_BASIS, COA_JSON_OPTIONAL);
  coa_json_references (at, "area_ids", COA_TYPE_AREA, &self->areas);
  coa_json_references (at, "communities", COA_TYPE_COMMUNITY, &self->communities);
  coa_record_read_list (at, "goals", COA_TYPE_GOAL, &self->goals);
  coa_record_read_list (at, "members", COA_TYPE_MEMBER, &self->members);
  coa_record_read_list (at, "relations", COA_TYPE_RELATION, &self->relations);
  coa_record_read_list (at, "notes", COA_TYPE_NOTE, &self->notes);
}

/**
 * coa_coalition_link:
 * @record: a coalition
 *
 * Tells those whom it names, as [vfunc@Record.link] does.
 */
void
coa_coalition_link (CoaRecord *record)
{
  CoaCoalition *self = COA_COALITION (record);

  coa_item_cite_on_page (COA_ITEM (self), COA_ITEM (self));
  for (guint i = 0; i < coa_items_get_length (self->notes); i++)
    coa_item_cite_on_page (coa_items_get (self->notes, i), COA_ITEM (self));
  for (guint i = 0; i < coa_items_get_length (self->goals); i++)
    coa_goal_link (coa_items_get (self->goals, i), self);
  for (guint i = 0; i < coa_items_get_length (self->members); i++)
    coa_member_link (coa_items_get (self->members, i), self);
  for (guint i = 0; i < coa_items_get_length (self->relations); i++)
    coa_relation_link (coa_items_get (self->relations, i), self);
}

/**
 * coa_coalition_add_document:
 * @self: a coalition
 * @document: a document that names it, not earlier than those before
 *
 * Only while the collection is read.
 */
void
coa_coalition_add_document (CoaCoalition *self, CoaDocument *document)
{
  coa_items_add (&self->documents, document);
}

/**
 * coa_coalition_take_relation:
 * @self: a coalition
 * @relation: (transfer full): a relation that another coalition tells, from the
 *   side of @self
 *
 * Only while the collection is read.
 */
void
coa_coalition_take_relation (CoaCoalition *self, CoaRelation *relation)
{
  coa_items_take (&self->relations, relation);
}

/**
 * coa_coalition_sort_relations:
 * @self: a coalition
 *
 * Puts its relations into the order in which they are told, when all are known.
 */
void
coa_coalition_sort_relations (CoaCoalition *self)
{
  coa_items_sort (&self->relations, coa_relation_compare);
}
