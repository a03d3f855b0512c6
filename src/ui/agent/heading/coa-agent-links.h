/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/item/coa-item-view.h"

G_BEGIN_DECLS

#define COA_TYPE_AGENT_LINKS (coa_agent_links_get_type ())

G_DECLARE_FINAL_TYPE (CoaAgentLinks, coa_agent_links, COA, AGENT_LINKS, CoaItemView)

G_END_DECLS
