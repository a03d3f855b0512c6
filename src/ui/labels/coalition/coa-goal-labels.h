/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/coalition/coa-goal.h"

G_BEGIN_DECLS

char *coa_label_goal (gpointer object, CoaGoal *goal);
char *coa_label_goal_document (gpointer object, CoaGoal *goal);
char *coa_label_goal_with_stance (gpointer object, CoaGoal *goal);
char *coa_label_goal_number (gpointer object, CoaGoal *goal);
GStrv coa_labels_goal_stance (gpointer object, CoaGoal *goal);

G_END_DECLS
