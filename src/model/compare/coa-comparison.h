/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/coalition/coa-coalition.h"
#include "model/compare/coa-columns.h"

G_BEGIN_DECLS

#define COA_TYPE_COMPARISON (coa_comparison_get_type ())

G_DECLARE_FINAL_TYPE (CoaComparison, coa_comparison, COA, COMPARISON, GObject)

CoaComparison *coa_comparison_new (CoaCoalition *const *coalitions,
                                   guint n_coalitions) G_GNUC_WARN_UNUSED_RESULT;
CoaComparison *coa_comparison_new_without (CoaComparison *self,
                                           const char *id) G_GNUC_WARN_UNUSED_RESULT;

guint coa_comparison_get_n_columns (CoaComparison *self);
CoaCoalition *coa_comparison_get_coalition (CoaComparison *self, guint column);
GListModel *coa_comparison_get_agents (CoaComparison *self);
GListModel *coa_comparison_get_topics (CoaComparison *self);

G_END_DECLS
