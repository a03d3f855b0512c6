/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/matrix/goal/coa-goal-matrix-groups.h"

#include "model/matrix/coa-matrix-filling.h"
#include "ui/labels/list/coa-listing-labels.h"

/**
 * coa_goal_matrix_groups_add:
 * @matrix: a matrix whose rows are coalitions
 * @coalitions: the same coalitions, in sections
 *
 * Puts the coalitions of one country under its name.
 */
void
coa_goal_matrix_groups_add (CoaMatrix *matrix, GtkSectionModel *coalitions)
{
  const guint n_rows = coa_matrix_get_length (matrix, COA_MATRIX_ROWS);
  guint start = 0, end = 0;

  while (end < n_rows) {
    g_autofree char *name = NULL;

    gtk_section_model_get_section (coalitions, end, &start, &end);
    name = coa_listed_section (coa_matrix_get_item (matrix, COA_MATRIX_ROWS, start));
    coa_matrix_start_group (matrix, COA_MATRIX_ROWS, start, name);
  }
}
