/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/compare/coa-comparison.h"
#include "ui/compare/line/coa-compare-line.h"

G_BEGIN_DECLS

GListModel *coa_compare_subjects_new (CoaComparison *comparison,
                                      gboolean only_differences) G_GNUC_WARN_UNUSED_RESULT;
GListModel *coa_compare_subject_lines_new (CoaComparison *comparison, CoaCompareLine *subject,
                                           gboolean only_differences) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
