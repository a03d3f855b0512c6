/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/coa-types.h"
#include "model/record/coa-item.h"

G_BEGIN_DECLS

/**
 * CoaRelationKind:
 * @COA_RELATION_KIND_SUCCEEDS: the other came before it
 * @COA_RELATION_KIND_PRECEDES: the other came after it
 * @COA_RELATION_KIND_SPLITS_FROM: it broke away from the other
 * @COA_RELATION_KIND_SPLIT_INTO: the other broke away from it
 * @COA_RELATION_KIND_PART_OF: it is in the other
 * @COA_RELATION_KIND_CONTAINS: the other is in it
 * @COA_RELATION_KIND_RIVALS: each is against the other
 * @COA_RELATION_KIND_DISTINCT_FROM: they are easily taken for each other
 *
 * What a coalition is to another, in the order in which that is told.
 */
typedef enum {
  COA_RELATION_KIND_SUCCEEDS,
  COA_RELATION_KIND_PRECEDES,
  COA_RELATION_KIND_SPLITS_FROM,
  COA_RELATION_KIND_SPLIT_INTO,
  COA_RELATION_KIND_PART_OF,
  COA_RELATION_KIND_CONTAINS,
  COA_RELATION_KIND_RIVALS,
  COA_RELATION_KIND_DISTINCT_FROM,
} CoaRelationKind;

#define COA_TYPE_RELATION_KIND (coa_relation_kind_get_type ())

GType coa_relation_kind_get_type (void) G_GNUC_CONST;
CoaRelationKind coa_relation_kind_reverse (CoaRelationKind kind);

#define COA_TYPE_RELATION (coa_relation_get_type ())

G_DECLARE_FINAL_TYPE (CoaRelation, coa_relation, COA, RELATION, CoaItem)

CoaRelationKind coa_relation_get_kind (CoaRelation *self);
CoaCoalition *coa_relation_get_coalition (CoaRelation *self);

int coa_relation_compare (gconstpointer a, gconstpointer b);
void coa_relation_link (CoaRelation *self, CoaCoalition *coalition);

G_END_DECLS
