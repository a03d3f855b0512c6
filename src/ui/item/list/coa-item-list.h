/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define COA_TYPE_ITEM_LIST (coa_item_list_get_type ())

G_DECLARE_FINAL_TYPE (CoaItemList, coa_item_list, COA, ITEM_LIST, AdwBin)

G_END_DECLS
