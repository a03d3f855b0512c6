/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/draft/coa-draft-problems.h"

#include <glib/gi18n.h>

#include "model/json/coa-reading.h"

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

  if (g_list_model_get_n_items (G_LIST_MODEL (self->list)) < COA_READING_MAX_PROBLEMS) {
    g_list_store_append (self->list, owned);
    return;
  }
  self->n_more++;
  self->more_severity = MIN (self->more_severity, coa_problem_get_severity (owned));
}

/**
 * coa_draft_problems_get:
 * @self: problems
 *
 * Returns: (transfer none): the problems, of which the last one says how many
 *   more there are
 */
GListModel *
coa_draft_problems_get (CoaDraftProblems *self)
{
  GListModel *list = G_LIST_MODEL (self->list);

  if (self->n_more > 0) {
    g_autofree char *message =
      /* Translators: after a long list of what is wrong in files. */
      g_strdup_printf (ngettext ("And %u more problem", "And %u more problems", self->n_more),
                       self->n_more);
    g_autoptr (CoaProblem) problem = coa_problem_new (self->more_severity, NULL, NULL, message);

    g_list_store_splice (self->list, COA_READING_MAX_PROBLEMS,
                         g_list_model_get_n_items (list) - COA_READING_MAX_PROBLEMS,
                         (gpointer *) &problem, 1);
  }
  return list;
}
