/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/item/coa-item-view.h"

G_BEGIN_DECLS

#define COA_TYPE_EVENT_DETAILS (coa_event_details_get_type ())

G_DECLARE_FINAL_TYPE (CoaEventDetails, coa_event_details, COA, EVENT_DETAILS, CoaItemView)

G_END_DECLS
