/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/item/coa-item-view.h"

G_BEGIN_DECLS

#define COA_TYPE_CELL_GOAL_VIEW (coa_cell_goal_view_get_type ())

G_DECLARE_FINAL_TYPE (CoaCellGoalView, coa_cell_goal_view, COA, CELL_GOAL_VIEW, CoaItemView)

G_END_DECLS
