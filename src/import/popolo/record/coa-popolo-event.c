/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gi18n.h>

#include "import/draft/coa-record-list.h"
#include "import/popolo/record/coa-popolo-records.h"
#include "import/popolo/value/coa-popolo-aside.h"
#include "import/popolo/value/coa-popolo-date.h"
#include "import/popolo/value/coa-popolo-parts.h"
#include "model/json/coa-json-at.h"

/* Of an event without a date, the format says that its year is not known. */
#define NO_DATE "XXXX"

static void
fill_date (const CoaPopoloAt *at)
{
  g_autofree char *start = coa_popolo_date (at, "start_date");
  g_autofree char *end = coa_popolo_date (at, "end_date");
  g_autofree char *day = start == NULL && end == NULL ? coa_popolo_date (at, "date") : NULL;
  g_autofree char *span =
    start != NULL || end != NULL ? coa_popolo_date_span (start, end) : g_strdup (day);

  if (span == NULL && end != NULL) {
    coa_popolo_wrong (at, "end_date", _("This is before the start"));
    span = g_strdup (start);
  } else if (span == NULL) {
    coa_popolo_problems_add (at->reading->problems, COA_SEVERITY_WARNING, at->path, NULL,
                             _("This event has no date"));
  }
  json_object_set_string_member (at->out, "date", span != NULL ? span : NO_DATE);
}

/* Adds who took part, once. */
static void
add_agent (const CoaPopoloAt *at, GHashTable *added, const CoaPopoloEntry *agent)
{
  const char *member = agent->has_members ? "coalition_ids" : "agent_ids";

  if (!g_hash_table_add (added, agent->out))
    return;
  json_array_add_string_element (coa_record_list_ensure (at->out, member),
                                 json_object_get_string_member (agent->out, "id"));
}

static void
fill_organization (const CoaPopoloAt *at, GHashTable *added, CoaPopoloEntry *entry)
{
  CoaPopoloEntry *organization = entry->organization;

  if (organization != NULL && organization->out != NULL)
    add_agent (at, added, organization);
  else
    coa_popolo_refer (at, "organization_id", NULL, "organization_id");
}

/* Who attended stands there by itself, or by its id. */
static CoaPopoloEntry *
find_attendee (CoaPopoloReading *reading, JsonNode *node)
{
  g_autofree char *id = coa_popolo_dup_id (node);

  if (JSON_NODE_HOLDS_OBJECT (node))
    return g_hash_table_lookup (reading->by_object, json_node_get_object (node));
  return id != NULL ? coa_popolo_reading_lookup (reading, COA_POPOLO_PERSON, id) : NULL;
}

static void
fill_attendees (const CoaPopoloAt *at, GHashTable *added)
{
  JsonArray *list = coa_popolo_list (at, "attendees");

  for (guint i = 0; list != NULL && i < json_array_get_length (list); i++) {
    JsonNode *node = json_array_get_element (list, i);
    const CoaPopoloEntry *attendee = find_attendee (at->reading, node);
    g_autoptr (GString) path = NULL;

    if (attendee != NULL && attendee->out != NULL) {
      add_agent (at, added, attendee);
      continue;
    }
    path = g_string_new (at->path);
    coa_json_path_append (path, "attendees", (int) i);
    coa_popolo_problems_add (at->reading->problems, COA_SEVERITY_ERROR, path->str, NULL,
                             _("This is nobody in the file"));
    coa_popolo_aside_add (at->out, "attendees", node);
  }
}

/* Popolo has the name of the place; the format has the place. */
static void
fill_location (const CoaPopoloAt *at)
{
  const char *location = coa_popolo_string (at, "location");
  JsonObject *area;

  if (location == NULL)
    return;

  area = coa_draft_ensure (at->reading->draft, "areas", location);
  json_object_set_string_member (at->out, "area_id", json_object_get_string_member (area, "id"));
}

/* Nothing shows it, so nothing is wrong if it leads nowhere. */
static void
fill_parent (const CoaPopoloAt *at, CoaPopoloEntry *entry)
{
  CoaPopoloEntry *parent = coa_popolo_find_parent (at->reading, entry);
  JsonNode *id = json_object_get_member (at->in, "parent_id");

  if (parent != NULL && parent->out != NULL)
    json_object_set_string_member (at->out, "parent_id",
                                   json_object_get_string_member (parent->out, "id"));
  else if (!coa_popolo_is_nothing (id))
    json_object_set_member (at->out, "parent_id", json_node_copy (id));
  else
    return;
  coa_popolo_problems_count_kept (at->reading->problems, at->list, at->path, "parent_id");
}

/**
 * coa_popolo_fill_event:
 * @reading: a reading
 * @entry: an event that is in the draft
 *
 * Tells in the draft what the file tells of it.
 */
void
coa_popolo_fill_event (CoaPopoloReading *reading, CoaPopoloEntry *entry)
{
  const CoaPopoloAt at = { reading, entry->in, entry->out, entry->path, "events" };
  const CoaMemberOrder *order = coa_member_order_find (coa_member_order_get (), "events");
  g_autoptr (GHashTable) added = g_hash_table_new (NULL, NULL);

  coa_popolo_string (&at, "name");
  fill_date (&at);
  coa_popolo_copy_string (&at, "description", "description");
  coa_popolo_copy_string (&at, "classification", "classification");
  fill_organization (&at, added, entry);
  fill_attendees (&at, added);
  fill_location (&at);
  fill_parent (&at, entry);
  coa_popolo_copy_sources (&at);
  coa_popolo_keep_rest (&at,
                        (const char *const[]) { "id", "name", "description", "start_date",
                                                "end_date", "classification", "organization_id",
                                                "organization", "attendees", "location", "children",
                                                "parent_id", "parent", "sources", NULL },
                        order->inside);
  coa_popolo_keep_id (entry);
}
