/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/item/coa-item-view.h"

G_BEGIN_DECLS

#define COA_TYPE_GOAL_VIEW (coa_goal_view_get_type ())

G_DECLARE_FINAL_TYPE (CoaGoalView, coa_goal_view, COA, GOAL_VIEW, CoaItemView)

G_END_DECLS
