/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include <glib/gi18n.h>

#include "import/draft/coa-record-list.h"
#include "import/popolo/record/coa-popolo-records.h"
#include "import/popolo/value/coa-popolo-aside.h"
#include "import/popolo/value/coa-popolo-parts.h"

static CoaPopoloEntry *
get_owner (CoaPopoloEntry *entry, CoaPopoloKind kind)
{
  return entry->owner != NULL && entry->owner->kind == kind ? entry->owner : NULL;
}

/* Who the member is. An organization can be one too. */
static CoaPopoloEntry *
find_agent (CoaPopoloReading *reading, CoaPopoloEntry *entry)
{
  CoaPopoloEntry *agent =
    coa_popolo_reading_find_or_add (reading, entry, COA_POPOLO_PERSON, "person_id", "person");

  if (agent == NULL)
    agent =
      coa_popolo_reading_find_or_add (reading, entry, COA_POPOLO_PERSON, "member_id", "member");
  if (agent == NULL)
    agent = get_owner (entry, COA_POPOLO_PERSON);
  return agent;
}

static CoaPopoloEntry *
find_post (CoaPopoloReading *reading, CoaPopoloEntry *entry)
{
  CoaPopoloEntry *post =
    coa_popolo_reading_find (reading, entry, COA_POPOLO_POST, "post_id", "post");

  return post != NULL ? post : get_owner (entry, COA_POPOLO_POST);
}

static CoaPopoloEntry *
find_organization (CoaPopoloReading *reading, CoaPopoloEntry *entry)
{
  CoaPopoloEntry *organization = coa_popolo_reading_find_or_add (
    reading, entry, COA_POPOLO_ORGANIZATION, "organization_id", "organization");

  if (organization == NULL)
    organization = get_owner (entry, COA_POPOLO_ORGANIZATION);
  return organization;
}

/**
 * coa_popolo_resolve_membership:
 * @reading: a reading
 * @entry: a record of any kind
 *
 * Finds who belongs to what, before the records are added to the draft: what
 * has members becomes a coalition.
 */
void
coa_popolo_resolve_membership (CoaPopoloReading *reading, CoaPopoloEntry *entry)
{
  CoaPopoloEntry *post;

  if (entry->kind == COA_POPOLO_EVENT)
    entry->organization = find_organization (reading, entry);
  if (entry->kind != COA_POPOLO_MEMBERSHIP)
    return;

  post = find_post (reading, entry);
  entry->agent = find_agent (reading, entry);
  entry->organization = find_organization (reading, entry);
  if (entry->organization == NULL && post != NULL)
    entry->organization = find_organization (reading, post);
  coa_popolo_reading_find_or_add (reading, entry, COA_POPOLO_ORGANIZATION, "on_behalf_of_id",
                                  "on_behalf_of");
  if (entry->agent != NULL && entry->organization != NULL)
    entry->organization->has_members = TRUE;
}

/* A membership without one of its two ends cannot be told. It is kept where the other end is. */
static void
set_aside (CoaPopoloReading *reading, CoaPopoloEntry *entry)
{
  const gboolean has_agent = entry->agent != NULL && entry->agent->out != NULL;
  const gboolean has_organization = entry->organization != NULL && entry->organization->out != NULL;
  JsonObject *record = coa_draft_get_header (reading->draft);
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);

  if (has_agent)
    record = entry->agent->out;
  else if (has_organization)
    record = entry->organization->out;
  coa_popolo_problems_add (reading->problems, COA_SEVERITY_ERROR, entry->path, NULL,
                           has_agent ? _("It is not told what this is a membership in")
                                     : _("It is not told who the member is"));
  json_node_set_object (node, entry->in);
  coa_popolo_aside_add (record, "memberships", node);
}

/* What somebody does there; as a post is called, where nothing else is said. */
static const char *
fill_role (CoaPopoloReading *reading, CoaPopoloEntry *entry, const CoaPopoloAt *at)
{
  CoaPopoloEntry *post;

  if (coa_popolo_copy_string (at, "role", "role"))
    return "role";

  post = find_post (reading, entry);
  if (post != NULL) {
    const CoaPopoloAt there = { reading, post->in, at->out, post->path, "posts" };

    if (coa_popolo_copy_string (&there, "label", "role") ||
        coa_popolo_copy_string (&there, "role", "role"))
      return "role";
  }
  return coa_popolo_copy_string (at, "label", "role") ? "label" : "role";
}

static void
fill_behalf (const CoaPopoloAt *at, CoaPopoloEntry *entry)
{
  const CoaPopoloEntry *behalf = coa_popolo_reading_find (
    at->reading, entry, COA_POPOLO_ORGANIZATION, "on_behalf_of_id", "on_behalf_of");

  if (behalf == NULL || behalf->out == NULL)
    return;
  json_object_set_string_member (at->out, "on_behalf_of_id",
                                 json_object_get_string_member (behalf->out, "id"));
}

static void
fill_area (const CoaPopoloAt *at, CoaPopoloEntry *entry)
{
  const CoaPopoloEntry *area =
    coa_popolo_reading_find (at->reading, entry, COA_POPOLO_AREA, "area_id", "area");

  if (area == NULL || area->out == NULL || json_object_has_member (at->in, "area_id"))
    return;
  json_object_set_string_member (at->out, "area_id",
                                 json_object_get_string_member (area->out, "id"));
  coa_popolo_problems_count_kept (at->reading->problems, at->list, at->path, "area_id");
}

/**
 * coa_popolo_fill_membership:
 * @reading: a reading
 * @entry: a membership
 *
 * Makes a member of a coalition of it.
 */
void
coa_popolo_fill_membership (CoaPopoloReading *reading, CoaPopoloEntry *entry)
{
  const CoaMemberOrder *coalition = coa_member_order_find (coa_member_order_get (), "coalitions");
  g_autoptr (JsonObject) member = json_object_new ();
  const CoaPopoloAt at = { reading, entry->in, member, entry->path, "memberships" };
  const char *role;

  if (entry->agent == NULL || entry->agent->out == NULL || entry->organization == NULL ||
      entry->organization->out == NULL) {
    set_aside (reading, entry);
    return;
  }

  json_object_set_string_member (member, "agent_id",
                                 json_object_get_string_member (entry->agent->out, "id"));
  role = fill_role (reading, entry, &at);
  coa_popolo_copy_date (&at, "start_date", "start_date");
  coa_popolo_copy_date (&at, "end_date", "end_date");
  coa_popolo_copy_sources (&at);
  fill_behalf (&at, entry);
  fill_area (&at, entry);
  coa_popolo_keep_rest (&at,
                        (const char *const[]) { role, "role", "person_id", "person", "member_id",
                                                "member", "organization_id", "organization",
                                                "on_behalf_of_id", "on_behalf_of", "area",
                                                "start_date", "end_date", "sources", NULL },
                        coa_member_order_find (coalition->inside, "members")->inside);
  json_array_add_object_element (coa_record_list_ensure (entry->organization->out, "members"),
                                 g_steal_pointer (&member));
}
