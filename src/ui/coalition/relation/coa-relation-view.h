/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/item/coa-item-view.h"

G_BEGIN_DECLS

#define COA_TYPE_RELATION_VIEW (coa_relation_view_get_type ())

G_DECLARE_FINAL_TYPE (CoaRelationView, coa_relation_view, COA, RELATION_VIEW, CoaItemView)

G_END_DECLS
