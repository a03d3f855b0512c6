/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/page/coa-page.h"

G_BEGIN_DECLS

#define COA_TYPE_AGENT_PAGE (coa_agent_page_get_type ())

G_DECLARE_FINAL_TYPE (CoaAgentPage, coa_agent_page, COA, AGENT_PAGE, CoaPage)

G_END_DECLS
