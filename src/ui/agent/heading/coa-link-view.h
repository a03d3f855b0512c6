/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/item/coa-item-view.h"

G_BEGIN_DECLS

#define COA_TYPE_LINK_VIEW (coa_link_view_get_type ())

G_DECLARE_FINAL_TYPE (CoaLinkView, coa_link_view, COA, LINK_VIEW, CoaItemView)

G_END_DECLS
