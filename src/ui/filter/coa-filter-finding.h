/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "search/filter/coa-filter.h"

G_BEGIN_DECLS

GListModel *coa_filter_list (const CoaFilter *asked,
                             GListModel *coalitions) G_GNUC_WARN_UNUSED_RESULT;

void coa_filter_find_async (const CoaFilter *asked, GListModel *coalitions,
                            GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
GListModel *coa_filter_find_finish (GAsyncResult *result) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
