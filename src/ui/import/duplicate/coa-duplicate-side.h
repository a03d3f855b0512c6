/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/item/coa-item-view.h"

G_BEGIN_DECLS

#define COA_TYPE_DUPLICATE_SIDE (coa_duplicate_side_get_type ())

G_DECLARE_FINAL_TYPE (CoaDuplicateSide, coa_duplicate_side, COA, DUPLICATE_SIDE, CoaItemView)

G_END_DECLS
