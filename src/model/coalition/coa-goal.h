/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/coa-types.h"
#include "model/record/coa-item.h"

G_BEGIN_DECLS

typedef enum {
  COA_STANCE_FOR,
  COA_STANCE_AGAINST,
} CoaStance;

#define COA_TYPE_STANCE (coa_stance_get_type ())

GType coa_stance_get_type (void) G_GNUC_CONST;

#define COA_TYPE_GOAL (coa_goal_get_type ())

G_DECLARE_FINAL_TYPE (CoaGoal, coa_goal, COA, GOAL, CoaItem)

const char *coa_goal_get_number (CoaGoal *self);
CoaText *coa_goal_get_text (CoaGoal *self);
CoaStance coa_goal_get_stance (CoaGoal *self);
GListModel *coa_goal_get_topics (CoaGoal *self);
CoaDocument *coa_goal_get_document (CoaGoal *self);
CoaCoalition *coa_goal_get_coalition (CoaGoal *self);

void coa_goal_link (CoaGoal *self, CoaCoalition *coalition);

G_END_DECLS
