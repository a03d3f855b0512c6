/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/coalition/coa-coalition.h"
#include "model/coalition/coa-goal.h"

G_BEGIN_DECLS

#define COA_TYPE_GOAL_GROUP (coa_goal_group_get_type ())

G_DECLARE_FINAL_TYPE (CoaGoalGroup, coa_goal_group, COA, GOAL_GROUP, GObject)

CoaGoalGroup *coa_goal_group_new (CoaCoalition *coalition) G_GNUC_WARN_UNUSED_RESULT;

CoaCoalition *coa_goal_group_get_coalition (CoaGoalGroup *self);

void coa_goal_group_add (CoaGoalGroup *self, CoaGoal *goal);

G_END_DECLS
