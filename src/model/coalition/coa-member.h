/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/agent/coa-participation.h"
#include "model/coa-types.h"

G_BEGIN_DECLS

#define COA_TYPE_MEMBER (coa_member_get_type ())

G_DECLARE_FINAL_TYPE (CoaMember, coa_member, COA, MEMBER, CoaParticipation)

CoaCoalition *coa_member_get_coalition (CoaMember *self);
CoaDate *coa_member_get_start_date (CoaMember *self);
CoaDate *coa_member_get_end_date (CoaMember *self);

void coa_member_link (CoaMember *self, CoaCoalition *coalition);

G_END_DECLS
