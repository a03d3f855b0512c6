/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "search/query/coa-search-query.h"

G_BEGIN_DECLS

/**
 * CoaSearchGroup:
 * @COA_SEARCH_COALITIONS: coalitions
 * @COA_SEARCH_AGENTS: people and organizations
 * @COA_SEARCH_TOPICS: topics
 * @COA_SEARCH_GOALS: goals
 * @COA_SEARCH_EVENTS: events
 * @COA_SEARCH_DOCUMENTS: documents
 * @COA_SEARCH_SOURCES: sources
 *
 * What kind of thing was found, in the order shown.
 */
typedef enum {
  COA_SEARCH_COALITIONS,
  COA_SEARCH_AGENTS,
  COA_SEARCH_TOPICS,
  COA_SEARCH_GOALS,
  COA_SEARCH_EVENTS,
  COA_SEARCH_DOCUMENTS,
  COA_SEARCH_SOURCES,
} CoaSearchGroup;

#define COA_SEARCH_N_GROUPS (COA_SEARCH_SOURCES + 1)

/**
 * CoaSearchField:
 * @COA_SEARCH_NAME: a name or a title
 * @COA_SEARCH_GOAL: what a goal says
 * @COA_SEARCH_OTHER: all else
 *
 * Which text of a thing it is, the weightiest first.
 */
typedef enum {
  COA_SEARCH_NAME,
  COA_SEARCH_GOAL,
  COA_SEARCH_OTHER,
} CoaSearchField;

#define COA_SEARCH_N_FIELDS (COA_SEARCH_OTHER + 1)

#define COA_TYPE_SEARCH_GROUP (coa_search_group_get_type ())

GType coa_search_group_get_type (void) G_GNUC_CONST;

#define COA_TYPE_SEARCH_HIT (coa_search_hit_get_type ())

G_DECLARE_FINAL_TYPE (CoaSearchHit, coa_search_hit, COA, SEARCH_HIT, GObject)

CoaSearchHit *coa_search_hit_new (GObject *item, CoaSearchGroup group, guint n_in_group,
                                  CoaSearchField field, const char *text,
                                  CoaSearchQuery *query) G_GNUC_WARN_UNUSED_RESULT;

gpointer coa_search_hit_get_item (CoaSearchHit *self);
CoaSearchGroup coa_search_hit_get_group (CoaSearchHit *self);
guint coa_search_hit_get_n_in_group (CoaSearchHit *self);
CoaSearchField coa_search_hit_get_field (CoaSearchHit *self);
const char *coa_search_hit_get_text (CoaSearchHit *self);
const CoaSearchQuery *coa_search_hit_get_query (CoaSearchHit *self);

G_END_DECLS
