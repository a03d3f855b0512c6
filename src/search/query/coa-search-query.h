/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define COA_TYPE_SEARCH_QUERY (coa_search_query_get_type ())

typedef struct _CoaSearchQuery CoaSearchQuery;

/**
 * CoaSearchWord:
 * @needles: (element-type utf8): what is looked for, one of which has to be there: folded, with a
 *   space before each word
 * @is_phrase: whether it has to end where a word ends
 *
 * One thing that a text has to have.
 */
typedef struct {
  GPtrArray *needles;
  gboolean is_phrase;
} CoaSearchWord;

GType coa_search_query_get_type (void) G_GNUC_CONST;

CoaSearchQuery *coa_search_query_new (const char *text) G_GNUC_WARN_UNUSED_RESULT;
CoaSearchQuery *coa_search_query_ref (CoaSearchQuery *self);
void coa_search_query_unref (CoaSearchQuery *self);

guint coa_search_query_get_n_words (const CoaSearchQuery *self);
const CoaSearchWord *coa_search_query_get_word (const CoaSearchQuery *self, guint position);

void coa_search_query_add_needle (CoaSearchQuery *self, guint position, const char *needle);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoaSearchQuery, coa_search_query_unref)

G_END_DECLS
