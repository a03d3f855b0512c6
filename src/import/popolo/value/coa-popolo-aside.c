/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/popolo/value/coa-popolo-aside.h"

#include "import/draft/coa-record-list.h"

/* The member of a record that has what the format has a place for, and cannot take as it is. */
#define ASIDE "popolo"

static JsonObject *
ensure (JsonObject *record)
{
  if (!json_object_has_member (record, ASIDE))
    json_object_set_object_member (record, ASIDE, json_object_new ());
  return json_object_get_object_member (record, ASIDE);
}

/**
 * coa_popolo_aside_set:
 * @record: a record of the draft
 * @member: the name of a member
 * @node: what stands there in the file that is imported
 *
 * Keeps a value that the record cannot have where it ought to be, so that
 * nothing is lost.
 */
void
coa_popolo_aside_set (JsonObject *record, const char *member, JsonNode *node)
{
  json_object_set_member (ensure (record), member, json_node_copy (node));
}

/**
 * coa_popolo_aside_add:
 * @record: a record of the draft
 * @member: the name of a member that is a list
 * @node: an element of that list in the file that is imported
 *
 * Keeps an element of a list that the record cannot have there.
 */
void
coa_popolo_aside_add (JsonObject *record, const char *member, JsonNode *node)
{
  json_array_add_element (coa_record_list_ensure (ensure (record), member), json_node_copy (node));
}
