/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/coa-types.h"
#include "model/record/coa-dated-item.h"

G_BEGIN_DECLS

#define COA_TYPE_EVENT (coa_event_get_type ())

G_DECLARE_FINAL_TYPE (CoaEvent, coa_event, COA, EVENT, CoaDatedItem)

CoaText *coa_event_get_name (CoaEvent *self);
CoaText *coa_event_get_description (CoaEvent *self);
gboolean coa_event_is_context (CoaEvent *self);

G_END_DECLS
