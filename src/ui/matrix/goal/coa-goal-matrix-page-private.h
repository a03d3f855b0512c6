/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/item/listing/coa-sorted-list.h"
#include "ui/matrix/coa-matrix-view.h"
#include "ui/matrix/goal/coa-goal-matrix-page.h"

G_BEGIN_DECLS

struct _CoaGoalMatrixPage {
  AdwNavigationPage parent_instance;

  CoaCollection *collection;  /* (owned) (nullable) */
  CoaCoalitionFilter *filter; /* (owned) (nullable) */
  char *order;                /* (owned): "area" or "name" */
  guint update_id;            /* of an idle source */
  guint patience_id;          /* of a timeout source */
  GCancellable *cancellable;  /* (owned) (nullable): of the counting that goes on */

  CoaSortedList *sorted;
  GtkStack *stack;
  CoaMatrixView *view;
};

void coa_goal_matrix_page_stop (CoaGoalMatrixPage *self);
void coa_goal_matrix_page_update (CoaGoalMatrixPage *self);

G_END_DECLS
