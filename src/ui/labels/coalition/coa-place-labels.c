/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/labels/coalition/coa-place-labels.h"

#include <glib/gi18n.h>

#include "ui/labels/coa-text-labels.h"

/* Where a coalition is listed, in this order. */
typedef enum {
  PLACE_COUNTRY,
  PLACE_SEVERAL_COUNTRIES,
  PLACE_NOT_KNOWN,
} Place;

/* Whether all its areas are in the country of the first. */
static gboolean
is_in_one_country (GListModel *areas)
{
  CoaArea *country = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (areas); i++) {
    g_autoptr (CoaArea) area = g_list_model_get_item (areas, i);

    if (i > 0 && coa_area_get_country (area) != country)
      return FALSE;
    country = coa_area_get_country (area);
  }
  return TRUE;
}

static Place
find_place (CoaCoalition *coalition)
{
  if (coalition != NULL && coa_coalition_find_area (coalition) != NULL)
    return PLACE_COUNTRY;
  if (coalition != NULL && g_list_model_get_n_items (coa_coalition_get_areas (coalition)) > 0)
    return PLACE_SEVERAL_COUNTRIES;
  return PLACE_NOT_KNOWN;
}

/**
 * coa_coalition_find_area:
 * @coalition: a coalition
 *
 * Returns: (transfer none) (nullable): the area where it is at home, or else the
 *   first that its goals are about, if all of those are in one country
 */
CoaArea *
coa_coalition_find_area (CoaCoalition *coalition)
{
  CoaArea *home = coa_organization_get_area (COA_ORGANIZATION (coalition));
  GListModel *areas = coa_coalition_get_areas (coalition);
  g_autoptr (CoaArea) first = g_list_model_get_item (areas, 0);

  if (home != NULL)
    return home;

  return is_in_one_country (areas) ? first : NULL;
}

/**
 * coa_label_coalition_country:
 * @object: (nullable): whose template calls
 * @coalition: (nullable): a coalition
 *
 * Returns: (transfer full): the country under which it is listed
 */
char *
coa_label_coalition_country (gpointer object, CoaCoalition *coalition)
{
  CoaArea *area;

  switch (find_place (coalition)) {
  case PLACE_SEVERAL_COUNTRIES:
    /* Translators: heading over the coalitions that are at home in no single country. */
    return g_strdup (_ ("Several Countries"));
  case PLACE_NOT_KNOWN:
    /* Translators: heading over the coalitions whose area is not known. */
    return g_strdup (_ ("Elsewhere"));
  case PLACE_COUNTRY:
  default:
    area = coa_area_get_country (coa_coalition_find_area (coalition));
    return g_strdup (coa_named_item_get_display_name (COA_NAMED_ITEM (area)));
  }
}

/**
 * coa_rank_coalition_country:
 * @coalition: a coalition
 *
 * Returns: a number by which those under a country are listed before others
 */
int
coa_rank_coalition_country (CoaCoalition *coalition)
{
  return (int) find_place (coalition);
}

/* The areas it is active in, else the one it belongs to, as names. */
static char *
area_names (CoaCoalition *coalition)
{
  CoaArea *area = coa_organization_get_area (COA_ORGANIZATION (coalition));
  char *names = coa_label_names (coa_coalition_get_areas (coalition));

  if (names != NULL || area == NULL)
    return names;

  return g_strdup (coa_named_item_get_display_name (COA_NAMED_ITEM (area)));
}

/**
 * coa_label_coalition_areas:
 * @object: (nullable): whose template calls
 * @coalition: (nullable): a coalition
 *
 * Returns: (transfer full) (nullable): the areas it is about
 */
char *
coa_label_coalition_areas (gpointer object, CoaCoalition *coalition)
{
  return coalition == NULL ? NULL : area_names (coalition);
}
