/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/coalition/coa-goal.h"
#include "model/compare/coa-columns.h"
#include "model/record/coa-item.h"

G_BEGIN_DECLS

/**
 * CoaCompareLineKind:
 * @COA_COMPARE_LINE_SECTION: a heading over lines of the kinds below
 * @COA_COMPARE_LINE_FACT: a fact, as it is for each coalition
 * @COA_COMPARE_LINE_AGENT: somebody, and the part in each coalition
 * @COA_COMPARE_LINE_TOPIC: a heading over the goals about a topic
 * @COA_COMPARE_LINE_COALITION: a heading over what one coalition wants
 * @COA_COMPARE_LINE_FOR: a heading over goals for something
 * @COA_COMPARE_LINE_AGAINST: a heading over goals against something
 * @COA_COMPARE_LINE_GOALS: a goal of each coalition
 * @COA_COMPARE_LINE_NOTHING: a sentence that there is nothing
 *
 * What a line of a comparison tells.
 */
typedef enum {
  COA_COMPARE_LINE_SECTION,
  COA_COMPARE_LINE_FACT,
  COA_COMPARE_LINE_AGENT,
  COA_COMPARE_LINE_TOPIC,
  COA_COMPARE_LINE_COALITION,
  COA_COMPARE_LINE_FOR,
  COA_COMPARE_LINE_AGAINST,
  COA_COMPARE_LINE_GOALS,
  COA_COMPARE_LINE_NOTHING,
} CoaCompareLineKind;

#define COA_TYPE_COMPARE_LINE (coa_compare_line_get_type ())

G_DECLARE_FINAL_TYPE (CoaCompareLine, coa_compare_line, COA, COMPARE_LINE, GObject)

CoaCompareLine *coa_compare_line_new (CoaCompareLineKind kind, const char *title, CoaItem *item,
                                      guint n_columns) G_GNUC_WARN_UNUSED_RESULT;

CoaCompareLineKind coa_compare_line_get_kind (CoaCompareLine *self);
const char *coa_compare_line_get_title (CoaCompareLine *self);
CoaItem *coa_compare_line_get_item (CoaCompareLine *self);
guint coa_compare_line_get_n_columns (CoaCompareLine *self);
const char *coa_compare_line_get_text (CoaCompareLine *self, guint column);
CoaGoal *coa_compare_line_get_goal (CoaCompareLine *self, guint column);
gboolean coa_compare_line_is_same (CoaCompareLine *self);
gboolean coa_compare_line_is_blank (CoaCompareLine *self);

void coa_compare_line_take_text (CoaCompareLine *self, guint column, char *text);
void coa_compare_line_take_goal (CoaCompareLine *self, guint column, CoaGoal *goal);

G_END_DECLS
