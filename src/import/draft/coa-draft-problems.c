/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/draft/coa-draft-problems.h"

#include "model/json/reading/coa-reading.h"

/**
 * coa_draft_problems_init:
 * @self: problems
 *
 * Begins without any.
 */
void
coa_draft_problems_init (CoaDraftProblems *self)
{
  self->list = g_list_store_new (COA_TYPE_PROBLEM);
  self->n_more = 0;
  self->more_severity = COA_SEVERITY_WARNING;
}

/**
 * coa_draft_problems_clear:
 * @self: problems
 *
 * Lets go of them.
 */
void
coa_draft_problems_clear (CoaDraftProblems *self)
{
  g_clear_object (&self->list);
}

/**
 * coa_draft_problems_take:
 * @self: problems
 * @problem: (transfer full): one more
 *
 * Lists a problem, or only counts it where there are too many already.
 */
void
coa_draft_problems_take (CoaDraftProblems *self, CoaProblem *problem)
{
  g_autoptr (CoaProblem) owned = problem;

  if (g_list_model_get_n_items (G_LIST_MODEL (self->list)) < COA_READING_MAX_PROBLEMS)
    g_list_store_append (self->list, owned);
  else
    coa_draft_problems_count (self, coa_problem_get_severity (owned), 1);
}

/**
 * coa_draft_problems_count:
 * @self: problems
 * @severity: how bad the worst of some more is
 * @n: how many they are
 *
 * Counts problems that are not listed.
 */
void
coa_draft_problems_count (CoaDraftProblems *self, CoaSeverity severity, guint n)
{
  self->n_more += n;
  if (n > 0)
    self->more_severity = MIN (self->more_severity, severity);
}
