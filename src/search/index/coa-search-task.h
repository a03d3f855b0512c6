/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "search/index/coa-search-index.h"

G_BEGIN_DECLS

void coa_search_index_find_async (CoaSearchIndex *self, const char *text, GCancellable *cancellable,
                                  GAsyncReadyCallback callback, gpointer user_data);
CoaSearchResults *coa_search_index_find_finish (CoaSearchIndex *self, GAsyncResult *result,
                                                const char **suggestion,
                                                GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
