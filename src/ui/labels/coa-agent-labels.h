/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/agent/coa-agent.h"

G_BEGIN_DECLS

char *coa_label_agent_line (gpointer object, CoaAgent *agent);

G_END_DECLS
