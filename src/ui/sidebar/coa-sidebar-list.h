/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "model/record/coa-item.h"

G_BEGIN_DECLS

#define COA_TYPE_SIDEBAR_LIST (coa_sidebar_list_get_type ())

G_DECLARE_FINAL_TYPE (CoaSidebarList, coa_sidebar_list, COA, SIDEBAR_LIST, AdwBin)

CoaItem *coa_sidebar_list_get_neighbour (CoaSidebarList *self, int steps) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
