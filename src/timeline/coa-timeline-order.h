/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "timeline/coa-timeline.h"

G_BEGIN_DECLS

GPtrArray *coa_timeline_order_lanes (GPtrArray *lanes,
                                     const CoaTimelineChoice *choice) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
