/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "model/problem/coa-problem.h"

G_BEGIN_DECLS

/**
 * CoaDraftProblems:
 * @list: (owned) (element-type CoaProblem): the problems
 * @n_more: problems that are only counted
 * @more_severity: how bad the worst of them is
 *
 * What went wrong when something was read into a draft.
 */
typedef struct {
  GListStore *list;
  guint n_more;
  CoaSeverity more_severity;
} CoaDraftProblems;

void coa_draft_problems_init (CoaDraftProblems *self);
void coa_draft_problems_clear (CoaDraftProblems *self);

void coa_draft_problems_take (CoaDraftProblems *self, CoaProblem *problem);
void coa_draft_problems_count (CoaDraftProblems *self, CoaSeverity severity, guint n);

G_END_DECLS
