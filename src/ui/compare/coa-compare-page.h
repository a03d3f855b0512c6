/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "model/collection/coa-collection.h"
#include "model/compare/coa-comparison.h"

G_BEGIN_DECLS

#define COA_TYPE_COMPARE_PAGE (coa_compare_page_get_type ())

G_DECLARE_FINAL_TYPE (CoaComparePage, coa_compare_page, COA, COMPARE_PAGE, AdwNavigationPage)

AdwNavigationPage *coa_compare_page_new (CoaCollection *collection,
                                         CoaComparison *comparison) G_GNUC_WARN_UNUSED_RESULT;

gboolean coa_compare_page_is_filled (CoaComparePage *self);

G_END_DECLS
