/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/compare/coa-affinity.h"
#include "model/compare/coa-compared-agent.h"
#include "model/compare/coa-comparison.h"

G_BEGIN_DECLS

guint coa_compare_fact_count (void);
const char *coa_compare_fact_title (guint fact);
char *coa_label_compare_fact (guint fact, CoaCoalition *coalition);
char *coa_label_part (CoaPart part);
char *coa_label_choice (gpointer item);

G_END_DECLS
