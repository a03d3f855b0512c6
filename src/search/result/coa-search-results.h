/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "search/query/coa-search-query.h"
#include "search/result/coa-search-hit.h"

G_BEGIN_DECLS

#define COA_TYPE_SEARCH_RESULTS (coa_search_results_get_type ())

G_DECLARE_FINAL_TYPE (CoaSearchResults, coa_search_results, COA, SEARCH_RESULTS, GObject)

/**
 * CoaSearchEntry:
 * @item: (unowned): what the text belongs to
 * @text: (unowned): the text, UTF-8
 * @group: a CoaSearchGroup
 * @field: a CoaSearchField
 *
 * A text that can be found. There may be millions.
 */
typedef struct {
  gpointer item;
  const char *text;
  guint8 group;
  guint8 field;
} CoaSearchEntry;

CoaSearchResults *coa_search_results_new (GObject *owner, CoaSearchQuery *query, GArray *entries,
                                          GArray *found[COA_SEARCH_N_GROUPS])
  G_GNUC_WARN_UNUSED_RESULT;

guint coa_search_results_get_n_in_group (CoaSearchResults *self, CoaSearchGroup group);

G_END_DECLS
