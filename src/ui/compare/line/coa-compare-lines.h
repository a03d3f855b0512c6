/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/compare/coa-compared-agent.h"
#include "model/compare/coa-compared-topic.h"
#include "model/compare/coa-comparison.h"
#include "ui/compare/line/coa-compare-line.h"

G_BEGIN_DECLS

GListModel *coa_compare_lines_new (CoaComparison *comparison,
                                   gboolean only_differences) G_GNUC_WARN_UNUSED_RESULT;

CoaCompareLine *coa_compare_lines_new_fact (CoaComparison *comparison,
                                            guint fact) G_GNUC_WARN_UNUSED_RESULT;
CoaCompareLine *coa_compare_lines_new_agent (CoaComparison *comparison,
                                             CoaComparedAgent *compared) G_GNUC_WARN_UNUSED_RESULT;
void coa_compare_lines_take (GListStore *lines, CoaCompareLine *line);
void coa_compare_lines_add_heading (GListStore *lines, CoaCompareLineKind kind, const char *title,
                                    CoaItem *item);
void coa_compare_lines_add_goals (GListStore *lines, CoaComparedTopic *compared,
                                  CoaColumns columns);
char *coa_compare_lines_dup_topic_title (CoaComparedTopic *compared) G_GNUC_WARN_UNUSED_RESULT;
const char *coa_compare_lines_nobody (void);

G_END_DECLS
