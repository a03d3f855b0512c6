/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/coalition/coa-coalition.h"
#include "model/compare/coa-comparison.h"

G_BEGIN_DECLS

#define COA_TYPE_AFFINITY (coa_affinity_get_type ())

G_DECLARE_FINAL_TYPE (CoaAffinity, coa_affinity, COA, AFFINITY, GObject)

CoaList *coa_affinity_list_new (GListModel *coalitions,
                                CoaComparison *with) G_GNUC_WARN_UNUSED_RESULT;

CoaCoalition *coa_affinity_get_coalition (CoaAffinity *self);
guint coa_affinity_get_n_agents (CoaAffinity *self);
guint coa_affinity_get_n_topics (CoaAffinity *self);

G_END_DECLS
