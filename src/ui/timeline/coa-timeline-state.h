/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "timeline/coa-timeline.h"

G_BEGIN_DECLS

gboolean coa_timeline_is_shown (gpointer object, const char *view);
char *coa_timeline_state (gpointer object, const char *state, CoaTimeline *timeline);

G_END_DECLS
