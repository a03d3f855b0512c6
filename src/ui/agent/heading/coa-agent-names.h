/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/item/coa-item-view.h"

G_BEGIN_DECLS

#define COA_TYPE_AGENT_NAMES (coa_agent_names_get_type ())

G_DECLARE_FINAL_TYPE (CoaAgentNames, coa_agent_names, COA, AGENT_NAMES, CoaItemView)

G_END_DECLS
