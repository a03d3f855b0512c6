/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/json/coa-json-places.h"
#include "model/problem/coa-problem.h"

G_BEGIN_DECLS

char *coa_problem_line_new (CoaProblem *problem, const char *file,
                            CoaJsonPlace place) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
