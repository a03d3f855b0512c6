/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "timeline/coa-timeline.h"
#include "ui/filter/coa-coalition-filter.h"

G_BEGIN_DECLS

CoaTimeline *coa_timeline_build (CoaCollection *collection, CoaCoalitionFilter *filter,
                                 gboolean is_grouped) G_GNUC_WARN_UNUSED_RESULT;
void coa_timeline_build_async (CoaCollection *collection, CoaCoalitionFilter *filter,
                               gboolean is_grouped, GCancellable *cancellable,
                               GAsyncReadyCallback callback, gpointer data);
CoaTimeline *coa_timeline_build_finish (GAsyncResult *result) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
