/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/item/coa-item-view.h"

G_BEGIN_DECLS

#define COA_TYPE_COALITION_HEADING (coa_coalition_heading_get_type ())

G_DECLARE_FINAL_TYPE (CoaCoalitionHeading, coa_coalition_heading, COA, COALITION_HEADING,
                      CoaItemView)

G_END_DECLS
