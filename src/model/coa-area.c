/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/coa-area.h"

#include <glib/gi18n.h>

#include "model/record/coa-property.h"

/**
 * CoaArea:
 *
 * A part of the world: a country, a region, a town.
 */
struct _CoaArea {
  CoaNamedItem parent_instance;

  CoaArea *parent;  /* (owned) (nullable) */
  CoaArea *country; /* (unowned) (nullable): the widest of the parents */
  gboolean has_point;
  double latitude;
  double longitude;
};

G_DEFINE_FINAL_TYPE (CoaArea, coa_area, COA_TYPE_NAMED_ITEM)

typedef enum {
  PROP_PARENT = 1,
  PROP_COUNTRY,
  PROP_HAS_POINT,
  PROP_LATITUDE,
  PROP_LONGITUDE,
} CoaAreaProperty;

static GParamSpec *props[PROP_LONGITUDE + 1];

static void
coa_area_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaArea *self = COA_AREA (object);

  switch ((CoaAreaProperty) prop_id) {
  case PROP_PARENT:
    g_value_set_object (value, self->parent);
    break;
  case PROP_COUNTRY:
    g_value_set_object (value, coa_area_get_country (self));
    break;
  case PROP_HAS_POINT:
    g_value_set_boolean (value, self->has_point);
    break;
  case PROP_LATITUDE:
    g_value_set_double (value, self->latitude);
    break;
  case PROP_LONGITUDE:
    g_value_set_double (value, self->longitude);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_area_dispose (GObject *object)
{
  CoaArea *self = COA_AREA (object);

  g_clear_object (&self->parent);
  self->country = NULL;

  G_OBJECT_CLASS (coa_area_parent_class)->dispose (object);
}

static gboolean
is_geometry_type (const char *type)
{
  static const char *const types[] = {
    "Point",   "MultiPoint",   "LineString",         "MultiLineString",
    "Polygon", "MultiPolygon", "GeometryCollection", NULL
  };

  return g_strv_contains (types, type);
}

static gboolean
is_between (const CoaJsonValue *value, double lowest, double highest)
{
  return value->kind == COA_JSON_NUMBER && value->number >= lowest && value->number <= highest;
}

/* GeoJSON has the longitude first; a height may follow (RFC 7946 section 3.1.1). */
static void
read_point (CoaArea *self, CoaJsonAt *here)
{
  const CoaJsonValue *position = coa_json_get (here, "coordinates");
  gboolean is_position = position != NULL && position->kind == COA_JSON_LIST;
  const CoaJsonValue *longitude = is_position ? coa_json_value_get_nth (position, 0) : NULL;
  const CoaJsonValue *latitude = is_position ? coa_json_value_get_nth (position, 1) : NULL;

  if (latitude != NULL && is_between (longitude, -180, 180) && is_between (latitude, -90, 90)) {
    self->longitude = longitude->number;
    self->latitude = latitude->number;
    self->has_point = TRUE;
  } else {
    coa_json_problem (here, "coordinates", _("Expected a longitude and a latitude in degrees"));
  }
}

static void
coa_area_read (CoaRecord *record, CoaJsonAt *at)
{
  CoaArea *self = COA_AREA (record);
  CoaJsonAt here = COA_JSON_MEMBER (at, "geometry");
  g_autofree char *type = NULL;

  COA_RECORD_CLASS (coa_area_parent_class)->read (record, at);

  coa_json_upwards_reference (at, "parent_id", COA_TYPE_AREA, &self->parent);

  here.object = coa_json_object (at, "geometry");
  if (here.object == NULL)
    return;

  type = coa_json_string (&here, "type", COA_JSON_REQUIRED);
  if (type != NULL && !is_geometry_type (type))
    coa_json_problem (&here, "type", _("Expected a kind of geometry that GeoJSON has"));
  else if (g_strcmp0 (type, "Point") == 0)
    read_point (self, &here);
}

/* Lists are sorted by country, so it is not looked for again each time. */
static void
coa_area_link (CoaRecord *record)
{
  CoaArea *self = COA_AREA (record);
  CoaArea *country = self;

  while (country->country == NULL && country->parent != NULL)
    country = country->parent;
  if (country->country != NULL)
    country = country->country;

  for (; self != NULL && self->country == NULL; self = self->parent)
    self->country = country;
}

static void
coa_area_class_init (CoaAreaClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_area_get_property;
  object_class->dispose = coa_area_dispose;
  COA_RECORD_CLASS (klass)->read = coa_area_read;
  COA_RECORD_CLASS (klass)->link = coa_area_link;
  COA_NAMED_ITEM_CLASS (klass)->has_translated_name = TRUE;

  props[PROP_PARENT] = coa_property_object ("parent", COA_TYPE_AREA);
  props[PROP_COUNTRY] = coa_property_object ("country", COA_TYPE_AREA);
  props[PROP_HAS_POINT] = coa_property_boolean ("has-point");
  props[PROP_LATITUDE] = coa_property_double ("latitude");
  props[PROP_LONGITUDE] = coa_property_double ("longitude");

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_area_init (CoaArea *self)
{
}

/**
 * coa_area_get_parent:
 * @self: an area
 *
 * Returns: (transfer none) (nullable): the area of which it is a part
 */
CoaArea *
coa_area_get_parent (CoaArea *self)
{
  g_return_val_if_fail (COA_IS_AREA (self), NULL);

  return self->parent;
}

/**
 * coa_area_get_country:
 * @self: an area
 *
 * Returns: (transfer none): the widest area of which it is a part, or the area
 *   itself
 */
CoaArea *
coa_area_get_country (CoaArea *self)
{
  g_return_val_if_fail (COA_IS_AREA (self), NULL);

  return self->country != NULL ? self->country : self;
}
