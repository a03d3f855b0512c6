/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "search/result/coa-search-results.h"

G_BEGIN_DECLS

#define COA_TYPE_SEARCH_INDEX (coa_search_index_get_type ())

G_DECLARE_FINAL_TYPE (CoaSearchIndex, coa_search_index, COA, SEARCH_INDEX, GObject)

/**
 * CoaSearchFill:
 * @index: an index
 * @owner: what keeps the items and texts alive
 *
 * Adds all texts of @owner to @index.
 */
typedef void (*CoaSearchFill) (CoaSearchIndex *index, GObject *owner);

CoaSearchIndex *coa_search_index_new (GObject *owner, CoaSearchFill fill) G_GNUC_WARN_UNUSED_RESULT;

void coa_search_index_add (CoaSearchIndex *self, gpointer item, CoaSearchGroup group,
                           CoaSearchField field, const char *text);

CoaSearchResults *coa_search_index_find (CoaSearchIndex *self, const char *text,
                                         GCancellable *cancellable) G_GNUC_WARN_UNUSED_RESULT;
const char *coa_search_index_find_nearest_name (CoaSearchIndex *self, const char *text);

G_END_DECLS
