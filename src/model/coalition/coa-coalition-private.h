/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/coalition/coa-coalition.h"

G_BEGIN_DECLS

struct _CoaCoalition {
  CoaOrganization parent_instance;

  CoaText *slogan;  /* (owned) (nullable) */
  CoaText *summary; /* (owned) (nullable) */
  CoaText *status;  /* (owned) (nullable) */
  CoaBasis basis;
  CoaItems *areas;       /* (owned) (nullable) (element-type CoaArea) */
  CoaItems *communities; /* (owned) (nullable) (element-type CoaCommunity) */
  CoaItems *goals;       /* (owned) (nullable) (element-type CoaGoal) */
  CoaItems *members;     /* (owned) (nullable) (element-type CoaMember) */
  CoaItems *relations;   /* (owned) (nullable) (element-type CoaRelation), from its side */
  CoaItems *notes;       /* (owned) (nullable) (element-type CoaNote) */
  CoaItems *documents;   /* (owned) (nullable) (element-type CoaDocument) */
};

void coa_coalition_read (CoaRecord *record, CoaJsonAt *at);
void coa_coalition_link (CoaRecord *record);

G_END_DECLS
