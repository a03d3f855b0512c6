/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/coa-topic.h"
#include "model/coalition/coa-goal.h"
#include "model/compare/coa-columns.h"

G_BEGIN_DECLS

#define COA_TYPE_COMPARED_TOPIC (coa_compared_topic_get_type ())

G_DECLARE_FINAL_TYPE (CoaComparedTopic, coa_compared_topic, COA, COMPARED_TOPIC, GObject)

CoaComparedTopic *coa_compared_topic_new (CoaTopic *topic) G_GNUC_WARN_UNUSED_RESULT;

CoaTopic *coa_compared_topic_get_topic (CoaComparedTopic *self);
GListModel *coa_compared_topic_get_goals (CoaComparedTopic *self, guint column, CoaStance stance);
CoaColumns coa_compared_topic_get_columns (CoaComparedTopic *self);
CoaColumns coa_compared_topic_find_columns (CoaComparedTopic *self, CoaStance stance);
gboolean coa_compared_topic_differs (CoaComparedTopic *self, guint n_columns);

void coa_compared_topic_add (CoaComparedTopic *self, guint column, CoaGoal *goal);

G_END_DECLS
