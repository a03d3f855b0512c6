/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "model/collection/coa-collection.h"
#include "ui/filter/coa-coalition-filter.h"

G_BEGIN_DECLS

#define COA_TYPE_GOAL_MATRIX_PAGE (coa_goal_matrix_page_get_type ())

G_DECLARE_FINAL_TYPE (CoaGoalMatrixPage, coa_goal_matrix_page, COA, GOAL_MATRIX_PAGE,
                      AdwNavigationPage)

AdwNavigationPage *coa_goal_matrix_page_new (CoaCollection *collection,
                                             CoaCoalitionFilter *filter) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
