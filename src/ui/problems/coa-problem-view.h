/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/problem/coa-problem-places.h"
#include "ui/item/coa-item-view.h"

G_BEGIN_DECLS

#define COA_TYPE_PROBLEM_VIEW (coa_problem_view_get_type ())

G_DECLARE_FINAL_TYPE (CoaProblemView, coa_problem_view, COA, PROBLEM_VIEW, CoaItemView)

void coa_problem_view_set_up (GtkWidget *page, GtkListItem *list_item);
void coa_problem_view_open (GtkWidget *widget, CoaProblem *problem, CoaProblemPlaces *places);

G_END_DECLS
