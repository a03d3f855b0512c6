/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "model/coa-collection.h"
#include "model/coalition/coa-coalition.h"

G_BEGIN_DECLS

#define COA_TYPE_COALITION_LIST (coa_coalition_list_get_type ())

G_DECLARE_FINAL_TYPE (CoaCoalitionList, coa_coalition_list, COA, COALITION_LIST, AdwBin)

void coa_coalition_list_choose_first (CoaCoalitionList *self);
CoaItem *coa_coalition_list_get_neighbour (CoaCoalitionList *self,
                                           int steps) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
