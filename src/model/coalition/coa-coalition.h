/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/agent/coa-organization.h"
#include "model/coa-basis.h"

G_BEGIN_DECLS

#define COA_TYPE_COALITION (coa_coalition_get_type ())

G_DECLARE_FINAL_TYPE (CoaCoalition, coa_coalition, COA, COALITION, CoaOrganization)

CoaText *coa_coalition_get_slogan (CoaCoalition *self);
CoaText *coa_coalition_get_summary (CoaCoalition *self);
CoaText *coa_coalition_get_status (CoaCoalition *self);
CoaBasis coa_coalition_get_basis (CoaCoalition *self);
GListModel *coa_coalition_get_areas (CoaCoalition *self);
GListModel *coa_coalition_get_communities (CoaCoalition *self);
GListModel *coa_coalition_get_goals (CoaCoalition *self);
CoaItems *coa_coalition_peek_goals (CoaCoalition *self);
GListModel *coa_coalition_get_members (CoaCoalition *self);
GListModel *coa_coalition_get_relations (CoaCoalition *self);
GListModel *coa_coalition_get_notes (CoaCoalition *self);
GListModel *coa_coalition_get_documents (CoaCoalition *self);

void coa_coalition_add_document (CoaCoalition *self, CoaDocument *document);
void coa_coalition_take_relation (CoaCoalition *self, CoaRelation *relation);
void coa_coalition_sort_relations (CoaCoalition *self);

G_END_DECLS
