/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include <glib/gi18n.h>

#include "import/popolo/record/coa-popolo-records.h"
#include "import/popolo/value/coa-popolo-aside.h"
#include "model/json/coa-json.h"

static const char *
get_string (JsonObject *object, const char *member)
{
  JsonNode *node = json_object_get_member (object, member);
  const char *string = node != NULL && json_node_get_value_type (node) == G_TYPE_STRING
                         ? json_node_get_string (node)
                         : NULL;

  return string != NULL && *string != '\0' && strlen (string) <= COA_JSON_MAX_STRING_LENGTH ? string
                                                                                            : NULL;
}

/* The parts of a name, in the order of Popolo. */
static char *
join_parts (JsonObject *person)
{
  static const char *const parts[] = { "given_name", "additional_name", "family_name" };
  GString *name = g_string_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++) {
    const char *part = get_string (person, parts[i]);

    if (part != NULL)
      g_string_append_printf (name, "%s%s", name->len > 0 ? " " : "", part);
  }
  return g_string_free_and_steal (name);
}

static const char *
get_other_name (JsonObject *record)
{
  JsonNode *node = json_object_get_member (record, "other_names");
  JsonArray *names =
    node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
  JsonNode *first =
    names != NULL && json_array_get_length (names) > 0 ? json_array_get_element (names, 0) : NULL;

  return first != NULL && JSON_NODE_HOLDS_OBJECT (first)
           ? get_string (json_node_get_object (first), "name")
           : NULL;
}

/* What the file calls it; empty where it does not. */
static char *
dup_name (const CoaPopoloEntry *entry)
{
  const char *name = get_string (entry->in, "name");

  if (name == NULL && entry->kind == COA_POPOLO_PERSON) {
    char *joined = join_parts (entry->in);

    if (*joined != '\0')
      return joined;
    g_free (joined);
  }
  if (name == NULL)
    name = get_other_name (entry->in);
  if (name == NULL)
    name = get_string (entry->in, "label");
  return g_strdup (name != NULL ? name : "");
}

static void
list_unnamed (CoaPopoloReading *reading, const CoaPopoloEntry *entry)
{
  g_autofree char *shown = entry->id != NULL ? coa_json_show (entry->id) : NULL;
  g_autofree char *message = NULL;

  if (entry->is_missing)
    /* Translators: %s is an id from a file. */
    message =
      g_strdup_printf (_("Nothing has the id “%s”; the id stands where the name ought to"), shown);
  else if (entry->id != NULL)
    message = g_strdup (_("There is no name; the id stands where it ought to"));
  else
    message = g_strdup (_("There is neither a name nor an id"));
  coa_popolo_problems_add (reading->problems,
                           entry->id != NULL ? COA_SEVERITY_WARNING : COA_SEVERITY_ERROR,
                           entry->path, NULL, message);
}

static const char *
get_list (const CoaPopoloEntry *entry)
{
  return entry->has_members ? "coalitions" : coa_popolo_kind_get_list (entry->kind);
}

/**
 * coa_popolo_add_record:
 * @reading: a reading
 * @entry: an area, organization, person or event
 *
 * Adds the record to the draft, with its name alone. An organization to which
 * somebody belongs becomes a coalition.
 */
void
coa_popolo_add_record (CoaPopoloReading *reading, CoaPopoloEntry *entry)
{
  g_autofree char *name = NULL;

  if (entry->kind == COA_POPOLO_POST || entry->kind == COA_POPOLO_MEMBERSHIP)
    return;

  name = dup_name (entry);
  if (*name == '\0')
    list_unnamed (reading, entry);
  if (*name == '\0' && entry->id == NULL) {
    g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);

    json_node_set_object (node, entry->in);
    coa_popolo_aside_add (coa_draft_get_header (reading->draft),
                          coa_popolo_kind_get_list (entry->kind), node);
    return;
  }
  entry->out =
    coa_draft_add (reading->draft, get_list (entry), *name != '\0' ? name : entry->id, entry->id);
}
