/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/collection/coa-collection.h"
#include "search/index/coa-search-index.h"

G_BEGIN_DECLS

CoaSearchIndex *coa_search_index_new_for_collection (CoaCollection *collection)
  G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
