/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/item/coa-item-view.h"

G_BEGIN_DECLS

#define COA_TYPE_AGENT_HEADING (coa_agent_heading_get_type ())

G_DECLARE_FINAL_TYPE (CoaAgentHeading, coa_agent_heading, COA, AGENT_HEADING, CoaItemView)

G_END_DECLS
