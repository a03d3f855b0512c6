/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/draft/writing/coa-member-order.h"

#include <string.h>

static const CoaMemberOrder topic[] = {
  { "id" }, { "label" }, { "description" }, { "broader" }, { "close_match" }, { NULL },
};

static const CoaMemberOrder other_name[] = {
  { "name" },
  { "lang" },
  { "note" },
  { NULL },
};

static const CoaMemberOrder community[] = {
  { "id" },
  { "name" },
  { "other_names", other_name },
  { NULL },
};

static const CoaMemberOrder geometry[] = {
  { "type" },
  { "coordinates" },
  { NULL },
};

static const CoaMemberOrder area[] = {
  { "id" }, { "name" }, { "other_names", other_name }, { "parent_id" }, { "geometry", geometry },
  { NULL },
};

static const CoaMemberOrder identifier[] = {
  { "scheme" },
  { "identifier" },
  { NULL },
};

static const CoaMemberOrder weblink[] = {
  { "url" },
  { "title" },
  { "note" },
  { NULL },
};

static const CoaMemberOrder citation[] = {
  { "source_id" }, { "locator" }, { "quote" }, { "quote_language" }, { "note" }, { NULL },
};

static const CoaMemberOrder organization[] = {
  { "id" },
  { "name" },
  { "other_names", other_name },
  { "classification" },
  { "area_id" },
  { "founding_date" },
  { "dissolution_date" },
  { "identifiers", identifier },
  { "links", weblink },
  { "sources", citation },
  { NULL },
};

static const CoaMemberOrder person[] = {
  { "id" },
  { "name" },
  { "sort_name" },
  { "other_names", other_name },
  { "identifiers", identifier },
  { "links", weblink },
  { "sources", citation },
  { NULL },
};

static const CoaMemberOrder goal[] = {
  { "id" },     { "number" },      { "text" },    { "topics" },
  { "stance" }, { "document_id" }, { "locator" }, { "sources", citation },
  { NULL },
};

static const CoaMemberOrder member[] = {
  { "agent_id" }, { "on_behalf_of_id" },   { "role" }, { "represents" }, { "start_date" },
  { "end_date" }, { "sources", citation }, { NULL },
};

static const CoaMemberOrder relation[] = {
  { "kind" }, { "coalition_id" }, { "note" }, { "sources", citation }, { NULL },
};

static const CoaMemberOrder note[] = {
  { "kind" },
  { "text" },
  { "sources", citation },
  { NULL },
};

static const CoaMemberOrder coalition[] = {
  { "id" },
  { "name" },
  { "other_names", other_name },
  { "classification" },
  { "area_id" },
  { "founding_date" },
  { "dissolution_date" },
  { "identifiers", identifier },
  { "links", weblink },
  { "slogan" },
  { "summary" },
  { "status" },
  { "basis" },
  { "area_ids" },
  { "communities" },
  { "goals", goal },
  { "members", member },
  { "relations", relation },
  { "notes", note },
  { "sources", citation },
  { NULL },
};

static const CoaMemberOrder signature_count[] = {
  { "count" },
  { "qualifier" },
  { "sources", citation },
  { NULL },
};

static const CoaMemberOrder signature[] = {
  { "agent_id" },
  { "on_behalf_of_id" },
  { "name_as_signed" },
  { "role" },
  { "represents" },
  { "capacity" },
  { "act" },
  { "date" },
  { "certainty" },
  { "sources", citation },
  { NULL },
};

static const CoaMemberOrder document[] = {
  { "id" },
  { "title" },
  { "classification" },
  { "coalition_ids" },
  { "date" },
  { "date_note" },
  { "area_id" },
  { "original_language" },
  { "source_id" },
  { "basis" },
  { "signature_count", signature_count },
  { "signatures", signature },
  { NULL },
};

static const CoaMemberOrder event[] = {
  { "id" },        { "name" },           { "description" }, { "date" },
  { "date_note" }, { "classification" }, { "context" },     { "coalition_ids" },
  { "agent_ids" }, { "area_id" },        { "document_id" }, { "sources", citation },
  { NULL },
};

static const CoaMemberOrder author[] = {
  { "family" },  { "given" }, { "dropping-particle" }, { "non-dropping-particle" }, { "suffix" },
  { "literal" }, { NULL },
};

static const CoaMemberOrder date_parts[] = {
  { "circa" },
  { "date-parts" },
  { NULL },
};

static const CoaMemberOrder custom[] = {
  { "archived_url" },
  { "note" },
  { NULL },
};

static const CoaMemberOrder source[] = {
  { "id" },
  { "type" },
  { "title" },
  { "container-title" },
  { "author", author },
  { "publisher" },
  { "issued", date_parts },
  { "accessed", date_parts },
  { "URL" },
  { "language" },
  { "custom", custom },
  { NULL },
};

static const CoaMemberOrder collection[] = {
  { "format" },
  { "version" },
  { "id" },
  { "title" },
  { "description" },
  { "language" },
  { "license" },
  { "modified" },
  { "topics", topic },
  { "communities", community },
  { "areas", area },
  { "organizations", organization },
  { "persons", person },
  { "coalitions", coalition },
  { "documents", document },
  { "events", event },
  { "sources", source },
  { NULL },
};

/**
 * coa_member_order_get:
 *
 * Returns: (transfer none): the members of a whole collection, in the order of
 *   its schema
 */
const CoaMemberOrder *
coa_member_order_get (void)
{
  return collection;
}

/**
 * coa_member_order_find:
 * @self: (nullable): the members of an object
 * @name: the name of a member
 *
 * Returns: (transfer none) (nullable): that member
 */
const CoaMemberOrder *
coa_member_order_find (const CoaMemberOrder *self, const char *name)
{
  for (; self != NULL && self->name != NULL; self++) {
    if (strcmp (self->name, name) == 0)
      return self;
  }
  return NULL;
}
