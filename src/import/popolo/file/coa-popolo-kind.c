/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/popolo/file/coa-popolo-kind.h"

#include <string.h>

static const char *const lists[] = {
  [COA_POPOLO_AREA] = "areas",
  [COA_POPOLO_ORGANIZATION] = "organizations",
  [COA_POPOLO_PERSON] = "persons",
  [COA_POPOLO_POST] = "posts",
  [COA_POPOLO_MEMBERSHIP] = "memberships",
  [COA_POPOLO_EVENT] = "events",
};

/* As "@type" has them, behind the vocabulary that they are from. */
static const struct {
  const char *name;
  CoaPopoloKind kind;
} types[] = {
  { "area", COA_POPOLO_AREA },     { "organization", COA_POPOLO_ORGANIZATION },
  { "person", COA_POPOLO_PERSON }, { "post", COA_POPOLO_POST },
  { "event", COA_POPOLO_EVENT },   { "membership", COA_POPOLO_MEMBERSHIP },
};

/* Members that only records of one kind have; the first that is there tells. */
static const struct {
  const char *member;
  CoaPopoloKind kind;
} signs[] = {
  { "person_id", COA_POPOLO_MEMBERSHIP },
  { "member", COA_POPOLO_MEMBERSHIP },
  { "member_id", COA_POPOLO_MEMBERSHIP },
  { "on_behalf_of_id", COA_POPOLO_MEMBERSHIP },
  { "post_id", COA_POPOLO_MEMBERSHIP },
  { "person", COA_POPOLO_MEMBERSHIP },
  { "attendees", COA_POPOLO_EVENT },
  { "geometry", COA_POPOLO_AREA },
  { "given_name", COA_POPOLO_PERSON },
  { "family_name", COA_POPOLO_PERSON },
  { "sort_name", COA_POPOLO_PERSON },
  { "birth_date", COA_POPOLO_PERSON },
  { "death_date", COA_POPOLO_PERSON },
  { "gender", COA_POPOLO_PERSON },
  { "email", COA_POPOLO_PERSON },
  { "honorific_prefix", COA_POPOLO_PERSON },
  { "biography", COA_POPOLO_PERSON },
  { "national_identity", COA_POPOLO_PERSON },
  { "founding_date", COA_POPOLO_ORGANIZATION },
  { "dissolution_date", COA_POPOLO_ORGANIZATION },
  { "posts", COA_POPOLO_ORGANIZATION },
};

static const CoaPopoloEmbedding embeddings[] = {
  { COA_POPOLO_PERSON, "memberships", COA_POPOLO_MEMBERSHIP, "person_id" },
  { COA_POPOLO_ORGANIZATION, "memberships", COA_POPOLO_MEMBERSHIP, "organization_id" },
  { COA_POPOLO_ORGANIZATION, "posts", COA_POPOLO_POST, "organization_id" },
  { COA_POPOLO_ORGANIZATION, "events", COA_POPOLO_EVENT, "organization_id" },
  { COA_POPOLO_ORGANIZATION, "children", COA_POPOLO_ORGANIZATION, "parent_id" },
  { COA_POPOLO_ORGANIZATION, "parent", COA_POPOLO_ORGANIZATION, NULL },
  { COA_POPOLO_ORGANIZATION, "area", COA_POPOLO_AREA, NULL },
  { COA_POPOLO_MEMBERSHIP, "person", COA_POPOLO_PERSON, NULL },
  { COA_POPOLO_MEMBERSHIP, "member", COA_POPOLO_PERSON, NULL },
  { COA_POPOLO_MEMBERSHIP, "organization", COA_POPOLO_ORGANIZATION, NULL },
  { COA_POPOLO_MEMBERSHIP, "on_behalf_of", COA_POPOLO_ORGANIZATION, NULL },
  { COA_POPOLO_MEMBERSHIP, "post", COA_POPOLO_POST, NULL },
  { COA_POPOLO_MEMBERSHIP, "area", COA_POPOLO_AREA, NULL },
  { COA_POPOLO_POST, "memberships", COA_POPOLO_MEMBERSHIP, "post_id" },
  { COA_POPOLO_POST, "organization", COA_POPOLO_ORGANIZATION, NULL },
  { COA_POPOLO_POST, "area", COA_POPOLO_AREA, NULL },
  { COA_POPOLO_EVENT, "organization", COA_POPOLO_ORGANIZATION, NULL },
  { COA_POPOLO_EVENT, "attendees", COA_POPOLO_PERSON, NULL },
  { COA_POPOLO_EVENT, "children", COA_POPOLO_EVENT, "parent_id" },
  { COA_POPOLO_EVENT, "parent", COA_POPOLO_EVENT, NULL },
  { COA_POPOLO_AREA, "memberships", COA_POPOLO_MEMBERSHIP, "area_id" },
  { COA_POPOLO_AREA, "organizations", COA_POPOLO_ORGANIZATION, "area_id" },
  { COA_POPOLO_AREA, "posts", COA_POPOLO_POST, "area_id" },
  { COA_POPOLO_AREA, "children", COA_POPOLO_AREA, "parent_id" },
  { COA_POPOLO_AREA, "parent", COA_POPOLO_AREA, NULL },
  { COA_POPOLO_N_KINDS, NULL, COA_POPOLO_N_KINDS, NULL },
};

