/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/item/coa-item-view.h"

G_BEGIN_DECLS

#define COA_TYPE_COMPARE_HEADING (coa_compare_heading_get_type ())

G_DECLARE_FINAL_TYPE (CoaCompareHeading, coa_compare_heading, COA, COMPARE_HEADING, CoaItemView)

void coa_compare_heading_set_removable (CoaCompareHeading *self, gboolean removable);

G_END_DECLS
