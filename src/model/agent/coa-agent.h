/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/coa-types.h"
#include "model/record/coa-named-item.h"

G_BEGIN_DECLS

#define COA_TYPE_AGENT (coa_agent_get_type ())

G_DECLARE_DERIVABLE_TYPE (CoaAgent, coa_agent, COA, AGENT, CoaNamedItem)

struct _CoaAgentClass {
  CoaNamedItemClass parent_class;
};

GListModel *coa_agent_get_identifiers (CoaAgent *self);
GListModel *coa_agent_get_links (CoaAgent *self);
GListModel *coa_agent_get_signatures (CoaAgent *self);
GListModel *coa_agent_get_memberships (CoaAgent *self);
GListModel *coa_agent_get_events (CoaAgent *self);
GListModel *coa_agent_get_co_signatories (CoaAgent *self);

void coa_agent_add_signature (CoaAgent *self, CoaSignature *signature);
void coa_agent_add_membership (CoaAgent *self, CoaMember *member);
void coa_agent_add_event (CoaAgent *self, CoaEvent *event);

G_END_DECLS
