/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/labels/coalition/coa-relation-labels.h"

#include <glib/gi18n.h>

#include "model/coalition/coa-coalition.h"
#include "ui/labels/coa-text-labels.h"

/**
 * coa_label_relation:
 * @object: (nullable): whose template calls
 * @relation: a relation
 *
 * Returns: (transfer full): what the coalition is to which other
 */
char *
coa_label_relation (gpointer object, CoaRelation *relation)
{
  g_autofree char *kind = coa_label_relation_kind (object, relation);
  g_autofree char *name = coa_label_relation_name (object, relation);
  g_autofree char *isolated = coa_label_isolate (name);

  /* Translators: read aloud: what a coalition is to another, and the name of the other, as in
   * "Succeeded by: New Alliance". */
  return g_strdup_printf (C_ ("relation", "%s: %s"), kind, isolated);
}

/**
 * coa_label_relation_kind:
 * @object: (nullable): whose template calls
 * @relation: (nullable): a relation
 *
 * Returns: (transfer full) (nullable): what the coalition is to the other, in
 *   words that stand before the other's name
 */
char *
coa_label_relation_kind (gpointer object, CoaRelation *relation)
{
  if (relation == NULL)
    return NULL;

  switch (coa_relation_get_kind (relation)) {
  case COA_RELATION_KIND_SUCCEEDS:
    /* Translators: stands over the name of the coalition that came before. */
    return g_strdup (C_ ("relation", "Preceded by"));
  case COA_RELATION_KIND_PRECEDES:
    /* Translators: stands over the name of the coalition that came after. */
    return g_strdup (C_ ("relation", "Succeeded by"));
  case COA_RELATION_KIND_SPLITS_FROM:
    /* Translators: stands over the name of the coalition from which this one broke away. */
    return g_strdup (C_ ("relation", "Split from"));
  case COA_RELATION_KIND_SPLIT_INTO:
    /* Translators: stands over the name of a coalition that broke away from this one. */
    return g_strdup (C_ ("relation", "Split off from it"));
  case COA_RELATION_KIND_PART_OF:
    /* Translators: stands over the name of the coalition to which this one belongs. */
    return g_strdup (C_ ("relation", "Part of"));
  case COA_RELATION_KIND_CONTAINS:
    /* Translators: stands over the name of a coalition that belongs to this one. */
    return g_strdup (C_ ("relation", "Includes"));
  case COA_RELATION_KIND_RIVALS:
    /* Translators: stands over the name of a coalition against which this one stands. */
    return g_strdup (C_ ("relation", "Rival of"));
  case COA_RELATION_KIND_DISTINCT_FROM:
  default:
    /* Translators: stands over the name of a coalition for which this one is easily taken. */
    return g_strdup (C_ ("relation", "Not to be confused with"));
  }
}

/**
 * coa_label_relation_name:
 * @object: (nullable): whose template calls
 * @relation: (nullable): a relation
 *
 * Returns: (transfer full) (nullable): the name of the other coalition
 */
char *
coa_label_relation_name (gpointer object, CoaRelation *relation)
{
  CoaCoalition *other = relation == NULL ? NULL : coa_relation_get_coalition (relation);

  return other == NULL ? NULL : g_strdup (coa_named_item_get_display_name (COA_NAMED_ITEM (other)));
}
