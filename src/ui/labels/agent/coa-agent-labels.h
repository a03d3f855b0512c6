/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/agent/coa-agent.h"
#include "model/agent/coa-co-signatory.h"
#include "model/agent/coa-link.h"

G_BEGIN_DECLS

char *coa_label_agent_line (gpointer object, CoaAgent *agent);
char *coa_label_agent_kind (gpointer object, CoaAgent *agent);
char *coa_label_agent_area (gpointer object, CoaAgent *agent);
char *coa_label_agent_identifiers (gpointer object, CoaAgent *agent) G_GNUC_WARN_UNUSED_RESULT;
char *coa_label_agent_life (gpointer object, CoaAgent *agent);
char *coa_label_co_signatory (gpointer object, CoaCoSignatory *co_signatory);
char *coa_label_co_signatory_name (gpointer object, CoaCoSignatory *co_signatory);
char *coa_label_co_signatory_line (gpointer object, CoaCoSignatory *co_signatory);
char *coa_label_link (gpointer object, CoaLink *link);

G_END_DECLS