/**
 * coa_popolo_kind_of_list:
 * @name: the name of a member at the top of a file
 *
 * Returns: of which kind the records there are, or %COA_POPOLO_N_KINDS
 */
CoaPopoloKind
coa_popolo_kind_of_list (const char *name)
{
  CoaPopoloKind kind = 0;

  if (strcmp (name, "people") == 0)
    return COA_POPOLO_PERSON;
  while (kind < COA_POPOLO_N_KINDS && strcmp (name, lists[kind]) != 0)
    kind++;
  return kind;
}

/**
 * coa_popolo_kind_get_list:
 * @self: a kind
 *
 * Returns: the name of the list of such records
 */
const char *
coa_popolo_kind_get_list (CoaPopoloKind self)
{
  return lists[self];
}

/**
 * coa_popolo_kind_get_embeddings:
 *
 * Returns: where records stand in records
 */
const CoaPopoloEmbedding *
coa_popolo_kind_get_embeddings (void)
{
  return embeddings;
}

/* "http://www.w3.org/ns/org#Organization" is an organization too. */
static CoaPopoloKind
find_type (const char *type)
{
  const char *name = type + strlen (type);

  while (name > type && strchr ("#/:", name[-1]) == NULL)
    name--;
  for (gsize i = 0; i < G_N_ELEMENTS (types); i++) {
    if (g_ascii_strcasecmp (name, types[i].name) == 0)
      return types[i].kind;
  }
  return COA_POPOLO_N_KINDS;
}

/**
 * coa_popolo_kind_of_type:
 * @record: a record
 *
 * Returns: the kind that the record says it is of, or %COA_POPOLO_N_KINDS
 */
CoaPopoloKind
coa_popolo_kind_of_type (JsonObject *record)
{
  static const char *const members[] = { "@type", "type", "_type" };

  for (gsize i = 0; i < G_N_ELEMENTS (members); i++) {
    JsonNode *node = json_object_get_member (record, members[i]);
    CoaPopoloKind kind;

    if (node == NULL || json_node_get_value_type (node) != G_TYPE_STRING)
      continue;
    kind = find_type (json_node_get_string (node));
    if (kind != COA_POPOLO_N_KINDS)
      return kind;
  }
  return COA_POPOLO_N_KINDS;
}

static gboolean
has (JsonObject *record, const char *member)
{
  return json_object_has_member (record, member) && !json_object_get_null_member (record, member);
}

/* Whose memberships they are is who is not named in them. */
static CoaPopoloKind
find_owner (JsonObject *record)
{
  JsonNode *node = json_object_get_member (record, "memberships");
  JsonArray *memberships =
    node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  for (guint i = 0; memberships != NULL && i < json_array_get_length (memberships); i++) {
    JsonNode *element = json_array_get_element (memberships, i);
    JsonObject *membership =
      JSON_NODE_HOLDS_OBJECT (element) ? json_node_get_object (element) : NULL;

    if (membership == NULL)
      continue;
    if (has (membership, "organization_id") || has (membership, "organization"))
      return has (membership, "person_id") || has (membership, "person") ? COA_POPOLO_POST
                                                                         : COA_POPOLO_PERSON;
    return COA_POPOLO_ORGANIZATION;
  }
  return COA_POPOLO_N_KINDS;
}

/**
 * coa_popolo_kind_of_record:
 * @record: a record that stands in no list
 *
 * Returns: of which kind it is, as far as can be told, or %COA_POPOLO_N_KINDS
 */
CoaPopoloKind
coa_popolo_kind_of_record (JsonObject *record)
{
  CoaPopoloKind kind = coa_popolo_kind_of_type (record);

  for (gsize i = 0; kind == COA_POPOLO_N_KINDS && i < G_N_ELEMENTS (signs); i++) {
    if (has (record, signs[i].member))
      kind = signs[i].kind;
  }
  if (kind == COA_POPOLO_N_KINDS)
    kind = find_owner (record);
  if (kind == COA_POPOLO_N_KINDS && has (record, "label") && !has (record, "name") &&
      (has (record, "organization_id") || has (record, "organization")))
    kind = COA_POPOLO_POST;
  if (kind == COA_POPOLO_N_KINDS && has (record, "name")) {
    if (has (record, "start_date") || has (record, "end_date"))
      kind = COA_POPOLO_EVENT;
    else if (has (record, "classification"))
      kind = COA_POPOLO_ORGANIZATION;
  }
  return kind;
}
