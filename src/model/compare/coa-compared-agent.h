/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/agent/coa-agent.h"
#include "model/compare/coa-columns.h"

G_BEGIN_DECLS

/**
 * CoaPart:
 * @COA_PART_NONE: it has none
 * @COA_PART_MEMBER: it is a member
 * @COA_PART_FORMER_MEMBER: it was a member, and has left
 * @COA_PART_SIGNATORY: it signed a document, or somebody did on its behalf
 *
 * Which part somebody has in a coalition.
 */
typedef enum {
  COA_PART_NONE = 0,
  COA_PART_MEMBER = 1 << 0,
  COA_PART_FORMER_MEMBER = 1 << 1,
  COA_PART_SIGNATORY = 1 << 2,
} CoaPart;

#define COA_TYPE_COMPARED_AGENT (coa_compared_agent_get_type ())

G_DECLARE_FINAL_TYPE (CoaComparedAgent, coa_compared_agent, COA, COMPARED_AGENT, GObject)

CoaComparedAgent *coa_compared_agent_new (CoaAgent *agent) G_GNUC_WARN_UNUSED_RESULT;

CoaAgent *coa_compared_agent_get_agent (CoaComparedAgent *self);
CoaPart coa_compared_agent_get_part (CoaComparedAgent *self, guint column);
CoaColumns coa_compared_agent_get_columns (CoaComparedAgent *self);
gboolean coa_compared_agent_differs (CoaComparedAgent *self, guint n_columns);

void coa_compared_agent_add (CoaComparedAgent *self, guint column, CoaPart part);

G_END_DECLS
