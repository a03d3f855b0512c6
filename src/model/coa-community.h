/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/record/coa-named-item.h"

G_BEGIN_DECLS

#define COA_TYPE_COMMUNITY (coa_community_get_type ())

G_DECLARE_FINAL_TYPE (CoaCommunity, coa_community, COA, COMMUNITY, CoaNamedItem)

G_END_DECLS
