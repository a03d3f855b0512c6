/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "search/query/coa-search-query.h"

G_BEGIN_DECLS

/**
 * CoaSearchRange:
 * @start: the first byte
 * @end: the byte after the last
 *
 * A part of a text, in UTF-8 bytes.
 */
typedef struct {
  guint start;
  guint end;
} CoaSearchRange;

GArray *coa_search_query_find (const CoaSearchQuery *query,
                               const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
