/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/coa-event.h"
#include "search/filter/coa-filter.h"

G_BEGIN_DECLS

GPtrArray *coa_event_order_sort (GListModel *events) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *coa_event_order_filter (GPtrArray *events, const CoaFilter *asked,
                                   GListModel *coalitions) G_GNUC_WARN_UNUSED_RESULT;
GArray *coa_event_order_find_sections (GPtrArray *events) G_GNUC_WARN_UNUSED_RESULT;
void coa_event_order_get_section (GArray *sections, guint position, guint n_events, guint *start,
                                  guint *end);

G_END_DECLS
