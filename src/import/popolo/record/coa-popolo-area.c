/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include <glib/gi18n.h>

#include "import/popolo/record/coa-popolo-records.h"
#include "import/popolo/value/coa-popolo-values.h"

static const char *const geometries[] = {
  "Point",   "MultiPoint",   "LineString",         "MultiLineString",
  "Polygon", "MultiPolygon", "GeometryCollection", NULL
};

static gboolean
is_degree (JsonArray *position, guint i, double most)
{
  JsonNode *node = json_array_get_element (position, i);
  const GType type = json_node_get_value_type (node);

  return (type == G_TYPE_INT64 || type == G_TYPE_DOUBLE) && json_node_get_double (node) >= -most &&
         json_node_get_double (node) <= most;
}

static gboolean
is_point (JsonNode *coordinates)
{
  JsonArray *position = coordinates != NULL && JSON_NODE_HOLDS_ARRAY (coordinates)
                          ? json_node_get_array (coordinates)
                          : NULL;

  return position != NULL && json_array_get_length (position) >= 2 &&
         is_degree (position, 0, 180) && is_degree (position, 1, 90);
}

static gboolean
is_geometry (JsonNode *node)
{
  JsonObject *geometry = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
  JsonNode *type = geometry != NULL ? json_object_get_member (geometry, "type") : NULL;

  if (type == NULL || json_node_get_value_type (type) != G_TYPE_STRING ||
      !g_strv_contains (geometries, json_node_get_string (type)))
    return FALSE;
  return strcmp (json_node_get_string (type), "Point") != 0 ||
         is_point (json_object_get_member (geometry, "coordinates"));
}

/**
 * coa_popolo_find_circle:
 * @reading: a reading
 * @entry: a record of any kind
 *
 * Looks, for an area, whether areas above it are parts of each other in a
 * circle, and marks one of them: that one is told of without what it is a part
 * of.
 */
void
coa_popolo_find_circle (CoaPopoloReading *reading, CoaPopoloEntry *entry)
{
  const guint walk = ++reading->n_walks;

  if (entry->kind != COA_POPOLO_AREA)
    return;

  while (entry != NULL && entry->walk == 0) {
    entry->walk = walk;
    entry = coa_popolo_find_parent (reading, entry);
  }
  if (entry != NULL && entry->walk == walk)
    entry->is_in_itself = TRUE;
}

/**
 * coa_popolo_fill_area:
 * @at: an area that is in the draft
 * @entry: the same
 *
 * Tells in the draft what the file tells of it.
 */
void
coa_popolo_fill_area (const CoaPopoloAt *at, CoaPopoloEntry *entry)
{
  const CoaMemberOrder *order = coa_member_order_find (coa_member_order_get (), "areas");
  JsonNode *geometry = json_object_get_member (at->in, "geometry");

  if (entry->is_in_itself)
    coa_popolo_wrong (at, "parent_id", _("This would make the area a part of itself"));
  else
    coa_popolo_refer (at, "parent_id", coa_popolo_find_parent (at->reading, entry), "parent_id");

  if (!coa_popolo_is_nothing (geometry) && is_geometry (geometry))
    json_object_set_member (at->out, "geometry", json_node_copy (geometry));
  else if (!coa_popolo_is_nothing (geometry))
    coa_popolo_wrong (at, "geometry", _("Expected a geometry of GeoJSON"));

  coa_popolo_keep_rest (at,
                        (const char *const[]) { "id", "name", "other_names", "parent_id", "parent",
                                                "children", "geometry", "organizations",
                                                "memberships", NULL },
                        order->inside);
}
