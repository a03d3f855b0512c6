/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/agent/coa-agent.h"
#include "model/coa-types.h"

G_BEGIN_DECLS

#define COA_TYPE_ORGANIZATION (coa_organization_get_type ())

G_DECLARE_DERIVABLE_TYPE (CoaOrganization, coa_organization, COA, ORGANIZATION, CoaAgent)

struct _CoaOrganizationClass {
  CoaAgentClass parent_class;
};

CoaText *coa_organization_get_classification (CoaOrganization *self);
CoaArea *coa_organization_get_area (CoaOrganization *self);
CoaDate *coa_organization_get_founding_date (CoaOrganization *self);
CoaDate *coa_organization_get_dissolution_date (CoaOrganization *self);

G_END_DECLS
