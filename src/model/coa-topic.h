/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/coa-types.h"
#include "model/record/coa-item.h"

G_BEGIN_DECLS

#define COA_TYPE_TOPIC (coa_topic_get_type ())

G_DECLARE_FINAL_TYPE (CoaTopic, coa_topic, COA, TOPIC, CoaItem)

CoaText *coa_topic_get_label (CoaTopic *self);
CoaText *coa_topic_get_description (CoaTopic *self);
CoaTopic *coa_topic_get_broader (CoaTopic *self);
GListModel *coa_topic_get_goals (CoaTopic *self);

void coa_topic_add_goal (CoaTopic *self, CoaGoal *goal);

G_END_DECLS
