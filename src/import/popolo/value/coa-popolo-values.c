/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/popolo/value/coa-popolo-values.h"

#include <string.h>

#include <glib/gi18n.h>

#include "import/popolo/value/coa-popolo-aside.h"
#include "import/popolo/value/coa-popolo-date.h"
#include "model/json/coa-json.h"

/**
 * coa_popolo_wrong:
 * @at: an object
 * @member: the name of a member of it
 * @message: what is wrong with it
 *
 * Lists an error, and sets the value aside, if there is one.
 */
void
coa_popolo_wrong (const CoaPopoloAt *at, const char *member, const char *message)
{
  JsonNode *node = json_object_get_member (at->in, member);

  coa_popolo_problems_add (at->reading->problems, COA_SEVERITY_ERROR, at->path, member, message);
  if (node != NULL)
    coa_popolo_aside_set (at->out, member, node);
}

/**
 * coa_popolo_is_nothing:
 * @node: (nullable): some JSON
 *
 * Returns: whether it says nothing, as many programs write where they know
 *   nothing
 */
gboolean
coa_popolo_is_nothing (JsonNode *node)
{
  if (node == NULL)
    return TRUE;

  switch (json_node_get_node_type (node)) {
  case JSON_NODE_OBJECT:
    return json_object_get_size (json_node_get_object (node)) == 0;
  case JSON_NODE_ARRAY:
    return json_array_get_length (json_node_get_array (node)) == 0;
  case JSON_NODE_VALUE:
    return json_node_get_value_type (node) == G_TYPE_STRING && *json_node_get_string (node) == '\0';
  case JSON_NODE_NULL:
  default:
    return TRUE;
  }
}

/**
 * coa_popolo_string:
 * @at: an object
 * @member: the name of a member of it
 *
 * Returns: (transfer none) (nullable): the string that the member is
 */
const char *
coa_popolo_string (const CoaPopoloAt *at, const char *member)
{
  JsonNode *node = json_object_get_member (at->in, member);
  const char *string;

  if (coa_popolo_is_nothing (node))
    return NULL;
  if (json_node_get_value_type (node) != G_TYPE_STRING) {
    coa_popolo_wrong (at, member, _("Expected a string"));
    return NULL;
  }

  string = json_node_get_string (node);
  if (strlen (string) <= COA_JSON_MAX_STRING_LENGTH)
    return string;
  coa_popolo_wrong (at, member, _("This string is too long"));
  return NULL;
}

/**
 * coa_popolo_date:
 * @at: an object
 * @member: the name of a member of it
 *
 * Returns: (transfer full) (nullable): the date that the member is, in EDTF and
 *   without a time of day. Such a time is set aside
 */
char *
coa_popolo_date (const CoaPopoloAt *at, const char *member)
{
  JsonNode *node = json_object_get_member (at->in, member);
  g_autofree char *year = NULL;
  g_autofree char *shown = NULL;
  g_autofree char *message = NULL;
  const char *string;
  gboolean is_cut = FALSE;
  char *date;

  /* Some programs write a year as a number. */
  if (node != NULL && json_node_get_value_type (node) == G_TYPE_INT64)
    string = year = coa_popolo_dup_id (node);
  else
    string = coa_popolo_string (at, member);
  if (string == NULL)
    return NULL;

  date = coa_popolo_date_to_edtf (string, &is_cut);
  if (date != NULL && is_cut)
    coa_popolo_aside_set (at->out, member, node);
  if (date != NULL)
    return date;

  shown = coa_json_show (string);
  /* Translators: %s is a string from a file, as "spring 2014". */
  message = g_strdup_printf (_("“%s” is not a date"), shown);
  coa_popolo_wrong (at, member, message);
  return NULL;
}

/**
 * coa_popolo_list:
 * @at: an object
 * @member: the name of a member of it
 *
 * Returns: (transfer none) (nullable): the list that the member is
 */
JsonArray *
coa_popolo_list (const CoaPopoloAt *at, const char *member)
{
  JsonNode *node = json_object_get_member (at->in, member);

  if (coa_popolo_is_nothing (node))
    return NULL;
  if (JSON_NODE_HOLDS_ARRAY (node))
    return json_node_get_array (node);
  coa_popolo_wrong (at, member, _("Expected a list"));
  return NULL;
}

/**
 * coa_popolo_copy_string:
 * @at: an object
 * @member: the name of a member of it
 * @as: the name that the member has in the format
 *
 * Returns: whether there is such a string
 */
gboolean
coa_popolo_copy_string (const CoaPopoloAt *at, const char *member, const char *as)
{
  const char *string = coa_popolo_string (at, member);

  if (string != NULL)
    json_object_set_string_member (at->out, as, string);
  return string != NULL;
}

/**
 * coa_popolo_copy_date:
 * @at: an object
 * @member: the name of a member of it
 * @as: the name that the member has in the format
 *
 * Returns: whether there is such a date
 */
gboolean
coa_popolo_copy_date (const CoaPopoloAt *at, const char *member, const char *as)
{
  g_autofree char *date = coa_popolo_date (at, member);

  if (date != NULL)
    json_object_set_string_member (at->out, as, date);
  return date != NULL;
}

/**
 * coa_popolo_refer:
 * @at: an object
 * @id_member: the name of a member of it, as "area_id"
 * @to: (nullable): what that leads to
 * @as: the name that the member has in the format
 *
 * Refers to a record, or says that it is not there.
 */
void
coa_popolo_refer (const CoaPopoloAt *at, const char *id_member, const CoaPopoloEntry *to,
                  const char *as)
{
  g_autofree char *id = coa_popolo_dup_id (json_object_get_member (at->in, id_member));
  g_autofree char *shown = NULL;
  g_autofree char *message = NULL;

  if (to != NULL && to->out != NULL) {
    json_object_set_string_member (at->out, as, json_object_get_string_member (to->out, "id"));
    return;
  }
  if (coa_popolo_is_nothing (json_object_get_member (at->in, id_member)))
    return;
  if (id == NULL) {
    coa_popolo_wrong (at, id_member, _("Expected a string"));
    return;
  }

  shown = coa_json_show (id);
  /* Translators: %s is an id from a file. */
  message = g_strdup_printf (_("Nothing has the id “%s”"), shown);
  coa_popolo_wrong (at, id_member, message);
}
