/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/draft/coa-record-list.h"
#include "import/popolo/record/coa-popolo-records.h"
#include "import/popolo/value/coa-popolo-parts.h"

static const CoaMemberOrder *
get_order (const char *list)
{
  return coa_member_order_find (coa_member_order_get (), list)->inside;
}

/**
 * coa_popolo_find_parent:
 * @reading: a reading
 * @entry: an area, organization or event
 *
 * Returns: (transfer none) (nullable): what it is a part of
 */
CoaPopoloEntry *
coa_popolo_find_parent (CoaPopoloReading *reading, CoaPopoloEntry *entry)
{
  CoaPopoloEntry *parent =
    coa_popolo_reading_find (reading, entry, entry->kind, "parent_id", "parent");

  if (parent == NULL && entry->owner != NULL && entry->owner->kind == entry->kind)
    parent = entry->owner;
  return parent;
}

static CoaPopoloEntry *
find_area (CoaPopoloReading *reading, CoaPopoloEntry *entry)
{
  CoaPopoloEntry *area =
    coa_popolo_reading_find (reading, entry, COA_POPOLO_AREA, "area_id", "area");

  if (area == NULL && entry->owner != NULL && entry->owner->kind == COA_POPOLO_AREA)
    area = entry->owner;
  return area;
}

static void
fill_person (const CoaPopoloAt *at)
{
  coa_popolo_copy_string (at, "sort_name", "sort_name");
  coa_popolo_copy_identifiers (at);
  coa_popolo_copy_links (at);
  coa_popolo_copy_sources (at);
  coa_popolo_keep_rest (at,
                        (const char *const[]) { "id", "name", "sort_name", "other_names",
                                                "identifiers", "links", "sources", "memberships",
                                                NULL },
                        get_order ("persons"));
}

/* Of two coalitions, one in the other, the format can tell. */
static gboolean
relate (const CoaPopoloAt *at, CoaPopoloEntry *entry, CoaPopoloEntry *parent)
{
  JsonObject *relation;

  if (!entry->has_members || !parent->has_members || parent == entry ||
      coa_popolo_find_parent (at->reading, parent) == entry)
    return FALSE;

  relation = json_object_new ();
  json_object_set_string_member (relation, "kind", "part_of");
  json_object_set_string_member (relation, "coalition_id",
                                 json_object_get_string_member (parent->out, "id"));
  json_array_add_object_element (coa_record_list_ensure (at->out, "relations"), relation);
  return TRUE;
}

static void
fill_parent (const CoaPopoloAt *at, CoaPopoloEntry *entry)
{
  CoaPopoloEntry *parent = coa_popolo_find_parent (at->reading, entry);
  JsonNode *id = json_object_get_member (at->in, "parent_id");

  if (parent != NULL && parent->out != NULL) {
    if (relate (at, entry, parent))
      return;
    json_object_set_string_member (at->out, "parent_id",
                                   json_object_get_string_member (parent->out, "id"));
  } else if (!coa_popolo_is_nothing (id)) {
    json_object_set_member (at->out, "parent_id", json_node_copy (id));
  } else {
    return;
  }
  coa_popolo_problems_count_kept (at->reading->problems, at->list, at->path, "parent_id");
}

/* The format has one text that tells of a coalition, and none of other organizations. */
static const char *
fill_summary (const CoaPopoloAt *at, CoaPopoloEntry *entry)
{
  static const char *const members[] = { "description", "abstract" };

  for (gsize i = 0; entry->has_members && i < G_N_ELEMENTS (members); i++) {
    if (coa_popolo_copy_string (at, members[i], "summary"))
      return members[i];
  }
  return "id";
}

/* Copies one of two dates that mean the same, and tells which. */
static const char *
fill_date (const CoaPopoloAt *at, const char *member, const char *other)
{
  return !coa_popolo_copy_date (at, member, member) && coa_popolo_copy_date (at, other, member)
           ? other
           : member;
}

static void
fill_organization (const CoaPopoloAt *at, CoaPopoloEntry *entry)
{
  const char *start = fill_date (at, "founding_date", "start_date");
  const char *end = fill_date (at, "dissolution_date", "end_date");
  const char *summary = fill_summary (at, entry);

  coa_popolo_copy_string (at, "classification", "classification");
  coa_popolo_refer (at, "area_id", find_area (at->reading, entry), "area_id");
  coa_popolo_copy_identifiers (at);
  coa_popolo_copy_links (at);
  coa_popolo_copy_sources (at);
  fill_parent (at, entry);
  coa_popolo_keep_rest (
    at, (const char *const[]) { "id",        "name",    "other_names",   "classification",
                                "area_id",   "area",    "founding_date", "dissolution_date",
                                start,       end,       summary,         "identifiers",
                                "links",     "sources", "memberships",   "children",
                                "parent_id", "parent",  "events",        NULL },
    get_order (entry->has_members ? "coalitions" : "organizations"));
}

/**
 * coa_popolo_fill_record:
 * @reading: a reading
 * @entry: an area, organization or person that is in the draft
 *
 * Tells in the draft what the file tells of it.
 */
void
coa_popolo_fill_record (CoaPopoloReading *reading, CoaPopoloEntry *entry)
{
  const CoaPopoloAt at = { reading, entry->in, entry->out, entry->path,
                           coa_popolo_kind_get_list (entry->kind) };

  /* The name is there, but it may have been wrong. */
  coa_popolo_string (&at, "name");
  coa_popolo_copy_other_names (&at);
  if (entry->kind == COA_POPOLO_AREA)
    coa_popolo_fill_area (&at, entry);
  else if (entry->kind == COA_POPOLO_PERSON)
    fill_person (&at);
  else
    fill_organization (&at, entry);
  coa_popolo_keep_id (entry);
}
