/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/coa-types.h"
#include "model/record/coa-item.h"

G_BEGIN_DECLS

#define COA_TYPE_PARTICIPATION (coa_participation_get_type ())

G_DECLARE_DERIVABLE_TYPE (CoaParticipation, coa_participation, COA, PARTICIPATION, CoaItem)

/**
 * CoaParticipationClass:
 * @date_member: the JSON member that says when it began
 *
 * How a class of participations differs from others.
 */
struct _CoaParticipationClass {
  CoaItemClass parent_class;

  const char *date_member;
};

CoaAgent *coa_participation_get_agent (CoaParticipation *self);
CoaAgent *coa_participation_get_on_behalf_of (CoaParticipation *self);
CoaText *coa_participation_get_role (CoaParticipation *self);
GListModel *coa_participation_get_represents (CoaParticipation *self);
CoaDate *coa_participation_get_date (CoaParticipation *self);
CoaItem *coa_participation_get_whole (CoaParticipation *self);
void coa_participation_set_whole (CoaParticipation *self, CoaItem *whole);

G_END_DECLS
