/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/item/coa-item-view.h"

G_BEGIN_DECLS

#define COA_TYPE_SIDEBAR_HEADING (coa_sidebar_heading_get_type ())

G_DECLARE_FINAL_TYPE (CoaSidebarHeading, coa_sidebar_heading, COA, SIDEBAR_HEADING, CoaItemView)

G_END_DECLS
