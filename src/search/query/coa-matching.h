/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "search/index/coa-postings.h"
#include "search/query/coa-search-query.h"

G_BEGIN_DECLS

/**
 * CoaMatch:
 * @COA_MATCH_NONE: a word is missing
 * @COA_MATCH_BEGINNING: all words are there, one at least as the beginning of a longer one
 * @COA_MATCH_WHOLE: all words are there as whole words
 *
 * How well a text fits a query.
 */
typedef enum {
  COA_MATCH_NONE,
  COA_MATCH_BEGINNING,
  COA_MATCH_WHOLE,
} CoaMatch;

guint8 *coa_matching_find (const CoaPostings *postings, const CoaSearchQuery *query,
                           GCancellable *cancellable) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
