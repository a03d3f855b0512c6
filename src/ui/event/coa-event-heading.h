/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/item/coa-item-view.h"

G_BEGIN_DECLS

#define COA_TYPE_EVENT_HEADING (coa_event_heading_get_type ())

G_DECLARE_FINAL_TYPE (CoaEventHeading, coa_event_heading, COA, EVENT_HEADING, CoaItemView)

G_END_DECLS
