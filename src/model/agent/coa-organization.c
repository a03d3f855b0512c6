/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/agent/coa-organization.h"

#include "model/coa-area.h"
#include "model/record/coa-property.h"

/**
 * CoaOrganization:
 *
 * An organization: a party, a movement, an association, a coalition.
 */
typedef struct {
  CoaText *classification;   /* (owned) (nullable) */
  CoaArea *area;             /* (owned) (nullable) */
  CoaDate *founding_date;    /* (owned) (nullable) */
  CoaDate *dissolution_date; /* (owned) (nullable) */
} CoaOrganizationPrivate;

G_DEFINE_TYPE_WITH_PRIVATE (CoaOrganization, coa_organization, COA_TYPE_AGENT)

typedef enum {
  PROP_CLASSIFICATION = 1,
  PROP_AREA,
  PROP_FOUNDING_DATE,
  PROP_DISSOLUTION_DATE,
} CoaOrganizationProperty;

static GParamSpec *props[PROP_DISSOLUTION_DATE + 1];

static void
coa_organization_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaOrganizationPrivate *priv = coa_organization_get_instance_private (COA_ORGANIZATION (object));

  switch ((CoaOrganizationProperty) prop_id) {
  case PROP_CLASSIFICATION:
    g_value_set_boxed (value, priv->classification);
    break;
  case PROP_AREA:
    g_value_set_object (value, priv->area);
    break;
  case PROP_FOUNDING_DATE:
    g_value_set_boxed (value, priv->founding_date);
    break;
  case PROP_DISSOLUTION_DATE:
    g_value_set_boxed (value, priv->dissolution_date);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_organization_dispose (GObject *object)
{
  CoaOrganizationPrivate *priv = coa_organization_get_instance_private (COA_ORGANIZATION (object));

  g_clear_object (&priv->area);

  G_OBJECT_CLASS (coa_organization_parent_class)->dispose (object);
}

static void
coa_organization_finalize (GObject *object)
{
  CoaOrganizationPrivate *priv = coa_organization_get_instance_private (COA_ORGANIZATION (object));

  g_clear_pointer (&priv->classification, coa_text_unref);
  g_clear_pointer (&priv->founding_date, coa_date_unref);
  g_clear_pointer (&priv->dissolution_date, coa_date_unref);

  G_OBJECT_CLASS (coa_organization_parent_class)->finalize (object);
}

static void
coa_organization_read (CoaRecord *record, CoaJsonAt *at)
{
  CoaOrganizationPrivate *priv = coa_organization_get_instance_private (COA_ORGANIZATION (record));

  COA_RECORD_CLASS (coa_organization_parent_class)->read (record, at);

  priv->classification = coa_json_text (at, "classification", COA_JSON_OPTIONAL);
  coa_json_reference (at, "area_id", COA_TYPE_AREA, COA_JSON_OPTIONAL, &priv->area);
  priv->founding_date = coa_json_date (at, "founding_date", COA_JSON_OPTIONAL);
  priv->dissolution_date = coa_json_date (at, "dissolution_date", COA_JSON_OPTIONAL);
}

static void
coa_organization_class_init (CoaOrganizationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_organization_get_property;
  object_class->dispose = coa_organization_dispose;
  object_class->finalize = coa_organization_finalize;
  COA_RECORD_CLASS (klass)->read = coa_organization_read;

  props[PROP_CLASSIFICATION] = coa_property_text ("classification");
  props[PROP_AREA] = coa_property_object ("area", COA_TYPE_AREA);
  props[PROP_FOUNDING_DATE] = coa_property_date ("founding-date");
  props[PROP_DISSOLUTION_DATE] = coa_property_date ("dissolution-date");

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_organization_init (CoaOrganization *self)
{
}

/**
 * coa_organization_get_classification:
 * @self: an organization
 *
 * Returns: (transfer none) (nullable): what kind of organization it is
 */
CoaText *
coa_organization_get_classification (CoaOrganization *self)
{
  CoaOrganizationPrivate *priv = coa_organization_get_instance_private (self);

  g_return_val_if_fail (COA_IS_ORGANIZATION (self), NULL);

  return priv->classification;
}

/**
 * coa_organization_get_area:
 * @self: an organization
 *
 * Returns: (transfer none) (nullable): where it is
 */
CoaArea *
coa_organization_get_area (CoaOrganization *self)
{
  CoaOrganizationPrivate *priv = coa_organization_get_instance_private (self);

  g_return_val_if_fail (COA_IS_ORGANIZATION (self), NULL);

  return priv->area;
}

/**
 * coa_organization_get_founding_date:
 * @self: an organization
 *
 * Returns: (transfer none) (nullable): when it was founded
 */
CoaDate *
coa_organization_get_founding_date (CoaOrganization *self)
{
  CoaOrganizationPrivate *priv = coa_organization_get_instance_private (self);

  g_return_val_if_fail (COA_IS_ORGANIZATION (self), NULL);

  return priv->founding_date;
}

/**
 * coa_organization_get_dissolution_date:
 * @self: an organization
 *
 * Returns: (transfer none) (nullable): when it ended
 */
CoaDate *
coa_organization_get_dissolution_date (CoaOrganization *self)
{
  CoaOrganizationPrivate *priv = coa_organization_get_instance_private (self);

  g_return_val_if_fail (COA_IS_ORGANIZATION (self), NULL);

  return priv->dissolution_date;
}
