/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/filter/coa-coalition-filter.h"

G_BEGIN_DECLS

#define COA_TYPE_FILTERED_LIST (coa_filtered_list_get_type ())

G_DECLARE_FINAL_TYPE (CoaFilteredList, coa_filtered_list, COA, FILTERED_LIST, GObject)

GListModel *coa_filtered_list_get_model (CoaFilteredList *self);
GListModel *coa_filtered_list_get_left (CoaFilteredList *self);
gboolean coa_filtered_list_is_pending (CoaFilteredList *self);

G_END_DECLS
