/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/item/coa-item-view.h"

G_BEGIN_DECLS

#define COA_TYPE_MEMBER_VIEW (coa_member_view_get_type ())

G_DECLARE_FINAL_TYPE (CoaMemberView, coa_member_view, COA, MEMBER_VIEW, CoaItemView)

G_END_DECLS
