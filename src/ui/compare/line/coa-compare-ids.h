/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/collection/coa-collection.h"
#include "model/compare/coa-comparison.h"

G_BEGIN_DECLS

CoaComparison *coa_compare_ids (CoaCollection *collection, const char *const *ids,
                                char **out_problem) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
