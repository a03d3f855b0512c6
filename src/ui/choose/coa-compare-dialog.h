/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "model/collection/coa-collection.h"
#include "model/compare/coa-comparison.h"

G_BEGIN_DECLS

#define COA_TYPE_COMPARE_DIALOG (coa_compare_dialog_get_type ())

G_DECLARE_FINAL_TYPE (CoaCompareDialog, coa_compare_dialog, COA, COMPARE_DIALOG, AdwDialog)

AdwDialog *coa_compare_dialog_new (CoaCollection *collection,
                                   CoaComparison *comparison) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
